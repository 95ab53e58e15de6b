import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { child } from '../domain/paths.ts'
import { series } from '../domain/series.ts'
import type { Side } from './side.ts'
import type { InWords } from './telling.ts'

/** What the id of such a thing stands for; the id itself where nothing has it. */
export function nameOf(what: keyof typeof LISTS, id: string, side: Side): string {
  for (const { list, field } of LISTS[what](side)) {
    const item = list.find((one) => child(one, 'id') === id)
    const name = field.reduce<unknown>(child, item)
    if (typeof name === 'string') return name
  }
  return id
}

/** For a field, or a list, of ids. */
export function idOf(what: keyof typeof LISTS): InWords {
  return (value, side) => (typeof value === 'string' ? same(nameOf(what, value, side)) : null)
}

/** `Alby och Fittja` */
export function namesIn(what: keyof typeof LISTS, ids: unknown, side: Side): Bilingual {
  return series(itemsOf(ids).map((id) => nameOf(what, String(id), side)))
}

interface NamedIn {
  readonly list: readonly unknown[]
  readonly field: readonly string[]
}

/** Where each kind of id is defined, and by which field its thing is called. */
const LISTS = {
  area: ({ own }) => [{ list: itemsOf(child(own, 'areas')), field: ['name'] }],
  body: ({ body }) => [{ list: body.bodies, field: ['name'] }],
  crime: ({ own, situations }) => [
    { list: itemsOf(child(own, 'crimes')), field: ['name'] },
    ...situations.map(({ crimes }) => ({ list: crimes, field: ['name'] })),
  ],
  district: ({ body }) => [{ list: body.districts, field: ['name'] }],
  intention: ({ body }) => [{ list: body.intentions, field: ['name'] }],
  party: ({ body }) => [{ list: body.parties, field: ['letterhead', 'sender'] }],
  role: ({ body }) => [{ list: body.roles, field: ['title'] }],
  source: ({ own }) => [{ list: itemsOf(child(own, 'sources')), field: ['name'] }],
} as const satisfies Record<string, (side: Side) => readonly NamedIn[]>

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
