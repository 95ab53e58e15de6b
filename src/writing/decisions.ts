import { all, noteOf } from './answers.ts'
import type { Answers, Around, Slot } from './answers.ts'
import { cited } from './offers.ts'

/** An answer and the paragraph of the minutes where it stands: `§ 4: appendix-2@2015-04-20`. */
export interface Itemised {
  /** `§ 4`; null when it is not said. */
  readonly item: string | null
  readonly value: string
}

export function itemised(answer: string): Itemised {
  const match = /^(§[^:\n]*):\s+([^]+)$/.exec(answer)
  return match === null
    ? { item: null, value: answer }
    : { item: (match[1] ?? '').trim(), value: match[2] ?? '' }
}

/** The other way round; a bare number is that of a paragraph. */
export function withItem({ item, value }: Itemised): string {
  // A colon ends it.
  const named = item?.replaceAll(':', '').trim() ?? ''
  if (named === '') return value
  return `${named.startsWith('§') ? named : `§ ${named}`}: ${value}`
}

/** The decisions of a meeting, in the order of the minutes where every one of them names its paragraph. */
export const DECISIONS: Slot = {
  path: ['decisions'],
  flags: ['adopt', 'receive', 'fulfil', 'decide'],
  value: (answers, around) => inOrder(decisions(answers, around)),
}

interface Decision {
  readonly kind: string
  readonly item: string | null
}

function decisions(answers: Answers, { state }: Around): Decision[] {
  return [
    ...of(answers, 'adopt', 'revision', (name) => cited(state, name)),
    ...of(answers, 'receive', 'follow-up', (id) => id),
    ...of(answers, 'fulfil', 'intention', (id) => id),
    ...of(answers, 'decide', 'text', (text) => noteOf(text), 'other'),
  ]
}

function of(
  answers: Answers,
  flag: string,
  key: string,
  valueOf: (value: string) => unknown,
  kind = flag,
): Decision[] {
  return all(answers, flag).map((answer) => {
    const { item, value } = itemised(answer)
    return { kind, item, [key]: valueOf(value) }
  })
}

function inOrder(taken: readonly Decision[]): readonly Decision[] {
  const numbers = new Map(taken.map((decision) => [decision, Number(/\d+/.exec(decision.item ?? '')?.[0])]))
  if ([...numbers.values()].some(Number.isNaN)) return taken
  return taken.toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0))
}
