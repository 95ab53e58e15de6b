import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { longDate, weekdayName } from '../../domain/swedish-wording.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import { isTermOver } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { visible, wrap } from '../paint.ts'
import type { Screen } from '../paint.ts'
import { readingsInWords } from '../readings.ts'
import { namesOf } from './names.ts'
import { deadlineTable } from './table.ts'

interface Options {
  readonly language: Language
  readonly screen: Screen
}

/** The deadlines for a person: those with a day in a table, the most urgent first; then those without one, and why. */
export function deadlinesText(state: State, deadlines: readonly Deadline[], options: Options): string {
  const dated = deadlines.filter(hasDay)
  const open = deadlines.filter(({ status }) => status === 'open')
  const undetermined = deadlines.filter(({ status }) => status === 'undetermined')
  const blocks = [
    heading(state, options),
    wrap(standing(state)[options.language], options.screen.width),
    ...(dated.length > 0 ? [deadlineTable(state, dated, options)] : []),
    ...(open.length > 0 ? [openList(open, state, options)] : []),
    ...(undetermined.length > 0 ? [undeterminedList(undetermined, options)] : []),
    ...(deadlines.length === 0 ? nothing(state, options) : [closing(state, options)]),
  ]
  return `${blocks.join('\n\n')}\n`
}

function hasDay(deadline: Deadline): deadline is Deadline & { readonly due: PlainDate } {
  return deadline.due !== null
}

function heading({ asOf, body }: State, { language, screen }: Options): string {
  const title = visible(body.current.content.title)
  const words = {
    sv: `Tidsfrister · ${title} · ${weekdayName(asOf).sv} ${longDate(asOf)}`,
    en: `Deadlines · ${title} · ${weekdayName(asOf).en} ${asOf}`,
  }
  return screen.paint.bold(wrap(words[language], screen.width))
}

/** What must be known before any day is read: that the term is over, or that the copy is unsigned. */
function standing(state: State): Bilingual {
  const { start, end } = state.term
  if (isTermOver(state)) {
    return {
      sv: `Avtalstiden gick ut ${end} enligt texten, och ingen förlängning är registrerad.`,
      en: `By its text the term ended on ${end}, and no extension is on record.`,
    }
  }
  return {
    sv: `Exemplaret är osignerat. Dagarna för avtalstiden ${start} – ${end} följer av texten, men inget gäller förrän alla Parter har undertecknat.`,
    en: `The copy is unsigned. The days of the term ${start} – ${end} follow from the text, but nothing binds until every party has signed.`,
  }
}

function openList(deadlines: readonly Deadline[], state: State, { language, screen }: Options): string {
  const title = language === 'sv' ? 'Utan dag i avtalet' : 'Without a day in the agreement'
  const rows = deadlines.map(({ expected, responsible, title: what }) => {
    const since =
      expected === null ? '' : `${language === 'sv' ? 'aktuellt från' : 'matters from'} ${expected} · `
    const text = `${what[language]} · ${since}${namesOf(state, responsible, language)}`
    return `  ○ ${wrap(text, screen.width - 4, '    ')}`
  })
  return [screen.paint.bold(title), ...rows].join('\n')
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
  return [(isTermOver(state) ? over : none)[language]]
}

function closing({ readings }: State, { language, screen }: Options): string {
  const followed = readingsInWords(readings)
  const words = {
    sv: `Läsningar: ${followed.sv}. Programmets läsning av avtalet, inte juridisk rådgivning.`,
    en: `Readings: ${followed.en}. The program’s reading of the agreement, not legal advice.`,
  }
  return screen.paint.dim(wrap(words[language], screen.width))
}
