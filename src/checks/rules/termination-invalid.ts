import type { Bilingual } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { TerminationAct, TerminationFault } from '../../repository/acts.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { namesOf } from '../names.ts'
import { series } from '../wording.ts'

interface WithoutEffect {
  readonly party: string
  /** The day on which it was sent. */
  readonly sent: PlainDate
  /** The end of a sentence. */
  readonly why: Bilingual
  readonly remedy: Bilingual
}

/** A notice of termination that does not end the agreement, as far as can be seen: it then goes on. */
export const terminationInvalid = check<WithoutEffect>({
  id: 'termination-invalid',
  severity: 'warning',
  message: ({ party, sent, why }) => ({
    sv: `Uppsägningen från ${party} ${sent} räknas inte: ${why.sv}.`,
    en: `The notice of termination from ${party} of ${sent} does not count: ${why.en}.`,
  }),
  hint: ({ remedy }) => remedy,
  *run(state) {
    for (const act of state.acts.terminations) {
      const { notice } = act.notices[0]
      const party = namesOf(state).party(act.party)
      for (const fault of act.faults) {
        const args = { party, sent: notice.date, ...wordsFor(fault, act, state) }
        yield { args, at: notice.at('subject'), clause: state.renewal.clause }
      }
    }
  },
})

function wordsFor(
  fault: TerminationFault,
  { notices }: TerminationAct,
  state: State,
): Pick<WithoutEffect, 'why' | 'remedy'> {
  switch (fault.kind) {
    case 'untold': {
      const names = series(fault.parties.map(namesOf(state).party))
      const isSent = notices.some(({ notice }) => fault.parties.includes(notice.content.to))
      return {
        why: isSent
          ? {
              sv: `det går inte att säga när den kom fram till ${names.sv}`,
              en: `it cannot be said when ${names.en} received it`,
            }
          : { sv: `${names.sv} har inte fått den`, en: `${names.en} has not received it` },
        remedy: TELL_EVERYBODY,
      }
    }
    case 'not-provided':
      return { why: NOT_PROVIDED, remedy: OTHER_WAYS }
    case 'no-period':
      return { why: NO_PERIOD, remedy: AGREE_ON_A_DAY }
  }
}

const TELL_EVERYBODY: Bilingual = {
  sv: 'Skicka den till varje annan Part, på ett sätt och till en adress som avtalet anger, och anteckna varje meddelande i records/ (kind: notice, subject: termination).',
  en: 'Send it to every other party, in a way and to an address that the agreement names, and record each notice in records/ (kind: notice, subject: termination).',
}

const NOT_PROVIDED: Bilingual = {
  sv: 'avtalet har en sista dag och går inte vidare av sig självt, så det finns inget att säga upp',
  en: 'the agreement has a last day and does not go on by itself, so there is nothing to end',
}

const OTHER_WAYS: Bilingual = {
  sv: 'Gäller meddelandet något annat, välj det i subject: withdrawal för utträde efter en uppmaning, annars other.',
  en: 'If the notice is about something else, choose that in subject: withdrawal for leaving after a demand, else other.',
}

const NO_PERIOD: Bilingual = {
  sv: 'avtalet säger inte hur lång uppsägningstiden är, så det går inte att räkna ut när det upphör',
  en: 'the agreement does not say how long notice is, so it cannot be computed when it ends',
}

const AGREE_ON_A_DAY: Bilingual = {
  sv: 'Kom överens om en dag och skriv den som avtalstidens sista i en ny lydelse av huvuddelen, som alla Parter undertecknar.',
  en: 'Agree on a day and write it as the last day of the term in a new revision of the body that every party signs.',
}
