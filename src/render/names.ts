import type { Written } from '../schema/documents.ts'

/** What the agreement calls those that its files name by id. */
export interface Names {
  party(id: string): string
  role(id: string): string
  /** Definite, as in a sentence: `styrgruppen`. */
  body(id: string): string
}

/** The names in these bodies of the agreement; where several have an id, the last one counts. */
export function namesOf(...bodies: readonly Written['body'][]): Names {
  return {
    party: nameTable(
      bodies.flatMap(({ parties }) => parties),
      ({ name }) => name,
    ),
    role: nameTable(
      bodies.flatMap(({ roles }) => roles),
      ({ title }) => title,
    ),
    body: nameTable(
      bodies.flatMap((body) => body.bodies),
      ({ name }) => name,
    ),
  }
}

/** Names by id. An id that names nothing is an error of the agreement, and a draft shows the id. */
export function nameTable<Item extends { readonly id: string }>(
  items: readonly Item[],
  name: (item: Item) => string,
): (id: string) => string {
  const table = new Map(items.map((item) => [item.id, name(item)]))
  return (id) => table.get(id) ?? id
}
