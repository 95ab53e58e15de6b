import { visible } from '../paint.ts'
import type { Paint } from '../paint.ts'
import type { Diagnostic } from './report.ts'

interface FrameOptions {
  /** How many lines before and after the one that is meant. */
  readonly around: number
  readonly paint: Paint
}

/** The lines of the file around a finding, the stretch that is meant underlined. */
export function codeFrame(
  text: string,
  { line, column, endLine, endColumn }: Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>,
  { around, paint }: FrameOptions,
): string {
  const lines = text.split(/\r?\n/)
  const first = Math.max(1, line - around)
  const last = Math.min(lines.length, line + around)
  const margin = String(last).length
  const rows: string[] = []
  for (let number = first; number <= last; number += 1) {
    const { cut, shift } = shortened(lines[number - 1] ?? '', number === line ? column : 1)
    rows.push(paint.dim(`    ${String(number).padStart(margin)} │ `) + cut)
    if (number !== line) continue
    const end = endLine === line ? endColumn : cut.length + shift + 1
    const carets = '^'.repeat(Math.max(1, Math.min(end, cut.length + shift + 1) - column))
    rows.push(paint.dim(`    ${' '.repeat(margin)} │ `) + ' '.repeat(column - 1 - shift) + paint.red(carets))
  }
  return rows.join('\n')
}

const LONGEST = 100

/** A long line is cut around the column that is meant; control characters are made visible. */
function shortened(line: string, column: number): { readonly cut: string; readonly shift: number } {
  const shift = column > LONGEST ? column - LONGEST / 2 : 0
  return { cut: visible(line.slice(shift, shift + LONGEST)), shift }
}
