import { compareDates } from '../domain/dates.ts'
import type { DecisionAct, DecisionFault } from './acts.ts'
import type { Changer } from './changers.ts'
import type { RecordOf, Revision } from './documents.ts'
import { recordsOf } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { digestFaults } from './revisions.ts'
import type { Revisions } from './revisions.ts'

/** The decisions on record to adopt a revision, by their days; `changerOn` says what it takes on the day of the meeting. */
export function decisionActs(
  ledger: Ledger,
  revisions: Revisions,
  changerOn: (revision: Revision, meeting: RecordOf<'meeting'>) => Changer,
): DecisionAct[] {
  return recordsOf(ledger, 'meeting').flatMap((meeting) =>
    meeting.content.decisions.flatMap((decision, index): DecisionAct[] => {
      if (decision.kind !== 'adopt') return []
      const cited = decision.revision
      const act = { meeting, index, cited, revision: revisions.named(cited) }
      return [{ ...act, faults: [...faultsOf(act, changerOn)] }]
    }),
  )
}

function* faultsOf(
  { meeting, cited, revision }: Omit<DecisionAct, 'faults'>,
  changerOn: (revision: Revision, meeting: RecordOf<'meeting'>) => Changer,
): Iterable<DecisionFault> {
  if (meeting.content.minutes === null) yield { kind: 'no-minutes' }
  if (revision === null) {
    yield { kind: 'unknown-revision' }
    return
  }
  yield* digestFaults(cited, revision)
  const changer = changerOn(revision, meeting)
  const right = changer.kind === 'decision' ? [changer.body] : []
  if (!right.includes(meeting.content.body)) yield { kind: 'wrong-body', right }
  if (compareDates(meeting.date, revision.date) < 0) yield { kind: 'before-revision' }
}
