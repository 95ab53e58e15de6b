import type { Language } from '../../domain/bilingual.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import { plain } from '../markdown.ts'
import { standingInWords } from '../standing.ts'
import { caution, headingOf, leavingInWords, nothingInWords } from './heading.ts'
import { COLUMNS, hasDay, rowsOf } from './rows.ts'
import type { Row } from './rows.ts'
import { UNDATED, doneDuties, obstacles, openDuties } from './undated.ts'
import { STATUSES_IN_WORDS } from './words.ts'

/** The deadlines to paste into minutes or an issue: a table, under it what one must know of its days, then those without. */
export function deadlinesMarkdown(state: State, deadlines: readonly Deadline[], language: Language): string {
  const rows = rowsOf(state, deadlines.filter(hasDay), language)
  const open = openDuties(state, deadlines, language)
  const undetermined = obstacles(deadlines, language)
  const done = doneDuties(state, deadlines, language)
  const leaving = leavingInWords(state)
  const blocks = [
    `## ${plain(headingOf(state)[language])}`,
    plain(standingInWords(state)[language]),
    ...(leaving === null ? [] : [plain(leaving[language])]),
    ...(rows.length === 0 ? [] : [table(rows, language), ...notes(rows)]),
    ...section(
      UNDATED.open[language],
      open.map(({ parts, reason }) => item([...parts, ...(reason === null ? [] : [reason])])),
    ),
    ...section(
      UNDATED.undetermined[language],
      undetermined.map(({ reason, duties }) => `${item([reason])}\n  ${item(duties)}`),
    ),
    ...section(UNDATED.done[language], done.map(item)),
    deadlines.length === 0 ? nothingInWords(state)[language] : `*${plain(caution(state)[language])}*`,
  ]
  return `${blocks.join('\n\n')}\n`
}

const STATUS = { sv: 'Läge', en: 'Status' } as const

function table(rows: readonly Row[], language: Language): string {
  const titles = [...COLUMNS[language], STATUS[language]]
  const lines = rows.map(({ columns, status }) =>
    [...columns, STATUSES_IN_WORDS[status][language]].map(plain),
  )
  return [titles, titles.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** What the table has no room for, by the day and the duty that it is about. */
function notes(rows: readonly Row[]): string[] {
  const told = rows.flatMap(({ columns: [day, , what], notes: texts }) =>
    texts.length === 0 ? [] : [`- ${plain(day)}, **${plain(what)}**: ${plain(texts.join(' '))}`],
  )
  return told.length === 0 ? [] : [told.join('\n')]
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${title}`, items.join('\n')]
}

function item(parts: readonly string[]): string {
  return `- ${plain(parts.join(' · '))}`
}
