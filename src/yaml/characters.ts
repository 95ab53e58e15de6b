import type { YamlProblem } from './problems.ts'

/** What no text of an agreement holds: control characters, and those that turn the direction of writing unseen. */
const UNSEEN = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F]`,
    String.raw`[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]`,
    // Half of a pair that stands alone.
    String.raw`[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]`,
  ].join('|'),
)

/** A carriage return by itself ends no line in YAML, though an old program may have meant it to. */
const LONE_RETURN = /\r(?!\n)/

/** What git leaves behind where two changes met. */
const CONFLICT = /^<<<<<<<(?: .*)?$/m

/** The first thing in the file's text that makes it no use to read on. */
export function textProblem(text: string): YamlProblem | null {
  return unseenCharacter(text, 0) ?? loneReturn(text) ?? conflict(text)
}

/** The first unseen character in a text that begins at `offset` in the file. */
export function unseenCharacter(text: string, offset: number): YamlProblem | null {
  const at = text.search(UNSEEN)
  if (at === -1) return null
  const code = text.codePointAt(at) ?? 0
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return { code: 'character', at: { offset: offset + at, length: 1 }, name }
}

function loneReturn(text: string): YamlProblem | null {
  const at = text.search(LONE_RETURN)
  return at === -1 ? null : { code: 'line-break', at: { offset: at, length: 1 } }
}

function conflict(text: string): YamlProblem | null {
  const found = CONFLICT.exec(text)
  return found === null
    ? null
    : { code: 'conflict', at: { offset: found.index, length: found[0].trimEnd().length } }
}
