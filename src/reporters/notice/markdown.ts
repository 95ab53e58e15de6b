import type { Language } from '../../domain/bilingual.ts'
import { plain } from '../markdown.ts'
import type { Answer } from './answer.ts'
import type { Block, Table } from './block.ts'
import { blocksOf } from './blocks.ts'

/** The answer as Markdown, to paste into a case or a mail. */
export function noticeMarkdown(given: Answer, language: Language): string {
  return `${blocksOf(given, language)
    .map((block) => printed(block, language))
    .join('\n\n')}\n`
}

function printed(block: Block, language: Language): string {
  if (block.kind === 'table') return table(block)
  const text = plain(block.text)
  if (block.kind === 'title') return `### ${text}`
  if (block.kind === 'warning') return `**${language === 'sv' ? 'Obs!' : 'Note!'}** ${text}`
  return block.kind === 'aside' ? `*${text}*` : text
}

function table({ head, rows }: Table): string {
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  const names = head ?? Array.from({ length: columns }, () => '')
  return [
    line(names.map(plain)),
    line(names.map(() => '---')),
    ...rows.map(({ cells, isFollowed }) => {
      const [first = '', ...others] = cells.map(plain)
      return line([isFollowed ? `**${first}**` : first, ...others])
    }),
  ].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
