import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { ExtensionAct } from '../repository/acts.ts'
import type { Revision } from '../repository/documents.ts'
import { partiesOf } from '../repository/signatures.ts'
import { signedByAll } from '../repository/standing.ts'
import type { Adoption } from '../repository/standing.ts'
import type { State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import type { Discharge } from './duty.ts'

/** The body with which the agreement begins, and the day on which every party had signed it; null while none is. */
export function firstSigned({
  body,
}: State): { readonly revision: Revision<'body'>; readonly on: PlainDate } | null {
  const [first] = body.revisions
    .flatMap(({ revision, adoption }) => (adoption === null ? [] : [{ revision, on: adoption.on }]))
    .toSorted((a, b) => compareDates(a.on, b.on))
  return first ?? null
}

/** The meeting that adopted a revision, or the last of the signatures that it needed. */
export function dischargeBy(adoption: Adoption): Discharge {
  const record = adoption.kind === 'decision' ? adoption.meeting : adoption.signatures.at(-1)
  return { record: record?.id ?? null, on: adoption.on }
}

/** The last of the signatures that an extension needed; null while one is missing, or where the reading asks for none. */
export function signingOf({ extension, signatures }: ExtensionAct, state: State): Discharge | null {
  if (state.readings.extension === 'consultation') return null
  const valid = signatures.filter(({ faults }) => faults.length === 0).map(({ signature }) => signature)
  const adoption = signedByAll(valid, () => partiesOf(bodyOn(state, extension.date)))
  return adoption === null ? null : dischargeBy(adoption)
}
