import { hasEnded } from '../../repository/state.ts'
import type { Part, State } from '../../repository/state.ts'
import type { PartKind } from '../../schema/documents.ts'
import { adoptionInProse, needsInProse } from '../acts.ts'
import type { Names } from '../names.ts'
import { periodsOf } from '../periods.ts'
import type { Period } from '../periods.ts'
import { capitalised, unbrokenDate } from '../wording.ts'

/**
 * From which day the shown revision of a part counts, and what made it valid: a sentence without its full stop. Null when
 * there is nothing to tell: of an agreement that not every party has signed, no revision counts.
 */
export function validityOf(part: Part<PartKind>, state: State, names: Names): string | null {
  const shown = part.revisions.find(({ revision }) => revision.file === part.current.file)
  if (state.standing === 'unsigned' || shown === undefined) return null
  if (shown.needs !== null) return `Gäller ännu inte: ${needsInProse(shown.needs, names)} saknas`
  const period = shownPeriod(part, state)
  return period === null
    ? 'Har aldrig gällt: avtalet hade redan upphört'
    : `${capitalised(inProse(period, state))}${adoptionInProse(period.adoption, names)}`
}

/** From which day the shown body counts, where the signatures that made it valid stand beside it. */
export function bodyValidity(state: State): string | null {
  const period = state.standing === 'unsigned' ? null : shownPeriod(state.body, state)
  return period === null
    ? null
    : `Huvuddelens lydelse den ${unbrokenDate(period.revision.date)} ${inProse(period, state)}`
}

function shownPeriod(part: Part<PartKind>, state: State): Period | null {
  return periodsOf(part, state).find(({ revision }) => revision.file === part.current.file) ?? null
}

/** `gäller från och med den 12 maj 2015` */
function inProse({ from, to }: Period, state: State): string {
  const until = to === null ? '' : ` till och med den ${unbrokenDate(to)}`
  return `${hasEnded(state) ? 'gällde' : 'gäller'} från och med den ${unbrokenDate(from)}${until}`
}
