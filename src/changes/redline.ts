import { diffArrays } from 'diff'
import type { ChangeObject } from 'diff'

/** A text and what has become of it: read without the additions it is the former one, without the removals the new. */
export type Redline = readonly Stretch[]

export interface Stretch {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
}

/** Compares two texts word by word. Their lines are told apart; any other white space is one space. */
export function redlineOf(before: string, after: string): Redline {
  const [from, to] = [tokens(before), tokens(after)]
  const compared = diffArrays(from, to, {
    comparator: (a, b) => a.text === b.text,
    maxEditLength: MOST_EDITS,
  })
  if (compared === undefined) return stretches([{ kept: NOTHING_KEPT, removed: from, added: to }])
  return stretches(withoutChance(editsIn(compared, from)))
}

/** Whether any word has changed; lines that are broken otherwise are no change of words. */
export function hasEdits(redline: Redline): boolean {
  return redline.some(({ kind, text }) => kind !== 'kept' && text.trim() !== '')
}

/** Texts further apart than this have nothing in common that is worth pointing out; finding it takes the square of it. */
const MOST_EDITS = 600

interface Token {
  readonly text: string
  /** Whether white space stands before it. */
  readonly isApart: boolean
}

/** Words, numbers and dates whole, `(2)` after its number in words too, other signs one by one, and the ends of lines. */
function tokens(text: string): Token[] {
  const found: Token[] = []
  let isApart = false
  for (const { 0: token } of text.matchAll(TOKEN)) {
    if (/^[^\S\n]/.test(token)) {
      isApart = true
      continue
    }
    found.push({ text: token, isApart })
    isApart = false
  }
  return found
}

const TOKEN =
  /\n+|[^\S\n]+|\([\p{L}\p{N}]{1,20}\)|[\p{L}\p{N}\p{M}]+(?:[-.,:/’'@][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]|\p{M}/gu

/** What was removed and what came in its place, and what was kept before it, as it stands in either text. */
interface Edit {
  readonly kept: { readonly before: readonly Token[]; readonly after: readonly Token[] }
  readonly removed: readonly Token[]
  readonly added: readonly Token[]
}

const NOTHING_KEPT: Edit['kept'] = { before: [], after: [] }

function editsIn(compared: readonly ChangeObject<Token[]>[], from: readonly Token[]): Edit[] {
  const edits: Edit[] = []
  let edit = editAfter(NOTHING_KEPT)
  let at = 0
  for (const { added, removed, value } of compared) {
    if (added) edit.added.push(...value)
    else if (removed) edit.removed.push(...value)
    else {
      edits.push(edit)
      edit = editAfter({ before: from.slice(at, at + value.length), after: value })
    }
    if (!added) at += value.length
  }
  return [...edits, edit]
}

interface OpenEdit extends Edit {
  readonly removed: Token[]
  readonly added: Token[]
}

function editAfter(kept: Edit['kept']): OpenEdit {
  return { kept, removed: [], added: [] }
}

/**
 * Two sentences share an *och* or a comma by chance. What was kept between two edits and is shorter than they are becomes
 * part of them, so that a person reads one change and not five.
 */
function withoutChance(edits: readonly Edit[]): Edit[] {
  const told: Edit[] = []
  for (const edit of edits) {
    let joined = edit
    for (let last = told.at(-1); last !== undefined && isChance(last, joined); last = told.at(-1)) {
      told.pop()
      joined = {
        kept: last.kept,
        removed: [...last.removed, ...joined.kept.before, ...joined.removed],
        added: [...last.added, ...joined.kept.after, ...joined.added],
      }
    }
    told.push(joined)
  }
  return told
}

/** In words and signs; a longer stretch is a sentence, or half of one, that somebody let stand. */
const MOST_BY_CHANCE = 4

function isChance(before: Edit, edit: Edit): boolean {
  const kept = edit.kept.after
  if (size(before) === 0 || size(edit) === 0) return false
  const [least, both] = [Math.min(size(before), size(edit)), size(before) + size(edit)]
  const isShort = kept.length <= Math.min(least, MOST_BY_CHANCE) && kept.length * 2 < both
  return isShort && kept.every(({ text }) => !text.startsWith('\n\n'))
}

function size({ removed, added }: Edit): number {
  return Math.max(removed.length, added.length)
}

/** A space that stands in both texts is kept; one that stands in either is removed or added with the words beside it. */
function stretches(edits: readonly Edit[]): Redline {
  const made: Stretch[] = []
  const add = (kind: Stretch['kind'], text: string): void => {
    const last = made.at(-1)
    if (text === '') return
    if (last?.kind === kind) made[made.length - 1] = { kind, text: last.text + text }
    else made.push({ kind, text })
  }
  for (const [index, { kept, removed, added }] of edits.entries()) {
    const [own, next] = [gapBefore(removed, added), gapOf(edits[index + 1]?.kept)]
    add('kept', withoutLead(kept.after, gapOf(kept) !== 'both'))
    if (own === 'both') add('kept', ' ')
    add(
      'removed',
      `${withoutLead(removed, own === 'both')}${next === 'before' && removed.length > 0 ? ' ' : ''}`,
    )
    add('added', `${withoutLead(added, own === 'both')}${next === 'after' && added.length > 0 ? ' ' : ''}`)
  }
  return made
}

type Gap = 'both' | 'before' | 'after' | 'none'

/** In which of the texts a space stands before what was kept. */
function gapOf(kept: Edit['kept'] | undefined): Gap {
  const [was, is] = [kept?.before[0]?.isApart === true, kept?.after[0]?.isApart === true]
  if (was && is) return 'both'
  return was ? 'before' : is ? 'after' : 'none'
}

/** Whether a space stands before the edit whichever side is read. */
function gapBefore(removed: readonly Token[], added: readonly Token[]): Gap {
  const sides = [removed, added].filter((side) => side.length > 0)
  return sides.length > 0 && sides.every(([first]) => first?.isApart === true) ? 'both' : 'none'
}

function withoutLead(of: readonly Token[], isWithout: boolean): string {
  const text = of.map((token) => (token.isApart ? ` ${token.text}` : token.text)).join('')
  return isWithout && text.startsWith(' ') ? text.slice(1) : text
}
