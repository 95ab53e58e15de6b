import { describe, expect, it } from 'vitest'
import { pointerById } from '../../src/domain/paths.ts'
import type { Path } from '../../src/domain/paths.ts'
import { ALL_SHIPPED, leavesOf, listsOf, otherValue, placesIn, toldOf, withValue } from './mutations.ts'
import type { Leaf, Shipped } from './mutations.ts'

/** The day of a revision is told with the revision that takes its place; that of a record is a value like any other. */
function isToldAbove({ kind }: Shipped, path: Path): boolean {
  return path.length === 1 && path[0] === 'date' && !kind.startsWith('record-')
}

function leaves(shipped: Shipped) {
  return [...leavesOf(shipped.content)].filter(({ path }) => !isToldAbove(shipped, path))
}

/** One document of each kind, and of those that have been revised the newest. */
const LIVED_IN = ALL_SHIPPED.filter(({ kind }) => !kind.startsWith('record-')).filter(
  ({ kind, name }, index, all) =>
    name.startsWith('example/') && all.findLastIndex((one) => one.kind === kind) === index,
)

/** Not what tells which of several forms a mapping has, nor an id: what is beside them changes its meaning. */
function isFree({ path }: Leaf): boolean {
  return path.at(-1) !== 'kind' && path.at(-1) !== 'id'
}

/** Both ways round, those that stand in the same item of a list, or under the same key of the document. */
function* besideEachOther(all: readonly Leaf[]): Iterable<readonly [Leaf, Leaf]> {
  const items = new Map<string, Leaf[]>()
  for (const leaf of all) {
    const key = leaf.path.slice(0, typeof leaf.path[1] === 'number' ? 2 : 3).join('.')
    items.set(key, [...(items.get(key) ?? []), leaf])
  }
  for (const item of items.values()) {
    for (const first of item) for (const second of item) if (first !== second) yield [first, second]
  }
}

/** Whether one of the places told of is that of the value, or what it stands in. */
function isNamed(places: readonly string[], path: Path, ...roots: readonly unknown[]): boolean {
  const pointers = roots.map((root) => pointerById(root, path))
  return places.some(
    (place) => place !== '' && pointers.some((pointer) => `${pointer}/`.startsWith(`${place}/`)),
  )
}

describe('no change is silent', () => {
  it.each(ALL_SHIPPED)('of any value of $name', (shipped) => {
    const all = leaves(shipped)
    expect(all.length).toBeGreaterThan(1)
    const silent = all.filter((leaf) => {
      const after = withValue(shipped.content, leaf.path, otherValue(shipped, shipped.content, leaf))
      return !isNamed(placesIn(toldOf(shipped, shipped.content, after)), leaf.path, shipped.content, after)
    })
    expect(silent.map(({ path }) => path.join('.'))).toEqual([])
  })

  it.each(ALL_SHIPPED)('of any value of $name that is no longer known, or has become so', (shipped) => {
    const silent = leaves(shipped).filter(({ path, value }) => {
      if (value === null) return false
      const unknown = withValue(shipped.content, path, null)
      const [lost, found] = [
        toldOf(shipped, shipped.content, unknown),
        toldOf(shipped, unknown, shipped.content),
      ]
      return ![lost, found].every((told) => isNamed(placesIn(told), path, shipped.content, unknown))
    })
    expect(silent.map(({ path }) => path.join('.'))).toEqual([])
  })

  it.each(ALL_SHIPPED)('of any item of a list in $name that goes, comes, or changes its place', (shipped) => {
    const silent = [...listsOf(shipped.content)].flatMap(({ path, list }) =>
      list.flatMap((_, index) => {
        const without = withValue(shipped.content, [...path, index], undefined)
        const turned = withValue(shipped.content, path, [...list.slice(1), list[0]])
        const told = [
          toldOf(shipped, shipped.content, without),
          toldOf(shipped, without, shipped.content),
          ...(list.length > 1 && new Set(list.map((item) => JSON.stringify(item))).size > 1
            ? [toldOf(shipped, shipped.content, turned)]
            : []),
        ]
        return told.some(({ length }) => length === 0) ? [[...path, index].join('.')] : []
      }),
    )
    expect(silent).toEqual([])
  })

  it.each(LIVED_IN)(
    'of a value in $name when another of the same item changes too: neither hides the other',
    (shipped) => {
      const { content } = shipped
      const hidden = [...besideEachOther(leaves(shipped).filter(isFree))].filter(([first, second]) => {
        const one = withValue(content, first.path, otherValue(shipped, content, first))
        const both = withValue(one, second.path, otherValue(shipped, content, second))
        const [ofOne, ofBoth] = [one, both].map((after) => JSON.stringify(toldOf(shipped, content, after)))
        return ofOne === ofBoth
      })
      expect(hidden.map((pair) => pair.map(({ path }) => path.join('.')).join(' hides '))).toEqual([])
    },
  )

  it('and nothing is told of what has not changed', () => {
    for (const shipped of ALL_SHIPPED)
      expect(toldOf(shipped, shipped.content, structuredClone(shipped.content))).toEqual([])
  })
})
