import type { Written } from '../../schema/documents.ts'
import type { Markup } from '../markup.ts'
import type { PartContext } from './context.ts'

export interface FollowUpView {
  readonly subjects: readonly SubjectView[]
}

/** A row of the plan. Its words say who and how often; the ids and the frequency beside them are for computing. */
export interface SubjectView {
  readonly name: string
  readonly method: Markup
  readonly responsible: Markup
  readonly frequency: Markup
}

/** Of the heading that the plan stands under. */
const LEVEL = 2

export function followUpView({ subjects }: Written['follow-up'], { texts }: PartContext): FollowUpView {
  return {
    subjects: subjects.map(({ name, method, responsible, ...subject }) => ({
      name,
      method: texts.blocks(method, LEVEL),
      responsible: texts.blocks(responsible.text, LEVEL),
      frequency: texts.blocks(subject['frequency-text'], LEVEL),
    })),
  }
}
