import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { WithdrawalFault } from '../repository/acts.ts'
import type { Between } from '../repository/notices.ts'
import { recordNamed } from '../repository/ledger.ts'
import type { State } from '../repository/state.ts'
import { whyAbsent } from './absent.ts'
import { namesOf } from './names.ts'

/** A party's leaving, or its request to leave (clause 17). */
export interface Leaving {
  /** The day on which it was asked for. */
  readonly asked: PlainDate
  /** The notice that asks for it and the demand that it rests on, by their ids as written. */
  readonly notice: string | null
  readonly demand: string | null
  /** The first day on which the agreement no longer binds, as written. */
  readonly effective: string | null
}

/** Whether it cannot be known if the withdrawal counts: that breaks no rule. */
export function isUnsettled({ kind }: WithdrawalFault): boolean {
  return kind === 'cure-period-unsettled' || kind === 'receipt-unsettled'
}

/** Why a withdrawal does not count, or why that cannot be settled: the end of a sentence. */
export function whyNot(fault: WithdrawalFault, leaving: Leaving, state: State): Bilingual {
  const { asked, effective } = leaving
  switch (fault.kind) {
    case 'no-notice':
      return withoutNotice(leaving, state)
    case 'no-demand':
      return withoutDemand(leaving, state)
    case 'before-request':
      return {
        sv: `avtalet skulle upphöra ${effective}, innan utträdet begärdes ${asked}`,
        en: `the agreement would end on ${effective}, before leaving was asked for on ${asked}`,
      }
    case 'before-receipt':
      return {
        sv: `avtalet skulle upphöra ${effective}, men begäran som skickades ${asked} anses ha kommit fram först ${fault.received}`,
        en: `the agreement would end on ${effective}, but the request sent on ${asked} is deemed received only on ${fault.received}`,
      }
    case 'receipt-unsettled':
      return fault.received === null
        ? {
            sv: `det går inte att säga när begäran som skickades ${asked} kom fram, och avtalet upphör inte dessförinnan`,
            en: `it cannot be said when the request sent on ${asked} was received, and the agreement does not end before that`,
          }
        : {
            sv: `avtalet skulle upphöra ${effective}, men begäran anses ha kommit fram ${betweenInWords(fault.received).sv}, och ingen läsning är vald`,
            en: `the agreement would end on ${effective}, but the request is deemed received ${betweenInWords(fault.received).en}, and no reading is chosen`,
          }
    case 'within-cure-period': {
      const { earliest, latest } = fault.until
      const least = earliest.equals(latest) ? same('') : { sv: 'minst ', en: 'at least ' }
      return {
        sv: `rättelsetiden löpte ${least.sv}till och med ${earliest}, men utträdet begärdes redan ${asked}`,
        en: `the cure period ran ${least.en}until ${earliest}, but leaving was asked for on ${asked} already`,
      }
    }
    case 'cure-period-unsettled':
      return fault.until === null
        ? {
            sv: 'det går inte att säga när uppmaningen kom fram, och därmed inte när rättelsetiden slutade',
            en: 'it cannot be said when the demand was received, and so not when the cure period ended',
          }
        : {
            sv: `rättelsetiden slutade ${betweenInWords(fault.until).sv}, ${fault.isByRounding ? BY_ROUNDING.sv : 'och ingen läsning är vald'}`,
            en: `the cure period ended ${betweenInWords(fault.until).en}, ${fault.isByRounding ? BY_ROUNDING.en : 'and no reading is chosen'}`,
          }
    case 'rectified':
      return {
        sv: `bristen rättades ${fault.rectification.date}, inom rättelsetiden`,
        en: `things were put right on ${fault.rectification.date}, within the cure period`,
      }
  }
}

const BY_ROUNDING: Bilingual = {
  sv: 'beroende på om den avrundas nedåt eller uppåt',
  en: 'as it is rounded down or up',
}

/** What settles whether a withdrawal counts. */
export function howToSettle(fault: WithdrawalFault): Bilingual {
  if ('isByRounding' in fault && fault.isByRounding) return ASK_AGAIN
  const between = 'until' in fault ? fault.until : 'received' in fault ? fault.received : null
  return between === null
    ? {
        sv: 'Be om en skriftlig bekräftelse på när meddelandet kom fram och kom överens om vad som gäller, eller skicka det igen på ett sätt och till en adress som avtalet anger.',
        en: 'Ask for a written confirmation of when the notice was received and agree on what holds, or send it again in a way and to an address that the agreement names.',
      }
    : {
        sv: 'Välj läsning i samverkan.yaml under readings, helst tillsammans med de andra Parterna.',
        en: 'Choose the reading in samverkan.yaml under readings, best together with the other parties.',
      }
}

const ASK_AGAIN: Bilingual = {
  sv: 'Kom skriftligt överens om när rättelsetiden slutade. Är bristen inte rättad kan utträde begäras igen: då har tiden gått ut, hur den än avrundas.',
  en: 'Agree in writing on when the cure period ended. If nothing is put right, ask to leave again: the period has then ended whichever way it is rounded.',
}

/** `tidigast 2015-03-16 och senast 2015-03-19` */
function betweenInWords({ earliest, latest }: Between): Bilingual {
  return {
    sv: `tidigast ${earliest} och senast ${latest}`,
    en: `on ${earliest} at the earliest and ${latest} at the latest`,
  }
}

function withoutNotice({ notice }: Leaving, { records }: State): Bilingual {
  if (notice === null) return { sv: 'inget meddelande begär det', en: 'no notice asks for it' }
  if (recordNamed(records, 'notice', notice) === null) return whyAbsent(records, notice, NOTICE)
  return {
    sv: `meddelandet ${notice} är ingen begäran om utträde`,
    en: `the notice ${notice} does not ask to leave`,
  }
}

function withoutDemand({ demand: id }: Leaving, state: State): Bilingual {
  if (id === null) return { sv: 'ingen uppmaning ligger till grund', en: 'no demand underlies it' }
  const demand = recordNamed(state.records, 'notice', id)
  if (demand === null) return whyAbsent(state.records, id, NOTICE)
  if (demand.content.subject !== 'demand') {
    return { sv: `meddelandet ${id} är ingen uppmaning`, en: `the notice ${id} is no demand` }
  }
  const party = namesOf(state).party(demand.content.from)
  return {
    sv: `uppmaningen ${id} kom från ${party}, inte från den Part som begär utträde`,
    en: `the demand ${id} came from ${party}, not from the party that asks to leave`,
  }
}

const NOTICE: Bilingual = { sv: 'meddelandet', en: 'the notice' }
