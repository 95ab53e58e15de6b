import type { Language } from '../../domain/bilingual.ts'
import { longDate, weekdayName } from '../../domain/swedish-wording.ts'
import { isOver } from '../../deadlines/binding.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import { visible, wrap } from '../paint.ts'
import type { Screen } from '../paint.ts'
import { readingsInWords } from '../readings.ts'
import { standingInWords } from '../standing.ts'
import { dischargeInWords } from './discharge.ts'
import { namesOf } from './names.ts'
import { hasDay } from './rows.ts'
import { deadlineTable } from './table.ts'

interface Options {
  readonly language: Language
  readonly screen: Screen
}

/** The deadlines for a person: those with a day in a table, the most urgent first; then those without one, and why. */
export function deadlinesText(state: State, deadlines: readonly Deadline[], options: Options): string {
  const dated = deadlines.filter(hasDay)
  const open = deadlines.filter(({ status }) => status === 'open')
  const done = deadlines.filter((deadline) => deadline.status === 'done' && !hasDay(deadline))
  const undetermined = deadlines.filter(({ status }) => status === 'undetermined')
  const blocks = [
    heading(state, options),
    wrap(standingInWords(state)[options.language], options.screen.width),
    ...leaving(state, options),
    ...(dated.length > 0 ? [deadlineTable(state, dated, options)] : []),
    ...(open.length > 0 ? [openList(open, state, options)] : []),
    ...(undetermined.length > 0 ? [undeterminedList(undetermined, options)] : []),
    ...(done.length > 0 ? [doneList(done, state, options)] : []),
    ...(deadlines.length === 0 ? nothing(state, options) : [closing(state, options)]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function heading({ asOf, body, settings }: State, { language, screen }: Options): string {
  const { mark } = settings.content
  const title = visible(body.current.content.title)
  const marked = mark === undefined ? '' : ` · ${visible(mark.toUpperCase())}`
  const words = {
    sv: `Tidsfrister · ${title} · ${weekdayName(asOf).sv} ${longDate(asOf)}${marked}`,
    en: `Deadlines · ${title} · ${weekdayName(asOf).en} ${asOf}${marked}`,
  }
  return screen.paint.bold(wrap(words[language], screen.width))
}

/** That a party is about to leave, after which nothing is due. */
function leaving({ left, standing }: State, { language, screen }: Options): string[] {
  if (left === null || standing !== 'in-force') return []
  const last = left.subtract({ days: 1 })
  const words = {
    sv: `En Part lämnar avtalet: det gäller till och med ${last}.`,
    en: `A party is leaving the agreement: it binds until ${last}.`,
  }
  return [wrap(words[language], screen.width)]
}

/** Under those that share a reason, the reason. */
function openList(deadlines: readonly Deadline[], state: State, { language, screen }: Options): string {
  const title = language === 'sv' ? 'Utan dag i avtalet' : 'Without a day in the agreement'
  const rows = deadlines.flatMap((deadline, index) => {
    const { because, title: what, responsible } = deadline
    const parts = [what[language], ...since(deadline, language), namesOf(state, responsible, language)]
    const row = `  ○ ${wrap(parts.join(' · '), screen.width - 4, '    ')}`
    const isShared = deadlines[index + 1]?.because?.[language] === because?.[language]
    return because === null || isShared ? [row] : [row, note(because[language], screen)]
  })
  return [screen.paint.bold(title), ...rows].join('\n')
}

function note(text: string, screen: Screen): string {
  return wrap(text, screen.width - 4)
    .split('\n')
    .map((line) => `    ${screen.paint.dim(line)}`)
    .join('\n')
}

/** A proposal waits for a meeting; anything else begins to matter on its day. */
function since({ kind, expected }: Deadline, language: Language): string[] {
  if (expected === null) return []
  const words =
    kind === 'proposal-decision'
      ? { sv: 'nästa möte väntas senast', en: 'next meeting expected by' }
      : { sv: 'aktuellt från', en: 'matters from' }
  return [`${words[language]} ${expected}`]
}

function doneList(deadlines: readonly Deadline[], state: State, { language, screen }: Options): string {
  const rows = deadlines.map((deadline) => {
    const names = namesOf(state, deadline.responsible, language)
    const discharge = dischargeInWords(deadline)?.[language] ?? ''
    return `  ✓ ${wrap(`${deadline.title[language]} · ${names} · ${discharge}`, screen.width - 4, '    ')}`
  })
  return [screen.paint.bold(language === 'sv' ? 'Klart' : 'Done'), ...rows].join('\n')
}

/** Each reason once, and after it the duties that share it. */
function undeterminedList(deadlines: readonly Deadline[], { language, screen }: Options): string {
  const title = language === 'sv' ? 'Går inte att räkna ut än' : 'Cannot be computed yet'
  const reasons = new Set(deadlines.map(({ because }) => because?.[language] ?? ''))
  const rows = [...reasons].flatMap((reason) => {
    const sharing = deadlines.filter(({ because }) => (because?.[language] ?? '') === reason)
    const duties = sharing.map((deadline) => deadline.title[language]).join(' · ')
    return [`  ${wrap(reason, screen.width - 2, '  ')}`, `  ? ${wrap(duties, screen.width - 4, '    ')}`]
  })
  return [screen.paint.bold(title), ...rows].join('\n')
}

function nothing(state: State, { language }: Options): string[] {
  const over = {
    sv: 'Med --all visas den gångna tidens frister.',
    en: 'With --all those of the time gone by are shown.',
  }
  const none = { sv: 'Inget att visa med det här urvalet.', en: 'Nothing to show with this selection.' }
  return [(isOver(state) ? over : none)[language]]
}

function closing({ readings }: State, { language, screen }: Options): string {
  const followed = readingsInWords(readings)
  const words = {
    sv: `Läsningar: ${followed.sv}. Programmets läsning av avtalet, inte juridisk rådgivning.`,
    en: `Readings: ${followed.en}. The program’s reading of the agreement, not legal advice.`,
  }
  return screen.paint.dim(wrap(words[language], screen.width))
}
