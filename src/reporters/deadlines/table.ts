import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { compareDates, daysFromTo } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { dayName } from '../../domain/swedish-calendar.ts'
import { daysInWords, weekdayAbbreviation } from '../../domain/swedish-wording.ts'
import type { Deadline, DeadlineStatus } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import { wrap } from '../paint.ts'
import type { Paint, Screen } from '../paint.ts'
import { dischargeInWords } from './discharge.ts'
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

type DatedDeadline = Deadline & { readonly due: PlainDate }

/** The deadlines that have a day, one row each, and under a row what one must know to trust its day. */
export function deadlineTable(
  state: State,
  deadlines: readonly DatedDeadline[],
  { language, screen }: { readonly language: Language; readonly screen: Screen },
): string {
  const rows = deadlines.map((deadline) => rowOf(state, deadline, { deadlines, language }))
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

interface Row {
  readonly status: DeadlineStatus
  readonly columns: readonly [day: string, when: string, what: string, who: string, clause: string]
  readonly notes: readonly string[]
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

interface Surroundings {
  /** All rows of the table, in their order. */
  readonly deadlines: readonly DatedDeadline[]
  readonly language: Language
}

function rowOf(state: State, deadline: DatedDeadline, { deadlines, language }: Surroundings): Row {
  const { due, title, clause, responsible, status } = deadline
  const isFirstOfDay = deadlines.find((one) => one.due.equals(due) && one.status !== 'done') === deadline
  return {
    status,
    columns: [
      written(due, language),
      daysInWords(daysFromTo(state.asOf, due))[language],
      title[language],
      namesOf(state, responsible, language),
      clause ?? '–',
    ],
    notes: notesOn(state.asOf, deadline, isFirstOfDay).flatMap((note) =>
      note === null ? [] : [note[language]],
    ),
  }
}

/** Of the rows that share a day, the first says when to plan for. */
function notesOn(asOf: PlainDate, deadline: Deadline, isFirstOfDay: boolean): (Bilingual | null)[] {
  if (deadline.status === 'done') return [deadline.because, dischargeInWords(deadline)]
  return [pace(deadline), isFirstOfDay ? recommendation(asOf, deadline) : null, doubt(deadline)]
}

/** Of what an even pace would have done before the last day. */
function pace({ expected, status }: Deadline): Bilingual | null {
  if (expected === null || status === 'overdue') return null
  return {
    sv: `I jämn takt: senast ${written(expected, 'sv')}.`,
    en: `At an even pace: by ${written(expected, 'en')}.`,
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
