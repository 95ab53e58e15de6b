import type { Finding } from '../domain/findings.ts'
import type { State } from '../repository/state.ts'
import { agreementUnsigned } from './rules/agreement-unsigned.ts'
import { appendixTitle } from './rules/appendix-title.ts'
import { areaWithoutDistrict } from './rules/area-without-district.ts'
import { changeRuleContradiction } from './rules/change-rule-contradiction.ts'
import type { Check } from './check.ts'
import { clauseNumbering } from './rules/clause-numbering.ts'
import { contactMissing } from './rules/contact-missing.ts'
import { contactWithoutAddress } from './rules/contact-without-address.ts'
import { correctionInvalid } from './rules/correction-invalid.ts'
import { crimeWithoutMeasure } from './rules/crime-without-measure.ts'
import { decisionBeforeRevision } from './rules/decision-before-revision.ts'
import { decisionByWrongBody } from './rules/decision-by-wrong-body.ts'
import { decisionWithoutMinutes } from './rules/decision-without-minutes.ts'
import { digestMismatch } from './rules/digest-mismatch.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { figuresIncomplete } from './rules/figures-incomplete.ts'
import { figuresWithoutYear } from './rules/figures-without-year.ts'
import { fileDate } from './rules/file-date.ts'
import { forumWithoutFrequency } from './rules/forum-without-frequency.ts'
import { goalArithmetic } from './rules/goal-arithmetic.ts'
import { goalNotMeasurable } from './rules/goal-not-measurable.ts'
import { intentionNotTakenUp } from './rules/intention-not-taken-up.ts'
import { measureWithoutCommitment } from './rules/measure-without-commitment.ts'
import { measureWithoutOwner } from './rules/measure-without-owner.ts'
import { measureWithoutPriority } from './rules/measure-without-priority.ts'
import { measureWithoutTime } from './rules/measure-without-time.ts'
import { organisationNumber } from './rules/organisation-number.ts'
import { overarchingAgreementShort } from './rules/overarching-agreement-short.ts'
import { overarchingAgreementUnknown } from './rules/overarching-agreement-unknown.ts'
import { partMissing } from './rules/part-missing.ts'
import { partUnlisted } from './rules/part-unlisted.ts'
import { partyWithoutSignatory } from './rules/party-without-signatory.ts'
import { personKnownNowhereElse } from './rules/person-known-nowhere-else.ts'
import { personalData } from './rules/personal-data.ts'
import { planWithoutEntries } from './rules/plan-without-entries.ts'
import { prioritiesMissing } from './rules/priorities-missing.ts'
import { priorityWithoutMeasure } from './rules/priority-without-measure.ts'
import { readingFollowed } from './rules/reading-followed.ts'
import { readingMissing } from './rules/reading-missing.ts'
import { recordReference } from './rules/record-reference.ts'
import { recordsContradict } from './rules/records-contradict.ts'
import { reportAfterConsultation } from './rules/report-after-consultation.ts'
import { responsibleWithoutContact } from './rules/responsible-without-contact.ts'
import { revisionBeforeCurrent } from './rules/revision-before-current.ts'
import { revisionSameDate } from './rules/revision-same-date.ts'
import { revisionUnknown } from './rules/revision-unknown.ts'
import { sameFiguresTwice } from './rules/same-figures-twice.ts'
import { shareOfWhat } from './rules/share-of-what.ts'
import { signatureByOther } from './rules/signature-by-other.ts'
import { signatureIncomplete } from './rules/signature-incomplete.ts'
import { spokespersonUnnamed } from './rules/spokesperson-unnamed.ts'
import { statisticsOld } from './rules/statistics-old.ts'
import { termNotWholeYears } from './rules/term-not-whole-years.ts'
import { noticePeriodMissing } from './rules/notice-period-missing.ts'
import { termOrder } from './rules/term-order.ts'
import { termWithoutEnd } from './rules/term-without-end.ts'
import { terminationInvalid } from './rules/termination-invalid.ts'
import { terminationLate } from './rules/termination-late.ts'
import { textMarkup } from './rules/text-markup.ts'
import { trendContradicted } from './rules/trend-contradicted.ts'
import { typedValue } from './rules/typed-value.ts'
import { revisionProposed } from './rules/revision-proposed.ts'
import { consultationMissed } from './rules/consultation-missed.ts'
import { consultationBeforeTerm } from './rules/consultation-before-term.ts'
import { unprintableCharacter } from './rules/unprintable-character.ts'
import { unknownCrossReference } from './rules/unknown-cross-reference.ts'
import { unknownPlaceholder } from './rules/unknown-placeholder.ts'
import { unknownReference } from './rules/unknown-reference.ts'
import { actAfterEnd } from './rules/act-after-end.ts'
import { actionPlanNotUpdated } from './rules/action-plan-not-updated.ts'
import { chairNotAlternating } from './rules/chair-not-alternating.ts'
import { consultationByRounding } from './rules/consultation-by-rounding.ts'
import { consultationInvalid } from './rules/consultation-invalid.ts'
import { eventNotTold } from './rules/event-not-told.ts'
import { extensionContradicted } from './rules/extension-contradicted.ts'
import { extensionInvalid } from './rules/extension-invalid.ts'
import { informationMisdirected } from './rules/information-misdirected.ts'
import { meetingsTooFew } from './rules/meetings-too-few.ts'
import { noticeWithoutAddress } from './rules/notice-without-address.ts'
import { resultMissing } from './rules/result-missing.ts'
import { sourceNotDeclared } from './rules/source-not-declared.ts'
import { withdrawalInvalid } from './rules/withdrawal-invalid.ts'
import { withdrawalRequestInvalid } from './rules/withdrawal-request-invalid.ts'
import { withdrawalOpen } from './rules/withdrawal-open.ts'
import { yearlyDutyMissed } from './rules/yearly-duty-missed.ts'

/** The agreement's own rules, in the order in which a report tells them: what matters most to its readers first. */
export const CHECKS: readonly Check[] = [
  partMissing,
  partUnlisted,
  fileDate,
  revisionSameDate,
  digestMismatch,
  revisionUnknown,
  decisionByWrongBody,
  decisionBeforeRevision,
  decisionWithoutMinutes,
  signatureByOther,
  actAfterEnd,
  revisionBeforeCurrent,
  recordReference,
  correctionInvalid,
  recordsContradict,
  duplicateId,
  clauseNumbering,
  unknownReference,
  unknownPlaceholder,
  textMarkup,
  unknownCrossReference,
  unprintableCharacter,
  organisationNumber,
  termOrder,
  termWithoutEnd,
  consultationBeforeTerm,
  extensionInvalid,
  extensionContradicted,
  withdrawalInvalid,
  withdrawalRequestInvalid,
  partyWithoutSignatory,
  agreementUnsigned,
  signatureIncomplete,
  overarchingAgreementUnknown,
  consultationInvalid,
  consultationByRounding,
  terminationInvalid,
  terminationLate,
  noticePeriodMissing,
  termNotWholeYears,
  changeRuleContradiction,
  readingMissing,
  reportAfterConsultation,
  consultationMissed,
  meetingsTooFew,
  chairNotAlternating,
  yearlyDutyMissed,
  actionPlanNotUpdated,
  sourceNotDeclared,
  resultMissing,
  eventNotTold,
  informationMisdirected,
  noticeWithoutAddress,
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
  revisionProposed,
  overarchingAgreementShort,
  withdrawalOpen,
  intentionNotTakenUp,
  priorityWithoutMeasure,
  crimeWithoutMeasure,
  areaWithoutDistrict,
  appendixTitle,
  personKnownNowhereElse,
  readingFollowed,
]

/** The rules that can find an agreement wrong; what it lacks, or leaves open, makes no day and no text wrong. */
export const ERROR_CHECKS = CHECKS.filter(({ severity }) => severity === 'error')

export function runChecks(state: State, checks: readonly Check[] = CHECKS): Finding[] {
  return checks.flatMap((rule) => [...rule.run(state)])
}
