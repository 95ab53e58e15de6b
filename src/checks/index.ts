import type { Finding } from '../domain/findings.ts'
import type { State } from '../repository/state.ts'
import { agreementUnsigned } from './agreement-unsigned.ts'
import { areaWithoutDistrict } from './area-without-district.ts'
import type { Check } from './check.ts'
import { crimeWithoutMeasure } from './crime-without-measure.ts'
import { figuresIncomplete } from './figures-incomplete.ts'
import { figuresWithoutYear } from './figures-without-year.ts'
import { goalArithmetic } from './goal-arithmetic.ts'
import { goalNotMeasurable } from './goal-not-measurable.ts'
import { measureWithoutCommitment } from './measure-without-commitment.ts'
import { measureWithoutOwner } from './measure-without-owner.ts'
import { measureWithoutPriority } from './measure-without-priority.ts'
import { measureWithoutTime } from './measure-without-time.ts'
import { personalData } from './personal-data.ts'
import { planWithoutEntries } from './plan-without-entries.ts'
import { prioritiesMissing } from './priorities-missing.ts'
import { priorityWithoutMeasure } from './priority-without-measure.ts'
import { sameFiguresTwice } from './same-figures-twice.ts'
import { shareOfWhat } from './share-of-what.ts'
import { spokespersonUnnamed } from './spokesperson-unnamed.ts'
import { statisticsOld } from './statistics-old.ts'
import { trendContradicted } from './trend-contradicted.ts'

/** The agreement's own rules, in the order in which a report tells them: what matters most to its readers first. */
export const CHECKS: readonly Check[] = [
  agreementUnsigned,
  personalData,
  goalArithmetic,
  trendContradicted,
  prioritiesMissing,
  planWithoutEntries,
  measureWithoutOwner,
  measureWithoutTime,
  measureWithoutCommitment,
  measureWithoutPriority,
  goalNotMeasurable,
  spokespersonUnnamed,
  shareOfWhat,
  figuresWithoutYear,
  figuresIncomplete,
  sameFiguresTwice,
  statisticsOld,
  priorityWithoutMeasure,
  crimeWithoutMeasure,
  areaWithoutDistrict,
]

export function runChecks(state: State, checks: readonly Check[] = CHECKS): Finding[] {
  return checks.flatMap((rule) => [...rule.run(state)])
}
