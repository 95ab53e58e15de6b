import type { Bilingual } from '../domain/bilingual.ts'
import { after, formatIso, times } from '../domain/duration.ts'
import { extend, isFixed, noticeDeadline } from '../domain/terms.ts'
import type { FixedTerm } from '../domain/terms.ts'
import type { ValueOrigin } from '../domain/findings.ts'
import { partyName } from '../repository/because.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import { isLeftBy } from './binding.ts'
import type { DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'
import { COUNTED, stepsOf } from './rounding.ts'
import { extensionOf, termsBegun } from './terms-begun.ts'

/** The last day of the running term, and of those before it (clause 4). A term without an end has none until notice is given. */
export const termEnd: DutyKind = {
  kind: 'term-end',
  *of(state) {
    for (const term of termsBegun(state).filter(isFixed)) {
      const done = extensionOf(state, term)
      if (done === null && isLeftBy(state, term.end)) continue
      yield {
        id: `term-end/${term.number}`,
        kind: 'term-end',
        clause: state.renewal.clause,
        title: { sv: 'Avtalstiden går ut', en: 'The term ends' },
        strength: 'shall',
        day: { kind: 'dated', due: term.end },
        passesByItself: true,
        responsible: everyParty(state),
        derivation: derivation(term, state),
        because: done === null ? (endedByNotice(term, state) ?? goesOn(term, state)) : null,
        alternatives: term.others.map(({ end, counted }) => ({ because: COUNTED[counted], due: end })),
        origin: originOf(term, state),
        done,
      }
    }
  },
}

/** `2014-12-01 – 2015-12-31`; of a term that comes by itself, also how its first and last day are counted. */
function derivation(term: AgreedTerm & FixedTerm, { endedBy, renewal, terms: [first] }: State): string {
  const [days, extensions] = [`${term.start} – ${term.end}`, term.number - 1]
  if (renewal.kind === 'until-notice' && endedBy !== null) {
    const { received, period } = endedBy
    return `${received} + ${formatIso(period)} = ${stepsOf(after(received, period))}`
  }
  if (renewal.kind !== 'tacit' || term.extension !== null || extensions === 0 || first?.end == null)
    return days
  const origin = first.end.add({ days: 1 })
  const sum = after(origin, times(renewal.extension, extensions))
  const next = term.end.add({ days: 1 })
  if (!next.equals(sum.roundedUp ?? sum.date))
    return `${term.start} + ${formatIso(renewal.extension)} → ${days}`
  const steps = sum.clamped ? `${sum.nominal} → ${next}` : `${next}`
  return `${origin} + ${extensions} × ${formatIso(renewal.extension)} = ${steps}: ${days}`
}

function endedByNotice(term: FixedTerm, { body, endedBy, lastDay }: State): Bilingual | null {
  if (endedBy === null || lastDay?.equals(term.end) !== true) return null
  const party = partyName(body.current.content, endedBy.party)
  return {
    sv: `${party} har sagt upp avtalet. Uppsägningen kom fram ${endedBy.received}.`,
    en: `${party} has given notice to end the agreement, received on ${endedBy.received}.`,
  }
}

function goesOn(term: FixedTerm, { renewal, terms }: State): Bilingual | null {
  if (renewal.kind !== 'tacit') return null
  const first = terms.find(isFixed)
  const { end } = extend(term, renewal.extension, first)
  const due = noticeDeadline(term, renewal.notice).date
  return {
    sv: `Avtalet förlängs av sig självt till och med ${end}, om ingen Part säger upp det senast ${due}.`,
    en: `The agreement goes on by itself until ${end}, unless a party gives notice by ${due}.`,
  }
}

function originOf({ number, extension }: AgreedTerm, { body, endedBy, renewal }: State): ValueOrigin {
  if (extension !== null) return extension.at('end')
  if (renewal.kind === 'until-notice' && endedBy !== null) return endedBy.notices[0].notice.at('date')
  return number === 1 ? body.current.at('term', 'end') : body.current.at('term', 'renewal', 'extension')
}
