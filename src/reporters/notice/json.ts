import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { stepsOf } from '../../deadlines/rounding.ts'
import { businessDayOnOrBefore } from '../../domain/swedish-calendar.ts'
import { dayAskedFor, safetyOf } from './answer.ts'
import type { Answer, Cure, DemandAnswer, Outcome, Recipient } from './answer.ts'
import { warningsOn } from './warnings.ts'
import { addressOf, weekdaysInWords } from './words.ts'

/** The answer as JSON; schemas/output/notice.schema.json describes it. */
export function noticeJson(given: Answer, language: Language): string {
  const { body, followed, question, recipient, state, demand } = given
  const { kind, day } = question.when
  const document = {
    channel: question.channel,
    clause: body.notices.clause,
    sent: kind === 'sent' ? day.toString() : null,
    reading: state.readings.weekday,
    received: followed?.received.toString() ?? null,
    skipped: (followed?.skipped ?? []).map(({ date, name }) => ({
      date: date.toString(),
      name: name[language],
    })),
    derivation: followed === null ? null : derivation(followed, given)[language],
    safeFor: safetyOf(given),
    alternatives: kind === 'sent' ? others(given).map(receivedEntry) : [],
    postBy:
      kind === 'sent'
        ? null
        : {
            receivedBy: day.toString(),
            latest: followed?.sent.toString() ?? null,
            businessDay: followed === null ? null : businessDayOnOrBefore(followed.sent).toString(),
            alternatives: others(given).map(postByEntry),
          },
    to: recipient === null ? null : recipientEntry(recipient, given),
    demand: demand === null ? null : demandEntry(demand, given),
    warnings: warningsOn(given).map((warning) => ({
      kind: warning.kind,
      message: warning.message[language],
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** By the readings that give another day; by all of them where none is followed. */
function others({ question, followed, outcomes }: Answer): Outcome[] {
  const day = followed === null ? null : dayAskedFor(question, followed)
  return outcomes.filter((outcome) => day === null || !dayAskedFor(question, outcome).equals(day))
}

function receivedEntry({ reading, received }: Outcome): Readonly<Record<string, string>> {
  return { reading, received: received.toString() }
}

function postByEntry({ reading, sent }: Outcome): Readonly<Record<string, string>> {
  return { reading, latest: sent.toString(), businessDay: businessDayOnOrBefore(sent).toString() }
}

/** `2014-12-23 + 3 vardagar = 2015-01-02 (punkt 15)` */
function derivation({ sent, received }: Outcome, { body, channel }: Answer): Bilingual {
  const rule = channel['deemed-receipt']
  const days = rule.kind === 'same-day' ? SAME_DAY : weekdaysInWords(rule.weekdays)
  const { clause } = body.notices
  return {
    sv: `${sent} + ${days.sv} = ${received} (punkt ${clause})`,
    en: `${sent} + ${days.en} = ${received} (clause ${clause})`,
  }
}

const SAME_DAY: Bilingual = { sv: '0 dagar', en: '0 days' }

function recipientEntry(
  { party, contacts }: Recipient,
  { channel }: Answer,
): Readonly<Record<string, unknown>> {
  return {
    party,
    contacts: contacts.map(({ contact, list }) => ({
      name: contact.name,
      address: addressOf(contact, channel.needs),
      file: list.file,
    })),
  }
}

function demandEntry(
  { reading, followed, cures }: DemandAnswer,
  { body }: Answer,
): Readonly<Record<string, unknown>> {
  const { clause, 'cure-period': period } = body['early-exit']
  return {
    clause,
    period,
    reading,
    from: followed?.from.toString() ?? null,
    until: followed?.until.toString() ?? null,
    exitFrom: followed?.exitFrom.toString() ?? null,
    derivation: followed === null ? null : `${followed.from} + ${period} = ${stepsOf(followed.step)}`,
    alternatives: cures.filter((cure) => cure !== followed).map(cureEntry),
  }
}

function cureEntry(cure: Cure): Readonly<Record<string, string | null>> {
  const { start, weekday, rounding, from, until, exitFrom } = cure
  return {
    reading: start,
    weekday,
    rounding,
    from: from.toString(),
    until: until.toString(),
    exitFrom: exitFrom.toString(),
  }
}
