import type { Bilingual } from '../domain/bilingual.ts'
import type { MonthStep } from '../domain/duration.ts'
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
  return step.clamped ? [{ because: { sv: 'avrundat uppåt', en: 'rounded up' }, due: step.roundedUp }] : []
}
