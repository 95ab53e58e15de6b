import type { Finding } from '../domain/findings.ts'
import type { State } from '../repository/state.ts'
import { agreementUnsigned } from './agreement-unsigned.ts'
import { appendixTitle } from './appendix-title.ts'
import { areaWithoutDistrict } from './area-without-district.ts'
import { changeRuleContradiction } from './change-rule-contradiction.ts'
import type { Check } from './check.ts'
import { clauseNumbering } from './clause-numbering.ts'
import { contactMissing } from './contact-missing.ts'
import { contactWithoutAddress } from './contact-without-address.ts'
import { crimeWithoutMeasure } from './crime-without-measure.ts'
import { duplicateId } from './duplicate-id.ts'
import { figuresIncomplete } from './figures-incomplete.ts'
import { figuresWithoutYear } from './figures-without-year.ts'
import { fileDate } from './file-date.ts'
import { forumWithoutFrequency } from './forum-without-frequency.ts'
import { goalArithmetic } from './goal-arithmetic.ts'
import { goalNotMeasurable } from './goal-not-measurable.ts'
import { intentionNotTakenUp } from './intention-not-taken-up.ts'
import { measureWithoutCommitment } from './measure-without-commitment.ts'
import { measureWithoutOwner } from './measure-without-owner.ts'
import { measureWithoutPriority } from './measure-without-priority.ts'
import { measureWithoutTime } from './measure-without-time.ts'
import { organisationNumber } from './organisation-number.ts'
import { overarchingAgreementUnknown } from './overarching-agreement-unknown.ts'
import { partMissing } from './part-missing.ts'
import { partUnlisted } from './part-unlisted.ts'
import { personKnownNowhereElse } from './person-known-nowhere-else.ts'
import { personalData } from './personal-data.ts'
import { planWithoutEntries } from './plan-without-entries.ts'
import { prioritiesMissing } from './priorities-missing.ts'
import { priorityWithoutMeasure } from './priority-without-measure.ts'
import { readingFollowed } from './reading-followed.ts'
import { readingMissing } from './reading-missing.ts'
import { reportAfterConsultation } from './report-after-consultation.ts'
import { responsibleWithoutContact } from './responsible-without-contact.ts'
import { sameFiguresTwice } from './same-figures-twice.ts'
import { shareOfWhat } from './share-of-what.ts'
import { spokespersonUnnamed } from './spokesperson-unnamed.ts'
import { statisticsOld } from './statistics-old.ts'
import { termNotWholeYears } from './term-not-whole-years.ts'
import { termOrder } from './term-order.ts'
import { textMarkup } from './text-markup.ts'
import { trendContradicted } from './trend-contradicted.ts'
import { typedValue } from './typed-value.ts'
import { unknownCrossReference } from './unknown-cross-reference.ts'
import { unknownPlaceholder } from './unknown-placeholder.ts'
import { unknownReference } from './unknown-reference.ts'

/** The agreement's own rules, in the order in which a report tells them: what matters most to its readers first. */
export const CHECKS: readonly Check[] = [
  partMissing,
  partUnlisted,
  fileDate,
  duplicateId,
  clauseNumbering,
  unknownReference,
  unknownPlaceholder,
  textMarkup,
  unknownCrossReference,
  organisationNumber,
  termOrder,
  agreementUnsigned,
  overarchingAgreementUnknown,
  termNotWholeYears,
  changeRuleContradiction,
  readingMissing,
  reportAfterConsultation,
  personalData,
  goalArithmetic,
  trendContradicted,
  contactMissing,
  contactWithoutAddress,
  prioritiesMissing,
  planWithoutEntries,
  measureWithoutOwner,
  measureWithoutTime,
  measureWithoutCommitment,
  measureWithoutPriority,
  goalNotMeasurable,
  spokespersonUnnamed,
  responsibleWithoutContact,
  forumWithoutFrequency,
  typedValue,
  shareOfWhat,
  figuresWithoutYear,
  figuresIncomplete,
  sameFiguresTwice,
  statisticsOld,
  intentionNotTakenUp,
  priorityWithoutMeasure,
  crimeWithoutMeasure,
  areaWithoutDistrict,
  appendixTitle,
  personKnownNowhereElse,
  readingFollowed,
]

export function runChecks(state: State, checks: readonly Check[] = CHECKS): Finding[] {
  return checks.flatMap((rule) => [...rule.run(state)])
}
