import type { Language } from '../../domain/bilingual.ts'
import { digestOf } from '../../repository/digest.ts'
import type { ChairTurn } from '../../repository/chairs.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import type { AgreedTerm } from '../../repository/state.ts'
import { deadlineEntry } from '../deadlines/entry.ts'
import type { Status } from './status.ts'

/** The status as JSON; schemas/output/status.schema.json describes it. */
export function statusJson(status: Status, language: Language): string {
  const { state, errors } = status
  const document = {
    asOf: state.asOf.toString(),
    mark: state.settings.content.mark ?? null,
    agreement: {
      id: state.id,
      state: state.standing,
      start: state.start?.toString() ?? null,
      left: state.left?.toString() ?? null,
    },
    errors,
    term: term(state.term),
    terms: state.terms.map((one) => ({ ...term(one), extension: one.extension?.id ?? null })),
    parts: [state.body, ...state.appendices].flatMap((part) =>
      part.revisions.map((one) => revision(one, language)),
    ),
    chair: chairs(status)[0] ?? null,
    chairs: chairs(status),
    meetings: status.meetings.map(({ body, year, held, agreed }) => ({
      body,
      year: year.label,
      held,
      agreed,
    })),
    awaiting: status.awaiting.map((deadline) => deadlineEntry(deadline, language)),
    overdue: status.overdue.map((deadline) => deadlineEntry(deadline, language)),
    next: status.next.map((deadline) => deadlineEntry(deadline, language)),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function term({ number, start, end }: AgreedTerm): { number: number; start: string; end: string | null } {
  return { number, start: start.toString(), end: end?.toString() ?? null }
}

function revision(standing: RevisionStanding, language: Language): Readonly<Record<string, unknown>> {
  const { revision: named, state, adoption, effective, superseded, because } = standing
  return {
    part: named.part,
    revision: named.date.toString(),
    file: named.file,
    digest: digestOf(named.content),
    state,
    effective: effective?.toString() ?? null,
    superseded: superseded?.toString() ?? null,
    because: because[language],
    records: recordsBehind(adoption),
  }
}

/** The ids of the records that made it valid. */
export function recordsBehind(adoption: RevisionStanding['adoption']): string[] {
  if (adoption === null) return []
  return adoption.kind === 'decision' ? [adoption.meeting.id] : adoption.signatures.map(({ id }) => id)
}

function chairs(status: Status): object[] {
  return status.chairs.flatMap(({ body, current, next }) =>
    current === null ? [] : [{ body, ...turn(current), next: next && turn(next) }],
  )
}

function turn({ role, party, from, to }: ChairTurn): Readonly<Record<string, unknown>> {
  return { role, party, from: from.toString(), to: to?.toString() ?? null }
}
