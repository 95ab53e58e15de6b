import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates, date, daysFromTo, later } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { InformationDuty } from '../../repository/information.ts'
import { bindsOn } from '../../deadlines/binding.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'
import { series } from '../wording.ts'

/** The agreement says "as soon as possible" and no number of days: this one is the program's. */
const DAYS = 14

interface Untold {
  /** The party that knew. */
  readonly knower: string
  readonly since: PlainDate
  /** The parties that were to be told. */
  readonly others: Bilingual
  readonly callsFor: InformationDuty['event']['content']['calls-for']
  /** When it was told too late; null while it is not. */
  readonly told: PlainDate | null
}

export const eventNotTold = check<Untold>({
  id: 'event-not-told',
  severity: 'warning',
  message: (args) => {
    const { sv, en } = args.told === null ? notTold(args) : toldLate(args, args.told)
    return {
      sv: `${sv} Avtalet anger inget antal dagar; programmet säger till efter ${DAYS}.`,
      en: `${en} The agreement sets no number of days; the program speaks up after ${DAYS}.`,
    }
  },
  hint: ({ callsFor, told }) => {
    if (told !== null)
      return { sv: `Säger posten fel? ${MEND_RECORD.sv}`, en: `Is the record wrong? ${MEND_RECORD.en}` }
    return callsFor === 'information'
      ? {
          sv: 'Informera den andra Partens samordnare eller styrgruppen, och anteckna det i records/ (kind: information).',
          en: 'Tell the other party’s coordinator or the steering group, and record it in records/ (kind: information).',
        }
      : {
          sv: 'Skicka ett meddelande om omförhandling, och anteckna det i records/ (kind: notice) med händelsens id i regarding.',
          en: 'Send a notice on renegotiation, and record it in records/ (kind: notice) with the event’s id in regarding.',
        }
  },
  *run(state) {
    const names = namesOf(state)
    for (const duty of state.information) {
      const { content } = duty.event
      const since = date(content['known-since'])
      const firstLate = later(since, state.start ?? since).add({ days: DAYS + 1 })
      if (compareDates(state.asOf, firstLate) < 0 || !bindsOn(state, firstLate)) continue
      const clause =
        content['calls-for'] === 'information' ? state.body.current.content.information.clause : null
      const args = { knower: names.party(content['known-by']), since, callsFor: content['calls-for'] }
      if (duty.untold.length > 0) {
        const others = series(duty.untold.map(names.party))
        yield { args: { ...args, others, told: null }, at: duty.event.at('known-since'), clause }
      }
      for (const { party, by } of duty.told) {
        if (compareDates(by.date, firstLate) < 0) continue
        const others = series([names.party(party)])
        yield { args: { ...args, others, told: by.date }, at: by.at('date'), clause, severity: 'info' }
      }
    }
  },
})

function notTold({ knower, since, others, callsFor }: Untold): Bilingual {
  return callsFor === 'information'
    ? {
        sv: `${knower} har känt till händelsen sedan ${since} men har inte informerat ${others.sv}.`,
        en: `${knower} has known of the event since ${since} but has not informed ${others.en}.`,
      }
    : {
        sv: `${knower} har känt till omständigheten sedan ${since} men har inte meddelat ${others.sv} att den begär omförhandling.`,
        en: `${knower} has known of the circumstance since ${since} but has given ${others.en} no notice that it calls for renegotiation.`,
      }
}

function toldLate({ knower, since, others, callsFor }: Untold, told: PlainDate): Bilingual {
  const days = daysFromTo(since, told)
  return callsFor === 'information'
    ? {
        sv: `${knower} informerade ${others.sv} om händelsen ${told}, ${days} dagar efter att den blev känd.`,
        en: `${knower} informed ${others.en} of the event on ${told}, ${days} days after it became known.`,
      }
    : {
        sv: `${knower} meddelade ${others.sv} ${told} att den begär omförhandling, ${days} dagar efter att omständigheten blev känd.`,
        en: `${knower} gave ${others.en} notice on ${told} that it calls for renegotiation, ${days} days after the circumstance became known.`,
      }
}
