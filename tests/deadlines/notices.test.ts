import { describe, expect, it } from 'vitest'
import { SHIPPED, edited } from '../support/agreement.ts'
import { SIGNED, noticeOn, recorded } from '../support/records.ts'
import type { AnyWrittenRecord } from '../support/records.ts'
import { deadlineIn, leftOn, statusIn } from './fixtures.ts'

const letter = { channel: 'registered-letter' } as const

/** The signed agreement with a demand of that day to the municipality. */
function demanded(day: string, more: Parameters<typeof noticeOn>[1] = {}, tree = SIGNED) {
  return recorded(tree, [`${day}-uppmaning`, noticeOn(day, more)])
}

function rectifiedOn(day: string): readonly [string, AnyWrittenRecord] {
  return [
    `${day}-rattelse`,
    { kind: 'rectification', date: day, demand: '2015-03-02-uppmaning', what: 'Tid är avsatt.' },
  ]
}

describe('a notice is received', () => {
  it.each([
    ['a letter', '2015-03-02', letter, '2015-03-05'],
    ['e-mail', '2015-03-02', {}, '2015-03-02'],
    ['a letter before Christmas', '2014-12-23', letter, '2015-01-02'],
  ])('%s of %s', (_, day, more, received) => {
    const deadline = deadlineIn(demanded(day, more), day, `notice-receipt/${day}-uppmaning`)
    expect(deadline).toMatchObject({ clause: '15', responsible: ['municipality'], status: 'due-soon' })
    expect(deadline.due?.toString()).toBe(received)
  })

  it('names the days that do not count, and every other reading’s day', () => {
    const { because, alternatives, derivation } = deadlineIn(
      demanded('2014-12-23', letter),
      '2014-12-23',
      'notice-receipt/2014-12-23-uppmaning',
    )
    expect(because?.sv).toBe(
      'Räknas inte: 2014-12-24 julafton, 2014-12-25 juldagen, 2014-12-26 annandag jul, 2014-12-27 lördag, 2014-12-28 söndag, 2014-12-31 nyårsafton, 2015-01-01 nyårsdagen. Mottagaren bör utgå från den tidigaste dagen.',
    )
    expect(alternatives.map(({ due, because: reading }) => `${due} ${reading.sv}`)).toEqual([
      '2014-12-29 vardag: inte sön- och helgdagar',
      '2014-12-30 vardag: inte lör-, sön- och helgdagar',
    ])
    expect(derivation).toBe('2014-12-23 → 2015-01-02')
  })

  it('says nothing of the recipient’s safety where the reading gives the earliest day', () => {
    const tree = edited(demanded('2014-12-23', letter), [
      'samverkan.yaml',
      ['readings', 'weekday'],
      'statutory',
    ])
    expect(deadlineIn(tree, '2014-12-23', 'notice-receipt/2014-12-23-uppmaning').because?.en).toBe(
      'Not counted: 2014-12-25 Christmas Day, 2014-12-26 Boxing Day, 2014-12-28 Sunday.',
    )
  })

  it.each([
    ['2015-03-04', 'due-soon'],
    ['2015-03-05', 'due-soon'],
    ['2015-03-06', 'done 2015-03-02-uppmaning'],
  ])('by itself: on %s %s', (asOf, status) => {
    expect(statusIn(demanded('2015-03-02', letter), asOf, 'notice-receipt/2015-03-02-uppmaning')).toBe(status)
  })

  it.each([
    [
      'without the address that it needs',
      demanded('2015-03-02', { ...letter, from: 'municipality', to: 'police' }),
      'Kontaktuppgifterna till Polisen saknar den adress som sättet att skicka kräver.',
    ],
    [
      'without a reading',
      edited(demanded('2015-03-02', letter), ['samverkan.yaml', ['readings', 'weekday'], null]),
      'Läsningen av ”vardag” är inte bestämd.',
    ],
  ])('on no known day %s', (_, tree, because) => {
    expect(deadlineIn(tree, '2015-03-02', 'notice-receipt/2015-03-02-uppmaning')).toMatchObject({
      status: 'undetermined',
      due: null,
      because: { sv: because },
    })
  })

  it('in a way that the agreement does not provide for on no known day', () => {
    const tree = recorded(SHIPPED, ['2015-03-02-uppmaning', noticeOn('2015-03-02', { channel: 'courier' })])
    const without = edited(tree, ['body/2014-12-01.yaml', ['notices', 'channels', 2], undefined])
    expect(deadlineIn(without, '2015-03-02', 'notice-receipt/2015-03-02-uppmaning').because?.en).toBe(
      'The agreement does not say when a notice sent in this way is deemed received.',
    )
  })

  it.each([
    ['demand', 'Uppmaningen från Polisen till Botkyrka kommun anses ha kommit fram'],
    ['withdrawal', 'Begäran om utträde från Polisen till Botkyrka kommun anses ha kommit fram'],
    ['other', 'Meddelandet från Polisen till Botkyrka kommun anses ha kommit fram'],
  ] as const)('with the subject %s', (subject, title) => {
    const { title: words } = deadlineIn(
      demanded('2015-03-02', { subject }),
      '2015-03-02',
      'notice-receipt/2015-03-02-uppmaning',
    )
    expect(words.sv).toBe(title)
  })
})

describe('the cure period', () => {
  const ID = 'cure-period/2015-03-02-uppmaning'
  const byLetter = demanded('2015-03-02', letter)

  it.each([
    [
      'by letter',
      byLetter,
      '2015-03-19',
      '2015-03-05 + P14D = 2015-03-19',
      ['2015-03-16 räknat från avsändandet'],
    ],
    ['by e-mail', demanded('2015-03-02'), '2015-03-16', '2015-03-02 + P14D = 2015-03-16', []],
    [
      'from the sending',
      edited(byLetter, ['samverkan.yaml', ['readings', 'cure-period'], 'dispatch']),
      '2015-03-16',
      '2015-03-02 + P14D = 2015-03-16',
      ['2015-03-19 räknat från mottagandet'],
    ],
  ])('%s', (_, tree, due, derivation, others) => {
    const deadline = deadlineIn(tree, '2015-03-02', ID)
    expect(deadline).toMatchObject({ clause: '17', responsible: ['municipality'], derivation })
    expect(deadline.due?.toString()).toBe(due)
    expect(deadline.alternatives.map((other) => `${other.due} ${other.because.sv}`)).toEqual(others)
  })

  it('of a letter before Christmas ends by other readings of vardag on other days', () => {
    const deadline = deadlineIn(
      demanded('2014-12-23', letter),
      '2014-12-23',
      'cure-period/2014-12-23-uppmaning',
    )
    expect(deadline.due?.toString()).toBe('2015-01-16')
    expect(deadline.alternatives.map((other) => `${other.due}`)).toEqual([
      '2015-01-06',
      '2015-01-12',
      '2015-01-13',
    ])
  })

  it.each([
    ['on its last day', byLetter, '2015-03-19', 'due-soon'],
    ['a day later', byLetter, '2015-03-20', 'overdue'],
    [
      'put right on the last day',
      recorded(byLetter, rectifiedOn('2015-03-19')),
      '2015-03-20',
      'done 2015-03-19-rattelse',
    ],
    [
      'put right late',
      recorded(byLetter, rectifiedOn('2015-03-20')),
      '2015-03-20',
      'done 2015-03-20-rattelse',
    ],
  ])('%s', (_, tree, asOf, status) => {
    expect(statusIn(tree, asOf, ID)).toBe(status)
  })

  it.each([
    [
      'not put right',
      byLetter,
      'Utan rättelse får Polisen begära utträde från och med 2015-03-20, om försummelsen är väsentlig (punkt 17).',
    ],
    ['put right in time', recorded(byLetter, rectifiedOn('2015-03-19')), undefined],
    [
      'put right late',
      recorded(byLetter, rectifiedOn('2015-03-25')),
      'Rättelsen kom 2015-03-25, efter rättelsetiden. Från och med 2015-03-20 fick Polisen begära utträde, om försummelsen var väsentlig (punkt 17).',
    ],
  ])('%s says what follows', (_, tree, because) => {
    expect(deadlineIn(tree, '2015-03-25', ID).because?.sv).toBe(because)
  })

  it.each([
    [
      'the receipt is not known',
      demanded('2015-03-02', { ...letter, from: 'municipality', to: 'police' }),
      'The contact details of Polisen lack the address that this way of sending needs.',
    ],
    [
      'it is not set when it begins',
      edited(byLetter, ['samverkan.yaml', ['readings', 'cure-period'], null]),
      'It is not set whether the cure period runs from the sending or from the receipt.',
    ],
    [
      'nothing is signed',
      demanded('2015-03-02', {}, SHIPPED),
      'The agreement did not bind when the demand was sent.',
    ],
  ])('has no day where %s', (_, tree, because) => {
    expect(deadlineIn(tree, '2015-05-01', ID)).toMatchObject({
      status: 'undetermined',
      because: { en: because },
    })
  })

  it('without a day is over all the same when it is put right', () => {
    const unknown = demanded('2015-03-02', { ...letter, from: 'municipality', to: 'police' })
    expect(statusIn(recorded(unknown, rectifiedOn('2015-03-10')), '2015-05-01', ID)).toBe(
      'done 2015-03-10-rattelse',
    )
  })

  it.each([
    ['2015-04-05', 'overdue'],
    ['2015-04-06', '–'],
  ])('of a demand by e-mail on %s, when a party left on 20 April: %s', (day, status) => {
    const tree = demanded(day, {}, leftOn(SIGNED, '2015-04-20'))
    expect(statusIn(tree, '2015-05-01', `cure-period/${day}-uppmaning`)).toBe(status)
  })

  it('is of a demand, not of another notice', () => {
    expect(statusIn(demanded('2015-03-02', { subject: 'other' }), '2015-03-02', ID)).toBe('–')
  })
})

describe('the duty to inform', () => {
  const ID = 'information-duty/2015-08-24-handelse'
  const event = (callsFor: 'information' | 'renegotiation') =>
    recorded(SIGNED, [
      '2015-08-24-handelse',
      {
        kind: 'event',
        date: '2015-08-24',
        what: 'Polisens kontaktpoliser blir färre.',
        'known-by': 'police',
        'known-since': '2015-08-21',
        'calls-for': callsFor,
      },
    ])
  const informed = recorded(event('information'), [
    '2015-08-27-information',
    {
      kind: 'information',
      date: '2015-08-27',
      event: '2015-08-24-handelse',
      from: 'police',
      to: ['municipality'],
      'given-to': { bodies: [], roles: ['safety-coordinator'] },
    },
  ])

  it('is open from the day on which the party knew, and names who is to be told', () => {
    const deadline = deadlineIn(event('information'), '2015-08-24', ID)
    expect(deadline).toMatchObject({
      status: 'open',
      clause: '14',
      responsible: ['police'],
      because: { sv: 'Botkyrka kommun har inte fått veta.' },
      origin: { file: 'records/2015-08-24-handelse.yaml', path: ['known-since'] },
    })
    expect(deadline.expected?.toString()).toBe('2015-08-21')
  })

  it.each([
    ['2015-08-26', 'open'],
    ['2015-08-27', 'done 2015-08-27-information'],
  ])('is done when everybody is told: on %s %s', (asOf, status) => {
    expect(statusIn(informed, asOf, ID)).toBe(status)
  })

  it('is done by a notice where the party calls for renegotiation', () => {
    const told = recorded(event('renegotiation'), [
      '2015-09-01-begaran',
      noticeOn('2015-09-01', { subject: 'renegotiation', regarding: '2015-08-24-handelse' }),
    ])
    expect(deadlineIn(event('renegotiation'), '2015-09-01', ID)).toMatchObject({
      status: 'open',
      clause: null,
    })
    expect(statusIn(told, '2015-09-01', ID)).toBe('done 2015-09-01-begaran')
  })
})
