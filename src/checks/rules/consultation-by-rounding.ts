import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { consultationDeadline, contains, isFixed } from '../../domain/terms.ts'
import type { FixedTerm } from '../../domain/terms.ts'
import type { RecordOf } from '../../repository/documents.ts'
import { consultationDays } from '../../repository/extensions.ts'
import { recordsOf } from '../../repository/ledger.ts'
import type { Renewal } from '../../repository/renewals.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'

interface Rounded {
  readonly held: PlainDate
  readonly safe: PlainDate
  readonly roundedUp: PlainDate
}

export const consultationByRounding = check<Rounded>({
  id: 'consultation-by-rounding',
  severity: 'warning',
  message: ({ held, safe, roundedUp }) => ({
    sv: `Samrådet ägde rum ${held}. Det är i tid bara om den sista dagen avrundas uppåt till ${roundedUp}: avrundad nedåt, som är säkrast, är den ${safe}.`,
    en: `The consultation was held on ${held}. It was in time only if the last day is rounded up to ${roundedUp}: rounded down, which is safest, it is ${safe}.`,
  }),
  hint: () => ({
    sv: 'Låt alla Parter skriva under på att samrådet ägde rum i tid, till exempel när de undertecknar förlängningen.',
    en: 'Have every party sign that the consultation was held in time, when they sign the extension for example.',
  }),
  *run(state) {
    for (const { consultation, extended, renewal } of consultationsThatCount(state)) {
      if (renewal.kind !== 'express') continue
      const { date: safe, roundedUp } = consultationDeadline(extended, renewal.consultation)
      const held = consultation.date
      if (roundedUp === null || compareDates(held, safe) <= 0 || compareDates(held, roundedUp) > 0) continue
      yield { args: { held, safe, roundedUp }, at: consultation.at('date'), clause: renewal.clause }
    }
  },
})

interface Counting {
  readonly consultation: RecordOf<'consultation'>
  readonly extended: FixedTerm
  readonly renewal: Renewal
}

/** Those that an extension rests on; while the last term has none, the first in it at which the parties chose to extend. */
function consultationsThatCount({ acts, records, renewal, terms }: State): Counting[] {
  const last = terms.findLast(isFixed)
  const named = acts.extensions.flatMap(({ consultation, extended, renewal: ofItsDay }) =>
    consultation === null || !isFixed(extended) ? [] : [{ consultation, extended, renewal: ofItsDay }],
  )
  if (last === undefined || acts.extensions.some(({ extended }) => extended.end?.equals(last.end) === true))
    return named
  const days =
    renewal.kind === 'express'
      ? consultationDays(last, consultationDeadline(last, renewal.consultation).date)
      : last
  const first = recordsOf(records, 'consultation').find(
    ({ content, date }) => content.outcome === 'extend' && contains(days, date),
  )
  return first === undefined ? named : [...named, { consultation: first, extended: last, renewal }]
}
