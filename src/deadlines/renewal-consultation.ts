import { formatIso } from '../domain/duration.ts'
import type { MonthStep } from '../domain/duration.ts'
import { consultationDeadline } from '../domain/terms.ts'
import type { Alternative, DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'

/** The day on or before which the parties shall have consulted on an extension (clause 4). */
export const renewalConsultation: DutyKind = {
  kind: 'renewal-consultation',
  *of(state) {
    const { term, renewal } = state
    const step = consultationDeadline(term, renewal.consultation)
    yield {
      id: `renewal-consultation/${term.number}`,
      kind: 'renewal-consultation',
      clause: renewal.clause,
      title: {
        sv: 'Samråd om förlängning ska ha ägt rum',
        en: 'Consultation on an extension shall have taken place',
      },
      strength: 'shall',
      day: { kind: 'dated', due: step.date },
      responsible: everyParty(state),
      derivation: `${term.end} − ${formatIso(renewal.consultation)} = ${steps(step)}`,
      because: step.clamped
        ? {
            sv: `${step.nominal} finns inte: dagen är avrundad nedåt, som är säkrast.`,
            en: `${step.nominal} does not exist: the day is rounded down, which is safest.`,
          }
        : null,
      alternatives: roundedUp(step),
    }
  },
}

function steps(step: MonthStep): string {
  return step.clamped ? `${step.nominal} → ${step.date}` : `${step.date}`
}

function roundedUp(step: MonthStep): Alternative[] {
  return step.clamped ? [{ because: { sv: 'avrundat uppåt', en: 'rounded up' }, due: step.roundedUp }] : []
}
