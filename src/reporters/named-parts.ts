import type { Bilingual } from '../domain/bilingual.ts'
import type { Part, State } from '../repository/state.ts'
import type { PartKind } from '../schema/documents.ts'

/** A part and what a person calls it: `Huvuddelen`, `Bilaga 2`. */
export interface NamedPart {
  readonly name: Bilingual
  readonly part: Part<PartKind>
}

/** The body first, then the appendices in the order of their numbers. */
export function namedParts({ body, appendices }: State): NamedPart[] {
  return [
    { name: partName(null), part: body },
    ...appendices.map((part) => ({ name: partName(part.listed.entry.number), part })),
  ]
}

/** By the appendix's number; null for the body. */
export function partName(number: number | null): Bilingual {
  return number === null
    ? { sv: 'Huvuddelen', en: 'The body' }
    : { sv: `Bilaga ${number}`, en: `Appendix ${number}` }
}
