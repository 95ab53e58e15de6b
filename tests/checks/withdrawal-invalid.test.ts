import { describe, expect, test } from 'vitest'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { BODY, SHIPPED, edited, findingsIn, place, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, correctionOf, noticeOn, recordFile, recorded, signed } from '../support/records.ts'

const RULE = 'withdrawal-invalid'
const DEMAND = '2015-03-02-uppmaning'
const REQUEST = '2015-04-01-begaran'
const WITHDRAWAL = '2015-04-01-uttrade'
const DEMANDED = recorded(SIGNED, [DEMAND, noticeOn('2015-03-02')])

/** The police ask to leave on the day, by e-mail. */
function asked(tree: Tree, date = '2015-04-01'): Tree {
  return recorded(tree, [REQUEST, noticeOn(date, { subject: 'withdrawal' })])
}

function withdrawn(tree: Tree, more: Partial<WrittenRecord['withdrawal']> = {}): Tree {
  const content: WrittenRecord['withdrawal'] = {
    kind: 'withdrawal',
    date: '2015-04-01',
    notice: REQUEST,
    demand: DEMAND,
    effective: '2015-05-01',
    ...more,
  }
  return recorded(tree, [WITHDRAWAL, content])
}

function rectified(tree: Tree, date: string): Tree {
  const content: WrittenRecord['rectification'] = {
    kind: 'rectification',
    date,
    demand: DEMAND,
    what: 'Kommunen deltar i arbetsgruppen.',
  }
  return recorded(tree, [`${date}-rattelse`, content])
}

function toldOf(tree: Tree): string[][] {
  return findingsIn(tree, RULE).map((finding) => [place(finding), finding.severity, finding.message.sv])
}

test('leaving after a demand that nobody heeded', () => {
  expect(findingsIn(withdrawn(asked(DEMANDED)), RULE)).toEqual([])
})

test('put right after leaving was asked for', () => {
  expect(findingsIn(rectified(withdrawn(asked(DEMANDED)), '2015-04-02'), RULE)).toEqual([])
})

test('without a notice that asks for it', () => {
  const [finding, ...more] = findingsIn(withdrawn(DEMANDED, { notice: null }), RULE)
  expect(finding && place(finding)).toBe(`${recordFile(WITHDRAWAL)}/notice`)
  expect(finding?.severity).toBe('error')
  expect(finding?.clause).toBe('17')
  expect(finding?.message.sv).toBe('Utträdet 2015-04-01 gäller inte: inget meddelande begär det.')
  expect(more).toEqual([])
})

test.each<[string, string, string, Tree]>([
  [
    'notice',
    'a notice that is not on record',
    `meddelandet ${REQUEST} finns inte bland posterna`,
    withdrawn(DEMANDED),
  ],
  [
    'notice',
    'a notice that has been voided',
    `meddelandet ${REQUEST} räknas inte, eftersom det ströks av posten 2015-04-02-rattad`,
    withdrawn(recorded(asked(DEMANDED), ['2015-04-02-rattad', correctionOf(REQUEST, '2015-04-02', null)])),
  ],
  [
    'demand',
    'a demand that has been voided',
    `meddelandet ${DEMAND} räknas inte, eftersom det ströks av posten 2015-04-02-rattad`,
    withdrawn(recorded(asked(DEMANDED), ['2015-04-02-rattad', correctionOf(DEMAND, '2015-04-02', null)])),
  ],
  [
    'notice',
    'a notice of something else',
    `meddelandet ${DEMAND} är ingen begäran om utträde`,
    withdrawn(asked(DEMANDED), { notice: DEMAND }),
  ],
  ['demand', 'no demand', 'ingen uppmaning ligger till grund', withdrawn(asked(DEMANDED), { demand: null })],
  [
    'demand',
    'a demand that is not on record',
    `meddelandet ${DEMAND} finns inte bland posterna`,
    withdrawn(asked(SIGNED)),
  ],
  [
    'demand',
    'a notice that is no demand',
    `meddelandet ${REQUEST} är ingen uppmaning`,
    withdrawn(asked(DEMANDED), { demand: REQUEST }),
  ],
  [
    'demand',
    'the other party’s demand',
    `uppmaningen ${DEMAND} kom från Botkyrka kommun, inte från den Part som begär utträde`,
    withdrawn(
      asked(recorded(SIGNED, [DEMAND, noticeOn('2015-03-02', { from: 'municipality', to: 'police' })])),
    ),
  ],
  [
    'date',
    'asked for on the last day of the cure period',
    'rättelsetiden löpte till och med 2015-03-16, men utträdet begärdes redan 2015-03-16',
    withdrawn(asked(DEMANDED, '2015-03-16')),
  ],
  [
    'demand',
    'put right on the last day',
    'bristen rättades 2015-03-16, inom rättelsetiden',
    withdrawn(asked(rectified(DEMANDED, '2015-03-16'))),
  ],
])('%s: %s', (field, _, why, tree) => {
  expect(toldOf(tree)).toEqual([
    [`${recordFile(WITHDRAWAL)}/${field}`, 'error', `Utträdet 2015-04-01 gäller inte: ${why}.`],
  ])
})

test('the first day after the cure period is late enough', () => {
  expect(findingsIn(withdrawn(asked(DEMANDED, '2015-03-17')), RULE)).toEqual([])
})

describe('where the month lacks the last day of the cure period', () => {
  const monthly = signed(edited(SHIPPED, [BODY, ['early-exit', 'cure-period'], 'P1M']))
  const demanded = recorded(monthly, ['2015-01-31-uppmaning', noticeOn('2015-01-31')])
  const leaving = (on: string) =>
    recorded(
      demanded,
      [`${on}-begaran`, noticeOn(on, { subject: 'withdrawal' })],
      [
        `${on}-uttrade`,
        {
          kind: 'withdrawal',
          date: on,
          notice: `${on}-begaran`,
          demand: '2015-01-31-uppmaning',
          effective: '2015-04-01',
        },
      ],
    )

  test('asked for on the day after it is rounded down: it cannot be settled, and ends nothing', () => {
    const [finding, ...more] = findingsIn(leaving('2015-03-01'), RULE)
    expect(finding?.severity).toBe('warning')
    expect(finding?.message.sv).toBe(
      'Det går inte att avgöra om utträdet 2015-03-01 gäller: rättelsetiden slutade tidigast 2015-02-28 och senast 2015-03-01, beroende på om den avrundas nedåt eller uppåt. Till dess räknas avtalet inte som lämnat.',
    )
    expect(finding?.hint?.sv).toContain('kan utträde begäras igen')
    expect(more).toEqual([])
    expect(stateOf(leaving('2015-03-01'), '2015-06-01').standing).toBe('in-force')
  })

  test('asked for on the day after it is rounded up', () => {
    expect(findingsIn(leaving('2015-03-02'), RULE)).toEqual([])
    expect(stateOf(leaving('2015-03-02'), '2015-06-01').standing).toBe('withdrawn')
  })
})

describe('where no reading says from when the cure period runs', () => {
  const BY_LETTER = recorded(SIGNED, [DEMAND, noticeOn('2015-03-02', { channel: 'registered-letter' })])
  // From dispatch until 2015-03-16, from receipt until 2015-03-19.
  const open = (tree: Tree) => edited(tree, ['samverkan.yaml', ['readings', 'cure-period'], null])
  const askedBy = (date: string) => open(withdrawn(asked(BY_LETTER, date)))

  test('asked for in between: it cannot be settled, and breaks no rule', () => {
    const [finding, ...more] = findingsIn(askedBy('2015-03-18'), RULE)
    expect(finding && place(finding)).toBe(`${recordFile(WITHDRAWAL)}/date`)
    expect(finding?.severity).toBe('warning')
    expect(finding?.message.sv).toBe(
      'Det går inte att avgöra om utträdet 2015-04-01 gäller: rättelsetiden slutade tidigast 2015-03-16 och senast 2015-03-19, och ingen läsning är vald. Till dess räknas avtalet inte som lämnat.',
    )
    expect(finding?.hint?.sv).toContain('Välj läsning i samverkan.yaml under readings')
    expect(more).toEqual([])
    expect(stateOf(askedBy('2015-03-18'), '2015-06-01').standing).toBe('in-force')
  })

  test('asked for after it by every reading', () => {
    expect(toldOf(askedBy('2015-03-20'))).toEqual([])
    expect(stateOf(askedBy('2015-03-20'), '2015-06-01').standing).toBe('withdrawn')
  })

  test('asked for before it ended by any reading', () => {
    expect(toldOf(askedBy('2015-03-16'))).toEqual([
      [
        `${recordFile(WITHDRAWAL)}/date`,
        'error',
        'Utträdet 2015-04-01 gäller inte: rättelsetiden löpte minst till och med 2015-03-16, men utträdet begärdes redan 2015-03-16.',
      ],
    ])
  })

  test.each([
    ['2015-03-16', 'error', 'gäller inte: bristen rättades 2015-03-16, inom rättelsetiden'],
    ['2015-03-17', 'warning', 'Det går inte att avgöra om utträdet'],
    ['2015-03-20', 'warning', 'Det kan diskuteras om utträdet'],
  ])('put right on %s', (date, severity, words) => {
    const told = toldOf(open(withdrawn(asked(rectified(BY_LETTER, date)))))
    expect(told).toEqual([[expect.anything(), severity, expect.stringContaining(words)]])
  })
})

test('a cure period of which no reading can say when it ended', () => {
  // The contact list has no street address of the police.
  const demand = noticeOn('2015-03-02', { from: 'municipality', to: 'police', channel: 'courier' })
  const request = { subject: 'withdrawal', from: 'municipality', to: 'police' } as const
  const tree = withdrawn(recorded(SIGNED, [DEMAND, demand], [REQUEST, noticeOn('2015-04-01', request)]))
  expect(toldOf(tree)).toEqual([
    [
      `${recordFile(WITHDRAWAL)}/date`,
      'warning',
      'Det går inte att avgöra om utträdet 2015-04-01 gäller: det går inte att säga när uppmaningen kom fram, och därmed inte när rättelsetiden slutade. Till dess räknas avtalet inte som lämnat.',
    ],
  ])
})

describe('a request to leave by registered letter, deemed received on 2015-04-08', () => {
  // Good Friday, Easter and the weekends lie between.
  const letter = (effective: string, tree = SIGNED) => {
    const request = noticeOn('2015-04-01', { subject: 'withdrawal', channel: 'registered-letter' })
    return withdrawn(recorded(tree, [DEMAND, noticeOn('2015-03-02')], [REQUEST, request]), { effective })
  }

  test('cannot end the agreement before that', () => {
    const [finding, ...more] = findingsIn(letter('2015-04-07'), RULE)
    expect(finding && place(finding)).toBe(`${recordFile(WITHDRAWAL)}/effective`)
    expect(finding?.severity).toBe('error')
    expect(finding?.message.sv).toBe(
      'Utträdet 2015-04-01 gäller inte: avtalet skulle upphöra 2015-04-07, men begäran som skickades 2015-04-01 anses ha kommit fram först 2015-04-08.',
    )
    expect(finding?.hint?.sv).toContain('Avtalet kan upphöra tidigast 2015-04-08.')
    expect(more).toEqual([])
    expect(stateOf(letter('2015-04-07'), '2015-06-01').standing).toBe('in-force')
  })

  test('can from then on', () => {
    expect(toldOf(letter('2015-04-08'))).toEqual([])
    expect(stateOf(letter('2015-04-08'), '2015-04-08').standing).toBe('withdrawn')
  })

  test('which is not settled where the readings differ and none is chosen', () => {
    const unread = edited(SIGNED, ['samverkan.yaml', ['readings', 'weekday'], null])
    const [finding, ...more] = findingsIn(letter('2015-04-07', unread), RULE)
    expect(finding && place(finding)).toBe(`${recordFile(WITHDRAWAL)}/effective`)
    expect(finding?.severity).toBe('warning')
    expect(finding?.message.sv).toBe(
      'Det går inte att avgöra om utträdet 2015-04-01 gäller: avtalet skulle upphöra 2015-04-07, men begäran anses ha kommit fram tidigast 2015-04-07 och senast 2015-04-08, och ingen läsning är vald. Till dess räknas avtalet inte som lämnat.',
    )
    expect(more).toEqual([])
    expect(toldOf(letter('2015-04-08', unread))).toEqual([])
  })

  test('does not matter where no day is set', () => {
    const request = noticeOn('2015-04-01', { subject: 'withdrawal', channel: 'registered-letter' })
    const tree = recorded(SIGNED, [DEMAND, noticeOn('2015-03-02')], [REQUEST, request])
    expect(toldOf(withdrawn(tree, { effective: null }))).toEqual([])
  })
})

test('put right late, but before leaving was asked for', () => {
  expect(toldOf(withdrawn(asked(rectified(DEMANDED, '2015-03-17'))))).toEqual([
    [
      `${recordFile(WITHDRAWAL)}/demand`,
      'warning',
      'Det kan diskuteras om utträdet 2015-04-01 gäller: bristen rättades 2015-03-17, efter rättelsetiden (till och med 2015-03-16) men innan utträdet begärdes 2015-04-01.',
    ],
  ])
})
