import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { compareDates, dayAfter } from '../../domain/dates.ts'
import { businessDayOnOrBefore, dayName } from '../../domain/swedish-calendar.ts'
import type { Channel } from '../../repository/deemed-receipt.ts'
import type { Answer, Outcome } from './answer.ts'
import { row } from './block.ts'
import type { Block } from './block.ts'
import { fullDay, shortDay, weekdaysInWords } from './words.ts'

/** The day that was asked for, and how it is counted. */
export function verdict(given: Answer, language: Language): Block[] {
  const { body, channel, followed, question } = given
  const rule = channel['deemed-receipt']
  const { clause } = body.notices
  const isSent = question.when.kind === 'sent'
  if (rule.kind === 'same-day') {
    const { sv, en } = fullDay(followed?.sent ?? question.when.day)
    const words = isSent ? sameDay(sv, en, clause) : sendSameDay(sv, en, clause)
    return [{ kind: 'paragraph', text: words[language] }, ...lastErrand(given, language)]
  }
  const weekdays = weekdaysInWords(rule.weekdays)
  if (followed === null) return [{ kind: 'paragraph', text: unread(weekdays, clause)[language] }]
  const words = (isSent ? received : sendBy)(followed, weekdays, clause)
  return [
    { kind: 'paragraph', text: words[language] },
    countedDays(followed, language),
    ...lastErrand(given, language),
  ]
}

function sameDay(sv: string, en: string, clause: string): Bilingual {
  return {
    sv: `Anses ha kommit fram samma dag som det skickas, ${sv}, vilken dag det än är (punkt ${clause}).`,
    en: `Deemed received on the day on which it is sent, ${en}, whatever day it is (clause ${clause}).`,
  }
}

function sendSameDay(sv: string, en: string, clause: string): Bilingual {
  return {
    sv: `Skicka senast ${sv}: det anses ha kommit fram samma dag (punkt ${clause}).`,
    en: `Send by ${en}: it is deemed received on the same day (clause ${clause}).`,
  }
}

function unread(weekdays: Bilingual, clause: string): Bilingual {
  return {
    sv: `Anses ha kommit fram senast ${weekdays.sv} efter avsändningsdagen (punkt ${clause}). Vilken dag det är beror på vad ”vardag” betyder.`,
    en: `Deemed received at the latest ${weekdays.en} after the day of sending (clause ${clause}). Which day that is depends on what “weekday” means.`,
  }
}

function received(outcome: Outcome, weekdays: Bilingual, clause: string): Bilingual {
  const { sv, en } = fullDay(outcome.received)
  return {
    sv: `Anses ha kommit fram senast ${sv}, ${weekdays.sv} efter avsändningsdagen (punkt ${clause}).`,
    en: `Deemed received by ${en} at the latest, ${weekdays.en} after the day of sending (clause ${clause}).`,
  }
}

function sendBy({ sent, received: day }: Outcome, weekdays: Bilingual, clause: string): Bilingual {
  return {
    sv: `Skicka senast ${fullDay(sent).sv}: ${weekdays.sv} senare, ${shortDay(day).sv}, anses det ha kommit fram (punkt ${clause}).`,
    en: `Send by ${fullDay(sent).en}: ${weekdays.en} later, ${shortDay(day).en}, it is deemed received (clause ${clause}).`,
  }
}

/** The last business day to go on the errand, where the channel takes one. */
function lastErrand({ channel, followed, question }: Answer, language: Language): Block[] {
  const errand = ERRANDS[channel.channel]
  if (question.when.kind === 'sent' || followed === null || errand === null) return []
  const { sent } = followed
  const businessDay = businessDayOnOrBefore(sent)
  const isOther = !businessDay.equals(sent)
  const why = { sv: `: ${sent} är ${dayName(sent).sv}`, en: `: ${sent} is ${dayName(sent).en}` }
  const words = {
    sv: `Sista arbetsdagen att ${errand.sv} är ${fullDay(businessDay).sv}${isOther ? why.sv : ''}.`,
    en: `The last business day to ${errand.en} is ${fullDay(businessDay).en}${isOther ? why.en : ''}.`,
  }
  return [{ kind: 'paragraph', text: words[language] }]
}

const ERRANDS: Readonly<Record<Channel['channel'], Bilingual | null>> = {
  'registered-letter': { sv: 'gå till posten', en: 'go to the post office' },
  courier: { sv: 'lämna det till budet', en: 'hand it to the courier' },
  'e-mail': null,
}

/** More days than this are told by those that do not count alone. */
const MOST_DAYS = 16

/** Day by day from the sending to the receipt. */
function countedDays({ sent, received: last, skipped }: Outcome, language: Language): Block {
  const names = new Map(skipped.map(({ date, name }) => [`${date}`, name]))
  const rows = [row([shortDay(sent)[language], SENT[language]])]
  const isLong = sent.until(last).days > MOST_DAYS
  let counted = 0
  for (let day = dayAfter(sent); compareDates(day, last) <= 0; day = dayAfter(day)) {
    const name = names.get(`${day}`)
    if (name === undefined) counted += 1
    if (isLong && name === undefined && !day.equals(last)) continue
    const end = day.equals(last) ? `: ${RECEIVED[language]}` : ''
    rows.push(
      row([
        shortDay(day)[language],
        name === undefined ? `${counted}${end}` : `${UNCOUNTED[language]}: ${name[language]}`,
      ]),
    )
  }
  return { kind: 'table', head: null, rows }
}

const SENT: Bilingual = { sv: 'skickas, räknas inte', en: 'sent, not counted' }
const RECEIVED: Bilingual = { sv: 'anses ha kommit fram', en: 'deemed received' }
const UNCOUNTED: Bilingual = { sv: 'räknas inte', en: 'not counted' }
