import type { Path } from './paths.ts'

/** A value in a document and the way to it. */
export interface Selected {
  readonly path: Path
  readonly value: unknown
}

/** The values that a pattern leads to: `roles.*.party`, where `*` is every item of a list and every value of a mapping. */
export function select(root: unknown, pattern: string): Selected[] {
  let selected: Selected[] = [{ path: [], value: root }]
  for (const step of pattern.split('.')) {
    selected = selected.flatMap((one) =>
      below(one).filter(({ path }) => step === '*' || path.at(-1) === step),
    )
  }
  return selected
}

function below({ path, value }: Selected): Selected[] {
  if (Array.isArray(value)) return value.map((item, index) => ({ path: [...path, index], value: item }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([key, item]) => ({ path: [...path, key], value: item }))
}
