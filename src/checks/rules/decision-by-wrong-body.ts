import type { Bilingual } from '../../domain/bilingual.ts'
import { check } from '../check.ts'
import { clauseOfChange } from '../clause-of.ts'
import { namesOf } from '../names.ts'
import { isFirstOfPart } from '../parts.ts'
import { series } from '../wording.ts'

interface Args {
  readonly decision: Bilingual
  readonly body: string
  readonly part: Bilingual
  readonly date: string
  /** The names of the bodies that may decide it; none when it takes the parties' signatures. */
  readonly right: readonly string[]
  readonly isFirst: boolean
  /** Where the settings say who may change the part; null when they do not. */
  readonly reading: string | null
}

export const decisionByWrongBody = check<Args>({
  id: 'decision-by-wrong-body',
  severity: 'error',
  message: ({ decision, body, part, date }) => ({
    sv: `Lydelsen ${date} av ${part.sv} gäller inte genom ${decision.sv}: ${body} får inte besluta om den.`,
    en: `The revision ${date} of ${part.en} does not count by ${decision.en}: ${body} may not decide it.`,
  }),
  hint: ({ right, isFirst, reading }) => {
    if (isFirst) {
      return {
        sv: 'Den första lydelsen av en del gäller först när alla Parter har undertecknat den.',
        en: 'The first revision of a part counts only when every party has signed it.',
      }
    }
    const by = reading === null ? NOWHERE : { sv: ` enligt ${reading}`, en: ` by ${reading}` }
    return right.length === 0
      ? {
          sv: `Den ändras${by.sv} med alla Parters underskrifter. Anteckna dem i records/.`,
          en: `It is changed${by.en} with the signatures of every party. Record them in records/.`,
        }
      : {
          sv: `Den ändras${by.sv} genom beslut av ${series(right).sv}. Anteckna det mötet i records/.`,
          en: `It is changed${by.en} by decision of ${series(right).en}. Record that meeting in records/.`,
        }
  },
  *run(state) {
    const names = namesOf(state)
    for (const { meeting, index, cited, revision, faults } of state.acts.decisions) {
      const fault = faults.find(({ kind }) => kind === 'wrong-body')
      if (fault?.kind !== 'wrong-body' || revision === null) continue
      const isFirst = isFirstOfPart(state, revision)
      const isRead = Object.hasOwn(state.readings.changes, cited.part)
      yield {
        args: {
          decision: names.decision(meeting),
          body: names.body(meeting.content.body),
          part: names.part(cited.part),
          date: cited.date,
          right: fault.right.map((id) => names.body(id)),
          isFirst,
          reading: isRead ? `readings.changes.${cited.part}` : null,
        },
        at: meeting.at('decisions', index, 'revision', 'part'),
        clause: isFirst ? null : clauseOfChange(state, cited.part),
      }
    }
  },
})

const NOWHERE: Bilingual = { sv: '', en: '' }
