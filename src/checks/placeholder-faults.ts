import type { ValueOrigin } from '../domain/findings.ts'
import { bodyBeside } from '../repository/beside.ts'
import { allRevisions } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import { resolve } from '../text/resolve.ts'
import type { ResolutionFault } from '../text/resolve.ts'
import type { Placeholder } from '../text/placeholders.ts'
import { textsOf } from '../text/texts.ts'

/** A placeholder that is well formed but stands for nothing. */
export interface Unresolved {
  readonly placeholder: Placeholder
  readonly raw: string
  readonly fault: ResolutionFault
  readonly at: ValueOrigin
}

export function* unresolvedPlaceholders(state: State): Iterable<Unresolved> {
  for (const revision of allRevisions(state)) {
    const scope = { own: revision.content, body: bodyBeside(state, revision).content }
    for (const { path, reading } of textsOf(revision.content)) {
      for (const { what: placeholder, raw, within } of reading.placeholders) {
        const resolved = resolve(placeholder, scope)
        if (resolved.kind !== 'fault') continue
        yield { placeholder, raw, fault: resolved.fault, at: { ...revision.at(...path), within } }
      }
    }
  }
}
