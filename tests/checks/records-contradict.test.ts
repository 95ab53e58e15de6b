import { describe, expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { CONTACTS, SITUATION, findingsIn, place, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  consultationOn,
  correctionOf,
  extensionOn,
  extensionSigned,
  meetingOn,
  noticeOn,
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

test('two meetings of one body on one day, each with its own chair', () => {
  const twice = recorded(
    SIGNED,
    ['2015-05-12-styrgruppen', meetingOn('2015-05-12')],
    ['2015-05-12-styrgruppen-igen', meetingOn('2015-05-12', { chair: 'municipal-director' })],
  )
  expect(toldOf(twice)).toEqual([
    `${recordFile('2015-05-12-styrgruppen-igen')}/date: Det finns redan ett möte i styrgruppen 2015-05-12: 2015-05-12-styrgruppen. Där är polismästaren ordförande, här kommundirektören.`,
  ])
})

describe('the chair of a meeting', () => {
  const MEETING = '2015-05-12-styrgruppen'
  const metWith = (roles: readonly string[], groups: readonly string[] = []) =>
    findingsIn(
      recorded(SIGNED, [
        MEETING,
        meetingOn('2015-05-12', { present: { roles: [...roles], groups: [...groups] } }),
      ]),
      RULE,
      ON,
    )

  test('is not among those present', () => {
    const [finding, ...more] = metWith(['municipal-director'])
    expect(finding && place(finding)).toBe(`${recordFile(MEETING)}/chair`)
    expect(finding?.severity).toBe('error')
    expect(finding?.message.sv).toBe('Mötet leddes av polismästaren, som inte står bland de närvarande.')
    expect(more).toEqual([])
  })

  test('may be one of those who are only named in words', () => {
    expect(metWith(['municipal-director'], ['polisens ledning']).map(({ severity }) => severity)).toEqual([
      'warning',
    ])
  })

  test('is no contradiction where nobody’s presence is known', () => {
    expect(metWith([])).toEqual([])
    expect(metWith([], ['styrgruppens ledamöter'])).toEqual([])
  })
})

describe('two consultations', () => {
  const consulted = (date: string, more: Partial<WrittenRecord['consultation']>) =>
    toldOf(
      recorded(
        SIGNED,
        ['2015-06-11-samrad', consultationOn('2015-06-11')],
        [`${date}-samrad-igen`, consultationOn(date, more)],
      ),
    )
  const AGAIN = recordFile('2015-06-11-samrad-igen')

  test('of one day', () => {
    expect(consulted('2015-06-11', {})).toEqual([
      `${AGAIN}/date: Det finns redan ett samråd 2015-06-11: 2015-06-11-samrad.`,
    ])
  })

  test.each([
    ['not-extend', 'inte förlänga'],
    ['undecided', 'lämna frågan öppen'],
  ] as const)('of one day that ended otherwise: %s', (outcome, words) => {
    expect(consulted('2015-06-11', { outcome })).toEqual([
      `${AGAIN}/outcome: Det finns redan ett samråd 2015-06-11: 2015-06-11-samrad. Där blev utfallet att förlänga, här att ${words}.`,
    ])
  })

  test('of one day, with some of the parties only', () => {
    expect(consulted('2015-06-11', { parties: ['police'] })).toEqual([])
    expect(consulted('2015-06-11', { parties: ['police'], outcome: 'not-extend' })).toHaveLength(1)
  })

  test('of two days: the parties may change their mind', () => {
    expect(consulted('2015-06-12', { outcome: 'not-extend' })).toEqual([])
  })
})

describe('a revision that is adopted again', () => {
  const FIRST = 'appendix-2-situation/2015-03-01.yaml'
  const SECOND = 'appendix-2-situation/2015-08-01.yaml'
  const BOTH = revised(revised(SIGNED, SITUATION, '2015-03-01'), SITUATION, '2015-08-01')
  const adopted = (...days: readonly (readonly [string, string])[]) =>
    recorded(
      BOTH,
      ...days.map(
        ([day, file]) => [`${day}-styrgruppen`, meetingOn(day, { decisions: [adopts(BOTH, file)] })] as const,
      ),
    )
  const told = (tree: Tree) =>
    findingsIn(tree, RULE, ON).map((finding) => [place(finding), finding.severity, finding.message.sv])
  const AGAIN = `${recordFile('2015-10-20-styrgruppen')}/decisions/0/revision`

  test('while it is in force', () => {
    const tree = adopted(['2015-05-12', FIRST], ['2015-10-20', FIRST])
    expect(told(tree)).toEqual([
      [
        AGAIN,
        'warning',
        'Lydelsen 2015-03-01 av bilaga 2 antogs redan 2015-05-12, genom beslutet i styrgruppen 2015-05-12. Det här beslutet ändrar ingenting.',
      ],
    ])
  })

  test('when another has taken its place', () => {
    const tree = adopted(['2015-05-12', FIRST], ['2015-09-10', SECOND], ['2015-10-20', FIRST])
    expect(told(tree)).toEqual([
      [
        AGAIN,
        'error',
        'Lydelsen 2015-03-01 av bilaga 2 antogs redan 2015-05-12, genom beslutet i styrgruppen 2015-05-12. En annan lydelse gäller sedan 2015-09-10, och det här beslutet ändrar inte det.',
      ],
    ])
    const situation = stateOf(tree, ON).appendices.find(({ id }) => id === 'appendix-2')
    expect(`${situation?.current.date}`).toBe('2015-08-01')
  })

  test('an older one adopted for the first time is another rule’s to tell', () => {
    const tree = adopted(['2015-09-10', SECOND], ['2015-10-20', FIRST])
    expect(told(tree)).toEqual([])
    expect(findingsIn(tree, 'revision-before-current', ON)).toHaveLength(1)
  })

  test('after a decision without effect', () => {
    const tree = recorded(adopted(['2015-10-20', FIRST]), [
      '2015-05-12-styrgruppen',
      meetingOn('2015-05-12', { minutes: null, decisions: [adopts(BOTH, FIRST)] }),
    ])
    expect(told(tree)).toEqual([])
  })
})

describe('the results of measures', () => {
  const followUp = (
    ...results: readonly (readonly [measure: string, value: number | null])[]
  ): WrittenRecord['follow-up'] => ({
    kind: 'follow-up',
    date: '2015-11-16',
    subject: 'measures',
    by: { bodies: ['working-group'], roles: [] },
    summary: 'Det går bra.',
    results: results.map(([measure, value]) => ({ measure, value, text: 'Bra.' })),
  })
  const [A, B] = ['2015-11-16-a', '2015-11-16-b']

  test('twice in one follow-up', () => {
    const tree = recorded(SIGNED, [A, followUp(['sig-vart', 93], ['mvp', null], ['sig-vart', 94])])
    expect(toldOf(tree)).toEqual([
      `${recordFile(A)}/results/2/measure: Åtgärden sig-vart har redan ett resultat i den här uppföljningen.`,
    ])
  })

  test('of two follow-ups on one day', () => {
    const beside = (value: number | null) =>
      toldOf(recorded(SIGNED, [A, followUp(['sig-vart', 93])], [B, followUp(['sig-vart', value])]))
    expect(beside(94)).toEqual([
      `${recordFile(B)}/results/0/value: Uppföljningen ${A} från samma dag anger 93 för åtgärden sig-vart, den här 94.`,
    ])
    expect(beside(93)).toEqual([])
    expect(beside(null)).toEqual([])
  })
})

describe('withdrawals that rest on one notice', () => {
  const DEMAND = '2015-03-02-uppmaning'
  const REQUEST = '2015-04-01-begaran'
  const left = (...days: readonly (string | null)[]) =>
    recorded(
      SIGNED,
      [DEMAND, noticeOn('2015-03-02')],
      [REQUEST, noticeOn('2015-04-01', { subject: 'withdrawal', regarding: DEMAND })],
      ...days.map((effective, index) => {
        const content: WrittenRecord['withdrawal'] = {
          kind: 'withdrawal',
          date: `2015-04-0${index + 1}`,
          notice: REQUEST,
          demand: DEMAND,
          effective,
        }
        return [`2015-04-0${index + 1}-uttrade`, content] as const
      }),
    )

  test('and take effect on different days', () => {
    expect(toldOf(left('2015-06-01', '2015-07-01'))).toEqual([
      `${recordFile('2015-04-02-uttrade')}/effective: Utträdet gäller från 2015-07-01, men enligt 2015-04-01-uttrade, som vilar på samma meddelande, från 2015-06-01. Den tidigaste dagen räknas.`,
    ])
  })

  test('when the day was agreed on later', () => {
    expect(toldOf(left(null, '2015-07-01'))).toEqual([])
  })
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
