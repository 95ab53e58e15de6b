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
        sv: `${overarching.name} ska gälla för hela förlängningen, till och med ${extension.end}`,
        en: `${overarching.name} (the overarching agreement) shall be valid for the whole extension, until ${extension.end}`,
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

function shortfall({ name, end }: OverarchingAgreement): Bilingual {
  return end === null
    ? { sv: `${name}s giltighetstid är okänd.`, en: `The validity of ${name} is unknown.` }
    : { sv: `${name} gäller bara till och med ${end}.`, en: `${name} is valid until ${end} only.` }
}
