import type { Bilingual } from '../../domain/bilingual.ts'
import { dayBefore } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { ValueOrigin } from '../../domain/findings.ts'
import type { AgreementOver, DecisionAct, SignatureAct } from '../../repository/acts.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { grouped } from '../grouped.ts'
import { namesOf } from '../names.ts'
import { seriesOf } from '../wording.ts'

interface TooLate {
  /** `underskriften för Polisen 2016-02-01`, as the beginning of a sentence. */
  readonly act: Bilingual
  /** What was signed or adopted. */
  readonly parts: Bilingual
  /** The last day on which the agreement bound. */
  readonly last: PlainDate
}

export const actAfterEnd = check<TooLate>({
  id: 'act-after-end',
  severity: 'error',
  message: ({ act, parts, last }) => ({
    sv: `${act.sv} av ${parts.sv} har ingen verkan: avtalets sista dag var ${last}.`,
    en: `${act.en} of ${parts.en} has no effect: the last day of the agreement was ${last}.`,
  }),
  hint: () => ({
    sv: 'Har avtalet förlängts i tid: anteckna förlängningen i records/ (kind: extension), med Parternas underskrifter. Annars krävs en ny lydelse av huvuddelen med en ny avtalstid, som alla Parter undertecknar.',
    en: 'If the agreement was extended in time, record the extension in records/ (kind: extension), with the signatures of the parties. Else it takes a new revision of the body with a new term, signed by every party.',
  }),
  *run(state) {
    for (const acts of grouped(tooLate(state), ({ at }) => at.file)) {
      const [{ act, at, over }] = acts
      const parts = new Set(acts.map(({ part }) => part))
      const args = {
        act,
        parts: seriesOf([...parts].map(namesOf(state).part), SAID),
        last: dayBefore(over.since),
      }
      yield { args, at, clause: state.renewal.clause }
    }
  },
})

const SAID = 6

interface LateAct {
  readonly act: Bilingual
  /** The part that was signed or adopted, by id. */
  readonly part: string
  readonly over: AgreementOver
  /** Where the day of the act stands. */
  readonly at: ValueOrigin
}

function tooLate(state: State): LateAct[] {
  const { signatures, decisions } = state.acts
  return [
    ...signatures.flatMap((act) => ofSignature(act, state)),
    ...decisions.flatMap((act) => ofDecision(act, state)),
  ]
}

function ofSignature({ signature, cited, faults }: SignatureAct, state: State): LateAct[] {
  const party = namesOf(state).party(signature.content.party)
  const act = {
    sv: `Underskriften för ${party} ${signature.date}`,
    en: `The signature for ${party} on ${signature.date}`,
  }
  return faults.flatMap((fault) =>
    fault.kind === 'agreement-over' ? [{ act, part: cited.part, over: fault, at: signature.at('date') }] : [],
  )
}

function ofDecision({ meeting, cited, faults }: DecisionAct, state: State): LateAct[] {
  const body = namesOf(state).body(meeting.content.body)
  const act = {
    sv: `Antagandet i ${body} ${meeting.date}`,
    en: `The adoption by ${body} on ${meeting.date}`,
  }
  return faults.flatMap((fault) =>
    fault.kind === 'agreement-over' ? [{ act, part: cited.part, over: fault, at: meeting.at('date') }] : [],
  )
}
