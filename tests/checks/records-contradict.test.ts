import { expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { CONTACTS, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  correctionOf,
  extensionOn,
  extensionSigned,
  meetingOn,
  recordFile,
  recorded,
  revised,
  signatureOf,
} from '../support/records.ts'

const RULE = 'records-contradict'
const ON = '2015-12-31'

function toldOf(tree: Tree): string[] {
  return findingsIn(tree, RULE, ON).map((finding) => `${place(finding)}: ${finding.message.sv}`)
}

test('the signatures of an agreement do not contradict each other', () => {
  expect(toldOf(SIGNED)).toEqual([])
})

test('two meetings of one body on one day', () => {
  const once = recorded(SIGNED, ['2015-05-12-styrgruppen', meetingOn('2015-05-12')])
  const other = recorded(once, [
    '2015-05-12-arbetsgruppen',
    meetingOn('2015-05-12', { body: 'working-group' }),
  ])
  const twice = recorded(other, ['2015-05-12-styrgruppen-igen', meetingOn('2015-05-12')])
  expect(toldOf(other)).toEqual([])
  expect(toldOf(twice)).toEqual([
    `${recordFile('2015-05-12-styrgruppen-igen')}/date: Det finns redan ett möte i styrgruppen 2015-05-12: 2015-05-12-styrgruppen.`,
  ])
})

test('of two meetings on one day, one moved by a correction', () => {
  const twice = recorded(
    SIGNED,
    ['2015-05-12-styrgruppen', meetingOn('2015-05-12')],
    ['2015-05-12-styrgruppen-igen', meetingOn('2015-05-12')],
  )
  const moved = correctionOf('2015-05-12-styrgruppen-igen', '2015-05-20', meetingOn('2015-05-13'))
  expect(toldOf(recorded(twice, ['2015-05-20-rattad', moved]))).toEqual([])
})

const LIST = 'appendix-1-contacts/2015-03-01.yaml'
const PROPOSED = revised(SIGNED, CONTACTS, '2015-03-01')

function signedOn(tree: Tree, day: string): Tree {
  return recorded(tree, [`${day}-police`, signatureOf(tree, 'police', day, [LIST])])
}

test('a party that signs the same revision twice', () => {
  expect(toldOf(signedOn(PROPOSED, '2015-03-10'))).toEqual([])
  expect(toldOf(signedOn(signedOn(PROPOSED, '2015-03-10'), '2015-03-11'))).toEqual([
    `${recordFile('2015-03-11-police')}/signs/revisions/0: Närpolisområde Botkyrka har redan undertecknat samma sak: 2015-03-10-police.`,
  ])
})

test('a party that signs several revisions anew is told of once', () => {
  const again = signatureOf(SIGNED, 'police', '2014-11-25', [CONTACTS, 'body/2014-12-01.yaml'])
  expect(toldOf(recorded(SIGNED, ['2014-11-25-police', again]))).toHaveLength(1)
})

test('a signature that names the same revision twice', () => {
  const signature = signatureOf(PROPOSED, 'police', '2015-03-10', [LIST, LIST])
  expect(toldOf(recorded(PROPOSED, ['2015-03-10-police', signature]))).toEqual([
    `${recordFile('2015-03-10-police')}/signs/revisions/1: Samma lydelse står mer än en gång i underskriften.`,
  ])
})

test('a party that signs the same extension twice', () => {
  const extended = recorded(
    SIGNED,
    ['2015-06-11-samrad', consultationOn('2015-06-11')],
    ['2015-11-26-forlangning', extensionOn('2015-11-26', '2015-06-11-samrad')],
  )
  const once = extensionSigned(extended, '2015-11-26-forlangning', '2015-11-28')
  const twice = extensionSigned(once, '2015-11-26-forlangning', '2015-11-30')
  expect(toldOf(once)).toEqual([])
  expect(findingsIn(twice, RULE, ON).map(place)).toEqual([
    `${recordFile('2015-11-30-forlangning-municipality')}/signs/extension`,
    `${recordFile('2015-11-30-forlangning-police')}/signs/extension`,
  ])
})

test.each([
  ['2015-05-20', 1],
  ['2015-05-21', 0],
])('a meeting corrected on 20 May and on %s', (day, count) => {
  const met = recorded(
    SIGNED,
    ['2015-05-12-styrgruppen', meetingOn('2015-05-12')],
    ['2015-05-20-a', correctionOf('2015-05-12-styrgruppen', '2015-05-20', null)],
    [`${day}-b`, correctionOf('2015-05-12-styrgruppen', day, meetingOn('2015-05-13'))],
  )
  expect(findingsIn(met, RULE, ON).map(place)).toEqual(
    Array.from({ length: count }, () => `${recordFile(`${day}-b`)}/record`),
  )
})

const EVENT: WrittenRecord['event'] = {
  kind: 'event',
  date: '2015-03-02',
  what: 'Polisen organiseras om.',
  'known-by': 'police',
  'known-since': '2015-03-01',
  'calls-for': 'information',
}

function informed(from: string, to: string[], event = EVENT): Tree {
  const information: WrittenRecord['information'] = {
    kind: 'information',
    date: '2015-03-05',
    event: '2015-03-02-handelse',
    from,
    to,
    'given-to': { bodies: ['steering-group'], roles: [] },
  }
  return recorded(SIGNED, ['2015-03-02-handelse', event], ['2015-03-05-information', information])
}

test('information from the party that knew', () => {
  expect(toldOf(informed('police', ['municipality']))).toEqual([])
})

test('information from another party, that also tells itself', () => {
  expect(toldOf(informed('municipality', ['police', 'municipality']))).toEqual([
    `${recordFile('2015-03-05-information')}/from: Informationen kommer från Botkyrka kommun, men det är Närpolisområde Botkyrka som kände till händelsen (2015-03-02-handelse).`,
    `${recordFile('2015-03-05-information')}/to/1: Botkyrka kommun är både avsändare och mottagare.`,
  ])
})

test('an event noted before it was known', () => {
  expect(toldOf(informed('police', ['municipality'], { ...EVENT, 'known-since': '2015-03-03' }))).toEqual([
    `${recordFile('2015-03-02-handelse')}/known-since: Händelsen är antecknad 2015-03-02, innan någon kände till den 2015-03-03.`,
  ])
})

test('a notice from a party to itself', () => {
  const notice: WrittenRecord['notice'] = {
    kind: 'notice',
    date: '2015-05-01',
    from: 'police',
    to: 'police',
    channel: 'courier',
    'registered-number': null,
    subject: 'other',
    regarding: null,
    what: 'Ny kontaktperson.',
  }
  expect(toldOf(recorded(SIGNED, ['2015-05-01-bud', notice]))).toEqual([
    `${recordFile('2015-05-01-bud')}/to: Närpolisområde Botkyrka är både avsändare och mottagare.`,
  ])
})
