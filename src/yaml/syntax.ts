import type { Document, ErrorCode, YAMLError } from 'yaml'
import type { Stretch } from '../domain/findings.ts'
import type { YamlProblem, YamlProblemCode } from './problems.ts'

/** The first error that the parser found, told by its cause. What it found after that is mostly the consequence. */
export function syntaxProblem(
  document: Document.Parsed,
  text: string,
  quoted: readonly Stretch[],
): YamlProblem | null {
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  const [first] = errors
  if (first === undefined) return null
  const line = lineAt(text, first.pos[0])
  if (/^ *\t/.test(line.text))
    return { code: 'tab', at: { offset: line.offset + line.text.indexOf('\t'), length: 1 } }
  return (
    unevenKey(text, errors) ?? stayedOpen(text, first, quoted) ?? told(codeOf(first, text), text, first.pos)
  )
}

/** What to mark: the whole line that is wrongly indented, the rest of the line that needs quotes, else what is wrong. */
function told(code: YamlProblemCode, text: string, [start, end]: readonly [number, number]): YamlProblem {
  if (code === 'indentation') return { code, at: withoutIndentation(lineAt(text, start)) }
  const isAboutRest = code === 'colon' || code === 'reserved'
  return { code, at: onOneLine(text, start, isAboutRest ? text.length : end) }
}

const CODES: Partial<Record<ErrorCode, YamlProblemCode>> = {
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  BAD_SCALAR_START: 'reserved',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'key',
  MULTILINE_IMPLICIT_KEY: 'key',
  TAB_AS_INDENT: 'tab',
}

function codeOf({ code, pos: [start] }: YAMLError, text: string): YamlProblemCode {
  if (/^-\s/.test(text.slice(start, start + 2))) return 'list'
  if (/[\]},]/.test(text.charAt(start))) return 'bracket'
  if (code === 'UNEXPECTED_TOKEN' && withoutIndentation(lineAt(text, start)).offset === start)
    return 'indentation'
  if (code !== 'MISSING_CHAR') return CODES[code] ?? 'syntax'
  // A character is missing: of a line with a key it is the right indentation, of a line without, the colon.
  if (text.charAt(start) === '#') return 'syntax'
  return /:(\s|$)/.test(lineAt(text, start).text) ? 'indentation' : 'key'
}

/** A key that is indented under a line which already has its value: `a: 1` and then, further in, `b: 2`. */
function unevenKey(text: string, errors: readonly YAMLError[]): YamlProblem | null {
  const [first, second] = errors
  if (first?.code !== 'BLOCK_AS_IMPLICIT_KEY' || second?.code !== 'MULTILINE_IMPLICIT_KEY') return null
  if (second.pos[0] !== first.pos[0]) return null
  return { code: 'indentation', at: withoutIndentation(lineAt(text, second.pos[1])) }
}

/** Text right after a closing quote: a quote is one too many, or one is missing earlier. */
function stayedOpen(text: string, { code, pos }: YAMLError, quoted: readonly Stretch[]): YamlProblem | null {
  if (code !== 'UNEXPECTED_TOKEN' && code !== 'MISSING_CHAR') return null
  const before = quoted.findLast(({ offset, length }) => offset + length <= pos[0])
  if (before === undefined) return null
  const between = text.slice(before.offset + before.length, pos[0])
  if (/[^ \t]/.test(between)) return null
  return { code: 'quote', at: onOneLine(text, before.offset, before.offset + before.length) }
}

function onOneLine(text: string, start: number, end: number): Stretch {
  const line = lineAt(text, start)
  const length = Math.min(end, line.offset + line.text.length) - start
  return { offset: start, length: Math.max(1, length) }
}

function withoutIndentation({ offset, text }: Line): Stretch {
  const indentation = text.length - text.trimStart().length
  return { offset: offset + indentation, length: Math.max(1, text.length - indentation) }
}

interface Line {
  readonly offset: number
  readonly text: string
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  return { offset: start, text: text.slice(start, end === -1 ? undefined : end).trimEnd() }
}
