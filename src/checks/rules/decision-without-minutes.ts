import type { Bilingual } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { check } from '../check.ts'
import { clauseOfChange } from '../clause-of.ts'
import { grouped } from '../grouped.ts'
import { namesOf } from '../names.ts'
import { seriesOf } from '../wording.ts'

interface Args {
  readonly body: string
  readonly date: PlainDate
  /** What the meeting adopted. */
  readonly parts: Bilingual
}

export const decisionWithoutMinutes = check<Args>({
  id: 'decision-without-minutes',
  severity: 'error',
  message: ({ body, date, parts }) => ({
    sv: `Mötet i ${body} ${date} beslutade om ${parts.sv}, men inget protokoll är angivet. Ett beslut gäller först när det är dokumenterat.`,
    en: `The meeting of ${body} ${date} decided on ${parts.en}, but no minutes are named. A decision counts only when it is documented.`,
  }),
  hint: () => ({
    sv: 'Ange protokollets beteckning i minutes. Är posten inte nyskriven, gör det i en ny post med kind: correction.',
    en: 'Name the minutes in minutes. If the record is not new, do so in a new one with kind: correction.',
  }),
  *run(state) {
    const names = namesOf(state)
    const undocumented = state.acts.decisions.filter(({ faults }) =>
      faults.some(({ kind }) => kind === 'no-minutes'),
    )
    for (const decisions of grouped(undocumented, ({ meeting }) => meeting.id)) {
      const [{ meeting, cited }] = decisions
      const parts = new Set(decisions.map((decision) => decision.cited.part))
      yield {
        args: {
          body: names.body(meeting.content.body),
          date: meeting.date,
          parts: seriesOf([...parts].map(names.part), SAID),
        },
        at: meeting.at('minutes'),
        clause: clauseOfChange(state, cited.part),
      }
    }
  },
})

const SAID = 5
