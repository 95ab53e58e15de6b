import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates, date } from '../../domain/dates.ts'
import type { Path } from '../../domain/paths.ts'
import type { AnyRecord, RecordOf } from '../../repository/documents.ts'
import { recordNamed, recordsOf } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import type { Observation } from '../check.ts'
import { adoptedAgain } from '../contradictions/adoptions.ts'
import { consultationsOnOneDay } from '../contradictions/consultations.ts'
import type { Contradiction } from '../contradictions/contradiction.ts'
import { meetingsContradicted } from '../contradictions/meetings.ts'
import { resultsContradicted } from '../contradictions/results.ts'
import { endsOnSeveralDays } from '../contradictions/withdrawals.ts'
import { repeated } from '../grouped.ts'
import { MEND_RECORD, REMOVE_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'
import type { Names } from '../names.ts'

/** What cannot both be true, whatever the agreement says. */
export const recordsContradict = check<Contradiction>({
  id: 'records-contradict',
  severity: 'error',
  message: ({ message }) => message,
  hint: ({ hint }) => hint,
  *run(state) {
    const names = namesOf(state)
    yield* meetingsContradicted(state, names)
    yield* consultationsOnOneDay(state)
    yield* signedTwice(state, names)
    yield* adoptedAgain(state, names)
    yield* correctedTwiceInADay(state)
    yield* knownLaterThanNoted(state)
    yield* toldByAnother(state, names)
    yield* toItself(state, names)
    yield* resultsContradicted(state)
    yield* endsOnSeveralDays(state)
  },
})

function* signedTwice(state: State, { party }: Names): Iterable<Observation<Contradiction>> {
  const told = new Set<string>()
  for (const { first, again } of repeated(signedIn(state), ({ key }) => key)) {
    const { signature, path } = again
    const pair = `${first.signature.id} ${signature.id}`
    if (told.has(pair)) continue
    told.add(pair)
    const name = party(signature.content.party)
    const message =
      first.signature.id === signature.id
        ? {
            sv: 'Samma lydelse står mer än en gång i underskriften.',
            en: 'The signature names the same revision more than once.',
          }
        : {
            sv: `${name} har redan undertecknat samma sak: ${first.signature.id}.`,
            en: `${name} has signed the same thing already: ${first.signature.id}.`,
          }
    yield { args: { message, hint: REMOVE_RECORD }, at: signature.at(...path) }
  }
}

interface Signed {
  /** Who signs what. */
  readonly key: string
  readonly signature: RecordOf<'signature'>
  readonly path: Path
}

/** A revision that has been edited between two signatures is another thing to sign: its digest differs. */
function* signedIn({ acts }: State): Iterable<Signed> {
  for (const { signature, index, cited } of acts.signatures) {
    const key = [signature.content.party, cited.part, cited.date, cited.digest].join(' ')
    yield { key, signature, path: ['signs', 'revisions', index] }
  }
  for (const { extension, signatures } of acts.extensions) {
    for (const { signature } of signatures) {
      yield { key: `${signature.content.party} ${extension.id}`, signature, path: ['signs', 'extension'] }
    }
  }
}

/** The later one counts, and of two on one day there is none. */
function* correctedTwiceInADay({ records }: State): Iterable<Observation<Contradiction>> {
  const corrections = recordsOf(records, 'correction')
  for (const { first, again } of repeated(
    corrections,
    ({ content }) => `${content.record} ${content.date}`,
  )) {
    const { record } = again.content
    const message = {
      sv: `Posten ${record} rättas två gånger ${again.date}, även i ${first.id}.`,
      en: `The record ${record} is corrected twice on ${again.date}, also in ${first.id}.`,
    }
    yield { args: { message, hint: KEEP_ONE }, at: again.at('record') }
  }
}

const KEEP_ONE: Bilingual = {
  sv: 'Behåll den ena, eller skriv en ny rättad post med en senare dag: den senaste räknas.',
  en: 'Keep one of them, or write a new correction of a later day: the latest counts.',
}

function* knownLaterThanNoted({ records }: State): Iterable<Observation<Contradiction>> {
  for (const event of recordsOf(records, 'event')) {
    const known = date(event.content['known-since'])
    if (compareDates(known, event.date) <= 0) continue
    const message = {
      sv: `Händelsen är antecknad ${event.date}, innan någon kände till den ${known}.`,
      en: `The event was noted on ${event.date}, before it was known on ${known}.`,
    }
    yield { args: { message, hint: MEND_RECORD }, at: event.at('known-since') }
  }
}

function* toldByAnother({ records }: State, { party }: Names): Iterable<Observation<Contradiction>> {
  for (const information of recordsOf(records, 'information')) {
    const { event: id, from } = information.content
    const event = recordNamed(records, 'event', id)
    if (event === null || event.content['known-by'] === from) continue
    const knower = party(event.content['known-by'])
    const message = {
      sv: `Informationen kommer från ${party(from)}, men det är ${knower} som kände till händelsen (${id}).`,
      en: `The information comes from ${party(from)}, but it is ${knower} that knew of the event (${id}).`,
    }
    yield { args: { message, hint: MEND_RECORD }, at: information.at('from') }
  }
}

function* toItself({ records }: State, { party }: Names): Iterable<Observation<Contradiction>> {
  for (const notice of recordsOf(records, 'notice')) {
    if (notice.content.from === notice.content.to) yield toSender(notice, ['to'], party(notice.content.to))
  }
  for (const information of recordsOf(records, 'information')) {
    const index = information.content.to.indexOf(information.content.from)
    if (index !== -1) yield toSender(information, ['to', index], party(information.content.from))
  }
}

function toSender(record: AnyRecord, path: Path, name: string): Observation<Contradiction> {
  const message = {
    sv: `${name} är både avsändare och mottagare.`,
    en: `${name} is both sender and recipient.`,
  }
  return { args: { message, hint: MEND_RECORD }, at: record.at(...path) }
}
