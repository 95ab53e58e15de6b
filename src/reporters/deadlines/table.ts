import type { Language } from '../../domain/bilingual.ts'
import type { DeadlineStatus } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import { wrap } from '../paint.ts'
import type { Paint, Screen } from '../paint.ts'
import { COLUMNS, rowsOf } from './rows.ts'
import type { DatedDeadline, Row } from './rows.ts'

const SIGNS: Record<DeadlineStatus, { readonly sign: string; readonly colour: keyof Paint }> = {
  overdue: { sign: '✗', colour: 'red' },
  'due-soon': { sign: '▲', colour: 'yellow' },
  upcoming: { sign: '·', colour: 'blue' },
  open: { sign: '○', colour: 'blue' },
  undetermined: { sign: '?', colour: 'dim' },
  done: { sign: '✓', colour: 'green' },
}

/** The deadlines that have a day, one row each, and under a row what one must know to trust its day. */
export function deadlineTable(
  state: State,
  deadlines: readonly DatedDeadline[],
  { language, screen }: { readonly language: Language; readonly screen: Screen },
): string {
  const rows = rowsOf(state, deadlines, language)
  const titles = COLUMNS[language]
  const widest = (column: 0 | 1 | 3 | 4) =>
    Math.max(titles[column].length, ...rows.map(({ columns }) => columns[column].length))
  const [day, when, clause] = [widest(0), widest(1), widest(4)]
  const room = screen.width - 2 - day - when - clause - 4 * GAP.length
  const who = Math.min(widest(3), Math.floor(room * WHO_AT_MOST))
  const what = room - who
  if (what < WHAT_AT_LEAST) return rows.map((row) => stacked(row, { language, screen })).join('\n')
  const margin = 2 + day + when + 2 * GAP.length
  const line = (columns: Row['columns'], colour: (text: string) => string = (text) => text) =>
    [
      colour(columns[0].padEnd(day)),
      colour(columns[1].padEnd(when)),
      columns[2].padEnd(what),
      columns[3].padEnd(who),
      columns[4],
    ]
      .join(GAP)
      .trimEnd()
  const header = `  ${screen.paint.dim(line(titles))}`
  return [header, ...rows.map((row) => printed(row, { line, what, who, margin, screen }))].join('\n')
}

const GAP = '  '

/** With less than this for what is to be done, the columns are stacked. */
const WHAT_AT_LEAST = 24

/** The share of what two columns have together that goes to who does it. */
const WHO_AT_MOST = 0.4

function stacked(
  { status, columns, notes }: Row,
  { language, screen }: { readonly language: Language; readonly screen: Screen },
): string {
  const { sign, colour } = SIGNS[status]
  const [day, when, what, who, clause] = columns
  const ground = `${COLUMNS[language][4].toLowerCase()} ${clause}`
  const below = [what, `${who} · ${ground}`, ...notes].map(
    (text) => `  ${wrap(text, screen.width - 2, '  ')}`,
  )
  return [`${screen.paint[colour](sign)} ${screen.paint[colour](`${day} · ${when}`)}`, ...below].join('\n')
}

interface Layout {
  readonly line: (columns: Row['columns'], colour?: (text: string) => string) => string
  readonly what: number
  readonly who: number
  readonly margin: number
  readonly screen: Screen
}

function printed({ status, columns, notes }: Row, { line, what, who, margin, screen }: Layout): string {
  const { sign, colour } = SIGNS[status]
  const paint = screen.paint[colour]
  const [day, when, title, names, clause] = columns
  const [titleStart = '', ...titleRest] = wrap(title, what).split('\n')
  const [namesStart = '', ...namesRest] = wrap(names, who).split('\n')
  const rest = Array.from({ length: Math.max(titleRest.length, namesRest.length) }, (_, index) =>
    line(['', '', titleRest[index] ?? '', namesRest[index] ?? '', '']),
  )
  const noteLines = notes.flatMap((note) => wrap(note, screen.width - margin).split('\n'))
  return [
    `${paint(sign)} ${line([day, when, titleStart, namesStart, clause], paint)}`,
    ...rest.map((text) => `  ${text}`),
    ...noteLines.map((text) => ' '.repeat(margin) + screen.paint.dim(text)),
  ].join('\n')
}
