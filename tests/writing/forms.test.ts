import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../src/cli/program.ts'
import { KINDS_TO_RECORD, RECORD_FIELDS } from '../../src/cli/commands/record.ts'
import type { PartKind, RecordKind } from '../../src/schema/documents.ts'
import { RECORD_KINDS } from '../../src/schema/record-kind.ts'
import { itemised, withItem } from '../../src/writing/decisions.ts'
import { FORMS } from '../../src/writing/forms/index.ts'
import { resultIn } from '../../src/writing/results.ts'
import { openFields } from '../../src/writing/open-fields.ts'
import { toLookAt } from '../../src/writing/to-look-at.ts'
import { stateOf } from '../support/agreement.ts'
import { SIGNED } from '../support/records.ts'
import { fieldsOf } from '../support/schema-fields.ts'
import { partsOf } from '../../src/checks/parts.ts'

const AROUND = { state: stateOf(SIGNED) }
const FLAGS = RECORD_FIELDS.map(({ flags }) => /^--([a-z-]+)/.exec(flags)?.[1] ?? '')
const KINDS = Object.keys(FORMS) as RecordKind[]

describe('each kind of record', () => {
  it('has a form, and can be chosen', () => {
    expect(KINDS.toSorted()).toEqual(RECORD_KINDS.toSorted())
    expect(Object.keys(KINDS_TO_RECORD).toSorted()).toEqual(RECORD_KINDS.toSorted())
  })

  it.each(KINDS)('%s: its form fills in what its schema wants, in its order', (kind) => {
    const keys = fieldsOf(`record-${kind}`)
      .filter(({ field, isRequired }) => isRequired && field !== '' && !field.includes('.'))
      .map(({ field }) => field)
    const slots = FORMS[kind].slots.map(({ path }) => String(path[0]))
    expect([...new Set(['kind', 'date', ...slots])]).toEqual([...new Set(keys)])
  })

  it.each(KINDS)('%s: what it asks for can be given by an option, and is part of it', (kind) => {
    const asked = FORMS[kind].fields({}, AROUND).map(({ flag }) => flag)
    const ofSlots = FORMS[kind].slots.flatMap(({ flags }) => flags)
    expect(asked.filter((flag) => flag !== 'change' && !FLAGS.includes(flag))).toEqual([])
    expect(asked.toSorted()).toEqual(ofSlots.toSorted())
  })

  it('has no option that none of them takes', () => {
    const asked = new Set(KINDS.flatMap((kind) => FORMS[kind].fields({}, AROUND).map(({ flag }) => flag)))
    expect(FLAGS.filter((flag) => !asked.has(flag) && flag !== 'right-date')).toEqual([])
    expect(new Set(FLAGS).size).toBe(FLAGS.length)
  })

  it.each(FLAGS)('--%s may be given, whatever commander has of its own', (flag) => {
    const args = flag === 'void' ? [`--${flag}`] : [`--${flag}`, 'x', `--${flag}`, 'y']
    const parsed = parseArguments(['record', 'meeting', ...args], 'sv', '')
    const name = flag.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    expect(parsed).toMatchObject({ options: { [name]: flag === 'void' ? true : ['x', 'y'] } })
  })
})

describe('a decision and its paragraph', () => {
  it.each([
    ['§ 4: appendix-2@2015-04-20', '§ 4', 'appendix-2@2015-04-20'],
    ['appendix-2@2015-04-20', null, 'appendix-2@2015-04-20'],
    ['§4 b:  två\nrader: ja', '§4 b', 'två\nrader: ja'],
    ['Obs: inget', null, 'Obs: inget'],
  ])('%j', (answer, item, value) => {
    expect(itemised(answer)).toEqual({ item, value })
  })

  it.each([
    ['4', '§ 4'],
    ['§ 4', '§ 4'],
    ['4: 5', '§ 4 5'],
    ['', null],
  ])('%j is written as %j', (item, written) => {
    expect(itemised(withItem({ item, value: 'x: y' }))).toEqual({ item: written, value: 'x: y' })
  })
})

it.each([
  ['mediation=22: Tjugotvå: bra.', { measure: 'mediation', value: '22', text: 'Tjugotvå: bra.' }],
  ['mvp: Pågår.', { measure: 'mvp', value: null, text: 'Pågår.' }],
  ['a=-1,5: x', { measure: 'a', value: '-1,5', text: 'x' }],
  ['a=många: x', null],
  ['a=1e9: x', null],
  ['a=1:x', null],
  ['Å: x', null],
  ['a', null],
])('a result: %j', (answer, result) => {
  expect(resultIn(answer)).toEqual(result)
})

describe('what to look at in a new revision', () => {
  it.each(partsOf(AROUND.state).map(({ current }) => [current.kind, current] as const))(
    'of %s are fields that its schema has',
    (kind: PartKind, revision) => {
      const known = new Set(fieldsOf(kind).map(({ field }) => field))
      const fields = toLookAt(revision).map(({ field }) => field)
      expect(fields.length).toBeGreaterThan(0)
      expect(fields.filter((field) => !known.has(field))).toEqual([])
    },
  )

  it('is also what stands open, by its field', () => {
    expect(openFields({ a: null, list: [{ b: null }, { b: 1, c: [null] }, { b: null }] })).toEqual([
      { field: 'a', places: [['a']] },
      {
        field: 'list.*.b',
        places: [
          ['list', 0, 'b'],
          ['list', 2, 'b'],
        ],
      },
      { field: 'list.*.c.*', places: [['list', 1, 'c', 0]] },
    ])
  })
})
