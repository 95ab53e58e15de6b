import { listInWords, longDate } from '../domain/swedish-wording.ts'
import type { State } from '../repository/state.ts'
import { anchorsOf } from './anchors.ts'
import { markOf } from './mark.ts'
import type { Mark } from './mark.ts'
import { metadataOf } from './metadata.ts'
import type { DocumentMetadata } from './metadata.ts'
import { namesOf } from './names.ts'
import type { ViewOptions } from './options.ts'
import { shownParts } from './shown.ts'
import { textsOf } from './text.ts'
import { appendixView } from './view/appendix.ts'
import type { AppendixView } from './view/appendix.ts'
import { clauseViews, signaturesView } from './view/body.ts'
import type { ClauseView, SignaturesView } from './view/body.ts'
import { senderViews } from './view/parties.ts'
import type { SenderView } from './view/parties.ts'
import { revisionsView } from './view/revisions.ts'
import type { RevisionsView } from './view/revisions.ts'

/** Everything that the document shows, decided and formatted: the templates only lay it out. */
export interface View {
  readonly metadata: DocumentMetadata
  readonly senders: readonly SenderView[]
  readonly title: string
  /** `Närpolisområde Botkyrka och Botkyrka kommun` */
  readonly parties: string
  /** The first day of the term and its last. */
  readonly term: { readonly start: string; readonly end: string }
  readonly mark: Mark | null
  /** Empty when the document is a single appendix. */
  readonly contents: readonly ContentsEntry[]
  readonly clauses: readonly ClauseView[]
  readonly signatures: SignaturesView | null
  readonly revisions: RevisionsView | null
  readonly appendices: readonly AppendixView[]
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
  const mark = markOf(state, options)
  const texts = textsOf({ own: body, body }, anchors)
  const clauses = written === null ? [] : clauseViews(written, anchors, texts)
  const signatures = written === null ? null : signaturesView(written, options.purpose, names, texts)
  const appendices = shown.appendices.map((one, index) =>
    appendixView(one, {
      body,
      names,
      anchors,
      anchor: anchors.appendices[index] ?? '',
      mark,
    }),
  )
  const revisions = options.part === null ? revisionsView(shown, body.title) : null
  return {
    metadata: metadataOf(state, shown, options, mark),
    senders: senderViews(body),
    title: body.title,
    parties: listInWords(body.parties.map(({ name }) => name)),
    term: { start: longDate(state.term.start), end: longDate(state.term.end) },
    mark,
    contents: written === null ? [] : contentsOf(clauses, [signatures, revisions], appendices),
    clauses,
    signatures,
    revisions,
    appendices,
  }
}

function contentsOf(
  clauses: readonly ClauseView[],
  unnumbered: readonly (SignaturesView | RevisionsView | null)[],
  appendices: readonly AppendixView[],
): ContentsEntry[] {
  return [
    ...clauses.map(({ anchor, number, heading }) => ({ anchor, number, title: heading })),
    ...unnumbered
      .filter((section) => section !== null)
      .map(({ anchor, heading }) => ({ anchor, number: null, title: heading })),
    ...appendices.map(({ anchor, label, title }) => ({ anchor, number: label, title })),
  ]
}
