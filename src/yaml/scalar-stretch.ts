import type { Scalar } from 'yaml'
import type { Stretch } from '../domain/findings.ts'

/**
 * Where a stretch of a string's value stands in the file. Exact for a literal block (`|`) and for a string that stands
 * in the file as it reads; a folded or escaped one is meant as a whole.
 */
export function stretchInScalar(text: string, scalar: Scalar, within: Stretch): Stretch {
  const [start, end] = scalar.range ?? [0, 0]
  const value = String(scalar.value)
  if (scalar.type === 'BLOCK_LITERAL') return inLiteralBlock(text, start, value, within)
  const quote = scalar.type === 'PLAIN' ? 0 : 1
  const asItReads = text.slice(start + quote, end - quote) === value
  return asItReads
    ? { offset: start + quote + within.offset, length: within.length }
    : { offset: start, length: end - start }
}

/** Each line of the value is a line of the block less its indentation. */
function inLiteralBlock(text: string, header: number, value: string, within: Stretch): Stretch {
  const before = value.slice(0, within.offset)
  const lineInValue = before.split('\n').length - 1
  const column = before.length - (before.lastIndexOf('\n') + 1)
  const firstLine = text.indexOf('\n', header) + 1
  const valueLine = value.split('\n')[lineInValue] ?? ''
  const lineStart = startOfLine(text, firstLine, lineInValue)
  const lineEnd = text.indexOf('\n', lineStart)
  const line = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, '')
  const indentation = Math.max(0, line.length - valueLine.length)
  return { offset: lineStart + indentation + column, length: within.length }
}

function startOfLine(text: string, from: number, lines: number): number {
  let at = from
  for (let line = 0; line < lines; line += 1) at = text.indexOf('\n', at) + 1
  return at
}
