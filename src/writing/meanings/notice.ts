import type { Bilingual } from '../../domain/bilingual.ts'
import type { RecordOf } from '../../repository/documents.ts'
import type { NoticeSent } from '../../repository/notices.ts'
import type { State } from '../../repository/state.ts'
import { flags } from '../shell.ts'
import { NOTHING } from './meaning.ts'
import type { Meaning, Step } from './meaning.ts'

export function ofNotice({ id, content }: RecordOf<'notice'>, state: State): Meaning {
  const sent = state.notices.find(({ notice }) => notice.id === id)
  if (sent === undefined) return NOTHING
  const until = sent.demand?.until ?? null
  return {
    means: [
      received(sent),
      ...(content.subject === 'termination' ? ending(id, state) : []),
      ...(until === null
        ? []
        : [{ sv: `Rättelsetiden löper till och med ${until}.`, en: `The cure period runs until ${until}.` }]),
    ],
    next: isRequestInVain(id, state) ? [] : NEXT_OF_NOTICE[content.subject](id),
  }
}

/** Whether it asks to leave without a right to: no withdrawal that rests on it would count. */
function isRequestInVain(id: string, { acts }: State): boolean {
  return acts.requestsToLeave.some(({ notice, faults }) => notice.id === id && faults.length > 0)
}

/** Which day a notice of termination makes the last one. */
function ending(id: string, { endedBy, lastDay }: State): Bilingual[] {
  const ends = endedBy?.notices.some(({ notice }) => notice.id === id) === true
  return [
    ends && lastDay !== null
      ? { sv: `Avtalet gäller till och med ${lastDay}.`, en: `The agreement binds until ${lastDay}.` }
      : {
          sv: 'Den har ännu inte fått avtalet att upphöra.',
          en: 'It has not brought the agreement to an end yet.',
        },
  ]
}

function received({ receipt, unknown }: NoticeSent): Bilingual {
  if (receipt !== null) {
    return {
      sv: `Det anses ha kommit fram ${receipt.received}.`,
      en: `It counts as received on ${receipt.received}.`,
    }
  }
  return unknown === null ? UNKNOWN_RECEIPT.channel : UNKNOWN_RECEIPT[unknown]
}

const UNKNOWN_RECEIPT = {
  channel: {
    sv: 'Avtalet säger inte när något som skickas så anses ha kommit fram.',
    en: 'The agreement does not say when what is sent so counts as received.',
  },
  address: {
    sv: 'Mottagarens adress saknas i kontaktuppgifterna: när det anses ha kommit fram går inte att räkna ut.',
    en: 'The recipient’s address is missing among the contacts: when it counts as received cannot be computed.',
  },
  reading: {
    sv: 'Ingen läsning av vardag är vald i samverkan.yaml: när det anses ha kommit fram går inte att räkna ut.',
    en: 'No reading of weekday is chosen in samverkan.yaml: when it counts as received cannot be computed.',
  },
}

const NEXT_OF_NOTICE: Readonly<Record<RecordOf<'notice'>['content']['subject'], (id: string) => Step[]>> = {
  demand: (id) => [
    {
      words: { sv: 'När bristen är rättad:', en: 'When it has been put right:' },
      command: ['record', 'rectification', ...flags({ demand: id })],
    },
  ],
  withdrawal: (id) => [
    {
      words: { sv: 'Skriv posten om utträdet:', en: 'Record the withdrawal:' },
      command: ['record', 'withdrawal', ...flags({ notice: id })],
    },
  ],
  renegotiation: () => [],
  termination: () => [],
  other: () => [],
}
