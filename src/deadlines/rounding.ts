import type { Bilingual } from '../domain/bilingual.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { MonthStep } from '../domain/duration.ts'
import type { OtherEnd } from '../domain/terms.ts'
import type { Alternative } from './duty.ts'

/** A day reached by month arithmetic, step by step: `2015-06-31 → 2015-06-30`. */
export function stepsOf(step: MonthStep): string {
  return step.clamped ? `${step.nominal} → ${step.date}` : `${step.date}`
}

/** That the day had to be rounded, and why so. */
export function roundedDown(step: MonthStep): Bilingual | null {
  if (!step.clamped) return null
  return {
    sv: `${step.nominal} finns inte: dagen är avrundad nedåt, som är säkrast.`,
    en: `${step.nominal} does not exist: the day is rounded down, which is safest.`,
  }
}

/** The day that rounding up would give. */
export function roundedUp(step: MonthStep): Alternative[] {
  return step.clamped ? [{ because: COUNTED['rounded-up'], due: step.roundedUp }] : []
}

/** The day that another order of counting gives, where there is one. */
export function unitByUnit(day: PlainDate | null): Alternative[] {
  return day === null ? [] : [{ because: COUNTED['unit-by-unit'], due: day }]
}

/** How a last day is counted that is not the one that the program goes by. */
export const COUNTED: Readonly<Record<OtherEnd['counted'], Bilingual>> = {
  'extension-by-extension': {
    sv: 'varje förlängning räknad från den förra',
    en: 'each extension counted from the one before',
  },
  'unit-by-unit': { sv: 'åren räknade först, sedan månaderna', en: 'years counted first, then months' },
  'rounded-down': { sv: 'avrundat nedåt', en: 'rounded down' },
  'rounded-up': { sv: 'avrundat uppåt', en: 'rounded up' },
  'by-earlier-body': {
    sv: 'redan förlängt enligt den tidigare lydelsen',
    en: 'already extended by the earlier revision',
  },
}
