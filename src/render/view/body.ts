import { date } from '../../domain/dates.ts'
import { longDate } from '../../domain/swedish-wording.ts'
import type { Written } from '../../schema/documents.ts'
import { SIGNATURES_ANCHOR } from '../anchors.ts'
import type { Anchors } from '../anchors.ts'
import { known } from '../markup.ts'
import type { Markup } from '../markup.ts'
import type { Names } from '../names.ts'
import type { ViewOptions } from '../options.ts'
import type { Texts } from '../text.ts'

export interface ClauseView {
  readonly anchor: string
  readonly number: string
  readonly heading: string
  readonly text: Markup
}

export interface SignaturesView {
  readonly anchor: string
  readonly heading: string
  readonly text: Markup
  readonly signatories: readonly SignatoryView[]
}

export interface SignatoryView {
  readonly party: string
  readonly place: Markup
  readonly date: Markup
  readonly name: Markup
  readonly role: string
}

/** The level of the headings of clauses and of the signatures. */
const LEVEL = 2

export function clauseViews({ clauses }: Written['body'], anchors: Anchors, texts: Texts): ClauseView[] {
  return clauses.map(({ number, heading, text }, index) => ({
    anchor: anchors.clauses[index] ?? '',
    number: String(number),
    heading,
    text: texts.blocks(text, LEVEL),
  }))
}

/** In the original to sign, place and date are blank whatever is written: who signs writes them. */
export function signaturesView(
  { signing }: Written['body'],
  purpose: ViewOptions['purpose'],
  names: Names,
  texts: Texts,
): SignaturesView {
  const isOriginal = purpose === 'signing'
  return {
    anchor: SIGNATURES_ANCHOR,
    heading: signing.heading,
    text: texts.blocks(signing.text, LEVEL),
    signatories: signing.signatories.map(({ party, name, role, place, date: signed }) => ({
      party: names.party(party),
      place: known(isOriginal ? null : place, 'wide', 'ort, fylls i vid underskriften'),
      date: known(
        isOriginal || signed === null ? null : longDate(date(signed)),
        'wide',
        'datum, fylls i vid underskriften',
      ),
      name: known(name, 'ordinary', 'namn, fylls i vid underskriften'),
      role: names.role(role),
    })),
  }
}
