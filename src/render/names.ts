import type { Written } from '../schema/documents.ts'

/** What the agreement calls those that its files name by id. */
export interface Names {
  party(id: string): string
  role(id: string): string
}

export function namesOf({ parties, roles }: Written['body']): Names {
  return {
    party: nameTable(parties, ({ name }) => name),
    role: nameTable(roles, ({ title }) => title),
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
