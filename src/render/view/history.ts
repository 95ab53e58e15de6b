import { longDate } from '../../domain/swedish-wording.ts'
import type { Part, State } from '../../repository/state.ts'
import type { PartKind } from '../../schema/documents.ts'
import { adoptionInBrief } from '../acts.ts'
import { HISTORY_ANCHOR } from '../anchors.ts'
import { unbrokenDate } from '../wording.ts'
import { BODY_LABEL, appendixLabel } from '../labels.ts'
import type { Names } from '../names.ts'
import { periodsOf } from '../periods.ts'

/** Every revision that counts, has counted or is going to. */
export interface HistoryView {
  readonly anchor: string
  readonly heading: string
  readonly knownOn: string
  readonly rows: readonly PeriodView[]
}

export interface PeriodView {
  readonly part: string
  readonly date: string
  readonly from: string
  /** Inclusive; a dash while no last day is known. */
  readonly to: string
  readonly adoption: string
}

/** Null until every party has signed: no revision has counted. */
export function historyView(state: State, names: Names): HistoryView | null {
  if (state.standing === 'unsigned') return null
  const rows = [
    ...partRows(BODY_LABEL, state.body, state, names),
    ...state.appendices.flatMap((appendix) =>
      partRows(appendixLabel(appendix.listed.entry.number), appendix, state, names),
    ),
  ]
  return {
    anchor: HISTORY_ANCHOR,
    heading: 'Avtalets lydelser',
    knownOn: unbrokenDate(state.asOf),
    rows,
  }
}

function partRows(label: string, part: Part<PartKind>, state: State, names: Names): PeriodView[] {
  return periodsOf(part, state).map(({ revision, from, to, adoption }) => ({
    part: label,
    date: longDate(revision.date),
    from: longDate(from),
    to: to === null ? '–' : longDate(to),
    adoption: adoptionInBrief(adoption, names),
  }))
}
