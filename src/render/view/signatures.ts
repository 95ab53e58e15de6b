import { date } from '../../domain/dates.ts'
import { longDate } from '../../domain/swedish-wording.ts'
import type { ExtensionAct } from '../../repository/acts.ts'
import type { RecordOf, Revision } from '../../repository/documents.ts'
import type { AnyAppendix, State } from '../../repository/state.ts'
import type { Written } from '../../schema/documents.ts'
import { signedBy } from '../acts.ts'
import { SIGNATURES_ANCHOR } from '../anchors.ts'
import { appendixLabel } from '../labels.ts'
import { known } from '../markup.ts'
import type { Markup } from '../markup.ts'
import type { Names } from '../names.ts'
import type { ViewOptions } from '../options.ts'
import type { Texts } from '../text.ts'
import { bodyValidity } from './validity.ts'
import { capitalised, unbrokenDate } from '../wording.ts'

export interface SignaturesView {
  readonly anchor: string
  readonly heading: string
  readonly text: Markup
  readonly blocks: readonly SignatureBlockView[]
  /** From which day the shown body counts; null when it does not yet. */
  readonly validity: string | null
  readonly extensions: readonly ExtensionView[]
}

export interface SignatureBlockView {
  readonly party: string
  /** `signature`, and `signed` when there is nothing to fill in. */
  readonly classes: string
  /** What is on record of the signature; null where one is still to be written. */
  readonly signed: SignedView | null
  readonly unsigned: UnsignedView | null
}

export interface SignedView {
  readonly place: string | null
  readonly date: string
  /** Name and role, or the role alone. */
  readonly signatory: string
}

export interface UnsignedView {
  readonly place: Markup
  readonly date: Markup
  /** With the role, when it is known. */
  readonly name: Markup
  /** The role of who is to write the name; null when it stands beside it. */
  readonly role: string | null
}

export interface ExtensionView {
  readonly heading: string
  readonly text: string
}

interface Surroundings {
  readonly purpose: ViewOptions['purpose']
  readonly names: Names
  readonly texts: Texts
}

const LEVEL = 2

export function signaturesView(state: State, { purpose, names, texts }: Surroundings): SignaturesView {
  const { signing } = state.body.current.content
  const isOriginal = purpose === 'signing'
  const signatures = isOriginal ? [] : signaturesOf(state.body.current, state)
  return {
    anchor: SIGNATURES_ANCHOR,
    heading: signing.heading,
    text: texts.blocks(signing.text, LEVEL),
    blocks: partiesOf(signing, signatures).flatMap((party): SignatureBlockView[] => {
      const own = signatures.filter(({ content }) => content.party === party)
      return own.length > 0
        ? own.map((signature) => ({
            party: names.party(party),
            classes: 'signature signed',
            signed: signedView(signature, names),
            unsigned: null,
          }))
        : toSign(party, { signing, isOriginal, names }).map((one) => ({
            ...one,
            classes: 'signature',
            signed: null,
          }))
    }),
    validity: isOriginal ? null : bodyValidity(state),
    extensions: isOriginal
      ? []
      : state.acts.extensions
          .filter(({ isValid }) => isValid)
          .map((extension) => extensionView(extension, names)),
  }
}

/** Under the original of an appendix alone, which every party signs by itself (clause 10(4)). */
export interface AppendixSignaturesView {
  readonly anchor: string
  readonly heading: string
  /** What the signatures are of. */
  readonly what: string
  readonly blocks: readonly ToSignView[]
}

interface ToSignView {
  readonly party: string
  readonly unsigned: UnsignedView
}

export function appendixSignaturesView(
  { current, listed }: AnyAppendix,
  { signing }: Written['body'],
  names: Names,
): AppendixSignaturesView {
  const label = appendixLabel(listed.entry.number).toLowerCase()
  return {
    anchor: SIGNATURES_ANCHOR,
    heading: signing.heading,
    what: `Underskrifterna avser ${label} i lydelsen den ${unbrokenDate(current.date)}.`,
    blocks: partiesOf(signing, []).flatMap((party) => toSign(party, { signing, isOriginal: true, names })),
  }
}

interface ToSign {
  readonly signing: Written['body']['signing']
  readonly isOriginal: boolean
  readonly names: Names
}

function toSign(party: string, { signing, isOriginal, names }: ToSign): ToSignView[] {
  return signing.signatories
    .filter((signatory) => signatory.party === party)
    .map((signatory) => ({
      party: names.party(party),
      unsigned: unsignedView(signatory, isOriginal, names),
    }))
}

type Signatory = Written['body']['signing']['signatories'][number]

/** Those that are to sign, and those that have: a party that leaves signs the body that it is no longer in. */
function partiesOf(
  { signatories }: Written['body']['signing'],
  signatures: readonly RecordOf<'signature'>[],
): string[] {
  const signed = signatures.map(({ content }) => content.party)
  return [...new Set([...signatories.map(({ party }) => party), ...signed])]
}

function signaturesOf(shown: Revision<'body'>, { acts }: State): RecordOf<'signature'>[] {
  return acts.signatures
    .filter(({ revision, faults }) => revision?.file === shown.file && faults.length === 0)
    .map(({ signature }) => signature)
}

/** What the record does not know is left out: a signed page has nothing to fill in. */
function signedView({ date: day, content }: RecordOf<'signature'>, names: Names): SignedView {
  const { name, role } = content.signatory
  const title = names.role(role)
  return {
    place: content.place,
    date: longDate(day),
    signatory: name === null ? capitalised(title) : `${name}, ${title}`,
  }
}

/** In the original to sign, place and date are blank whatever is written: who signs writes them. */
function unsignedView(
  { name, role, place, date: day }: Signatory,
  isOriginal: boolean,
  names: Names,
): UnsignedView {
  const title = names.role(role)
  return {
    place: known(isOriginal ? null : place, 'wide', 'ort, fylls i vid underskriften'),
    date: known(
      isOriginal || day === null ? null : longDate(date(day)),
      'wide',
      'datum, fylls i vid underskriften',
    ),
    name: known(name === null ? null : `${name}, ${title}`, 'wide', 'namn, fylls i vid underskriften'),
    role: name === null ? capitalised(title) : null,
  }
}

function extensionView(
  { extension, term, consultation, signatures }: ExtensionAct,
  names: Names,
): ExtensionView {
  const valid = signatures.filter(({ faults }) => faults.length === 0).map(({ signature }) => signature)
  const talks = consultation === null ? '' : `samrådde den ${unbrokenDate(consultation.date)} och `
  const signed = valid.length === 0 ? '' : ` Förlängningen undertecknades ${signedBy(valid, names)}.`
  return {
    heading: `Förlängning ${term.number - 1}`,
    text: `Parterna ${talks}kom den ${unbrokenDate(extension.date)} överens om att förlänga avtalstiden till och med den ${unbrokenDate(term.end)}.${signed}`,
  }
}
