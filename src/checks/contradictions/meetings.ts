import type { Bilingual } from '../../domain/bilingual.ts'
import { same } from '../../domain/bilingual.ts'
import type { RecordOf } from '../../repository/documents.ts'
import { recordsOf } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import type { Observation } from '../check.ts'
import { repeated } from '../grouped.ts'
import type { Repeated } from '../grouped.ts'
import { MEND_RECORD, REMOVE_RECORD } from '../mending.ts'
import type { Names } from '../names.ts'
import type { Contradiction } from './contradiction.ts'

type Meeting = RecordOf<'meeting'>

/** A body meets once a day, and whoever chairs it is there. */
export function* meetingsContradicted(
  { records }: State,
  names: Names,
): Iterable<Observation<Contradiction>> {
  const meetings = recordsOf(records, 'meeting')
  for (const pair of repeated(meetings, ({ content }) => `${content.body} ${content.date}`)) {
    yield onOneDay(pair, names)
  }
  yield* meetings.flatMap((meeting) => chairAbsent(meeting, names))
}

function onOneDay(pair: Repeated<Meeting>, names: Names): Observation<Contradiction> {
  const { first, again } = pair
  const name = names.body(again.content.body)
  const chairs = otherChair(pair, names)
  const message = {
    sv: `Det finns redan ett möte i ${name} ${again.date}: ${first.id}.${chairs.sv}`,
    en: `There is a meeting of ${name} on ${again.date} already: ${first.id}.${chairs.en}`,
  }
  return { args: { message, hint: REMOVE_RECORD }, at: again.at('date') }
}

function otherChair({ first, again }: Repeated<Meeting>, { role }: Names): Bilingual {
  const [there, here] = [first.content.chair, again.content.chair]
  if (there === null || here === null || there === here) return same('')
  return {
    sv: ` Där är ${role(there)} ordförande, här ${role(here)}.`,
    en: ` There the chair is ${role(there)}, here ${role(here)}.`,
  }
}

/** Where others are named in words, the chair may be among them. */
function chairAbsent(meeting: Meeting, { role }: Names): Observation<Contradiction>[] {
  const { chair, present } = meeting.content
  if (chair === null || present.roles.length === 0 || present.roles.includes(chair)) return []
  const message = {
    sv: `Mötet leddes av ${role(chair)}, som inte står bland de närvarande.`,
    en: `The meeting was chaired by ${role(chair)}, who is not among those present.`,
  }
  const args = { message, hint: MEND_RECORD }
  return [{ args, at: meeting.at('chair'), severity: present.groups.length === 0 ? 'error' : 'warning' }]
}
