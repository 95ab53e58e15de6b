import type { Bilingual } from '../../domain/bilingual.ts'
import { same } from '../../domain/bilingual.ts'
import type { RecordOf } from '../../repository/documents.ts'
import { recordsOf } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import type { Observation } from '../check.ts'
import { repeated } from '../grouped.ts'
import type { Repeated } from '../grouped.ts'
import { REMOVE_RECORD } from '../mending.ts'
import type { Contradiction } from './contradiction.ts'

type Consultation = RecordOf<'consultation'>

/**
 * The same parties consult once a day, and nobody both wants to extend and does not. What they want on another day may be
 * something else.
 */
export function* consultationsOnOneDay({ records }: State): Iterable<Observation<Contradiction>> {
  const consultations = recordsOf(records, 'consultation')
  for (const pair of repeated(consultations, ({ content }) => content.date)) {
    const { first, again } = pair
    const isOther = first.content.outcome !== again.content.outcome
    if (!(isOther ? shareAParty(pair) : isBetweenTheSame(pair))) continue
    const outcomes = isOther ? outcomesOf(pair) : same('')
    const message = {
      sv: `Det finns redan ett samråd ${again.date}: ${first.id}.${outcomes.sv}`,
      en: `There is a consultation of ${again.date} already: ${first.id}.${outcomes.en}`,
    }
    yield { args: { message, hint: REMOVE_RECORD }, at: again.at(isOther ? 'outcome' : 'date') }
  }
}

function shareAParty({ first, again }: Repeated<Consultation>): boolean {
  return first.content.parties.some((party) => again.content.parties.includes(party))
}

function isBetweenTheSame({ first, again }: Repeated<Consultation>): boolean {
  return first.content.parties.toSorted().join() === again.content.parties.toSorted().join()
}

function outcomesOf({ first, again }: Repeated<Consultation>): Bilingual {
  const [there, here] = [OUTCOMES[first.content.outcome], OUTCOMES[again.content.outcome]]
  return {
    sv: ` Där blev utfallet att ${there.sv}, här att ${here.sv}.`,
    en: ` There the outcome was to ${there.en}, here to ${here.en}.`,
  }
}

const OUTCOMES: Readonly<Record<Consultation['content']['outcome'], Bilingual>> = {
  extend: { sv: 'förlänga', en: 'extend' },
  'not-extend': { sv: 'inte förlänga', en: 'not extend' },
  undecided: { sv: 'lämna frågan öppen', en: 'leave the question open' },
}
