import type { ValueOrigin } from '../domain/findings.ts'
import { bodyBeside } from '../repository/beside.ts'
import type { Revision } from '../repository/documents.ts'
import { allRevisions } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import { resolve } from '../text/resolve.ts'
import type { Resolution, ResolutionFault } from '../text/resolve.ts'
import type { Placeholder } from '../text/placeholders.ts'
import { textsOf } from '../text/texts.ts'

/** A placeholder that is well formed but stands for nothing. */
export interface Unresolved {
  readonly placeholder: Placeholder
  readonly raw: string
  readonly fault: ResolutionFault
  readonly at: ValueOrigin
}

/** Looking up takes time, so that it is done once however many rules ask. */
export function unresolvedPlaceholders(state: State): readonly Unresolved[] {
  const known = LOOKED_UP.get(state)
  if (known !== undefined) return known
  const unresolved = allRevisions(state).flatMap((revision) => [...unresolvedIn(state, revision)])
  LOOKED_UP.set(state, unresolved)
  return unresolved
}

const LOOKED_UP = new WeakMap<State, readonly Unresolved[]>()

function* unresolvedIn(state: State, revision: Revision): Iterable<Unresolved> {
  const scope = { own: revision.content, body: bodyBeside(state, revision).content }
  const resolutions = new Map<string, Resolution>()
  for (const { path, reading } of textsOf(revision.content)) {
    for (const { what: placeholder, raw, within } of reading.placeholders) {
      const resolution = resolutions.get(raw) ?? resolve(placeholder, scope)
      resolutions.set(raw, resolution)
      if (resolution.kind !== 'fault') continue
      yield { placeholder, raw, fault: resolution.fault, at: { ...revision.at(...path), within } }
    }
  }
}
