import type { Bilingual } from '../../domain/bilingual.ts'
import { capitalised } from '../../render/wording.ts'
import { bodiesOf, bodyName, partyName } from '../../repository/because.ts'
import type { Chair, ChairTurn } from '../../repository/chairs.ts'
import type { State } from '../../repository/state.ts'
import { wrap } from '../paint.ts'
import type { Options } from './options.ts'
import type { Status } from './status.ts'

/** Held of those agreed, and who chairs: while there is an agreement to meet under. */
export function meetings({ state, meetings: counts }: Status, { language, screen }: Options): string[] {
  if (state.standing === 'expired' || state.standing === 'withdrawn') return []
  const chairs = state.chairs.map((chair) => chairInWords(chair, state)[language])
  const years = counts.map(({ name, year, held, agreed }) => ({
    sv: `${name} ${held} av ${agreed ?? '?'} möten ${year.label}`,
    en: `${name} ${held} of ${agreed ?? '?'} meetings ${year.label}`,
  }))
  const held = years.map((words) => words[language]).join(', ')
  const lines = [...(held === '' ? [] : [`${capitalised(held)}.`]), ...chairs]
  if (lines.length === 0) return []
  const title = screen.paint.bold(language === 'sv' ? 'Möten' : 'Meetings')
  return [[title, ...lines.map((line) => `  ${wrap(line, screen.width - 2, '  ')}`)].join('\n')]
}

function chairInWords({ body, current, next: following }: Chair, state: State): Bilingual {
  const known = bodiesOf(state.body)
  const name = bodyName(known, body)
  if (current === null) {
    return {
      sv: `Vem som är ordförande i ${name} är inte bestämt.`,
      en: `It is not settled who chairs ${name}.`,
    }
  }
  const until = (turn: ChairTurn): Bilingual =>
    turn.to === null ? { sv: '', en: '' } : { sv: ` till och med ${turn.to}`, en: ` until ${turn.to}` }
  const now = partyName(known, current.party)
  const after = following === null ? null : partyName(known, following.party)
  return {
    sv: `Ordförande i ${name}: ${now}${until(current).sv}${after === null ? '' : `, därefter ${after}`}.`,
    en: `${capitalised(name)} is chaired by ${now}${until(current).en}${after === null ? '' : `, then by ${after}`}.`,
  }
}
