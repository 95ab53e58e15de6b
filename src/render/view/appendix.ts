import { longDate } from '../../domain/swedish-wording.ts'
import type { AnyAppendix, Appendix } from '../../repository/state.ts'
import type { AppendixKind, Written } from '../../schema/documents.ts'
import type { Anchors } from '../anchors.ts'
import { appendixLabel } from '../labels.ts'
import type { ProposalMark } from '../mark.ts'
import type { Names } from '../names.ts'
import type { ShownAppendix } from '../shown.ts'
import { textsOf } from '../text.ts'
import { communicationView } from './communication.ts'
import type { CommunicationView } from './communication.ts'
import { contactsView } from './contacts.ts'
import type { ContactsView } from './contacts.ts'
import type { PartContext } from './context.ts'
import { followUpView } from './follow-up.ts'
import type { FollowUpView } from './follow-up.ts'
import { measuresView } from './measures.ts'
import type { MeasuresView } from './measures.ts'
import { situationView } from './situation.ts'
import type { SituationView } from './situation.ts'

export interface AppendixView {
  readonly anchor: string
  /** `Bilaga 2` */
  readonly label: string
  readonly title: string
  /** `appendix`, and `landscape` when its table needs the wide page. */
  readonly classes: string
  /** Null when the agreement lists the appendix and has no revision of it. */
  readonly date: string | null
  /** What else there is to say beside the date: from when the revision counts and why, and the words of the marks. */
  readonly remarks: readonly string[]
  /** The partial that lays out the content. */
  readonly partial: AppendixKind | 'missing'
  readonly content: Contents[AppendixKind] | null
}

/** What an appendix of each kind shows. */
interface Contents {
  communication: CommunicationView
  contacts: ContactsView
  'follow-up': FollowUpView
  measures: MeasuresView
  situation: SituationView
}

interface Kind<K extends AppendixKind> {
  readonly isLandscape: boolean
  view(content: Written[K], context: PartContext): Contents[K]
}

const KINDS: { readonly [K in AppendixKind]: Kind<K> } = {
  communication: { isLandscape: false, view: communicationView },
  contacts: { isLandscape: false, view: contactsView },
  'follow-up': { isLandscape: false, view: followUpView },
  measures: { isLandscape: true, view: measuresView },
  situation: { isLandscape: false, view: situationView },
}

interface Surroundings {
  readonly body: Written['body']
  readonly names: Names
  readonly anchors: Anchors
  readonly anchor: string
  /** The words of the marks of the agreement. */
  readonly mark: string | null
  /** That a part is shown in a revision that has not come into force; null when none is. */
  readonly proposal: ProposalMark | null
  validity(appendix: AnyAppendix): string | null
}

export function appendixView({ listed, appendix }: ShownAppendix, around: Surroundings): AppendixView {
  const common = {
    anchor: around.anchor,
    label: appendixLabel(listed.number),
  }
  if (appendix === null) {
    return {
      ...common,
      title: listed.title,
      classes: 'appendix',
      date: null,
      remarks: [],
      partial: 'missing',
      content: null,
    }
  }
  return {
    ...common,
    title: appendix.current.content.title,
    classes: KINDS[appendix.kind].isLandscape ? 'appendix landscape' : 'appendix',
    date: longDate(appendix.current.date),
    remarks: remarksOn(appendix, around),
    partial: appendix.kind,
    content: contentOf(appendix, around),
  }
}

function remarksOn(appendix: AnyAppendix, { proposal, validity, mark }: Surroundings): string[] {
  const own = proposal?.part === appendix.id ? proposal.word : null
  return [own, validity(appendix), mark].filter((remark) => remark !== null)
}

function contentOf<K extends AppendixKind>(
  { kind, current }: Appendix<K>,
  around: Surroundings,
): Contents[K] {
  const texts = textsOf({ own: current.content, body: around.body }, around.anchors)
  return KINDS[kind].view(current.content, { names: around.names, texts })
}
