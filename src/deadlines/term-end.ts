import type { Bilingual } from '../domain/bilingual.ts'
import { formatIso } from '../domain/duration.ts'
import { extend, isFixed, noticeDeadline } from '../domain/terms.ts'
import type { FixedTerm } from '../domain/terms.ts'
import type { ValueOrigin } from '../domain/findings.ts'
import { partyName } from '../repository/because.ts'
import type { AgreedTerm, State } from '../repository/state.ts'
import { isLeftBy } from './binding.ts'
import type { DutyKind } from './duty.ts'
import { everyParty } from './duty.ts'
import { COUNTED } from './rounding.ts'
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

/** `2014-12-01 – 2015-12-31`; of a term that comes by itself, `2016-01-01 + 2 × P1Y → 2017-01-01 – 2017-12-31`. */
function derivation(term: AgreedTerm & FixedTerm, { endedBy, renewal, terms: [first] }: State): string {
  const [days, extensions] = [`${term.start} – ${term.end}`, term.number - 1]
  if (renewal.kind === 'until-notice' && endedBy?.period != null) {
    return `${endedBy.received} + ${formatIso(endedBy.period)} = ${term.end}`
  }
  if (renewal.kind !== 'tacit' || term.extension !== null || extensions === 0 || first?.end == null)
    return days
  const length = formatIso(renewal.extension)
  return `${first.end.add({ days: 1 })} + ${extensions === 1 ? '' : `${extensions} × `}${length} → ${days}`
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
