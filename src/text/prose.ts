import type { Stretch } from '../domain/findings.ts'
import type { Located } from './read.ts'

/** Something found in a stretch of prose. */
export interface Found<T> {
  readonly what: T
  readonly raw: string
  /** From the beginning of the prose. */
  readonly index: number
}

/**
 * Where things found in a stretch of prose stand in the text it was read from: the prose lacks the indentation of the
 * text's continued lines. They are asked for in the order in which they stand.
 */
export function stretchesIn(text: string, prose: Located<string>): (found: Found<unknown>) => Stretch {
  const lead = prose.what.length - prose.what.trimStart().length
  let line = { inProse: lead, inText: prose.within.offset }
  return ({ raw, index }) => {
    for (let end = prose.what.indexOf('\n', line.inProse); end !== -1 && end < index;) {
      line = { inProse: end + 1, inText: nextLine(text, line.inText) }
      end = prose.what.indexOf('\n', line.inProse)
    }
    return { offset: line.inText + index - line.inProse, length: raw.split('\n', 1)[0]?.length ?? 0 }
  }
}

/** Where the words of the next line begin. */
function nextLine(text: string, from: number): number {
  let at = text.indexOf('\n', from) + 1
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at
}
