import { listInWords } from '../domain/swedish-wording.ts'
import type { RevisionStanding } from '../repository/standing.ts'
import type { Part, State } from '../repository/state.ts'
import type { PartKind, Written } from '../schema/documents.ts'
import { anchorsOf } from './anchors.ts'
import { markWords, marksOf } from './mark.ts'
import type { Mark } from './mark.ts'
import { metadataOf } from './metadata.ts'
import type { DocumentMetadata } from './metadata.ts'
import { namesOf } from './names.ts'
import type { ViewOptions } from './options.ts'
import { shownParts } from './shown.ts'
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
import { signaturesView } from './view/signatures.ts'
import type { SignaturesView } from './view/signatures.ts'
import { termView } from './view/term.ts'
import type { TermView } from './view/term.ts'
import { validityOf } from './view/validity.ts'

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
  readonly history: HistoryView | null
}

export interface ContentsEntry {
  readonly anchor: string
  /** `4`, `Bilaga 2`, or null. */
  readonly number: string | null
  readonly title: string
}

export function viewOf(state: State, options: ViewOptions): View {
  const body = state.body.current.content
  const shown = shownParts(state, options.part)
  const written = shown.body?.content ?? null
  const anchors = anchorsOf(
    written?.clauses ?? [],
    shown.appendices.map(({ listed }) => listed),
  )
  const names = namesOf(body)
  const marks = marksOf(state, options)
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
      mark,
      validity,
    }),
  )
  const isWhole = options.part === null
  const revisions = isWhole ? revisionsView(shown, body.title) : null
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
    history,
  }
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
