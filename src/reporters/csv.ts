import { visible } from './paint.ts'

/**
 * Rows as RFC 4180 has them, but for the separator. Begins with the byte order mark, without which Excel takes UTF-8 for
 * Windows' own letters. No cell is a formula to a program that calculates.
 */
export function csv(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const lines = rows.map((row) => `${row.map(cell).join(separator)}\r\n`)
  return BYTE_ORDER_MARK + lines.join('')
}

const BYTE_ORDER_MARK = '\uFEFF'

function cell(text: string): string {
  const harmless = visible(text).replaceAll(FORMULA, `$1'$2`)
  return /[",;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/**
 * What a formula begins with, where a cell begins; also after a separator of either kind, where one begins for a program
 * that parts at the other.
 */
const FORMULA = /((?:^|[,;])["'\s]*)([=+@\uFF1D\uFF0B\uFF0D\uFF20-])/g
