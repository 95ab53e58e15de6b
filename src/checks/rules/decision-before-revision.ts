import type { Bilingual } from '../../domain/bilingual.ts'
import { check } from '../check.ts'
import { clauseOfChange } from '../clause-of.ts'
import { MEND_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'

interface Args {
  readonly decision: Bilingual
  readonly part: Bilingual
  readonly date: string
}

export const decisionBeforeRevision = check<Args>({
  id: 'decision-before-revision',
  severity: 'error',
  message: ({ decision, part, date }) => ({
    sv: `Lydelsen ${date} av ${part.sv} är daterad efter ${decision.sv} att anta den.`,
    en: `The revision ${date} of ${part.en} is dated after ${decision.en} to adopt it.`,
  }),
  hint: () => ({
    sv: `En lydelse är daterad senast den dag då den antas. Är mötets dag fel? ${MEND_RECORD.sv} Annars behövs ett nytt beslut.`,
    en: `A revision is dated no later than the day on which it is adopted. Is the day of the meeting wrong? ${MEND_RECORD.en} Otherwise it takes a new decision.`,
  }),
  *run(state) {
    const names = namesOf(state)
    for (const { meeting, index, cited, faults } of state.acts.decisions) {
      if (faults.every(({ kind }) => kind !== 'before-revision')) continue
      yield {
        args: { decision: names.decision(meeting), part: names.part(cited.part), date: cited.date },
        at: meeting.at('decisions', index, 'revision', 'date'),
        clause: clauseOfChange(state, cited.part),
      }
    }
  },
})
