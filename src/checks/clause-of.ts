import type { ValueOrigin } from '../domain/findings.ts'
import { child } from '../domain/paths.ts'
import type { State } from '../repository/state.ts'

/**
 * The clause that a place in the agreement rests on: in the body, the clause itself or the nearest `clause` field
 * around the value; in an appendix, the clause that the body's list names for it. Null elsewhere, in a record say.
 */
export function clauseOf(state: State, { file, path }: ValueOrigin): string | null {
  const appendix = state.appendices.find(({ revisions }) =>
    revisions.some(({ revision }) => revision.file === file),
  )
  if (appendix !== undefined) return appendix.listed.entry.clause
  const body = state.body.revisions.find(({ revision }) => revision.file === file)
  return body === undefined ? null : clauseAround(body.revision.content, path)
}

/**
 * The clause by which a part is changed: the one that the body's list names for that; where a reading says otherwise than
 * the list, the appendix's own. Null for the body and what it does not list.
 */
export function clauseOfChange({ body, readings }: State, part: string): string | null {
  const entry = body.current.content.appendices.find(({ id }) => id === part)
  if (entry === undefined) return null
  const rule = entry['changed-by']
  const changer = rule.kind === 'decision' ? rule.body : 'signatures'
  const follows = child(readings.changes, part) ?? changer
  return follows === changer ? (rule.clause ?? entry.clause) : entry.clause
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
