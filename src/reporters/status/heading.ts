import type { Bilingual } from '../../domain/bilingual.ts'
import { longDate, weekdayName } from '../../domain/swedish-wording.ts'
import type { AgreementStanding } from '../../repository/state.ts'
import { wrap } from '../paint.ts'
import type { Paint } from '../paint.ts'
import { standingInWords } from '../standing.ts'
import type { Options } from './options.ts'
import type { Status } from './status.ts'

/** Which agreement on which day, whether it binds, and whether something in it is wrong. */
export function heading({ state, errors }: Status, { language, screen }: Options): string {
  const { title } = state.body.current.content
  const mark = state.settings.content.mark
  const day = {
    sv: `${weekdayName(state.asOf).sv} ${longDate(state.asOf)}`,
    en: `${weekdayName(state.asOf).en} ${state.asOf}`,
  }
  const named = [title, day[language], ...(mark === undefined ? [] : [mark.toUpperCase()])].join(' · ')
  const { sign, colour } = SIGNS[state.standing]
  const standing = wrap(standingInWords(state)[language], screen.width - 2, '  ')
  return [
    screen.paint.bold(wrap(named, screen.width)),
    `${screen.paint[colour](sign)} ${standing}`,
    ...(errors === 0
      ? []
      : [screen.paint.red(`✗ ${wrap(erroneous(errors)[language], screen.width - 2, '  ')}`)]),
  ].join('\n')
}

function erroneous(errors: number): Bilingual {
  return {
    sv: `Avtalet har ${errors} fel, och det som är fel räknas inte här. samverkan validate visar vad.`,
    en: `The agreement has ${errors === 1 ? 'an error' : `${errors} errors`}, and what is wrong does not count here. samverkan validate shows what.`,
  }
}

const SIGNS: Record<AgreementStanding, { readonly sign: string; readonly colour: keyof Paint }> = {
  'in-force': { sign: '●', colour: 'green' },
  'not-started': { sign: '○', colour: 'blue' },
  unsigned: { sign: '○', colour: 'yellow' },
  expired: { sign: '✗', colour: 'red' },
  withdrawn: { sign: '✗', colour: 'red' },
}
