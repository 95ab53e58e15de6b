import type { Language } from '../../domain/bilingual.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import { wrap } from '../paint.ts'
import type { Screen } from '../paint.ts'
import { standingInWords } from '../standing.ts'
import { caution, headingOf, leavingInWords, nothingInWords } from './heading.ts'
import { hasDay } from './rows.ts'
import { deadlineTable } from './table.ts'
import { UNDATED, doneDuties, obstacles, openDuties } from './undated.ts'
import type { Obstacle, OpenDuty } from './undated.ts'

interface Options {
  readonly language: Language
  readonly screen: Screen
}

/** The deadlines for a person: those with a day in a table, the most urgent first; then those without one, and why. */
export function deadlinesText(state: State, deadlines: readonly Deadline[], options: Options): string {
  const { language, screen } = options
  const dated = deadlines.filter(hasDay)
  const open = openDuties(state, deadlines, language)
  const undetermined = obstacles(deadlines, language)
  const done = doneDuties(state, deadlines, language)
  const leaving = leavingInWords(state)
  const blocks = [
    screen.paint.bold(wrap(headingOf(state)[language], screen.width)),
    wrap(standingInWords(state)[language], screen.width),
    ...(leaving === null ? [] : [wrap(leaving[language], screen.width)]),
    ...(dated.length > 0 ? [deadlineTable(state, dated, options)] : []),
    ...(open.length > 0 ? [openList(open, options)] : []),
    ...(undetermined.length > 0 ? [undeterminedList(undetermined, options)] : []),
    ...(done.length > 0 ? [doneList(done, options)] : []),
    deadlines.length === 0
      ? nothingInWords(state)[language]
      : screen.paint.dim(wrap(caution(state)[language], screen.width)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function openList(duties: readonly OpenDuty[], { language, screen }: Options): string {
  const rows = duties.flatMap(({ parts, reason }) => {
    const row = `  ○ ${wrap(parts.join(' · '), screen.width - 4, '    ')}`
    return reason === null ? [row] : [row, note(reason, screen)]
  })
  return [screen.paint.bold(UNDATED.open[language]), ...rows].join('\n')
}

function note(text: string, screen: Screen): string {
  return wrap(text, screen.width - 4)
    .split('\n')
    .map((line) => `    ${screen.paint.dim(line)}`)
    .join('\n')
}

function undeterminedList(reasons: readonly Obstacle[], { language, screen }: Options): string {
  const rows = reasons.flatMap(({ reason, duties }) => [
    `  ${wrap(reason, screen.width - 2, '  ')}`,
    `  ? ${wrap(duties.join(' · '), screen.width - 4, '    ')}`,
  ])
  return [screen.paint.bold(UNDATED.undetermined[language]), ...rows].join('\n')
}

function doneList(duties: readonly (readonly string[])[], { language, screen }: Options): string {
  const rows = duties.map((parts) => `  ✓ ${wrap(parts.join(' · '), screen.width - 4, '    ')}`)
  return [screen.paint.bold(UNDATED.done[language]), ...rows].join('\n')
}
