import { date } from '../../domain/dates.ts'
import { longDate } from '../../domain/swedish-wording.ts'
import type { Shown } from '../shown.ts'

/** A part of the agreement in the list of what the document shows. */
export interface RevisionView {
  readonly part: string
  readonly title: string
  readonly date: string
  /** Enough of the digest to compare by eye; the whole of it stands in the file's metadata. */
  readonly digest: string
}

export function revisionViews({ cited, appendices }: Shown, title: string): RevisionView[] {
  return cited.map((revision) => {
    const appendix = appendices.find(({ listed }) => listed.id === revision.part)
    return {
      part: appendix === undefined ? 'Avtalets huvuddel' : `Bilaga ${appendix.listed.number}`,
      title: appendix?.appendix?.current.content.title ?? title,
      date: longDate(date(revision.date)),
      digest: revision.digest.slice(0, 16),
    }
  })
}
