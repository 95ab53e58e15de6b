import { same } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { State } from '../repository/state.ts'
import { agreementBetween } from './agreement.ts'
import type { AgreementChange } from './agreement.ts'
import type { Difference } from './difference.ts'
import { differencesBetween } from './documents.ts'
import { happenedBetween, recordsEdited } from './happened.ts'
import type { Happening } from './happened.ts'
import { partsBetween } from './parts.ts'
import type { PartChanges } from './parts.ts'

/** What is not as it was, and what has happened in between. */
export interface Changes {
  readonly agreement: readonly AgreementChange[]
  readonly parts: readonly PartChanges[]
  readonly happened: readonly Happening[]
  /** Records that have been edited or removed, which none ever should. */
  readonly records: readonly Difference[]
  /** Of `samverkan.yaml`. */
  readonly settings: readonly Difference[]
}

/** Between two days of one repository, or between two repositories on one day. */
export function changesBetween(before: State, after: State): Changes {
  return {
    agreement: agreementBetween(before, after),
    parts: partsBetween(before, after),
    happened: happenedBetween(before, after),
    records: recordsEdited(before, after),
    settings: settingsBetween(before, after),
  }
}

function settingsBetween(before: State, after: State): Difference[] {
  const [from, to] = [before, after].map(({ settings, body }) => ({
    own: settings.content,
    body: body.current.content,
    situations: [],
  }))
  return from === undefined || to === undefined
    ? []
    : differencesBetween('samverkan', from, to, same('samverkan.yaml'))
}

/** The day on which what is in force last changed; null when nothing has come into force. */
export function lastChangeDay({ body, appendices }: State): PlainDate | null {
  const days = [body, ...appendices].flatMap(({ revisions }) =>
    [...revisions].flatMap(({ state, effective }) => (state === 'in-force' ? (effective ?? []) : [])),
  )
  return days.toSorted(compareDates).at(-1) ?? null
}
