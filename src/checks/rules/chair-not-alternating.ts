import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { ChairTurn } from '../../repository/chairs.ts'
import { recordsOf } from '../../repository/ledger.ts'
import { bindsOn } from '../../deadlines/binding.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'

interface OutOfTurn {
  /** The body that met. */
  readonly body: string
  readonly date: PlainDate
  readonly chair: string
  readonly inTurn: string
  readonly turn: ChairTurn
}

export const chairNotAlternating = check<OutOfTurn>({
  id: 'chair-not-alternating',
  severity: 'warning',
  message: ({ body, date, chair, inTurn, turn }) => ({
    sv: `Mötet i ${body} ${date} leddes av ${chair}, men ${turn.from} – ${turn.to} är ${inTurn} ordförande.`,
    en: `The meeting of ${body} on ${date} was chaired by ${chair}, but from ${turn.from} to ${turn.to} the chair is ${inTurn}.`,
  }),
  hint: () => ({
    sv: `Säger posten fel? ${MEND_RECORD.sv} Ledde någon mötet i ordförandens ställe kan varningen godtas i samverkan.yaml, med skäl.`,
    en: `Is the record wrong? ${MEND_RECORD.en} If somebody stood in for the chair, accept the warning in samverkan.yaml, with the reason.`,
  }),
  *run(state) {
    const { bodies } = state.body.current.content
    const names = namesOf(state)
    for (const { body, turns } of state.chairs) {
      const clause = bodies.find(({ id }) => id === body)?.clause ?? null
      for (const meeting of recordsOf(state.records, 'meeting')) {
        const { date, content } = meeting
        const turn = turns.find((one) => isIn(one, date))
        if (content.body !== body || turn === undefined || !bindsOn(state, date)) continue
        if (content.chair === null || content.chair === turn.role) continue
        const args = {
          body: names.body(body),
          date,
          chair: names.role(content.chair),
          inTurn: names.role(turn.role),
          turn,
        }
        yield { args, at: meeting.at('chair'), clause }
      }
    }
  },
})

function isIn({ from, to }: ChairTurn, day: PlainDate): boolean {
  return compareDates(from, day) <= 0 && (to === null || compareDates(day, to) <= 0)
}
