import type { Bilingual } from '../domain/bilingual.ts'
import { consultationsHeld, isSufficient } from '../checks/consultations.ts'
import { namesOf } from '../checks/names.ts'
import { partsOf } from '../checks/parts.ts'
import { series, seriesOf } from '../checks/wording.ts'
import type { AnyRecord, RecordOf } from '../repository/documents.ts'
import type { NoticeSent } from '../repository/notices.ts'
import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import type { Cited } from '../schema/documents.ts'
import { flags } from './shell.ts'

/** What a record that has been written brings about, and what comes next because of it. */
export interface Meaning {
  /** Sentences. */
  readonly means: readonly Bilingual[]
  readonly next: readonly Step[]
}

/** Something to do, and the command that does it, in words; null when it is not done by the program. */
export interface Step {
  readonly words: Bilingual
  readonly command: readonly string[] | null
}

/** `state` is that of the agreement with the record in it. */
export function meaningOf(record: AnyRecord, state: State): Meaning {
  switch (record.kind) {
    case 'signature':
      return ofSignature(record, state)
    case 'meeting':
      return ofMeeting(record, state)
    case 'consultation':
      return ofConsultation(record, state)
    case 'extension':
      return ofExtension(record.id, state)
    case 'follow-up':
      return ofFollowUp(record, state)
    case 'event':
      return ofEvent(record, state)
    case 'information':
      return ofInformation(record, state)
    case 'notice':
      return ofNotice(record, state)
    case 'rectification':
      return ofRectification(record, state)
    case 'withdrawal':
      return ofWithdrawal(record, state)
    case 'correction':
      return ofCorrection(record)
  }
}

const NOTHING: Meaning = { means: [], next: [] }

function ofMeeting({ content, id }: RecordOf<'meeting'>, state: State): Meaning {
  const adopted = content.decisions.flatMap((decision) =>
    decision.kind === 'adopt' ? [decision.revision] : [],
  )
  const received = content.decisions.flatMap((decision) =>
    decision.kind === 'receive' ? [decision['follow-up']] : [],
  )
  const name = namesOf(state).body(content.body)
  const counts = {
    sv: `Mötet räknas mot de möten som ${name} ska ha.`,
    en: `The meeting counts towards those that ${name} is to have.`,
  }
  const reported = {
    sv: `Rapporterat: ${received.join(', ')}.`,
    en: `Reported: ${received.join(', ')}.`,
  }
  const isCounted = state.meetings.some(({ held }) => held.some((meeting) => meeting.id === id))
  return {
    means: [
      ...howTheyStand(adopted, state),
      ...(received.length > 0 ? [reported] : []),
      ...(isCounted ? [counts] : []),
    ],
    next: [],
  }
}

function ofSignature({ content }: RecordOf<'signature'>, state: State): Meaning {
  const { signs } = content
  if (signs.kind === 'extension') return ofExtension(signs.extension, state)
  const waiting = new Set(
    signs.revisions.flatMap((cited) => {
      const needs = standingOf(cited, state)?.needs
      return needs?.kind === 'signatures' ? needs.parties : []
    }),
  )
  return {
    means: howTheyStand(signs.revisions, state),
    next: [...waiting].map((party) => signatureStep(party, state, { sign: 'all' })),
  }
}

function signatureStep(party: string, state: State, what: Readonly<Record<string, string>>): Step {
  const name = namesOf(state).party(party)
  return {
    words: { sv: `När ${name} har undertecknat:`, en: `When ${name} has signed:` },
    command: ['record', 'signature', ...flags({ party, ...what })],
  }
}

/** How revisions stand, those of which the same is to be said in one sentence. */
function howTheyStand(cited: readonly Cited[], state: State): Bilingual[] {
  const { part } = namesOf(state)
  const told = new Map<string, { readonly revisions: Bilingual[]; readonly ending: Bilingual }>()
  for (const one of cited) {
    const ending = endingOf(one, state)
    const { sv, en } = part(one.part)
    const revision = { sv: `${sv} (${one.date})`, en: `${en} (${one.date})` }
    const group = told.get(ending.sv)
    if (group === undefined) told.set(ending.sv, { revisions: [revision], ending })
    else group.revisions.push(revision)
  }
  return [...told.values()].map(({ revisions, ending }) => {
    const { sv, en } = seriesOf(revisions)
    return { sv: `${capital(sv)} ${ending.sv}.`, en: `${capital(en)} ${ending.en}.` }
  })
}

function endingOf(cited: Cited, state: State): Bilingual {
  const standing = standingOf(cited, state)
  if (standing == null) return { sv: 'finns inte', en: 'is not there' }
  const { effective, because } = standing
  if (effective === null) return because
  return { sv: `gäller från ${effective}`, en: `counts from ${effective}` }
}

function standingOf({ part, date }: Cited, state: State) {
  return partsOf(state)
    .find(({ id }) => id === part)
    ?.revisions.find(({ revision }) => revision.content.date === date)
}

function ofConsultation({ id, content }: RecordOf<'consultation'>, state: State): Meaning {
  if (content.outcome !== 'extend') return NOTHING
  const held = consultationsHeld(state).find(({ consultation }) => consultation.id === id)
  if (held !== undefined && !isSufficient(held)) return { means: [NOT_ENOUGH], next: [] }
  return {
    means: [
      { sv: 'Samrådet öppnar för en förlängning.', en: 'The consultation opens the way to an extension.' },
    ],
    next: [
      {
        words: { sv: 'När Parterna är överens om den:', en: 'When the parties agree on it:' },
        command: ['record', 'extension', ...flags({ consultation: id })],
      },
    ],
  }
}

const NOT_ENOUGH: Bilingual = {
  sv: 'Samrådet räcker inte för en förlängning; samverkan validate säger varför.',
  en: 'The consultation is not enough for an extension; samverkan validate says why.',
}

function ofExtension(id: string, state: State): Meaning {
  const act = state.acts.extensions.find(({ extension }) => extension.id === id)
  if (act === undefined) return NOTHING
  if (act.isValid) {
    const { start, end } = act.term
    return {
      means: [
        { sv: `Avtalstiden är förlängd: ${start} – ${end}.`, en: `The term is extended: ${start} – ${end}.` },
      ],
      next: [],
    }
  }
  const names = series(act.unsigned.map(namesOf(state).party))
  return {
    means:
      act.unsigned.length === 0
        ? []
        : [
            {
              sv: `Förlängningen gäller när den är undertecknad av ${names.sv}.`,
              en: `The extension counts when ${names.en} has signed it.`,
            },
          ],
    next: act.unsigned.map((party) => signatureStep(party, state, { extension: id })),
  }
}

function ofFollowUp({ id, content }: RecordOf<'follow-up'>, state: State): Meaning {
  if (content.subject === 'situation') {
    const [picture] = appendicesOf(state, 'situation')
    return {
      means: [
        {
          sv: 'Lägesbilden räknas som uppdaterad först när en ny lydelse gäller.',
          en: 'The situation picture counts as updated only when a new revision is in force.',
        },
      ],
      next:
        picture === undefined
          ? []
          : [
              {
                words: { sv: 'Börja en ny lydelse:', en: 'Begin a new revision:' },
                command: ['revise', picture.id],
              },
            ],
    }
  }
  const planned = appendicesOf(state, 'follow-up')
    .flatMap(({ current }) => current.content.subjects)
    .find(({ subject }) => subject === content.subject)
  const body = planned?.['reported-to'] ?? null
  if (body === null) return NOTHING
  const name = namesOf(state).body(body)
  return {
    means: [
      {
        sv: `Den räknas som rapporterad när ${name} har tagit emot den.`,
        en: `It counts as reported when ${name} has received it.`,
      },
    ],
    next: [
      {
        words: { sv: 'Skriv posten om det mötet:', en: 'Record that meeting:' },
        command: ['record', 'meeting', ...flags({ body, receive: id })],
      },
    ],
  }
}

function ofEvent({ id, content }: RecordOf<'event'>, state: State): Meaning {
  const untold = untoldOf(id, state)
  const names = series(untold.map(namesOf(state).party))
  if (untold.length === 0) return NOTHING
  if (content['calls-for'] === 'information') {
    return {
      means: [{ sv: `Nu ska ${names.sv} informeras.`, en: `Now ${names.en} is to be told.` }],
      next: [
        {
          words: { sv: 'När det är gjort:', en: 'When that is done:' },
          command: ['record', 'information', ...flags({ event: id, to: 'all' })],
        },
      ],
    }
  }
  return {
    means: [
      {
        sv: `Nu ska ${names.sv} få en begäran om omförhandling.`,
        en: `Now ${names.en} is to be sent a request to renegotiate.`,
      },
    ],
    next: untold.map((party) => ({
      words: { sv: 'När den är skickad:', en: 'When it is sent:' },
      command: [
        'record',
        'notice',
        ...flags({ from: content['known-by'], to: party, subject: 'renegotiation', regarding: id }),
      ],
    })),
  }
}

function ofInformation({ content }: RecordOf<'information'>, state: State): Meaning {
  const untold = untoldOf(content.event, state)
  const names = series(untold.map(namesOf(state).party))
  return {
    means: [
      untold.length === 0
        ? { sv: 'Alla Parter vet nu om händelsen.', en: 'Every party now knows of the event.' }
        : { sv: `Ännu inte informerad: ${names.sv}.`, en: `Not yet told: ${names.en}.` },
    ],
    next: [],
  }
}

function untoldOf(event: string, { information }: State): readonly string[] {
  return information.find((duty) => duty.event.id === event)?.untold ?? []
}

function ofNotice({ id, content }: RecordOf<'notice'>, state: State): Meaning {
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

function ofRectification({ content }: RecordOf<'rectification'>, { notices }: State): Meaning {
  const demand = notices.find(({ notice }) => notice.id === content.demand)?.demand
  if (demand?.isInTime == null || demand.until === null) return NOTHING
  const { until } = demand
  return {
    means: [
      demand.isInTime
        ? {
            sv: `Rättelsen kom i tid: rättelsetiden löpte till och med ${until}.`,
            en: `It was put right in time: the cure period ran until ${until}.`,
          }
        : {
            sv: `Rättelsen kom för sent: rättelsetiden löpte till och med ${until}.`,
            en: `It was put right too late: the cure period ran until ${until}.`,
          },
    ],
    next: [],
  }
}

function ofWithdrawal({ id, content: { effective } }: RecordOf<'withdrawal'>, { acts }: State): Meaning {
  const act = acts.withdrawals.find(({ withdrawal }) => withdrawal.id === id)
  if (act !== undefined && act.faults.length > 0) return { means: [NOT_LEFT], next: [] }
  return {
    means: [
      effective === null
        ? {
            sv: 'Ingen dag är bestämd: avtalet gäller tills vidare.',
            en: 'No day is settled: the agreement binds until further notice.',
          }
        : {
            sv: `Avtalet gäller inte längre från och med ${effective}.`,
            en: `The agreement no longer binds from ${effective}.`,
          },
    ],
    next: [],
  }
}

const NOT_LEFT: Bilingual = {
  sv: 'Utträdet räknas inte; samverkan validate säger varför.',
  en: 'The withdrawal does not count; samverkan validate says why.',
}

function ofCorrection({ content: { record, replacement }, date }: RecordOf<'correction'>): Meaning {
  return {
    means: [
      replacement === null
        ? {
            sv: `Posten ${record} räknas inte från ${date}.`,
            en: `The record ${record} does not count from ${date}.`,
          }
        : {
            sv: `Posten ${record} räknas som den borde ha varit från ${date}.`,
            en: `The record ${record} counts as it should have been from ${date}.`,
          },
    ],
    next: [],
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
