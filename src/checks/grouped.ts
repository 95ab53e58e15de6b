/** The items that share a key together, in the order in which each key first occurs. */
export function grouped<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}

export interface Repeated<Item> {
  readonly first: Item
  readonly again: Item
}

/** Each item that shares its key with an earlier one. */
export function* repeated<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): Iterable<Repeated<Item>> {
  for (const [first, ...others] of grouped(items, keyOf)) {
    for (const again of others) yield { first, again }
  }
}
