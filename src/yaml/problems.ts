import type { Stretch } from '../domain/findings.ts'

/** What is wrong with the form of a YAML file, before its content is looked at. */
export interface YamlProblem {
  readonly code: YamlProblemCode
  readonly at: Stretch
  /** What it is about: the key, the character, the number of further problems. */
  readonly name?: string
}

export const YAML_PROBLEM_CODES = [
  'alias',
  'anchor',
  'bracket',
  'character',
  'colon',
  'conflict',
  'directive',
  'duplicate-key',
  'empty',
  'encoding',
  'escape',
  'indentation',
  'key',
  'line-break',
  'list',
  'more',
  'nesting',
  'placeholder',
  'quote',
  'reserved',
  'several-documents',
  'size',
  'syntax',
  'tab',
  'tag',
] as const
export type YamlProblemCode = (typeof YAML_PROBLEM_CODES)[number]

/** In the order in which they stand in the file; of very many only the first, and how many more there are. */
export function inOrder(problems: readonly YamlProblem[]): YamlProblem[] {
  const sorted = problems.toSorted((a, b) => a.at.offset - b.at.offset)
  const next = sorted[MOST_PROBLEMS]
  if (next === undefined) return sorted
  const more = String(sorted.length - MOST_PROBLEMS)
  return [...sorted.slice(0, MOST_PROBLEMS), { code: 'more', at: next.at, name: more }]
}

const MOST_PROBLEMS = 100
