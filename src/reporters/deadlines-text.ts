import type { Bilingual, Language } from '../domain/bilingual.ts'
import { daysFromTo } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { dayName } from '../domain/swedish-calendar.ts'
import { daysInWords, longDate, weekdayAbbreviation, weekdayName } from '../domain/swedish-wording.ts'
import type { Deadline, DeadlineStatus } from '../deadlines/deadline.ts'
import { isOver } from '../deadlines/index.ts'
import type { State } from '../repository/state.ts'
import { visible, wrap } from './paint.ts'
import type { Paint, Screen } from './paint.ts'

interface Options {
  readonly language: Language
  readonly screen: Screen
}

/** The deadlines for a person: those with a day in a table, the most urgent first; then those without one, and why. */
export function deadlinesText(state: State, deadlines: readonly Deadline[], options: Options): string {
  const dated = deadlines.filter(({ due }) => due !== null)
  const open = deadlines.filter(({ status }) => status === 'open')
  const undetermined = deadlines.filter(({ status }) => status === 'undetermined')
  const blocks = [
    heading(state, options),
    ...standing(state, options),
    ...(dated.length > 0 ? [table(state, dated, options)] : []),
    ...(open.length > 0 ? [openList(open, state, options)] : []),
    ...(undetermined.length > 0 ? [undeterminedList(undetermined, options)] : []),
    ...(deadlines.length === 0 && !isOver(state) ? [NOTHING[options.language]] : []),
    closing(state, deadlines, options),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

const NOTHING: Bilingual = { sv: 'Inget att visa med det här urvalet.', en: 'Nothing to show with this selection.' }

function heading({ asOf, body }: State, { language, screen }: Options): string {
  const title = visible(body.current.content.title)
  const day = { sv: `${weekdayName(asOf).sv} ${longDate(asOf)}`, en: `${weekdayName(asOf).en} ${asOf}` }[language]
  return screen.paint.bold(language === 'sv' ? `Tidsfrister · ${title} · ${day}` : `Deadlines · ${title} · ${day}`)
}

/** What must be known before any day is read: that the copy is unsigned, that the term is over. */
function standing(state: State, { language, screen }: Options): string[] {
  const { start, end } = state.term
  if (isOver(state)) {
    const sentence = {
      sv: `Avtalstiden gick ut ${end} enligt texten, och ingen förlängning är registrerad.`,
      en: `By its text the term ended on ${end}, and no extension is on record.`,
    }
    return [wrap(sentence[language], screen.width)]
  }
  const sentence = {
    sv: `Exemplaret är osignerat. Dagarna för avtalstiden ${start} – ${end} följer av texten, men inget gäller förrän alla Parter har undertecknat.`,
    en: `The copy is unsigned. The days of the term ${start} – ${end} follow from the text, but nothing binds until every party has signed.`,
  }
  return [wrap(sentence[language], screen.width)]
}

const STATUS_WORDS: Record<DeadlineStatus, { readonly sign: string; readonly words: Bilingual; readonly colour: keyof Paint }> = {
  overdue: { sign: '✗', words: { sv: 'försenad', en: 'overdue' }, colour: 'red' },
  'due-soon': { sign: '▲', words: { sv: 'snart', en: 'due soon' }, colour: 'yellow' },
  upcoming: { sign: '·', words: { sv: 'kommande', en: 'upcoming' }, colour: 'blue' },
  open: { sign: '○', words: { sv: 'utan dag', en: 'no day set' }, colour: 'blue' },
  undetermined: { sign: '?', words: { sv: 'går inte att räkna ut', en: 'cannot be computed' }, colour: 'dim' },
  done: { sign: '✓', words: { sv: 'klar', en: 'done' }, colour: 'green' },
}

const COLUMNS = {
  sv: ['Senast', 'Kvar', 'Vad', 'Vem', 'Punkt'],
  en: ['At the latest', 'Left', 'What', 'Who', 'Clause'],
} as const

function table(state: State, deadlines: readonly Deadline[], { language, screen }: Options): string {
  const rows = deadlines.flatMap((deadline) => (deadline.due === null ? [] : [cells(state, deadline, deadline.due, language)]))
  const [day, left, what, who, clause] = COLUMNS[language]
  const width = (column: 0 | 1 | 3 | 4, title: string) =>
    Math.max(title.length, ...rows.map(({ columns }) => columns[column].length))
  const widths = [width(0, day), width(1, left), 0, width(3, who), width(4, clause)] as const
  const used = 2 + widths[0] + widths[1] + widths[3] + widths[4] + 4 * GAP.length
  const room = Math.max(24, screen.width - used)
  const line = (columns: readonly string[]) => columns.join(GAP).trimEnd()
  const header = line([day.padEnd(widths[0]), left.padEnd(widths[1]), what.padEnd(room), who.padEnd(widths[3]), clause])
  const body = rows.map(({ deadline, columns, notes }) => {
    const { sign, colour } = STATUS_WORDS[deadline.status]
    const margin = ' '.repeat(2 + widths[0] + widths[1] + 2 * GAP.length)
    const [firstLine = '', ...rest] = wrap(columns[2], room).split('\n')
    const first = line([
      screen.paint[colour](columns[0].padEnd(widths[0])),
      screen.paint[colour](columns[1].padEnd(widths[1])),
      firstLine.padEnd(room),
      columns[3].padEnd(widths[3]),
      columns[4],
    ])
    const below = [...rest, ...notes.flatMap((note) => wrap(note, screen.width - margin.length).split('\n'))]
    return [
      `${screen.paint[colour](sign)} ${first}`,
      ...below.map((text, index) => margin + (index < rest.length ? text : screen.paint.dim(text))),
    ].join('\n')
  })
  return [`  ${screen.paint.dim(header)}`, ...body].join('\n')
}

const GAP = '  '

interface Row {
  readonly deadline: Deadline
  readonly columns: readonly [string, string, string, string, string]
  readonly notes: readonly string[]
}

function cells(state: State, deadline: Deadline, due: PlainDate, language: Language): Row {
  const left = daysInWords(daysFromTo(state.asOf, due))[language]
  const { sv } = { sv: weekdayAbbreviation(due)[language] }
  return {
    deadline,
    columns: [`${sv} ${due}`, left, deadline.title[language], responsibleNames(state, deadline, language), deadline.clause],
    notes: [...recommendation(deadline, due, language), ...doubt(deadline, language)],
  }
}

function recommendation({ recommended, status }: Deadline, due: PlainDate, language: Language): string[] {
  if (recommended === null || recommended.equals(due) || status === 'overdue' || status === 'done') return []
  const day = `${weekdayAbbreviation(recommended)[language]} ${recommended}`
  const reason = dayName(due)[language]
  return [language === 'sv' ? `Planera för ${day}: ${due} är ${reason}.` : `Plan for ${day}: ${due} is ${reason}.`]
}

/** The reason to be careful with the day, the other days that can be defended, and how it was computed. */
function doubt({ because, alternatives, derivation }: Deadline, language: Language): string[] {
  const others = alternatives.map((other) => `${other.due} (${other.because[language]})`).join(', ')
  const notes = [
    ...(because === null ? [] : [because[language]]),
    ...(others === '' ? [] : [language === 'sv' ? `Kan också läsas som ${others}.` : `Can also be read as ${others}.`]),
  ]
  if (notes.length === 0) return []
  return [[...notes, ...(derivation === null || others === '' ? [] : [`${derivation}.`])].join(' ')]
}

/** Everyone by name; every party together is one word. */
function responsibleNames(state: State, { responsible }: Deadline, language: Language): string {
  const { parties, roles, bodies } = state.body.current.content
  if (parties.every(({ id }) => responsible.includes(id))) return language === 'sv' ? 'alla Parter' : 'every party'
  const names = responsible.map(
    (id) =>
      parties.find((party) => party.id === id)?.letterhead.sender ??
      roles.find((role) => role.id === id)?.title ??
      bodies.find((body) => body.id === id)?.name ??
      id,
  )
  return visible(names.join(', '))
}

function openList(deadlines: readonly Deadline[], state: State, { language, screen }: Options): string {
  const title = language === 'sv' ? 'Utan dag i avtalet' : 'Without a day in the agreement'
  const rows = deadlines.map((deadline) => {
    const { expected } = deadline
    const since = expected === null ? '' : ` (${language === 'sv' ? 'aktuellt från' : 'matters from'} ${expected})`
    const text = `${deadline.title[language]}${since} · ${responsibleNames(state, deadline, language)}`
    return `  ○ ${wrap(text, screen.width - 4, '    ')}`
  })
  return [screen.paint.bold(title), ...rows].join('\n')
}

/** One line for each reason, the duties that share it after it. */
function undeterminedList(deadlines: readonly Deadline[], { language, screen }: Options): string {
  const title = language === 'sv' ? 'Går inte att räkna ut än' : 'Cannot be computed yet'
  const byReason = new Map<string, string[]>()
  for (const { because, title: what } of deadlines) {
    const reason = because?.[language] ?? ''
    byReason.set(reason, [...(byReason.get(reason) ?? []), what[language]])
  }
  const rows = [...byReason].flatMap(([reason, whats]) => [
    `  ${wrap(reason, screen.width - 2, '  ')}`,
    `  ? ${wrap(`${whats.join(' · ')}`, screen.width - 4, '    ')}`,
  ])
  return [screen.paint.bold(title), ...rows].join('\n')
}

function closing({ readings }: State, deadlines: readonly Deadline[], { language, screen }: Options): string {
  const followed = Object.entries(READINGS)
    .map(([reading, words]) => `${words.name[language]}: ${words.values[String(readings[reading as 'weekday'])]?.[language] ?? '–'}`)
    .join('; ')
  const sentence = {
    sv: `Läsningar: ${followed}. Programmets läsning av avtalet, inte juridisk rådgivning.`,
    en: `Readings: ${followed}. The program’s reading of the agreement, not legal advice.`,
  }
  return deadlines.length === 0 ? '' : screen.paint.dim(wrap(sentence[language], screen.width))
}

const UNDECIDED: Bilingual = { sv: 'inte bestämt', en: 'not set' }

const READINGS: Record<'weekday' | 'year', { readonly name: Bilingual; readonly values: Readonly<Record<string, Bilingual>> }> = {
  weekday: {
    name: { sv: 'vardag', en: 'weekday' },
    values: {
      statutory: { sv: 'inte sön- och helgdagar', en: 'no Sundays and public holidays' },
      'monday-friday': { sv: 'inte lör-, sön- och helgdagar', en: 'no Saturdays, Sundays and public holidays' },
      'business-day': { sv: 'inte lör-, sön- och helgdagar eller aftnar', en: 'no weekends, public holidays and eves' },
      null: UNDECIDED,
    },
  },
  year: {
    name: { sv: 'år', en: 'a year' },
    values: {
      calendar: { sv: 'kalenderår', en: 'calendar year' },
      agreement: { sv: 'år från avtalstidens första dag', en: 'year from the term’s first day' },
      rolling: { sv: 'tolv månader från förra gången', en: 'twelve months from the last time' },
      null: UNDECIDED,
    },
  },
}
