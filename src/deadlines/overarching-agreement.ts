import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates, date, later } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { formatIso } from '../domain/duration.ts'
import type { Duration } from '../domain/duration.ts'
import { extend, isFixed } from '../domain/terms.ts'
import type { FixedTerm } from '../domain/terms.ts'
import type { ExtensionAct } from '../repository/acts.ts'
import { renewalOf } from '../repository/renewals.ts'
import { partiesOf } from '../repository/signatures.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import { isLeftBy } from './binding.ts'
import type { DutyKind } from './duty.ts'
import { bodyOfTerm } from './term-rules.ts'
import { termsToExtend } from './terms-begun.ts'

/** An extension needs the overarching agreement to be valid for the whole of it (clause 4): as the body or an extension says. */
export const overarchingAgreement: DutyKind = {
  kind: 'overarching-agreement',
  *of(state) {
    for (const term of termsToExtend(state).filter(isFixed)) {
      const body = bodyOfTerm(state, term)
      const renewal = renewalOf(body.content)
      if (renewal.kind !== 'express' || !renewal.needsOverarchingAgreement) continue
      const extension = extensionOfTerm(state, term, renewal.extension)
      const stated = body.content['overarching-agreement'].term.end
      const end = stated === null ? null : date(stated)
      if (covers(end, extension)) continue
      // What an extension says of the overarching agreement is known, whether the extension is valid or not.
      const acts = state.acts.extensions.filter(({ extended }) => extended.number <= term.number)
      const covering = acts.find(({ overarchingEnd }) => covers(overarchingEnd, extension)) ?? null
      if (covering === null && isLeftBy(state, term.end)) continue
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
        responsible: partiesOf(body),
        derivation: `${extension.start} + ${formatIso(renewal.extension)} → ${extension.start} – ${extension.end}`,
        because: covering === null ? shortfall(latestStated(acts, end)) : null,
        alternatives: [],
        origin: body.at('term', 'renewal', 'overarching-agreement'),
        done: covering === null ? null : { record: covering.extension.id, on: covering.extension.date },
      }
    }
  },
}

/** The latest day that the body or an extension states. */
function latestStated(acts: readonly ExtensionAct[], end: PlainDate | null): PlainDate | null {
  const stated = [end, ...acts.map(({ overarchingEnd }) => overarchingEnd)]
  return stated.reduce((a, b) => (a === null || b === null ? (a ?? b) : later(a, b)))
}

/** As the parties have extended it, else as they may. */
function extensionOfTerm(
  { terms, countedFrom }: State,
  term: AgreedTerm & FixedTerm,
  length: Duration,
): FixedTerm {
  const agreed = terms[term.number]
  if (agreed !== undefined && isFixed(agreed)) return agreed
  return extend(term, length, isFixed(countedFrom) ? countedFrom : term)
}

function covers(end: PlainDate | null, extension: FixedTerm): boolean {
  return end !== null && compareDates(end, extension.end) >= 0
}

function shortfall(end: PlainDate | null): Bilingual {
  return end === null
    ? { sv: 'Dess giltighetstid är okänd.', en: 'Its validity is unknown.' }
    : { sv: `Det gäller bara till och med ${end}.`, en: `It is valid until ${end} only.` }
}
