import type { Bilingual } from '../domain/bilingual.ts'
import { bodyBeside } from '../repository/beside.ts'
import type { Revision } from '../repository/documents.ts'
import { appendicesOf } from '../repository/state.ts'
import type { ListedAppendix, State } from '../repository/state.ts'
import type { AppendixKind, Written } from '../schema/documents.ts'
import { namesIn } from './wording.ts'

type Entry = ListedAppendix['entry']
type Subject = Written['follow-up']['subjects'][number]
type ChangedBy = Entry['changed-by']

/** Two parts that say differently who may change an appendix: the follow-up plan and the body's list. */
export interface ChangeContradiction {
  readonly plan: Revision<'follow-up'>
  /** The number of the follow-up plan. */
  readonly planNumber: number
  /** The place of the subject in the plan. */
  readonly index: number
  readonly appendix: Entry
  readonly byPlan: Bilingual
  readonly byBody: Bilingual
  /** Who may change it by either part, as the settings name them. */
  readonly choices: readonly string[]
  /** What the agreement's settings say: a body's id or `signatures`; null when nothing. */
  readonly reading: string | null
  readonly follows: 'plan' | 'body' | 'neither'
}

export function* changeContradictions(state: State): Iterable<ChangeContradiction> {
  for (const { current, proposals, listed } of appendicesOf(state, 'follow-up')) {
    for (const plan of [current, ...proposals]) {
      const body = bodyBeside(state, plan).content
      for (const [index, { subject, 'changed-by': byPlan }] of plan.content.subjects.entries()) {
        for (const appendix of body.appendices.filter(({ kind }) => kind === KIND_OF[subject])) {
          const byBody = appendix['changed-by']
          if (byPlan === null || changer(byPlan) === changer(byBody)) continue
          const { changes } = state.readings
          const reading = (Object.hasOwn(changes, appendix.id) ? changes[appendix.id] : null) ?? null
          const follows =
            reading === changer(byPlan) ? 'plan' : reading === changer(byBody) ? 'body' : 'neither'
          const words = { byPlan: changedBy(byPlan, body), byBody: changedBy(byBody, body) }
          const choices = [changer(byBody), changer(byPlan)]
          yield {
            plan,
            planNumber: listed.entry.number,
            index,
            appendix,
            ...words,
            choices,
            reading,
            follows,
          }
        }
      }
    }
  }
}

/** `genom beslut av styrgruppen`, `with the signatures of every party` */
function changedBy(rule: ChangedBy, body: Written['body']): Bilingual {
  if (rule.kind === 'signatures')
    return { sv: 'med alla Parters underskrifter', en: 'with the signatures of every party' }
  const name = namesIn(body.bodies)(rule.body)
  return { sv: `genom beslut av ${name}`, en: `by decision of ${name}` }
}

/** As the settings name it. */
function changer(rule: ChangedBy): string {
  return rule.kind === 'signatures' ? 'signatures' : rule.body
}

/** The appendix that holds what is followed up. */
const KIND_OF: Readonly<Record<Subject['subject'], AppendixKind>> = {
  situation: 'situation',
  priorities: 'situation',
  measures: 'measures',
  communication: 'communication',
}
