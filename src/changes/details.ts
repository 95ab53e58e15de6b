import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import type { DocumentKind } from '../schema/documents.ts'
import { expectedAt } from '../schema/expected.ts'
import type { Detail } from './difference.ts'
import { itemsOf } from './ids.ts'
import type { Seen } from './side.ts'
import { phrase } from './telling.ts'
import type { Tellings } from './telling.ts'
import { inWords } from './values.ts'

interface Whole {
  readonly kind: DocumentKind
  readonly tellings: Tellings
  readonly pattern: readonly string[]
  readonly seen: Seen
}

/** What something new says, field by field; ids, and what is not known, left out. */
export function detailsOf(whole: Whole): Detail[] {
  const said = whole.tellings[whole.pattern.join('.')]?.thing?.says ?? []
  return Object.entries(whole.seen.value ?? {}).flatMap(([key, value]) => {
    if (key === 'id' || said.includes(key) || value === null || (Array.isArray(value) && value.length === 0))
      return []
    return detail({
      ...whole,
      pattern: [...whole.pattern, key],
      seen: { ...whole.seen, value, path: [...whole.seen.path, key] },
    })
  })
}

function detail(at: Whole): Detail[] {
  const { kind, tellings, pattern, seen } = at
  const telling = tellings[pattern.join('.')]
  const { value, side, path } = seen
  const items = itemsOf(value)
  if (items.some((item) => typeof item === 'object')) {
    return items.flatMap((item, index) =>
      itemDetail({ ...at, pattern: [...pattern, '*'], seen: { side, value: item, path: [...path, index] } }),
    )
  }
  const isMapping = typeof value === 'object' && !Array.isArray(value)
  const whole = telling?.whole?.(value, side) ?? null
  if (isMapping && whole === null) return detailsOf(at)
  const label = labelOf(at)
  const own = { label, value: whole ?? inWords(kind, seen, telling) ?? same('') }
  return [own, ...detailsOf({ ...at, seen: { ...seen, value: only(value, telling?.apart ?? []) } })]
}

/** An item of a list within: what it is called, and its text or else all that it says. */
function itemDetail(at: Whole): Detail[] {
  const { kind, tellings, pattern, seen } = at
  const thing = tellings[pattern.join('.')]?.thing
  const text = Object.getOwnPropertyDescriptor(seen.value ?? {}, 'text')?.value
  const said = typeof text === 'string' ? { ...seen, value: text, path: [...seen.path, 'text'] } : seen
  const value = inWords(kind, said, said === seen ? tellings[pattern.join('.')] : undefined) ?? same('')
  return [{ label: thing === undefined ? labelOf(at) : phrase(thing, seen.value, seen.side), value }]
}

function labelOf({ kind, tellings, pattern, seen }: Whole): Bilingual {
  const noun = tellings[pattern.join('.')]?.noun
  if (noun !== undefined) {
    return { sv: noun.sv.replace(/^ett? |^en /, ''), en: noun.en.replace(/^an? /, '') }
  }
  const { title } = expectedAt(kind, seen.side.own, seen.path)
  const key = pattern.findLast((step) => step !== '*') ?? ''
  return { sv: (title || key).replace(/ eller null$/, '').toLowerCase(), en: key }
}

function only(value: unknown, keys: readonly string[]): object {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)))
}
