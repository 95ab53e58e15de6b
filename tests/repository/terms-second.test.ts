import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { consultationOn, extensionOn, noticeOn, recorded } from '../support/records.ts'
import { fresh, rewritten } from '../support/small.ts'
import { lastOfMonths, monthsFrom, read, written } from '../domain/second-months.ts'
import type { DayNumber } from '../domain/second-months.ts'

/** The terms of whole agreements, with whatever has happened in them, by the second calendar: days are numbers. */

interface Agreed {
  readonly start: DayNumber
  readonly end: DayNumber
  /** Of an extension, in months. */
  readonly length: number
  /** Of a notice or a consultation, in months. */
  readonly lead: number
  readonly asOf: DayNumber
}

const [FROM, TO] = [read('2015-01-01'), read('2090-12-31')]

/** First terms of up to six years, that often end late in a month; and a day in the thirty years after they began. */
const anyAgreed: fc.Arbitrary<Agreed> = fc
  .record({
    start: fc.integer({ min: FROM, max: TO }),
    days: fc.nat(2200),
    late: fc.constantFrom(null, 0, 1, 2, 3, 4),
    length: fc.constantFrom(1, 2, 6, 12, 18, 24, 48),
    lead: fc.constantFrom(1, 3, 6),
    away: fc.nat(11_000),
  })
  .map(({ start, days, late, length, lead, away }) => {
    const end = late === null ? start + days : lastOfMonths(firstOfMonth(start + days), 1) - late
    return { start: Math.min(start, end), end, length, lead, asOf: Math.min(start, end) - 30 + away }
  })

function firstOfMonth(day: DayNumber): DayNumber {
  return read(`${written(day).slice(0, 8)}01`)
}

/** The last day of the k-th term, k from 1: counted from the first. */
function endOf(number: number, { end, length }: Agreed): DayNumber {
  return number === 1 ? end : lastOfMonths(end + 1, length * (number - 1))
}

function backFrom(end: DayNumber, { lead }: Agreed): DayNumber {
  return monthsFrom(end, -lead).down
}

/** The first term of which it holds. */
function first(holds: (number: number) => boolean): number {
  let number = 1
  while (!holds(number)) number += 1
  return number
}

/** Months as a coordinator may write them. */
function isoMonths(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return `P${years === 0 ? '' : `${years}Y`}${rest === 0 ? '' : `${rest}M`}`
}

function agreement({ start, end }: Agreed, renewal: object, isEndless = false): Tree {
  const term = { clause: '2', start: written(start), end: isEndless ? null : written(end), renewal }
  return rewritten(fresh('tacit'), [['term'], term])
}

function terminated(tree: Tree, day: DayNumber): Tree {
  return recorded(tree, [`${written(day)}-uppsagning`, noticeOn(written(day), { subject: 'termination' })])
}

/** `in-force 2: 2016-01-01 – 2016-12-31, until null, 3 terms` */
function standing(tree: Tree, { asOf }: Agreed): string {
  const { standing: stands, term, terms, lastDay } = stateOf(tree, written(asOf))
  return `${stands} ${term.number}: ${term.start} – ${term.end}, until ${lastDay}, ${terms.length} terms`
}

interface Expected {
  /** The terms that are known. */
  readonly known: number
  /** The last day of the k-th. */
  readonly end: (number: number) => DayNumber | null
  readonly lastDay: DayNumber | null
}

function expected(agreed: Agreed, { known, end, lastDay }: Expected): string {
  const { start, asOf } = agreed
  const number = first((one) => one === known || (end(one) ?? asOf) >= asOf)
  const from = number === 1 ? start : endOf(number - 1, agreed) + 1
  const to = end(number)
  const stands = asOf < start ? 'not-started' : to !== null && to < asOf ? 'expired' : 'in-force'
  const [shown, until] = [to, lastDay].map((day) => (day === null ? 'null' : written(day)))
  return `${stands} ${number}: ${written(from)} – ${shown}, until ${until}, ${known} terms`
}

/** Notice on a day of the thirty years; known or not on the day that is looked at. */
const anyNotice = fc.option(fc.nat(11_000))

test('that go on by themselves', () => {
  fc.assert(
    fc.property(anyAgreed, anyNotice, (agreed, away) => {
      const renewal = { kind: 'tacit', extension: isoMonths(agreed.length), notice: isoMonths(agreed.lead) }
      const begun = agreement(agreed, renewal)
      const received = away === null ? null : agreed.start + away
      const isKnown = received !== null && received <= agreed.asOf
      const tree = received === null ? begun : terminated(begun, received)
      const inTime = (day: DayNumber) => first((number) => day <= backFrom(endOf(number, agreed), agreed))
      const last = isKnown ? inTime(received) : null
      const end = (number: number) => endOf(number, agreed)
      // Until notice ends them, those begun and those that can no longer be hindered.
      const running = first((number) => end(number) >= agreed.asOf)
      const known = last ?? Math.max(running, inTime(agreed.asOf))
      expect(standing(tree, agreed)).toBe(
        expected(agreed, { known, end, lastDay: last === null ? null : end(last) }),
      )
    }),
  )
})

test('that end by themselves', () => {
  fc.assert(
    fc.property(anyAgreed, anyNotice, (agreed, away) => {
      const begun = agreement(agreed, { kind: 'none' })
      const tree = away === null ? begun : terminated(begun, agreed.start + away)
      expect(standing(tree, agreed)).toBe(
        expected(agreed, { known: 1, end: () => agreed.end, lastDay: agreed.end }),
      )
    }),
  )
})

test('without an end, until a notice has run out', () => {
  fc.assert(
    fc.property(anyAgreed, anyNotice, (agreed, away) => {
      const begun = agreement(agreed, { kind: 'until-notice', notice: isoMonths(agreed.lead) }, true)
      const received = away === null ? null : agreed.start + away
      const tree = received === null ? begun : terminated(begun, received)
      const isKnown = received !== null && received <= agreed.asOf
      const end = isKnown ? monthsFrom(received, agreed.lead).down : null
      expect(standing(tree, agreed)).toBe(expected(agreed, { known: 1, end: () => end, lastDay: end }))
    }),
  )
})

test('that the parties extend', () => {
  fc.assert(
    fc.property(anyAgreed, fc.nat(4), (agreed, extensions) => {
      const renewal = {
        kind: 'express',
        extension: isoMonths(agreed.length),
        consultation: isoMonths(agreed.lead),
        'overarching-agreement': 'not-required',
      }
      // Consulted on the last day for it, but not before the term; agreed on the term's last.
      const extended = Array.from({ length: extensions }, (_, index) => {
        const [end, next] = [endOf(index + 1, agreed), endOf(index + 2, agreed)]
        const start = index === 0 ? agreed.start : endOf(index, agreed) + 1
        const consulted = backFrom(end, agreed)
        return { on: end, isInTime: consulted >= start, consulted: written(consulted), next: written(next) }
      })
      const records = extended.flatMap(({ on, consulted, next }) => {
        const id = `${consulted}-samrad`
        return [
          [id, consultationOn(consulted)] as const,
          [`${written(on)}-forlangning`, extensionOn(written(on), id, { end: next })] as const,
        ]
      })
      const signed = edited(agreement(agreed, renewal), [
        'samverkan.yaml',
        ['readings', 'extension'],
        'consultation',
      ])
      const known = extended.findIndex(({ on, isInTime }) => !isInTime || on > agreed.asOf)
      const terms = 1 + (known === -1 ? extensions : known)
      const end = (number: number) => endOf(number, agreed)
      expect(standing(recorded(signed, ...records), agreed)).toBe(
        expected(agreed, { known: terms, end, lastDay: end(terms) }),
      )
    }),
  )
})
