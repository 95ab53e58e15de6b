import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { Revision } from '../repository/documents.ts'
import type { RevisionStanding } from '../repository/standing.ts'
import type { Difference } from './difference.ts'
import type { PartSide } from './held.ts'
import { inBetween } from './part-standing.ts'
import { shownBetween } from './revisions.ts'
import { isSame } from './same.ts'

/** A revision that is not in force and that is not as it was. */
export interface OtherRevision {
  readonly revision: Revision
  readonly words: Bilingual
  readonly differences: readonly Difference[]
}

/**
 * Revisions that are not shown and that have come, gone or been edited. Between two days, one has come when its day has; all
 * files lie there on both.
 */
export function othersBetween(before: PartSide, after: PartSide): OtherRevision[] {
  const isOneDay = before.state.asOf.equals(after.state.asOf)
  const [left, right] = [before, after].map((side) => known(side, isOneDay))
  if (left === undefined || right === undefined) return []
  const toldAbove = new Set(
    [after.part?.current, ...inBetween(before, after).map(({ revision }) => revision)].map(
      (one) => one?.file,
    ),
  )
  const come = [...right].flatMap(([file, now]): OtherRevision[] => {
    const was = left.get(file)
    if (toldAbove.has(file)) return []
    if (was === undefined) return [newRevision(now, after)]
    if (!isSame(was.revision.content, now.revision.content)) {
      const differences = shownBetween(was.revision, now.revision, before.state, after.state)
      return [{ revision: now.revision, words: editedRevision(now), differences }]
    }
    return hasNewStanding(was, now) ? [newRevision(now, after)] : []
  })
  const gone = [...left].flatMap(([file, was]): OtherRevision[] =>
    right.has(file) || (file === before.part?.current?.file && after.part === null)
      ? []
      : [{ revision: was.revision, words: goneRevision(was), differences: [] }],
  )
  return [...come, ...gone]
}

interface Known {
  readonly revision: Revision
  /** Null where the body does not list the part. */
  readonly standing: RevisionStanding | null
}

function known({ part, state }: PartSide, isOneDay: boolean): Map<string, Known> {
  const standings = (part?.revisions ?? []).map((standing): Known => ({
    revision: standing.revision,
    standing,
  }))
  const unlisted = (part?.unlisted ?? []).map((revision): Known => ({ revision, standing: null }))
  return new Map(
    [...standings, ...unlisted]
      .filter(({ revision }) => isOneDay || compareDates(revision.date, state.asOf) <= 0)
      .map((one) => [one.revision.file, one]),
  )
}

/** Adopted since, or waiting for fewer. That it was superseded is told of what took its place. */
function hasNewStanding({ standing: was }: Known, { standing: now }: Known): boolean {
  if (now === null || now.state === 'superseded') return false
  return was?.state !== now.state || was.because.sv !== now.because.sv
}

/** A proposal is compared with what it would take the place of; one that counted in between is told of above. */
function newRevision({ revision, standing }: Known, after: PartSide): OtherRevision {
  const current = after.part?.current ?? null
  const isWaiting = standing?.state === 'proposal' || standing?.state === 'future'
  const differences =
    isWaiting && current !== null ? shownBetween(current, revision, after.state, after.state) : []
  return { revision, words: newInWords(revision, standing, differences.length > 0), differences }
}

function newInWords(
  { date }: Revision,
  standing: RevisionStanding | null,
  changesAnything: boolean,
): Bilingual {
  if (standing === null) {
    return {
      sv: `Lydelsen ${date} är ny, men huvuddelen har ingen sådan bilaga i sin förteckning.`,
      en: `The revision of ${date} is new, but the body has no such appendix in its list.`,
    }
  }
  const { because, state } = standing
  const { is, does } = NEW[state] ?? { is: { sv: 'är ny', en: 'is new' }, does: same('') }
  const next = changesAnything ? does : same('')
  return {
    sv: `Lydelsen ${date} ${is.sv} (${because.sv}).${next.sv}`,
    en: `The revision of ${date} ${is.en} (${because.en}).${next.en}`,
  }
}

interface NewWords {
  readonly is: Bilingual
  /** Before what it changes. */
  readonly does: Bilingual
}

const NEW: Readonly<Record<string, NewWords>> = {
  proposal: {
    is: { sv: 'är ett förslag', en: 'is a proposal' },
    does: { sv: ' Det skulle ändra följande.', en: ' It would change the following.' },
  },
  future: {
    is: { sv: 'är antagen', en: 'is adopted' },
    does: { sv: ' Den kommer att ändra följande.', en: ' It is going to change the following.' },
  },
  superseded: {
    is: { sv: 'har gällt men gäller inte längre', en: 'has counted and does so no longer' },
    does: same(''),
  },
}

function editedRevision({ revision: { date } }: Known): Bilingual {
  return {
    sv: `Lydelsen ${date}, som inte gäller, har ändrats under samma dag.`,
    en: `The revision of ${date}, which is not in force, has been edited under the same day.`,
  }
}

function goneRevision({ revision: { date } }: Known): Bilingual {
  return { sv: `Lydelsen ${date} finns inte längre.`, en: `The revision of ${date} is no longer there.` }
}
