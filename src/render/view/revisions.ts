import { date } from '../../domain/dates.ts'
import { longDate } from '../../domain/swedish-wording.ts'
import { REVISIONS_ANCHOR } from '../anchors.ts'
import { BODY_LABEL, appendixLabel } from '../labels.ts'
import type { ProposalMark } from '../mark.ts'
import type { Shown } from '../shown.ts'

/** The list of the revisions that the document shows. */
export interface RevisionsView {
  readonly anchor: string
  readonly heading: string
  readonly rows: readonly RevisionView[]
}

export interface RevisionView {
  readonly part: string
  readonly title: string
  readonly date: string
  /** Enough of the digest to compare by eye; the whole of it stands in the file's metadata. */
  readonly digest: string
}

export function revisionsView(
  { cited, appendices }: Shown,
  bodyTitle: string,
  proposal: ProposalMark | null,
): RevisionsView {
  const rows = cited.map((revision) => {
    const shown = appendices.find(({ listed }) => listed.id === revision.part)
    return {
      part: shown === undefined ? BODY_LABEL : appendixLabel(shown.listed.number),
      title: shown?.appendix?.current.content.title ?? bodyTitle,
      date: `${longDate(date(revision.date))}${revision.part === proposal?.part ? ` (${proposal.word.toLowerCase()})` : ''}`,
      digest: revision.digest.slice(0, 16),
    }
  })
  return { anchor: REVISIONS_ANCHOR, heading: 'Dokumentets delar', rows }
}
