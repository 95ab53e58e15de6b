import { describe, expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { deadlinesIn } from '../deadlines/fixtures.ts'
import { BODY, SHIPPED, edited, findingsIn, place, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  correctionOf,
  extensionOn,
  extensionSigned,
  recordFile,
  recorded,
  signed,
} from '../support/records.ts'
import { fresh, resigned } from '../support/small.ts'

const RULE = 'extension-invalid'
const CONSULTATION = '2015-06-11-samrad'
const EXTENSION = '2015-11-26-forlangning'
const CONSULTED = recorded(SIGNED, [CONSULTATION, consultationOn('2015-06-11')])

function extendedBy(tree: Tree, more: Partial<WrittenRecord['extension']> = {}): Tree {
  return recorded(tree, [EXTENSION, extensionOn('2015-11-26', CONSULTATION, more)])
}

function toldOf(tree: Tree, asOf = '2015-12-01'): string[][] {
  return findingsIn(tree, RULE, asOf).map((finding) => [place(finding), finding.message.sv])
}

test('an extension in good order, signed or not', () => {
  expect(findingsIn(SIGNED, RULE)).toEqual([])
  expect(findingsIn(extendedBy(CONSULTED), RULE, '2015-12-01')).toEqual([])
  expect(
    findingsIn(extensionSigned(extendedBy(CONSULTED), EXTENSION, '2015-11-30'), RULE, '2016-01-01'),
  ).toEqual([])
})

test('none of it is known before its day', () => {
  expect(findingsIn(extendedBy(SIGNED), RULE, '2015-11-25')).toEqual([])
})

test('without a consultation', () => {
  const [finding, ...more] = findingsIn(extendedBy(SIGNED, { consultation: null }), RULE, '2015-12-01')
  expect(finding && place(finding)).toBe(`${recordFile(EXTENSION)}/consultation`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBe('4')
  expect(finding?.message.sv).toBe(
    'Förlängningen till och med 2017-12-31 gäller inte: den vilar inte på något samråd.',
  )
  expect(more).toEqual([])
})

test('on a consultation that has been voided', () => {
  const voided = recorded(extensionSigned(extendedBy(CONSULTED), EXTENSION, '2015-11-30'), [
    '2015-12-03-rattad',
    correctionOf(CONSULTATION, '2015-12-03', null),
  ])
  expect(toldOf(voided, '2015-12-02')).toEqual([])
  expect(toldOf(voided, '2015-12-03')).toEqual([
    [
      `${recordFile(EXTENSION)}/consultation`,
      `Förlängningen till och med 2017-12-31 gäller inte: samrådet ${CONSULTATION} räknas inte, eftersom det ströks av posten 2015-12-03-rattad.`,
    ],
  ])
})

test.each<[string, string, Tree]>([
  ['one that is not on record', `samrådet ${CONSULTATION} finns inte bland posterna`, SIGNED],
  [
    'one before the term',
    'samrådet 2014-11-28 ägde inte rum mellan avtalstidens första dag 2014-12-01 och förlängningen 2015-11-26',
    recorded(SIGNED, [CONSULTATION, consultationOn('2014-11-28')]),
  ],
  [
    'one without a party',
    'Botkyrka kommun var inte med vid samrådet 2015-06-11',
    recorded(SIGNED, [CONSULTATION, consultationOn('2015-06-11', { parties: ['police'] })]),
  ],
  [
    'one that chose not to',
    'Parterna kom vid samrådet 2015-06-11 fram till att inte förlänga',
    recorded(SIGNED, [CONSULTATION, consultationOn('2015-06-11', { outcome: 'not-extend' })]),
  ],
  [
    'one that left it open',
    'samrådet 2015-06-11 lämnade frågan öppen',
    recorded(SIGNED, [CONSULTATION, consultationOn('2015-06-11', { outcome: 'undecided' })]),
  ],
  [
    'one too late by either rounding',
    'samrådet ägde rum 2015-07-02 men skulle ha ägt rum senast 2015-06-30 (2015-07-01 om dagen avrundas uppåt)',
    recorded(SIGNED, [CONSULTATION, consultationOn('2015-07-02')]),
  ],
])('resting on a consultation: %s', (_, why, tree) => {
  expect(toldOf(extendedBy(tree))).toEqual([
    [`${recordFile(EXTENSION)}/consultation`, `Förlängningen till och med 2017-12-31 gäller inte: ${why}.`],
  ])
})

test('a consultation too late by a day that needs no rounding', () => {
  const agreement = signed(edited(SHIPPED, [BODY, ['term', 'renewal', 'consultation'], 'P184D']))
  const tree = recorded(agreement, [CONSULTATION, consultationOn('2015-07-02')])
  expect(toldOf(extendedBy(tree))[0]?.[1]).toContain('skulle ha ägt rum senast 2015-06-30.')
})

test('another length than agreed', () => {
  expect(toldOf(extendedBy(CONSULTED, { end: '2016-12-31' }))).toEqual([
    [
      `${recordFile(EXTENSION)}/end`,
      'Förlängningen till och med 2016-12-31 gäller inte: avtalet får förlängas med 2 år i taget. Räknat från 2016-01-01 är den sista dagen 2017-12-31.',
    ],
  ])
})

test('longer than the overarching agreement is valid', () => {
  expect(toldOf(extendedBy(CONSULTED, { 'overarching-agreement': { end: '2016-12-31' } }))).toEqual([
    [
      `${recordFile(EXTENSION)}/overarching-agreement/end`,
      'Förlängningen till och med 2017-12-31 gäller inte: Avtalet gäller bara till och med 2016-12-31 men ska gälla under hela förlängningen, till och med 2017-12-31.',
    ],
  ])
})

test('of a term that is over', () => {
  const tree = recorded(CONSULTED, ['2016-01-07-forlangning', extensionOn('2016-01-07', CONSULTATION)])
  expect(toldOf(tree, '2016-01-07')).toEqual([
    [
      `${recordFile('2016-01-07-forlangning')}/date`,
      'Förlängningen till och med 2017-12-31 gäller inte: den är daterad 2016-01-07, efter avtalstidens sista dag 2015-12-31, och då fanns ingen avtalstid kvar att förlänga.',
    ],
  ])
})

test('each fault is told', () => {
  const tree = extendedBy(SIGNED, { consultation: null, end: '2018-12-31' })
  expect(toldOf(tree).map(([at]) => at)).toEqual([
    `${recordFile(EXTENSION)}/consultation`,
    `${recordFile(EXTENSION)}/end`,
  ])
})

test('a correction mends it, from its own day', () => {
  const wrong = extendedBy(CONSULTED, { end: '2016-12-31' })
  const tree = recorded(wrong, [
    '2015-12-03-rattelse',
    {
      kind: 'correction',
      date: '2015-12-03',
      record: EXTENSION,
      why: 'Fel år.',
      replacement: extensionOn('2015-11-26', CONSULTATION),
    },
  ])
  expect(findingsIn(tree, RULE, '2015-12-02')).toHaveLength(1)
  expect(findingsIn(tree, RULE, '2015-12-03')).toEqual([])
})

test('a correction that is wrong itself is told where it stands', () => {
  const tree = recorded(extendedBy(CONSULTED), [
    '2015-12-03-rattelse',
    {
      kind: 'correction',
      date: '2015-12-03',
      record: EXTENSION,
      why: 'Fel samråd.',
      replacement: extensionOn('2015-11-26', null),
    },
  ])
  expect(toldOf(tree, '2015-12-03').map(([at]) => at)).toEqual([
    `${recordFile('2015-12-03-rattelse')}/replacement/consultation`,
  ])
})

describe('in an agreement that is not extended by an act of the parties', () => {
  const extension = extensionOn('2015-11-26', null, { end: '2016-12-31' })

  test.each([
    ['tacit', 'avtalet går vidare av sig självt tills någon säger upp det, så det finns inget att förlänga'],
    ['no-end', 'avtalet går vidare av sig självt tills någon säger upp det, så det finns inget att förlänga'],
    ['no-renewal', 'avtalet säger inte att det kan förlängas'],
  ] as const)('%s: it is told once, at what it is, and changes nothing', (name, why) => {
    const [without, tree] = [fresh(name), recorded(fresh(name), [EXTENSION, extension])]
    expect(toldOf(tree)).toEqual([
      [`${recordFile(EXTENSION)}/kind`, `Förlängningen till och med 2016-12-31 gäller inte: ${why}.`],
    ])
    const reach = (one: Tree) => {
      const { standing, terms, lastDay } = stateOf(one, '2016-02-01')
      return [standing, ...terms.map(({ start, end }) => `${start} – ${end}`), `${lastDay}`]
    }
    expect(reach(tree)).toEqual(reach(without))
    const deadlines = (one: Tree) => deadlinesIn(one, '2016-02-01').map(({ id, status }) => [id, status])
    expect(deadlines(tree)).toEqual(deadlines(without))
  })

  test('what was wrong by the body of its day is told in the words of that body', () => {
    const tree = recorded(fresh('express-18-months'), [
      EXTENSION,
      extensionOn('2015-11-26', null, { end: '2016-12-31' }),
    ])
    const tacit = { kind: 'tacit', extension: 'P1Y', notice: 'P3M' }
    const changed = resigned(tree, '2015-12-01', [['term', 'renewal'], tacit])
    expect(toldOf(changed).map(([, told]) => told)).toEqual([
      'Förlängningen till och med 2016-12-31 gäller inte: den vilar inte på något samråd.',
      'Förlängningen till och med 2016-12-31 gäller inte: avtalet får förlängas med 18 månader i taget. Räknat från 2016-01-01 är den sista dagen 2017-06-30.',
    ])
  })
})
