import type { ValueOrigin } from '../domain/findings.ts'
import { child } from '../domain/paths.ts'
import type { State } from '../repository/state.ts'

/**
 * The clause that a place in the agreement rests on: in the body, the clause itself or the nearest `clause` field
 * around the value; in an appendix, the clause that the body's list names for it. Null elsewhere.
 */
export function clauseOf(state: State, { file, path }: ValueOrigin): string | null {
  const appendix = state.appendices.find((part) =>
    [part.current, ...part.proposals].some((one) => one.file === file),
  )
  if (appendix !== undefined) return appendix.listed.entry.clause
  const body = [state.body.current, ...state.body.proposals].find((one) => one.file === file)
  return body === undefined ? null : clauseAround(body.content, path)
}

/** The clause of the nearest `clause` field around a value of the body, or of the clause that the value is in. */
export function clauseAround(root: unknown, path: ValueOrigin['path']): string | null {
  let value = root
  let clause: string | null = null
  for (const segment of path) {
    value = child(value, segment)
    const named = child(value, path[0] === 'clauses' ? 'number' : 'clause')
    if (typeof named === 'string' || typeof named === 'number') clause = String(named)
  }
  return clause
}
