import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, date, dayBefore } from '../../src/domain/dates.ts'
import type { PlainDate } from '../../src/domain/dates.ts'
import { duration } from '../../src/domain/duration.ts'
import { cureEnd, deemedReceipt, lastDayToSend } from '../../src/repository/deemed-receipt.ts'
import type { ReceiptRule } from '../../src/repository/deemed-receipt.ts'
import { anyDay, anyReading } from '../domain/arbitraries.ts'

const weekdays = (count: number): ReceiptRule => ({ kind: 'weekdays', weekdays: count })
const SAME_DAY: ReceiptRule = { kind: 'same-day' }

const anyRule = fc.oneof(
  fc.constant(SAME_DAY),
  fc.integer({ min: 1, max: 8 }).map((count) => weekdays(count)),
)

describe('the last day to send', () => {
  it('by the same day is that day, a Sunday or not', () => {
    expect(`${lastDayToSend(date('2015-06-21'), () => SAME_DAY, 'statutory')}`).toBe('2015-06-21')
  })

  it.each([
    ['2015-06-03', '2015-05-31', 'the last one on which three weekdays are enough'],
    ['2015-06-05', '2015-05-31', 'by five weekdays it would have been the Friday before'],
    ['2015-06-10', '2015-06-03', 'when the five weekdays have come into force'],
  ])(
    'to be received by %s, when five weekdays take the place of three on 2015-06-01: %s (%s)',
    (by, latest) => {
      const [three, five] = [weekdays(3), weekdays(5)]
      const ruleOn = (day: PlainDate) => (compareDates(day, date('2015-06-01')) < 0 ? three : five)
      expect(`${lastDayToSend(date(by), ruleOn, 'business-day')}`).toBe(latest)
    },
  )

  it('is the latest that is in time by the rule of that very day', () => {
    fc.assert(
      fc.property(anyDay, anyReading, anyRule, anyRule, fc.nat(20), (by, reading, old, young, days) => {
        const change = by.subtract({ days })
        const ruleOn = (day: PlainDate) => (compareDates(day, change) < 0 ? old : young)
        const isInTime = (day: PlainDate) =>
          compareDates(deemedReceipt(day, ruleOn(day), reading).received, by) <= 0
        let latest = by
        while (!isInTime(latest)) latest = dayBefore(latest)
        expect(`${lastDayToSend(by, ruleOn, reading)}`).toBe(`${latest}`)
      }),
    )
  })
})

it.each([
  ['2015-03-05', 'P14D', '2015-03-19'],
  ['2015-03-02', 'P14D', '2015-03-16'],
  ['2015-01-31', 'P1M', '2015-02-28 or 2015-03-01'],
])('a cure period from %s of %s ends on %s', (beginning, period, until) => {
  const { date: safe, roundedUp } = cureEnd(date(beginning), duration(period))
  expect(roundedUp === null ? `${safe}` : `${safe} or ${roundedUp}`).toBe(until)
})
