import { listInWords } from '../domain/swedish-wording.ts'
import type { RevisionStanding } from '../repository/standing.ts'
import type { Part, State } from '../repository/state.ts'
import type { PartKind, Written } from '../schema/documents.ts'
import { anchorsOf } from './anchors.ts'
import { markWords, marksOf, proposalMark } from './mark.ts'
import type { Mark } from './mark.ts'
import { metadataOf } from './metadata.ts'
import type { DocumentMetadata } from './metadata.ts'
import { namesOf } from './names.ts'
import type { Names } from './names.ts'
import type { ViewOptions } from './options.ts'
import { shownParts } from './shown.ts'
import type { Shown } from './shown.ts'
import { textsOf } from './text.ts'
import { appendixView } from './view/appendix.ts'
import type { AppendixView } from './view/appendix.ts'
import { clauseViews } from './view/body.ts'
import type { ClauseView } from './view/body.ts'
import { historyView } from './view/history.ts'
import type { HistoryView } from './view/history.ts'
import { senderViews } from './view/parties.ts'
import type { SenderView } from './view/parties.ts'
import { revisionsView } from './view/revisions.ts'
import type { RevisionsView } from './view/revisions.ts'
import { appendixSignaturesView, signaturesView } from './view/signatures.ts'
import type { AppendixSignaturesView, SignaturesView } from './view/signatures.ts'
import { termView } from './view/term.ts'
import type { TermView } from './view/term.ts'
import { validityOf } from './view/validity.ts'
import { withProposal } from './with-proposal.ts'

/** Everything that the document shows, decided and formatted: the templates only lay it out. */
export interface View {
  readonly metadata: DocumentMetadata
  readonly senders: readonly SenderView[]
  readonly title: string
  /** `Närpolisområde Botkyrka och Botkyrka kommun` */
  readonly parties: string
  readonly term: TermView
  readonly marks: readonly Mark[]
  /** Empty when the document is a single appendix. */
  readonly contents: readonly ContentsEntry[]
  readonly clauses: readonly ClauseView[]
  readonly signatures: SignaturesView | null
  readonly revisions: RevisionsView | null
  readonly appendices: readonly AppendixView[]
  /** Under the original of an appendix alone. */
  readonly appendixSignatures: AppendixSignaturesView | null
  readonly history: HistoryView | null
}

export interface ContentsEntry {
  readonly anchor: string
  /** `4`, `Bilaga 2`, or null. */
  readonly number: string | null
  readonly title: string
}

export function viewOf(inForce: State, options: ViewOptions): View {
  const state = withProposal(inForce, options.proposal)
  const body = state.body.current.content
  const shown = shownParts(state, options.part)
  const written = shown.body?.content ?? null
  const anchors = anchorsOf(
    written?.clauses ?? [],
    shown.appendices.map(({ listed }) => listed),
  )
  const names = namesOf(body)
  const ofProposal = proposalMark(inForce, options)
  const ofAgreement = marksOf(inForce, options)
  const marks = [...ofAgreement, ...(ofProposal === null ? [] : [ofProposal.mark])]
  const mark = markWords(marks)
  const isOriginal = options.purpose === 'signing'
  // Those who have acted may have their names in an older body only.
  const known = isOriginal ? names : namesOf(...state.body.revisions.map(contentOf), body)
  const validity = (part: Part<PartKind>): string | null =>
    isOriginal ? null : validityOf(part, state, known)
  const texts = textsOf({ own: body, body }, anchors)
  const clauses = written === null ? [] : clauseViews(written, anchors, texts)
  const signatures =
    written === null ? null : signaturesView(state, { purpose: options.purpose, names: known, texts })
  const appendices = shown.appendices.map((one, index) =>
    appendixView(one, {
      body,
      names,
      anchors,
      anchor: anchors.appendices[index] ?? '',
      mark: markWords(ofAgreement),
      proposal: ofProposal,
      validity,
    }),
  )
  const isWhole = options.part === null
  const revisions = isWhole ? revisionsView(shown, body.title, ofProposal) : null
  const history = isWhole && !isOriginal ? historyView(state, known) : null
  return {
    metadata: metadataOf(state, shown, options, mark),
    senders: senderViews(body),
    title: body.title,
    parties: listInWords(body.parties.map(({ name }) => name)),
    term: termView(state, options),
    marks,
    contents:
      written === null
        ? []
        : [
            ...clauses.map(({ anchor, number, heading }) => ({ anchor, number, title: heading })),
            ...unnumbered(signatures, revisions),
            ...appendices.map(({ anchor, label, title }) => ({ anchor, number: label, title })),
            ...unnumbered(history),
          ],
    clauses,
    signatures,
    revisions,
    appendices,
    appendixSignatures: isOriginal && written === null ? signaturesOfAppendix(shown, body, names) : null,
    history,
  }
}

function signaturesOfAppendix(
  { appendices }: Shown,
  body: Written['body'],
  names: Names,
): AppendixSignaturesView | null {
  const appendix = appendices[0]?.appendix ?? null
  return appendix === null ? null : appendixSignaturesView(appendix, body, names)
}

function contentOf({ revision }: RevisionStanding<'body'>): Written['body'] {
  return revision.content
}

function unnumbered(
  ...sections: readonly (SignaturesView | RevisionsView | HistoryView | null)[]
): ContentsEntry[] {
  return sections
    .filter((section) => section !== null)
    .map(({ anchor, heading }) => ({ anchor, number: null, title: heading }))
}
