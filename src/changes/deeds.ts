import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { digitsInWords } from '../domain/numbers.ts'
import { series } from '../domain/series.ts'
import type { AnyRecord, RecordOf } from '../repository/documents.ts'
import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import { decisionInWords, hasNoEffect, revisionsInWords } from './decisions.ts'
import { SUBJECT, name } from './record-names.ts'
import { onOneLine } from './texts.ts'
import { onDay } from './values.ts'

/** What a record says has happened, as minutes have it: a line, and under it each decision, result or remark. */
export interface Deed {
  readonly words: Bilingual
  readonly details: readonly Bilingual[]
}

/** `state` names the parties and bodies, and knows which acts have no effect. */
export function deedOf(record: AnyRecord, state: State): Deed {
  switch (record.kind) {
    case 'signature':
      return signature(record, state)
    case 'meeting':
      return meeting(record, state)
    case 'consultation':
      return consultation(record, state)
    case 'extension':
      return extension(record, state)
    case 'follow-up':
      return followUp(record, state)
    case 'event':
      return event(record, state)
    case 'information':
      return information(record, state)
    case 'notice':
      return notice(record, state)
    case 'rectification':
      return rectification(record, state)
    case 'withdrawal':
      return withdrawal(record, state)
    case 'correction':
      return correction(record)
  }
}

function signature({ id, content }: RecordOf<'signature'>, state: State): Deed {
  const party = name('party', content.party, state)
  const signed =
    content.signs.kind === 'revisions'
      ? revisionsInWords(content.signs.revisions, state)
      : extensionInWords(content.signs.extension, state)
  return {
    words: { sv: `${party} undertecknade ${signed.sv}`, en: `${party} signed ${signed.en}` },
    details: isFaulty(id, state) ? [NO_EFFECT] : [],
  }
}

function meeting(meeting: RecordOf<'meeting'>, state: State): Deed {
  const { body, minutes, decisions } = meeting.content
  const where = name('body', body, state)
  const documented =
    minutes === null ? { sv: ' (utan protokoll)', en: ' (without minutes)' } : same(` (${minutes})`)
  return {
    words: { sv: `Möte i ${where}${documented.sv}`, en: `Meeting of ${where}${documented.en}` },
    details: decisions.map((decision, index) => {
      const taken = decisionInWords(decision, state)
      const item = decision.item === null ? '' : `${decision.item}: `
      const without = hasNoEffect(meeting, index, state)
        ? { sv: ` (${NO_EFFECT.sv})`, en: ` (${NO_EFFECT.en})` }
        : same('')
      return { sv: `${item}${taken.sv}${without.sv}`, en: `${item}${taken.en}${without.en}` }
    }),
  }
}

function consultation(
  { content: { parties, outcome, minutes } }: RecordOf<'consultation'>,
  state: State,
): Deed {
  const names = partiesInWords(parties, state)
  const how = OUTCOME[outcome]
  const where = minutes === null ? '' : ` (${minutes})`
  return {
    words: {
      sv: `${names.sv} samrådde om förlängning${where}: ${how.sv}`,
      en: `${names.en} consulted on an extension${where}: ${how.en}`,
    },
    details: [],
  }
}

function extension({ id, content }: RecordOf<'extension'>, state: State): Deed {
  const until = onDay(content.end)
  return {
    words: { sv: `Förlängning till och med ${until.sv}`, en: `Extension until ${until.en}` },
    details: extensionEffect(id, state),
  }
}

function followUp({ content: { subject, by, summary, results } }: RecordOf<'follow-up'>, state: State): Deed {
  const names = [
    ...by.bodies.map((id) => name('body', id, state)),
    ...by.roles.map((id) => name('role', id, state)),
  ]
  const who = series(names)
  const what = SUBJECT[subject]
  const measures = new Map(
    appendicesOf(state, 'measures').flatMap(({ current }) =>
      current.content.measures.map((one) => [one.id, one.name]),
    ),
  )
  return {
    words: {
      sv: `Uppföljning av ${what.sv}${names.length === 0 ? '' : `, av ${who.sv}`}`,
      en: `Follow-up of ${what.en}${names.length === 0 ? '' : `, by ${who.en}`}`,
    },
    details: [
      same(onOneLine(summary)),
      ...results.map(({ measure, value, text }) => {
        const [own, number] = [measures.get(measure) ?? measure, value === null ? same('') : figure(value)]
        const line = onOneLine(text)
        return { sv: `${own}: ${number.sv}${line}`, en: `${own}: ${number.en}${line}` }
      }),
    ],
  }
}

function event({ content }: RecordOf<'event'>, state: State): Deed {
  const party = name('party', content['known-by'], state)
  const since = onDay(content['known-since'])
  const calls = content['calls-for'] === 'renegotiation' ? CALLS : same('')
  return {
    words: {
      sv: `Händelse som ${party} kände till från ${since.sv}${calls.sv}`,
      en: `Event that ${party} knew of from ${since.en}${calls.en}`,
    },
    details: [same(onOneLine(content.what))],
  }
}

function information({ content: { event, from, to } }: RecordOf<'information'>, state: State): Deed {
  const [sender, recipients] = [name('party', from, state), series(to.map((id) => name('party', id, state)))]
  const about = state.information.find((duty) => duty.event.id === event)?.event.date ?? null
  const of = about === null ? same(event) : onDay(about.toString())
  return {
    words: {
      sv: `${sender} informerade ${recipients.sv} om händelsen ${of.sv}`,
      en: `${sender} informed ${recipients.en} of the event of ${of.en}`,
    },
    details: [],
  }
}

function notice({ id, content }: RecordOf<'notice'>, state: State): Deed {
  const [from, to] = [content.from, content.to].map((party) => name('party', party, state))
  const [what, how] = [NOTICE[content.subject], CHANNEL[content.channel]]
  const received = state.notices.find(({ notice }) => notice.id === id)
  return {
    words: {
      sv: `${from} skickade ${what.sv} till ${to} med ${how.sv}`,
      en: `${from} sent ${what.en} to ${to} by ${how.en}`,
    },
    details: [
      same(onOneLine(content.what)),
      ...receiptInWords(received?.receipt?.received.toString() ?? null),
      ...cureInWords(received?.demand?.until?.toString() ?? null),
      ...terminationEffect(id, state),
    ],
  }
}

function rectification({ content: { demand, what } }: RecordOf<'rectification'>, state: State): Deed {
  const sent = state.notices.find(({ notice }) => notice.id === demand) ?? null
  const of = sent === null ? same(demand) : onDay(sent.notice.date.toString())
  const when = IN_TIME[String(sent?.demand?.isInTime ?? null)] ?? same('')
  return {
    words: {
      sv: `Rättelse efter uppmaningen ${of.sv}${when.sv}`,
      en: `Rectification after the demand of ${of.en}${when.en}`,
    },
    details: [same(onOneLine(what))],
  }
}

function withdrawal({ id, content: { effective } }: RecordOf<'withdrawal'>, state: State): Deed {
  const from =
    effective === null ? { sv: 'dagen är inte bestämd', en: 'the day is not settled' } : onDay(effective)
  const act = state.acts.withdrawals.find(({ withdrawal }) => withdrawal.id === id)
  return {
    words: {
      sv: `En Part lämnar avtalet: ${effective === null ? '' : 'från och med '}${from.sv}`,
      en: `A party leaves the agreement: ${effective === null ? '' : 'from '}${from.en}`,
    },
    details: act !== undefined && act.faults.length > 0 ? [NO_EFFECT] : [],
  }
}

function correction({ content: { record, why, replacement } }: RecordOf<'correction'>): Deed {
  return {
    words:
      replacement === null
        ? { sv: `Posten ${record} räknas inte längre`, en: `The record ${record} no longer counts` }
        : { sv: `Posten ${record} rättad`, en: `The record ${record} corrected` },
    details: [same(onOneLine(why))],
  }
}

const NO_EFFECT: Bilingual = {
  sv: 'räknas inte; samverkan validate säger varför',
  en: 'does not count; samverkan validate says why',
}

const IN_TIME: Readonly<Record<string, Bilingual>> = {
  true: { sv: ', i tid', en: ', in time' },
  false: { sv: ', efter rättelsetiden', en: ', after the cure period' },
}

const OUTCOME: Readonly<Record<'extend' | 'not-extend' | 'undecided', Bilingual>> = {
  extend: { sv: 'de vill förlänga', en: 'they want to extend' },
  'not-extend': { sv: 'de vill inte förlänga', en: 'they do not want to extend' },
  undecided: { sv: 'frågan lämnades öppen', en: 'the question was left open' },
}

const CALLS: Bilingual = { sv: ', med begäran om omförhandling', en: ', calling for renegotiation' }

const NOTICE: Readonly<
  Record<'demand' | 'renegotiation' | 'withdrawal' | 'termination' | 'other', Bilingual>
> = {
  demand: { sv: 'en uppmaning', en: 'a demand' },
  renegotiation: { sv: 'en begäran om omförhandling', en: 'a call for renegotiation' },
  withdrawal: { sv: 'en begäran om utträde', en: 'a request to leave' },
  termination: { sv: 'en uppsägning', en: 'a notice to end the agreement' },
  other: { sv: 'ett meddelande', en: 'a notice' },
}

const CHANNEL: Readonly<Record<'registered-letter' | 'e-mail' | 'courier', Bilingual>> = {
  'registered-letter': { sv: 'rekommenderat brev', en: 'registered letter' },
  'e-mail': { sv: 'e-post', en: 'e-mail' },
  courier: { sv: 'bud', en: 'courier' },
}

function isFaulty(signature: string, { acts }: State): boolean {
  return (
    acts.signatures.some((act) => act.signature.id === signature && act.faults.length > 0) ||
    acts.extensions.some((act) =>
      act.signatures.some((one) => one.signature.id === signature && one.faults.length > 0),
    )
  )
}

function extensionInWords(id: string, { acts }: State): Bilingual {
  const act = acts.extensions.find(({ extension }) => extension.id === id)
  if (act === undefined) return { sv: 'en förlängning', en: 'an extension' }
  const until = onDay(act.extension.content.end)
  return { sv: `förlängningen till och med ${until.sv}`, en: `the extension until ${until.en}` }
}

function terminationEffect(id: string, { acts }: State): Bilingual[] {
  const act = acts.terminations.find(({ notices }) => notices.some((one) => one.notice.id === id))
  return act !== undefined && act.faults.length > 0 ? [NO_EFFECT] : []
}

function extensionEffect(id: string, state: State): Bilingual[] {
  const act = state.acts.extensions.find(({ extension }) => extension.id === id)
  if (act === undefined || act.isValid) return []
  if (act.faults.length > 0) return [NO_EFFECT]
  const missing = series(act.unsigned.map((party) => name('party', party, state)))
  return [{ sv: `väntar på underskrift av ${missing.sv}`, en: `awaits the signature of ${missing.en}` }]
}

function partiesInWords(ids: readonly string[], state: State): Bilingual {
  const every = state.body.current.content.parties.every(({ id }) => ids.includes(id))
  return every ? { sv: 'Parterna', en: 'The parties' } : series(ids.map((id) => name('party', id, state)))
}

function receiptInWords(day: string | null): Bilingual[] {
  if (day === null) return []
  const received = onDay(day)
  return [{ sv: `anses ha kommit fram ${received.sv}`, en: `deemed received on ${received.en}` }]
}

function cureInWords(day: string | null): Bilingual[] {
  if (day === null) return []
  const until = onDay(day)
  return [{ sv: `rättelse ska ske senast ${until.sv}`, en: `to be put right by ${until.en}` }]
}

function figure(value: number): Bilingual {
  const { sv, en } = Number.isInteger(value) ? digitsInWords(value) : same(String(value))
  return { sv: `${sv}. `, en: `${en}. ` }
}
