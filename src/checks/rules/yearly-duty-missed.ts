import type { Deadline } from '../../deadlines/deadline.ts'
import type { DutyKind } from '../../deadlines/duty.ts'
import { communicationPlanFollowUp } from '../../deadlines/communication-plan-follow-up.ts'
import { measuresReport } from '../../deadlines/measures-report.ts'
import { prioritiesRevision } from '../../deadlines/priorities-revision.ts'
import { situationUpdate } from '../../deadlines/situation-update.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { pointer } from '../../domain/paths.ts'
import { check } from '../check.ts'
import { deadlinesOfKinds } from '../duties.ts'
import { grouped } from '../grouped.ts'

interface Missed {
  readonly words: Words
  readonly due: PlainDate
  /** How many times it was to be done by the day, and has been. */
  readonly agreed: number
  readonly done: number
}

interface Words {
  /** The beginning of a sentence that ends with the day. */
  readonly what: Bilingual
  readonly remedy: Bilingual
}

export const yearlyDutyMissed = check<Missed>({
  id: 'yearly-duty-missed',
  severity: 'warning',
  message: ({ words: { what }, due, agreed, done }) =>
    agreed === 1
      ? {
          sv: `${what.sv} senast ${due}. Ingen post visar att det har skett.`,
          en: `${what.en} by ${due}. No record shows that it was done.`,
        }
      : {
          sv: `${what.sv} ${agreed} gånger senast ${due}. Posterna visar ${done}.`,
          en: `${what.en} ${agreed} times by ${due}. The records show ${done}.`,
        },
  hint: ({ words: { remedy } }) => remedy,
  *run(state) {
    for (const { kind, ...words } of YEARLY) {
      for (const duties of grouped(deadlinesOfKinds(state, [kind]), keyOf)) {
        const [{ origin, clause, due }] = duties
        if (due === null || duties.every(({ status }) => status !== 'overdue')) continue
        const done = duties.filter(({ status }) => status === 'done').length
        yield { args: { words, due, agreed: duties.length, done }, at: origin, clause }
      }
    }
  },
})

/** What is to be done more than once by a day is one finding. */
function keyOf({ origin, due }: Deadline): string {
  return `${origin.file}${pointer(origin.path)} ${due}`
}

const YEARLY: readonly (Words & { readonly kind: DutyKind })[] = [
  {
    kind: situationUpdate,
    what: {
      sv: 'Den lokala lägesbilden skulle ha uppdaterats',
      en: 'The local situation picture was to be updated',
    },
    remedy: {
      sv: 'Lägesbilden räknas som uppdaterad den dag då en ny lydelse av den börjar gälla.',
      en: 'The situation picture counts as updated on the day on which a new revision of it comes into force.',
    },
  },
  {
    kind: prioritiesRevision,
    what: {
      sv: 'De prioriterade områdena skulle ha reviderats',
      en: 'The prioritised areas were to be revised',
    },
    remedy: {
      sv: 'Är det gjort: anteckna det i records/ (kind: follow-up, subject: priorities), eller anta en lägesbild med ändrade priorities.',
      en: 'If it is done, record it in records/ (kind: follow-up, subject: priorities), or adopt a situation picture with changed priorities.',
    },
  },
  {
    kind: measuresReport,
    what: { sv: 'Åtgärderna skulle ha rapporterats', en: 'The measures were to be reported' },
    remedy: {
      sv: 'Är det gjort: anteckna det i records/ (kind: follow-up, subject: measures), och beslutet att ta emot rapporten i mötets post.',
      en: 'If it is done, record it in records/ (kind: follow-up, subject: measures), and the decision to receive the report in the record of the meeting.',
    },
  },
  {
    kind: communicationPlanFollowUp,
    what: {
      sv: 'Kommunikationsplanen skulle ha följts upp',
      en: 'The communication plan was to be followed up',
    },
    remedy: {
      sv: 'Är det gjort: anteckna det i records/ (kind: follow-up, subject: communication).',
      en: 'If it is done, record it in records/ (kind: follow-up, subject: communication).',
    },
  },
]
