import { date } from '../domain/dates.ts'
import { listInWords } from '../domain/swedish-wording.ts'
import type { RecordOf } from '../repository/documents.ts'
import type { Adoption, Needs } from '../repository/standing.ts'
import { unbrokenDate } from './wording.ts'
import type { Names } from './names.ts'

/**
 * What made a revision valid, to follow on the day from which it counts: ` enligt beslut i styrgruppen den 12 maj 2015
 * (Protokoll 1/2015, § 4)`, `, undertecknad av alla Parter den 26 november 2014`.
 */
export function adoptionInProse(adoption: Adoption, names: Names): string {
  if (adoption.kind === 'decision') {
    const where = documentation(adoption)
    const day = unbrokenDate(adoption.on)
    return ` enligt beslut i ${names.body(adoption.meeting.content.body)} den ${day}${where === '' ? '' : ` (${where})`}`
  }
  const { signatures, on } = adoption
  return signatures.every(({ date }) => date.equals(on))
    ? `, undertecknad av alla Parter den ${unbrokenDate(on)}`
    : `, undertecknad ${signedBy(signatures, names)}`
}

/** The same in a cell of a table: `Beslut i styrgruppen 12 maj 2015, Protokoll 1/2015, § 4`. */
export function adoptionInBrief(adoption: Adoption, names: Names): string {
  const day = unbrokenDate(adoption.on)
  if (adoption.kind === 'decision') {
    const where = documentation(adoption)
    return `Beslut i ${names.body(adoption.meeting.content.body)} ${day}${where === '' ? '' : `, ${where}`}`
  }
  const isSameDay = adoption.signatures.every(({ date }) => date.equals(adoption.on))
  return `Alla Parters underskrifter${isSameDay ? '' : ', den sista'} ${day}`
}

/** `av Polisen och Botkyrka kommun den 26 november 2014`, or each with its day. `signatures` come by date. */
export function signedBy(signatures: readonly RecordOf<'signature'>[], names: Names): string {
  const days = [...new Set(signatures.map((signature) => signature.date.toString()))]
  return listInWords(
    days.map((day) => {
      const ofDay = signatures.filter((signature) => signature.date.toString() === day)
      const parties = ofDay.map(({ content }) => names.party(content.party))
      return `av ${listInWords(parties)} den ${unbrokenDate(date(day))}`
    }),
  )
}

/** `underskrift av Botkyrka kommun` */
export function needsInProse(needs: Needs, names: Names): string {
  return needs.kind === 'decision'
    ? `beslut i ${listInWords(needs.bodies.map(names.body))}`
    : `underskrift av ${listInWords(needs.parties.map(names.party))}`
}

/** Where the decision stands in the minutes. */
function documentation({ meeting, index }: Extract<Adoption, { kind: 'decision' }>): string {
  const { minutes, decisions } = meeting.content
  const item = decisions[index]?.item?.replaceAll(' ', '\u00A0') ?? null
  return [minutes, item].filter((part) => part !== null).join(', ')
}
