import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates, date } from '../domain/dates.ts'
import { listInWords } from '../domain/swedish-wording.ts'
import { bodiesOf, partyName } from '../repository/because.ts'
import type { InformationDuty } from '../repository/information.ts'
import type { State } from '../repository/state.ts'
import type { Discharge, DutyKind } from './duty.ts'

/** A party tells the others of an event, or of the circumstance for which it calls for renegotiation, as soon as possible (clauses 14 and 16). */
export const informationDuty: DutyKind = {
  kind: 'information-duty',
  *of(state) {
    const { information } = state.body.current.content
    for (const duty of state.information) {
      const { event, told, untold } = duty
      if (told.length === 0 && untold.length === 0) continue
      const { content } = event
      yield {
        id: `information-duty/${event.id}`,
        kind: 'information-duty',
        clause: content['calls-for'] === 'information' ? information.clause : null,
        title: titleOf(duty, state),
        strength: 'shall',
        day: { kind: 'open', expected: date(content['known-since']) },
        responsible: [content['known-by']],
        derivation: null,
        because: whoIsUntold(duty, state),
        alternatives: [],
        origin: event.at('known-since'),
        done: untold.length > 0 ? null : lastTold(duty),
      }
    }
  },
}

function lastTold({ told }: InformationDuty): Discharge | null {
  const last = told.toSorted((a, b) => compareDates(a.by.date, b.by.date)).at(-1)
  return last === undefined ? null : { record: last.by.id, on: last.by.date }
}

function titleOf({ event: { content, date: noted } }: InformationDuty, { body }: State): Bilingual {
  const knower = partyName(bodiesOf(body), content['known-by'])
  return content['calls-for'] === 'information'
    ? {
        sv: `${knower} informerar om händelsen som antecknades ${noted}`,
        en: `${knower} informs of the event noted on ${noted}`,
      }
    : {
        sv: `${knower} meddelar att den begär omförhandling efter händelsen som antecknades ${noted}`,
        en: `${knower} gives notice that it calls for renegotiation after the event noted on ${noted}`,
      }
}

function whoIsUntold({ untold }: InformationDuty, { body }: State): Bilingual | null {
  if (untold.length === 0) return null
  const names = untold.map((id) => partyName(bodiesOf(body), id))
  return {
    sv: `${listInWords(names)} har inte fått veta.`,
    en: `Not told: ${names.join(' and ')}.`,
  }
}
