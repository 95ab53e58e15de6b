import { documentDigest } from '../repository/digest.ts'
import type { State } from '../repository/state.ts'
import { appendixLabel } from './labels.ts'
import type { ViewOptions } from './options.ts'
import type { Shown } from './shown.ts'

/** What a format says about the document beside the text itself. */
export interface DocumentMetadata {
  readonly title: string
  /** The parties. */
  readonly author: string
  /** A language tag such as `sv`. */
  readonly language: string
  /** YYYY-MM-DD: the day of the latest revision that is shown. Never the day of the rendering. */
  readonly date: string
  /** Each revision that is shown, `part date sha256:digest`, and the digest of the document. */
  readonly keywords: readonly string[]
  readonly footer: string
  /** The word for every page, or null. */
  readonly mark: string | null
}

export function metadataOf(
  state: State,
  shown: Shown,
  options: ViewOptions,
  mark: string | null,
): DocumentMetadata {
  const { title, language, parties, date } = state.body.current.content
  const digest = documentDigest(shown.cited)
  const shownTitle = [title, ...partName(shown, options)].join(', ')
  return {
    title: shownTitle,
    author: parties.map(({ name }) => name).join(', '),
    language,
    date:
      shown.cited
        .map((revision) => revision.date)
        .toSorted()
        .at(-1) ?? date,
    keywords: [
      ...shown.cited.map((revision) => `${revision.part} ${revision.date} sha256:${revision.digest}`),
      `document sha256:${digest}`,
    ],
    footer: footerOf(shownTitle, digest, options.purpose === 'signing' ? null : state.asOf.toString()),
    mark,
  }
}

function footerOf(title: string, digest: string, asOf: string | null): string {
  if (asOf === null) return `${title} · Dokument ${digest.slice(0, 16)}`
  return `${title} · Visat per ${asOf} · Dokument ${digest.slice(0, 12)}`
}

function partName({ appendices }: Shown, { part }: ViewOptions): string[] {
  return part === null ? [] : appendices.map(({ listed }) => appendixLabel(listed.number).toLowerCase())
}
