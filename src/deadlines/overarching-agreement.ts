import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import { formatIso } from '../domain/duration.ts'
import { extend } from '../domain/terms.ts'
import type { Term } from '../domain/terms.ts'
import type { OverarchingAgreement } from '../repository/state.ts'
import type { DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'

/** An extension needs the overarching agreement to be valid for the whole of it (clause 4). */
export const overarchingAgreement: DutyKind = {
  kind: 'overarching-agreement',
  *of(state) {
    const { term, renewal, overarching } = state
    const extension = extend(term, renewal.extension)
    if (!renewal.needsOverarchingAgreement || covers(overarching, extension)) return
    yield {
      id: `overarching-agreement/${term.number}`,
      kind: 'overarching-agreement',
      clause: renewal.clause,
      title: {
        sv: `Det övergripande avtalet ska gälla för hela förlängningen, till och med ${extension.end}`,
        en: `The overarching agreement shall be valid for the whole extension, until ${extension.end}`,
      },
      strength: 'shall',
      day: { kind: 'dated', due: term.end },
      responsible: everyParty(state),
      derivation: `${extension.start} + ${formatIso(renewal.extension)} → ${extension.start} – ${extension.end}`,
      because: shortfall(overarching),
      alternatives: [],
    }
  },
}

function covers({ end }: OverarchingAgreement, extension: Term): boolean {
  return end !== null && compareDates(end, extension.end) >= 0
}

function shortfall({ end }: OverarchingAgreement): Bilingual {
  return end === null
    ? { sv: 'Dess giltighetstid är okänd.', en: 'Its validity is unknown.' }
    : { sv: `Det gäller bara till och med ${end}.`, en: `It is valid until ${end} only.` }
}
