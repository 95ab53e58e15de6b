import type { Bilingual } from '../../domain/bilingual.ts'
import { daysFromTo } from '../../domain/dates.ts'
import { daysInWords, weekdayAbbreviation } from '../../domain/swedish-wording.ts'
import type { State } from '../../repository/state.ts'
import { namesOf } from '../deadlines/names.ts'
import { hang, wrap } from '../paint.ts'
import type { Paint } from '../paint.ts'
import { GAP } from './options.ts'
import type { Options } from './options.ts'
import type { DatedDeadline, Status } from './status.ts'

/** What waits for somebody and has no day. */
export function awaiting({ state, awaiting: open }: Status, { language, screen }: Options): string[] {
  if (open.length === 0) return []
  const lines = open.map(({ title, responsible, status, because }) => {
    const why = status === 'undetermined' && because !== null ? `. ${because[language]}` : ''
    const words = `${title[language]} · ${namesOf(state, responsible, language)}${why}`
    return `  ○ ${wrap(words, screen.width - 4, '    ')}`
  })
  return [[screen.paint.bold(language === 'sv' ? 'Väntar' : 'Waiting'), ...lines].join('\n')]
}

const DEADLINE_SIGNS: Readonly<Record<string, { readonly sign: string; readonly colour: keyof Paint }>> = {
  overdue: { sign: '✗', colour: 'red' },
  'due-soon': { sign: '▲', colour: 'yellow' },
}
/** Of the longest, `tors 2015-12-31`. */
const DAY_WIDTH = 15

const CALM = { sign: '·', colour: 'blue' } as const

/** What is late, the latest first: told, and never in the way of what is still to come. */
export function overdue({ state, overdue: late }: Status, { language, screen }: Options): string[] {
  if (late.length === 0) return []
  const title = { sv: `Försenat (${late.length})`, en: `Overdue (${late.length})` }
  const rest = late.length - MOST_OVERDUE
  const more = {
    sv: `  … och ${rest} till: samverkan deadlines visar alla.`,
    en: `  … and ${rest} more: samverkan deadlines shows all.`,
  }
  return [
    [
      screen.paint.bold(title[language]),
      ...rowsOf(state, late.slice(0, MOST_OVERDUE), { language, screen }),
      ...(rest > 0 ? [more[language]] : []),
    ].join('\n'),
  ]
}

const MOST_OVERDUE = 3

export function next({ state, errors, next: deadlines }: Status, { language, screen }: Options): string[] {
  const title = screen.paint.bold(language === 'sv' ? 'Närmast' : 'Next')
  if (errors > 0) return [`${title}\n  ${wrap(withheld(errors)[language], screen.width - 2, '  ')}`]
  if (deadlines.length === 0) {
    return [`${title}\n  ${language === 'sv' ? 'Inga kommande tidsfrister.' : 'No coming deadlines.'}`]
  }
  return [[title, ...rowsOf(state, deadlines, { language, screen })].join('\n')]
}

/** That the deadlines are withheld, as by the command that lists them. */
function withheld(errors: number): Bilingual {
  return {
    sv: `Inga tidsfrister visas: avtalet har ${errors} fel, och då kan dagarna också vara fel. samverkan validate visar vad som ska rättas, och samverkan deadlines därefter dagarna.`,
    en: `No deadlines are shown: the agreement has ${errors === 1 ? 'an error' : `${errors} errors`}, and so the days may be wrong too. samverkan validate shows what to mend, and then samverkan deadlines the days.`,
  }
}

function rowsOf(state: State, deadlines: readonly DatedDeadline[], { language, screen }: Options): string[] {
  const rows = deadlines.map((deadline) => ({
    ...deadline,
    when: daysInWords(daysFromTo(state.asOf, deadline.due))[language],
  }))
  const when = Math.max(...rows.map((one) => one.when.length))
  const column = 4 + DAY_WIDTH + GAP.length + when + GAP.length
  return rows.map(({ due, status, title: what, responsible, when: distance }) => {
    const { sign, colour } = DEADLINE_SIGNS[status] ?? CALM
    const day = `${weekdayAbbreviation(due)[language]} ${due}`
    const who = namesOf(state, responsible, language)
    const words = hang(`${what[language]} · ${who}`, column, screen.width)
    return `  ${screen.paint[colour](`${sign} ${day.padEnd(DAY_WIDTH)}${GAP}${distance.padEnd(when)}`)}${GAP}${words}`
  })
}
