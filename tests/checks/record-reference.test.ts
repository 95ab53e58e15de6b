import { describe, expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { edited, findingsIn, place } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  correctionOf,
  extensionOn,
  extensionSigned,
  meetingOn,
  recordFile,
  recorded,
} from '../support/records.ts'
import { without } from '../support/trees.ts'

const RULE = 'record-reference'
const ON = '2015-12-31'

function noticeOn(
  date: string,
  subject: WrittenRecord['notice']['subject'],
  regarding: string | null,
): WrittenRecord['notice'] {
  return {
    kind: 'notice',
    date,
    from: 'municipality',
    to: 'police',
    channel: 'e-mail',
    'registered-number': null,
    subject,
    regarding,
    what: 'Ett meddelande.',
  }
}

const FOLLOW_UP: WrittenRecord['follow-up'] = {
  kind: 'follow-up',
  date: '2015-02-10',
  subject: 'situation',
  by: { bodies: ['working-group'], roles: [] },
  summary: 'Brotten ökar.',
  results: [],
}
const EVENT: WrittenRecord['event'] = {
  kind: 'event',
  date: '2015-03-02',
  what: 'Polisen organiseras om.',
  'known-by': 'police',
  'known-since': '2015-03-01',
  'calls-for': 'information',
}
const INFORMATION: WrittenRecord['information'] = {
  kind: 'information',
  date: '2015-03-05',
  event: '2015-03-02-handelse',
  from: 'police',
  to: ['municipality'],
  'given-to': { bodies: [], roles: ['safety-coordinator'] },
}

/** A year in which every kind of record names another. */
const YEAR = extensionSigned(
  recorded(
    SIGNED,
    ['2015-02-10-uppfoljning', FOLLOW_UP],
    [
      '2015-02-17-styrgruppen',
      meetingOn('2015-02-17', {
        decisions: [{ kind: 'receive', item: null, 'follow-up': '2015-02-10-uppfoljning' }],
      }),
    ],
    ['2015-03-02-handelse', EVENT],
    ['2015-03-05-information', INFORMATION],
    ['2015-04-01-omforhandling', noticeOn('2015-04-01', 'renegotiation', '2015-03-02-handelse')],
    ['2015-05-01-uppmaning', noticeOn('2015-05-01', 'demand', '2015-03-02-handelse')],
    [
      '2015-05-10-rattelse',
      { kind: 'rectification', date: '2015-05-10', demand: '2015-05-01-uppmaning', what: 'Allt.' },
    ],
    ['2015-06-11-samrad', consultationOn('2015-06-11')],
    ['2015-07-01-begaran', noticeOn('2015-07-01', 'withdrawal', '2015-05-01-uppmaning')],
    [
      '2015-07-02-uttrade',
      {
        kind: 'withdrawal',
        date: '2015-07-02',
        notice: '2015-07-01-begaran',
        demand: '2015-05-01-uppmaning',
        effective: null,
      },
    ],
    ['2015-11-26-forlangning', extensionOn('2015-11-26', '2015-06-11-samrad')],
    ['2015-12-01-rattad', correctionOf('2015-05-10-rattelse', '2015-12-01', null)],
  ),
  '2015-11-26-forlangning',
  '2015-11-30',
)

const PLACES = [
  ['2015-02-17-styrgruppen', ['decisions', 0, 'follow-up']],
  ['2015-03-05-information', ['event']],
  ['2015-04-01-omforhandling', ['regarding']],
  ['2015-05-01-uppmaning', ['regarding']],
  ['2015-07-01-begaran', ['regarding']],
  ['2015-07-02-uttrade', ['notice']],
  ['2015-07-02-uttrade', ['demand']],
  ['2015-11-26-forlangning', ['consultation']],
  ['2015-11-30-forlangning-police', ['signs', 'extension']],
  ['2015-12-01-rattad', ['record']],
] as const

test('every record that is named is there', () => {
  expect(findingsIn(YEAR, RULE, ON)).toEqual([])
})

describe.each(PLACES)('%s: %j', (id, path) => {
  const where = `${recordFile(id)}/${path.join('/')}`
  const naming = (other: string) => findingsIn(edited(YEAR, [recordFile(id), path, other]), RULE, ON)

  test('a record that does not exist', () => {
    expect(naming('2014-12-02-ingenting').map(place)).toEqual([where])
  })

  test('a record of a later day', () => {
    const [finding, ...more] = naming('2015-12-30-ingenting')
    expect(finding && place(finding)).toBe(where)
    expect(finding?.message.sv).toBe(
      'Posten 2015-12-30-ingenting är senare än den här posten, som nämner den.',
    )
    expect(more).toEqual([])
  })
})

test.each(PLACES.filter(([id]) => id !== '2015-05-01-uppmaning' && id !== '2015-12-01-rattad'))(
  '%s: %j is no signature',
  (id, path) => {
    const [finding, ...more] = findingsIn(edited(YEAR, [recordFile(id), path, '2014-11-24-police']), RULE, ON)
    expect(finding && place(finding)).toBe(`${recordFile(id)}/${path.join('/')}`)
    expect(finding?.message.sv).toContain('Posten 2014-11-24-police är en underskrift, inte ')
    expect(more).toEqual([])
  },
)

test('a record that has been removed, and what to do about it', () => {
  const [finding, ...more] = findingsIn(without(YEAR, recordFile('2015-06-11-samrad')), RULE, ON)
  expect(finding && place(finding)).toBe(`${recordFile('2015-11-26-forlangning')}/consultation`)
  expect(finding?.message.sv).toBe('Det finns ingen post som heter 2015-06-11-samrad.')
  expect(finding?.hint?.sv).toMatch(
    /^Skriv den post som saknas, eller lägg tillbaka records\/2015-06-11-samrad\.yaml om den har tagits bort/,
  )
  expect(finding?.hint?.en).toContain('put records/2015-06-11-samrad.yaml back')
  expect(more).toEqual([])
})

test('a misspelt id, and the one that is likely meant', () => {
  const file = recordFile('2015-02-17-styrgruppen')
  const tree = edited(YEAR, [file, ['decisions', 0, 'follow-up'], '2015-02-10-uppfolning'])
  const [finding] = findingsIn(tree, RULE, ON)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBeNull()
  expect(finding?.message.sv).toBe('Det finns ingen post som heter 2015-02-10-uppfolning.')
  expect(finding?.hint?.sv).toMatch(/^Menar du 2015-02-10-uppfoljning\? En post heter som sin fil/)
})

test.each([
  [
    '2015-07-02-uttrade',
    'notice',
    'uppmaning',
    'demand',
    'en begäran om utträde (kind: notice, subject: withdrawal)',
  ],
  [
    '2015-07-02-uttrade',
    'demand',
    'omforhandling',
    'renegotiation',
    'en uppmaning (kind: notice, subject: demand)',
  ],
])('%s: %s holds a notice to its subject', (id, field, name, subject, wanted) => {
  const other = Object.keys(YEAR).find((file) => file.endsWith(`${name}.yaml`)) ?? ''
  const named = other.slice('records/'.length, -'.yaml'.length)
  const [finding] = findingsIn(edited(YEAR, [recordFile(id), [field], named]), RULE, ON)
  expect(finding?.message.sv).toBe(`Posten ${named} är ett meddelande (subject: ${subject}), inte ${wanted}.`)
})

test('a rectification dated before the demand was sent', () => {
  const early = {
    kind: 'rectification',
    date: '2015-04-30',
    demand: '2015-05-01-uppmaning',
    what: 'Allt.',
  } as const
  const tree = recorded(without(YEAR, recordFile('2015-12-01-rattad')), ['2015-04-30-rattelse', early])
  expect(findingsIn(tree, RULE, ON).map(place)).toEqual([`${recordFile('2015-04-30-rattelse')}/demand`])
})

test('before its day a record names nothing', () => {
  const tree = edited(YEAR, [
    recordFile('2015-02-17-styrgruppen'),
    ['decisions', 0, 'follow-up'],
    '2014-12-02-x',
  ])
  expect(findingsIn(tree, RULE, '2015-02-16')).toEqual([])
})

test('a record that names itself', () => {
  const [finding] = findingsIn(
    edited(YEAR, [recordFile('2015-05-01-uppmaning'), ['regarding'], '2015-05-01-uppmaning']),
    RULE,
    ON,
  )
  expect(finding?.message.sv).toBe('Posten nämner sig själv.')
})

test('a wrong name that has been corrected, and a correction that brings one', () => {
  const right = { ...INFORMATION, event: '2015-03-02-handelse' }
  const wrong = { ...INFORMATION, event: '2015-03-02-handlese' }
  const id = '2015-03-05-information'
  const corrected = (before: typeof INFORMATION, after: typeof INFORMATION) =>
    recorded(YEAR, [id, before], ['2015-03-20-rattad', correctionOf(id, '2015-03-20', after)])
  expect(findingsIn(corrected(wrong, right), RULE, ON)).toEqual([])
  expect(findingsIn(corrected(right, wrong), RULE, ON).map(place)).toEqual([
    `${recordFile('2015-03-20-rattad')}/replacement/event`,
  ])
})

describe('a record that has been voided', () => {
  const EVENT_ID = '2015-03-02-handelse'
  const informed = (date: string, voided: string) =>
    recorded(
      SIGNED,
      [EVENT_ID, EVENT],
      [`${date}-information`, { ...INFORMATION, date }],
      [`${voided}-rattad`, correctionOf(EVENT_ID, voided, null)],
    )

  test('since it was named: what names it was not wrong when it was written', () => {
    const tree = informed('2015-03-05', '2015-12-02')
    expect(findingsIn(tree, RULE, '2015-12-01')).toEqual([])
    const [finding, ...more] = findingsIn(tree, RULE, ON)
    expect(finding && place(finding)).toBe(`${recordFile('2015-03-05-information')}/event`)
    expect(finding?.severity).toBe('warning')
    expect(finding?.message.sv).toBe(
      `Posten ${EVENT_ID} räknas inte: den ströks 2015-12-02 av posten 2015-12-02-rattad.`,
    )
    expect(finding?.hint?.sv).toMatch(/^Stryk eller rätta även den här posten/)
    expect(more).toEqual([])
  })

  test.each([
    ['2015-03-20', 'on that day'],
    ['2015-03-21', 'on a later one'],
  ])('and then named, %s', (date) => {
    const told = findingsIn(informed(date, '2015-03-20'), RULE, ON)
    expect(told.map((one) => [place(one), one.severity])).toEqual([
      [`${recordFile(`${date}-information`)}/event`, 'error'],
    ])
  })

  test('and then restored by a later correction', () => {
    const tree = recorded(informed('2015-03-05', '2015-03-20'), [
      '2015-03-25-rattad',
      correctionOf(EVENT_ID, '2015-03-25', EVENT),
    ])
    expect(findingsIn(tree, RULE, ON)).toEqual([])
  })
})
