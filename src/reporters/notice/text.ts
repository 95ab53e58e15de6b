import type { Language } from '../../domain/bilingual.ts'
import { hang, visible, wrap } from '../paint.ts'
import type { Screen } from '../paint.ts'
import type { Answer } from './answer.ts'
import type { Block, Row, Table } from './block.ts'
import { blocksOf } from './blocks.ts'

interface Options {
  readonly language: Language
  readonly screen: Screen
}

/** When the notice is received or must be sent, on one screen. */
export function noticeText(given: Answer, { language, screen }: Options): string {
  const lines = blocksOf(given, language).map((block, index) => {
    // A table stands with what it belongs to.
    const apart = index === 0 ? '' : block.kind === 'table' ? '\n' : '\n\n'
    return apart + printed(block, screen)
  })
  return `${lines.join('')}\n`
}

function printed(block: Block, { paint, width }: Screen): string {
  if (block.kind === 'table') return table(block, { paint, width })
  const { kind, text } = block
  if (kind === 'warning') return `${paint.yellow('▲')} ${hang(text, 2, width)}`
  const words = wrap(text, width)
  if (kind === 'title') return paint.bold(words)
  return kind === 'aside' ? paint.dim(words) : words
}

const MARGIN = 4
const GAP = '  '

/** The last column is as wide as there is room for. */
function table({ head, rows }: Table, { paint, width }: Screen): string {
  const all = [...(head === null ? [] : [head]), ...rows.map(({ cells }) => cells)]
  const columns = Math.max(...all.map((cells) => cells.length))
  const widths = Array.from({ length: columns - 1 }, (_, column) =>
    Math.max(...all.map((cells) => (cells[column] ?? '').length)),
  )
  const line = (cells: readonly string[]): string => {
    const firsts = widths.map((wide, column) => `${visible(cells[column] ?? '').padEnd(wide)}${GAP}`).join('')
    return `${firsts}${hang(cells[columns - 1] ?? '', MARGIN + firsts.length, width)}`.trimEnd()
  }
  const rowLine = ({ cells, isFollowed }: Row): string =>
    isFollowed ? `  ${paint.green('→')} ${paint.bold(line(cells))}` : `${' '.repeat(MARGIN)}${line(cells)}`
  return [
    ...(head === null ? [] : [paint.dim(`${' '.repeat(MARGIN)}${line(head)}`)]),
    ...rows.map(rowLine),
  ].join('\n')
}
