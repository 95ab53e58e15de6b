import { same } from '../../domain/bilingual.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { yearInWords } from '../../domain/duty-years.ts'
import { whyUnknown } from '../../deadlines/chair-rotation.ts'
import { NO_YEAR_READING } from '../../deadlines/recurring.ts'
import { capitalised } from '../../render/wording.ts'
import { bodiesOf, bodyName, partyName } from '../../repository/because.ts'
import type { Chair, ChairTurn } from '../../repository/chairs.ts'
import { hasEnded } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { wrap } from '../paint.ts'
import type { Options } from './options.ts'
import type { Status } from './status.ts'

/** Held of those agreed, and who chairs: while there is an agreement to meet under. */
export function meetings(status: Status, { language, screen }: Options): string[] {
  if (hasEnded(status.state)) return []
  const sentences = status.state.start === null ? notYet(status.state) : [...held(status), ...chairs(status)]
  if (sentences.length === 0) return []
  const title = screen.paint.bold(language === 'sv' ? 'Möten' : 'Meetings')
  const lines = sentences.map((sentence) => `  ${wrap(sentence[language], screen.width - 2, '  ')}`)
  return [[title, ...lines].join('\n')]
}

function notYet({ body }: State): Bilingual[] {
  return body.current.content.bodies.every(({ chair, frequency }) => chair === null && frequency === null)
    ? []
    : [
        {
          sv: 'Möten och ordförandeskap räknas inte än: avtalet är inte undertecknat av alla Parter.',
          en: 'Meetings and chairs do not count yet: the agreement is not signed by every party.',
        },
      ]
}

function held({ state: { body, readings }, meetings: counts }: Status): Bilingual[] {
  if (readings.year === null && body.current.content.bodies.some(({ frequency }) => frequency !== null)) {
    return [
      {
        sv: `Mötena går inte att räkna per år. ${NO_YEAR_READING.sv}`,
        en: `The meetings cannot be counted by year. ${NO_YEAR_READING.en}`,
      },
    ]
  }
  if (counts.length === 0) return []
  const bodies = counts.map((count) => ({
    sv: `${count.name} ${count.held} av ${count.agreed ?? '?'} möten ${yearInWords(count.year)}`,
    en: `${count.name} ${count.held} of ${count.agreed ?? '?'} meetings ${yearInWords(count.year)}`,
  }))
  return [
    {
      sv: `${capitalised(bodies.map(({ sv }) => sv).join(', '))}.`,
      en: `${capitalised(bodies.map(({ en }) => en).join(', '))}.`,
    },
  ]
}

function chairs({ state, chairs: known }: Status): Bilingual[] {
  return known.map((chair) =>
    chair.current === null ? unknownChair(chair, state) : chairInWords(chair, chair.current, state),
  )
}

/** Who begins, where the readings say so, and why no more is known. */
function unknownChair({ body: id }: Chair, state: State): Bilingual {
  const { bodies, roles } = state.body.current.content
  const chair = bodies.find((body) => body.id === id)?.chair ?? null
  const first = state.readings['first-chair']
  const begins = roles.some(({ id: role, party }) => party === first && chair?.roles.includes(role) === true)
  const known = bodiesOf(state.body)
  const [name, why] = [bodyName(known, id), whyUnknown(state, chair?.period ?? '')]
  if (first === null || !begins) {
    return {
      sv: `Vem som är ordförande i ${name} är inte bestämt. ${why.sv}`,
      en: `It is not settled who chairs ${name}. ${why.en}`,
    }
  }
  const party = partyName(known, first)
  return {
    sv: `${party} är ordförande i ${name} först, men när ordförandeskapet växlar går inte att räkna ut. ${why.sv}`,
    en: `${party} chairs ${name} first, but when the chair passes on cannot be computed. ${why.en}`,
  }
}

function chairInWords({ body, next }: Chair, current: ChairTurn, state: State): Bilingual {
  const known = bodiesOf(state.body)
  const [name, now] = [bodyName(known, body), partyName(known, current.party)]
  const until =
    current.to === null ? same('') : { sv: ` till och med ${current.to}`, en: ` until ${current.to}` }
  const after = next === null ? null : partyName(known, next.party)
  return {
    sv: `Ordförande i ${name}: ${now}${until.sv}${after === null ? '' : `, därefter ${after}`}.`,
    en: `${capitalised(name)} is chaired by ${now}${until.en}${after === null ? '' : `, then by ${after}`}.`,
  }
}
