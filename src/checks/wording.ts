import type { Bilingual } from '../domain/bilingual.ts'
import { listInWords } from '../domain/swedish-wording.ts'

/** The name that a list gives an id; the id itself where the list lacks it, which is another rule's to say. */
export function namesIn(
  list: readonly { readonly id: string; readonly name: string }[],
): (id: string) => string {
  const names = new Map(list.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

/** `Hallunda, Norsborg och Slagsta`, `Hallunda, Norsborg and Slagsta` */
export function series(items: readonly string[]): Bilingual {
  const last = items.at(-1) ?? ''
  return {
    sv: listInWords(items),
    en: items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last,
  }
}
