import type { Deadline } from '../../deadlines/deadline.ts'
import { meeting } from '../../deadlines/meeting.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { yearInWords } from '../../domain/duty-years.ts'
import type { DutyYear } from '../../domain/duty-years.ts'
import { check } from '../check.ts'
import { deadlinesOfKinds } from '../duties.ts'
import { namesOf } from '../names.ts'

interface TooFew {
  /** The body that was to meet. */
  readonly body: string
  readonly year: DutyYear
  readonly held: number
  readonly agreed: number
  /** That another number was agreed when the year began. */
  readonly because: Bilingual | null
}

export const meetingsTooFew = check<TooFew>({
  id: 'meetings-too-few',
  severity: 'warning',
  message: ({ body, year, held, agreed, because }) => ({
    sv: `Under ${yearInWords(year)} höll ${body} ${held === 0 ? 'inget' : held} av ${agreed} avtalade möten.${because === null ? '' : ` ${because.sv}`}`,
    en: `In ${yearInWords(year)} ${body} held ${held === 0 ? 'none' : held} of ${agreed} agreed meetings.${because === null ? '' : ` ${because.en}`}`,
  }),
  hint: () => ({
    sv: 'Har fler möten ägt rum: anteckna dem i records/ (kind: meeting). Annars kan varningen godtas i samverkan.yaml, med skäl.',
    en: 'If more meetings were held, record them in records/ (kind: meeting). Else accept the warning in samverkan.yaml, with the reason.',
  }),
  together: {
    title: { sv: 'År med färre möten än avtalat', en: 'Years with fewer meetings than agreed' },
    subject: ({ body, year, held, agreed }) => ({
      sv: `${body} ${yearInWords(year)}: ${held} av ${agreed}`,
      en: `${body} ${yearInWords(year)}: ${held} of ${agreed}`,
    }),
  },
  *run(state) {
    const duties = deadlinesOfKinds(state, [meeting])
    const names = namesOf(state)
    for (const { body, year, held } of state.meetings) {
      const ofYear = duties.filter((duty) => isOf(duty, body, year))
      const missed = ofYear.find(({ status }) => status === 'overdue')
      if (missed === undefined) continue
      const { because } = missed
      const args = { body: names.body(body), year, held: held.length, agreed: ofYear.length, because }
      yield { args, at: missed.origin, clause: missed.clause }
    }
  },
})

function isOf({ due, responsible }: Deadline, body: string, { end }: DutyYear): boolean {
  return due !== null && due.equals(end) && responsible.includes(body)
}
