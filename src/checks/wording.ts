export { series, seriesOf } from '../domain/series.ts'

/** The name that a list gives an id; the id itself where the list lacks it, which is another rule's to say. */
export function namesIn(
  list: readonly { readonly id: string; readonly name: string }[],
): (id: string) => string {
  const names = new Map(list.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}
