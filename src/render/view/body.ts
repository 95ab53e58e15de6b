import type { Written } from '../../schema/documents.ts'
import type { Anchors } from '../anchors.ts'
import type { Markup } from '../markup.ts'
import type { Texts } from '../text.ts'

export interface ClauseView {
  readonly anchor: string
  readonly number: string
  readonly heading: string
  readonly text: Markup
}

/** The level of the headings of clauses. */
const LEVEL = 2

export function clauseViews({ clauses }: Written['body'], anchors: Anchors, texts: Texts): ClauseView[] {
  return clauses.map(({ number, heading, text }, index) => ({
    anchor: anchors.clauses[index] ?? '',
    number: String(number),
    heading,
    text: texts.blocks(text, LEVEL),
  }))
}
