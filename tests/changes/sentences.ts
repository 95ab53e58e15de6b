import type { Difference } from '../../src/changes/difference.ts'
import { changesBetween } from '../../src/changes/index.ts'
import type { Language } from '../../src/domain/bilingual.ts'
import type { Path } from '../../src/domain/paths.ts'
import {
  BODY,
  COMMUNICATION,
  CONTACTS,
  FOLLOW_UP,
  MEASURES,
  SHIPPED,
  SITUATION,
  edited,
  stateOf,
} from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import type { State } from '../../src/repository/state.ts'

export const FILES = {
  BODY,
  COMMUNICATION,
  CONTACTS,
  FOLLOW_UP,
  MEASURES,
  SITUATION,
  SETTINGS: 'samverkan.yaml',
}

/** Each difference as a sentence, what it is about before it: `åtgärden Medling: har fått en tid: 31 december 2016`. */
export function sentencesOf(
  differences: readonly Difference[],
  language: Language = 'sv',
  about = '',
): string[] {
  return differences.flatMap((one) =>
    one.kind === 'about'
      ? sentencesOf(one.below, language, `${about}${one.about[language]}: `)
      : [`${about}${one.words[language]}`],
  )
}

/** What is told of two agreements on one day. */
export function told(before: Tree, after: Tree, language: Language = 'sv'): string[] {
  return sentencesBetween(stateOf(before), stateOf(after))[language]
}

/** What is told, in both languages, when values of one file of the shipped agreement are changed. */
export function bothOfEdits(
  file: string,
  edits: readonly (readonly [Path, unknown])[],
): Record<Language, string[]> {
  const after = edited(SHIPPED, ...edits.map(([path, value]) => [file, path, value] as const))
  return sentencesBetween(UNCHANGED, stateOf(after))
}

export function toldOfEdits(file: string, edits: readonly (readonly [Path, unknown])[]): string[] {
  return bothOfEdits(file, edits).sv
}

const UNCHANGED = stateOf(SHIPPED)

function sentencesBetween(before: State, after: State): Record<Language, string[]> {
  const { parts, settings } = changesBetween(before, after)
  const differences = [...parts.flatMap((part) => part.differences), ...settings]
  return { sv: sentencesOf(differences, 'sv'), en: sentencesOf(differences, 'en') }
}
