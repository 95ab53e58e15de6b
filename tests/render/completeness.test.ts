import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { date, isDate } from '../../src/domain/dates.ts'
import { longDate } from '../../src/domain/swedish-wording.ts'
import { pointer } from '../../src/domain/paths.ts'
import type { Path } from '../../src/domain/paths.ts'
import { recordsOf } from '../../src/repository/ledger.ts'
import { plainFields, textFields } from '../../src/text/fields.ts'
import { parseMarkdown } from '../../src/text/markdown.ts'
import { pieces } from '../../src/text/placeholders.ts'
import type { Piece } from '../../src/text/placeholders.ts'
import { resolve } from '../../src/text/resolve.ts'
import { SHIPPED, stateOf } from '../support/agreement.ts'
import { FILLED, collapsed, textOf, treeFrom } from './documents.ts'
import { LIVING } from './living.ts'

// What a reader shall know of the agreement stands on the page. What is for machines only does not: ids, the values of
// closed lists (their labels stand in the templates), and what the sentences beside it say in words.

const IDS = new Set([
  'id',
  'kind',
  'clause',
  'party',
  'role',
  'crime',
  'source',
  'district',
  'body',
  'language',
])
const ID_LISTS = new Set([
  'parties',
  'roles',
  'bodies',
  'areas',
  'crimes',
  'sources',
  'new-sources',
  'districts',
  'intentions',
  'most-reported',
])
const CLOSED = new Set([
  'strength',
  'trend',
  'financing',
  'coordinators',
  'channel',
  'needs',
  'direction',
  'subject',
])
/** What is computed with, and said in words by the running text beside it. */
const IN_WORDS = new Set([
  'per',
  'led-by',
  'reported-to',
  'extension',
  'consultation',
  'period',
  'cure-period',
  'unit',
])

/** A text without its markup, cut into prose and placeholders. */
function wordsOf(text: string): Piece[] {
  const found: Piece[] = []
  visit(parseMarkdown(text), 'text', ({ value }) => void found.push(...pieces(value)))
  return found
}

function isForReaders(path: Path): boolean {
  const named = path.filter((step) => typeof step === 'string')
  const [last = '', before = ''] = named.toReversed()
  // A clause says what is intended and when, in words.
  if (path[0] === 'intentions') return false
  if (path[0] === 'roles' || path[0] === 'districts') return last === 'name'
  if (path[0] === 'areas' || path[0] === 'appendices') return last === 'name' || last === 'title'
  if (last === 'responsible' || (ID_LISTS.has(last) && typeof path.at(-1) === 'number')) return false
  if (path[0] === 'spokespersons' && last === 'subject') return true
  if (last === 'overarching-agreement' && before === 'renewal') return false
  return !IDS.has(last) && !CLOSED.has(last) && !IN_WORDS.has(last)
}

describe.for([
  ['the shipped agreement', SHIPPED, '2015-05-01'],
  ['the agreement filled in', FILLED, '2015-05-01'],
  ['an agreement with a past', LIVING, '2016-06-01'],
] as const)('%s', ([, tree, asOf]) => {
  const state = stateOf(tree, asOf)
  const page = textOf(treeFrom(tree, {}, asOf))
  const shown = [state.body, ...state.appendices].map(({ current }) => current)
  const body = state.body.current.content

  test('shows every plain fact of its files', () => {
    const missing = shown.flatMap(({ file, content }) =>
      plainFields(content)
        .filter(({ path }) => isForReaders(path))
        .filter(({ text }) => !page.includes(collapsed(isDate(text) ? longDate(date(text)) : text)))
        .map(({ path, text }) => `${file}${pointer(path)}: ${text}`),
    )
    expect(missing).toEqual([])
  })

  test('shows every sentence, with its placeholders filled', () => {
    const missing = shown.flatMap(({ file, content }) =>
      textFields(content).flatMap(({ path, text }) => {
        const sentence = wordsOf(text).flatMap((piece) => {
          if (piece.kind !== 'placeholder') return [piece.raw]
          const resolution = resolve(piece.placeholder, { own: content, body })
          return 'text' in resolution ? [resolution.text] : []
        })
        return sentence
          .filter((piece) => !page.toLowerCase().includes(collapsed(piece).toLowerCase()))
          .map((piece) => `${file}${pointer(path)}: ${piece}`)
      }),
    )
    expect(missing).toEqual([])
  })

  test('shows no id', () => {
    const words = new Set(page.split(/[\s,;:()]+/))
    const shown = [...body.roles, ...body.bodies, ...body.parties, ...body.appendices].filter(({ id }) =>
      words.has(id),
    )
    expect(shown).toEqual([])
  })

  test('shows what the records say of the signatures and decisions that count', () => {
    const told = recordsOf(state.records, 'signature').flatMap(({ date: day, content }) =>
      content.signs.kind === 'revisions' ? [longDate(day), content.place, content.signatory.name] : [],
    )
    const decided = recordsOf(state.records, 'meeting').flatMap(({ content }) => [
      content.minutes,
      ...content.decisions.map(({ item }) => item),
    ])
    expect([...told, ...decided].filter((fact) => fact !== null && !page.includes(fact))).toEqual([])
  })
})
