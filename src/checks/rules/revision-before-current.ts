import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { Revision } from '../../repository/documents.ts'
import { prospectOf } from '../../repository/prospects.ts'
import { inForceOrder } from '../../repository/standing.ts'
import type { Part, State } from '../../repository/state.ts'
import type { PartKind } from '../../schema/documents.ts'
import { check } from '../check.ts'
import { clauseOfChange } from '../clause-of.ts'
import { MEND_RECORD } from '../mending.ts'
import { partsOf } from '../parts.ts'

interface Args {
  readonly revision: Revision
  /** The one that was in force when it came, or is while it is proposed. */
  readonly current: Revision
  /** The day on which it takes the place of that one; null while it is proposed. */
  readonly effective: PlainDate | null
}

/** A change is a newer revision: one that is older than what it changes was written for another agreement than this. */
export const revisionBeforeCurrent = check<Args>({
  id: 'revision-before-current',
  severity: 'error',
  message: ({ revision, current, effective }) =>
    effective !== null
      ? {
          sv: `Lydelsen ${revision.date} (${revision.file}) antogs när lydelsen ${current.date} gällde, som är nyare. Den gäller i stället för den nyare från ${effective}.`,
          en: `The revision ${revision.date} (${revision.file}) was adopted when the revision ${current.date} was in force, which is newer. It takes the place of the newer one on ${effective}.`,
        }
      : {
          sv: `Förslaget ${revision.date} (${revision.file}) är äldre än lydelsen ${current.date}, som gäller.`,
          en: `The proposal ${revision.date} (${revision.file}) is older than the revision ${current.date}, which is in force.`,
        },
  hint: ({ effective }) =>
    effective !== null
      ? {
          sv: `Låt anta ändringen som en ny lydelse med en senare dag. Är det posten som är fel? ${MEND_RECORD.sv}`,
          en: `Have the change adopted as a new revision of a later day. Is it the record that is wrong? ${MEND_RECORD.en}`,
        }
      : {
          sv: 'Ta bort förslaget om det är överspelat, eller ge det en senare dag i date och i namnet.',
          en: 'Remove the proposal if it is overtaken, or give it a later day in date and in its name.',
        },
  *run(state) {
    for (const part of partsOf(state)) {
      const clause = clauseOfChange(state, part.id)
      for (const args of adoptedLate(part)) yield { args, at: args.revision.at('date'), clause }
      for (const args of proposedLate(part, state)) {
        yield { args, at: args.revision.at('date'), clause, severity: 'warning' }
      }
    }
  },
})

function* adoptedLate({ revisions }: Part<PartKind>): Iterable<Args> {
  const order = inForceOrder(revisions)
  for (const [index, { revision, effective }] of order.entries()) {
    const current = order[index - 1]?.revision
    if (current !== undefined && isBefore(revision, current)) yield { revision, current, effective }
  }
}

/** Not one that an act names: what is wrong with the act is another rule's to say, and the file is not to be removed. */
function* proposedLate(part: Part<PartKind>, { acts, asOf }: State): Iterable<Args> {
  const named = new Set([...acts.signatures, ...acts.decisions].map(({ revision }) => revision?.file))
  for (const standing of part.revisions) {
    const { revision } = standing
    if (prospectOf(standing, part, asOf) === 'overtaken' && !named.has(revision.file))
      yield { revision, current: part.current, effective: null }
  }
}

function isBefore(revision: Revision, other: Revision): boolean {
  return compareDates(revision.date, other.date) < 0
}
