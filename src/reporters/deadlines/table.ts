import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { compareDates, daysFromTo } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { dayName } from '../../domain/swedish-calendar.ts'
import { daysInWords, weekdayAbbreviation } from '../../domain/swedish-wording.ts'
import type { Deadline, DeadlineStatus } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import { wrap } from '../paint.ts'
import type { Paint, Screen } from '../paint.ts'
import { namesOf } from './names.ts'

const COLUMNS: Record<Language, readonly [string, string, string, string, string]> = {
  sv: ['Senast', 'När', 'Vad', 'Vem', 'Punkt'],
  en: ['At the latest', 'When', 'What', 'Who', 'Clause'],
}

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
  deadlines: readonly (Deadline & { readonly due: PlainDate })[],
  { language, screen }: { readonly language: Language; readonly screen: Screen },
): string {
  const rows = deadlines.map((deadline) => rowOf(state, deadline, language))
  if (screen.width < NARROW) return rows.map((row) => stacked(row, { language, screen })).join('\n')
  const titles = COLUMNS[language]
  const widest = (column: 0 | 1 | 3 | 4) =>
    Math.max(titles[column].length, ...rows.map(({ columns }) => columns[column].length))
  const [day, when, who, clause] = [widest(0), widest(1), widest(3), widest(4)]
  const what = Math.max(24, screen.width - 2 - day - when - who - clause - 4 * GAP.length)
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
  return [header, ...rows.map((row) => printed(row, { line, what, margin, screen }))].join('\n')
}

const GAP = '  '

/** A screen on which the columns would leave no room for what is to be done. */
const NARROW = 76

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

interface Row {
  readonly status: DeadlineStatus
  readonly columns: readonly [day: string, when: string, what: string, who: string, clause: string]
  readonly notes: readonly string[]
}

interface Layout {
  readonly line: (columns: Row['columns'], colour?: (text: string) => string) => string
  readonly what: number
  readonly margin: number
  readonly screen: Screen
}

function printed({ status, columns, notes }: Row, { line, what, margin, screen }: Layout): string {
  const { sign, colour } = SIGNS[status]
  const paint = screen.paint[colour]
  const [day, when, title, who, clause] = columns
  const [titleStart = '', ...titleRest] = wrap(title, what).split('\n')
  const noteLines = notes.flatMap((note) => wrap(note, screen.width - margin).split('\n'))
  return [
    `${paint(sign)} ${line([day, when, titleStart, who, clause], paint)}`,
    ...titleRest.map((text) => ' '.repeat(margin) + text),
    ...noteLines.map((text) => ' '.repeat(margin) + screen.paint.dim(text)),
  ].join('\n')
}

function rowOf(state: State, deadline: Deadline & { readonly due: PlainDate }, language: Language): Row {
  const { due, title, clause, responsible, status } = deadline
  return {
    status,
    columns: [
      written(due, language),
      daysInWords(daysFromTo(state.asOf, due))[language],
      title[language],
      namesOf(state, responsible, language),
      clause ?? '–',
    ],
    notes: [recommendation(state.asOf, deadline), doubt(deadline)].flatMap((note) =>
      note === null ? [] : [note[language]],
    ),
  }
}

/** A deadline is never moved for falling on a free day; the last business day before it is what to plan for. */
function recommendation(asOf: PlainDate, { due, recommended }: Deadline): Bilingual | null {
  if (
    due === null ||
    recommended === null ||
    recommended.equals(due) ||
    compareDates(recommended, asOf) < 0
  ) {
    return null
  }
  const free = dayName(due)
  return {
    sv: `Planera för ${written(recommended, 'sv')}: ${due} är ${free.sv}.`,
    en: `Plan for ${written(recommended, 'en')}: ${due} is ${free.en}.`,
  }
}

/** The reason to be careful with the day, and the other days that can be defended. */
function doubt({ because, alternatives, derivation }: Deadline): Bilingual | null {
  if (because === null && alternatives.length === 0) return null
  const others = (language: Language) =>
    alternatives.map((other) => `${other.due} (${other.because[language]})`).join(', ')
  const sum = alternatives.length === 0 || derivation === null ? '' : ` ${derivation}.`
  return {
    sv: `${because?.sv ?? ''}${alternatives.length === 0 ? '' : ` Kan också läsas som ${others('sv')}.`}${sum}`.trim(),
    en: `${because?.en ?? ''}${alternatives.length === 0 ? '' : ` Can also be read as ${others('en')}.`}${sum}`.trim(),
  }
}

/** `tis 2015-06-30` */
function written(day: PlainDate, language: Language): string {
  return `${weekdayAbbreviation(day)[language]} ${day}`
}
