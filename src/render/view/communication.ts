import { date } from '../../domain/dates.ts'
import { listInWords, longDate } from '../../domain/swedish-wording.ts'
import type { Written } from '../../schema/documents.ts'
import { ANSWERS } from '../labels.ts'
import { known } from '../markup.ts'
import type { Markup } from '../markup.ts'
import type { PartContext } from './context.ts'
import { telephone } from './contacts.ts'

export interface CommunicationView {
  readonly introduction: Markup
  readonly purpose: Markup
  readonly goalsLead: Markup
  readonly goals: readonly Markup[]
  readonly primaryGroups: readonly string[]
  readonly secondaryGroups: readonly string[]
  readonly groupsText: Markup
  readonly activityPrinciples: Markup
  readonly activities: readonly ActivityView[]
  readonly spokespersons: readonly SpokespersonView[]
}

export interface ActivityView {
  readonly name: string
  readonly time: Markup
  readonly responsible: Markup
}

export interface SpokespersonView {
  readonly party: string
  readonly subject: string
  /** `Får svara`, before who it is; null where the plan merely states it. */
  readonly answers: string | null
  readonly unit: string | null
  readonly persons: readonly { readonly name: Markup; readonly role: string | null }[]
  readonly note: Markup | null
  readonly telephones: readonly Markup[]
}

/** Of the headings of the plan's sections. */
const LEVEL = 3

export function communicationView(plan: Written['communication'], context: PartContext): CommunicationView {
  const { names, texts } = context
  return {
    introduction: texts.blocks(plan.introduction, LEVEL),
    purpose: texts.blocks(plan.purpose, LEVEL),
    goalsLead: texts.blocks(plan.goals.lead, LEVEL),
    goals: plan.goals.items.map(({ text }) => texts.line(text)),
    primaryGroups: plan['target-groups'].primary,
    secondaryGroups: plan['target-groups'].secondary,
    groupsText: texts.blocks(plan['target-groups'].text, LEVEL),
    activityPrinciples: texts.blocks(plan['activity-principles'], LEVEL),
    activities: plan.activities.map(({ name, time, responsible }) => ({
      name,
      time: known(time === null ? null : longDate(date(time)), 'short'),
      responsible: known(
        responsible.length === 0 ? null : listInWords(responsible.map(names.party)),
        'short',
      ),
    })),
    spokespersons: plan.spokespersons.map((spokesperson) => spokespersonView(spokesperson, context)),
  }
}

function spokespersonView(
  {
    party,
    subject,
    strength,
    unit,
    persons,
    note,
    telephones,
  }: Written['communication']['spokespersons'][number],
  { names, texts }: PartContext,
): SpokespersonView {
  return {
    party: names.party(party),
    subject,
    answers: ANSWERS[strength],
    unit,
    persons: persons.map(({ name, role }) => ({
      name: known(name, 'short', 'namn saknas'),
      role: role === null ? null : names.role(role),
    })),
    note: note === null ? null : texts.blocks(note, LEVEL),
    telephones: telephones.map(telephone),
  }
}
