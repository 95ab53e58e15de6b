import { WEEKDAY_READINGS } from '../../deadlines/weekday-readings.ts'
import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { businessDayOnOrBefore } from '../../domain/swedish-calendar.ts'
import type { WeekdayReading } from '../../domain/weekdays.ts'
import { partyName } from '../../repository/because.ts'
import type { ListedContact } from '../../repository/notices.ts'
import { isDisputed } from './answer.ts'
import type { Answer, Recipient } from './answer.ts'
import { row } from './block.ts'
import type { Block } from './block.ts'
import { curePeriod } from './cure-period.ts'
import { verdict } from './verdict.ts'
import { warningsOn } from './warnings.ts'
import { FOLLOWED, addressOf, channelName, fullDay, safetyInWords, shortDay } from './words.ts'

/** The answer in words: what was asked for first, then what one must know to trust it. */
export function blocksOf(given: Answer, language: Language): Block[] {
  const { recipient, demand } = given
  return [
    title(given, language),
    ...verdict(given, language),
    ...readings(given, language),
    ...(recipient === null ? [] : addressee(recipient, given, language)),
    ...(demand === null ? [] : curePeriod(demand, given, language)),
    ...otherWarnings(given, language),
    { kind: 'aside', text: NO_ADVICE[language] },
  ]
}

const NO_ADVICE: Bilingual = {
  sv: 'Programmets läsning av avtalet, inte juridisk rådgivning.',
  en: 'The program’s reading of the agreement, not legal advice.',
}

function title({ question, state }: Answer, language: Language): Block {
  const { kind, day } = question.when
  const when = WHEN[kind](fullDay(day))
  const { mark } = state.settings.content
  const named = [channelName(question)[language], when[language]]
  return { kind: 'title', text: [...named, ...(mark === undefined ? [] : [mark.toUpperCase()])].join(' · ') }
}

const WHEN: Readonly<Record<Answer['question']['when']['kind'], (day: Bilingual) => Bilingual>> = {
  sent: ({ sv, en }) => ({ sv: `avsändningsdag ${sv}`, en: `sent on ${en}` }),
  'received-by': ({ sv, en }) => ({ sv: `framme senast ${sv}`, en: `to be received by ${en}` }),
}

/** The reading that is followed, and what the others give. */
function readings(given: Answer, language: Language): Block[] {
  const { channel, followed, outcomes, question } = given
  if (channel['deemed-receipt'].kind === 'same-day') return []
  const safety = safetyInWords(given)[language]
  if (!isDisputed(given)) {
    const named =
      followed === null ? '' : `${READING[language]}: ${readingName(followed.reading, language)}. `
    return [{ kind: 'paragraph', text: `${named}${safety}` }]
  }
  const { kind } = question.when
  return [
    { kind: 'warning', text: DIFFER[language] },
    {
      kind: 'table',
      head: HEADS[kind][language],
      rows: outcomes.map((outcome) => {
        const { reading, sent, received } = outcome
        const days = kind === 'sent' ? [received] : [sent, businessDayOnOrBefore(sent)]
        const isFollowed = outcome === followed
        const named = readingName(reading, language) + (isFollowed ? FOLLOWED[language] : '')
        return row([...days.map((day) => shortDay(day)[language]), named], isFollowed)
      }),
    },
    { kind: 'paragraph', text: safety },
  ]
}

const READING: Bilingual = { sv: 'Läsningen av ”vardag” som följs', en: 'The reading of “weekday” followed' }

const DIFFER: Bilingual = {
  sv: 'Avtalet säger inte vad ”vardag” är, och läsningarna ger olika dagar:',
  en: 'The agreement does not say what “weekday” means, and the readings give different days:',
}

const HEADS: Readonly<
  Record<Answer['question']['when']['kind'], Readonly<Record<Language, readonly string[]>>>
> = {
  sent: {
    sv: ['Kommer fram', 'Läsning av ”vardag”'],
    en: ['Received', 'Reading of “weekday”'],
  },
  'received-by': {
    sv: ['Skicka senast', 'Sista arbetsdag', 'Läsning av ”vardag”'],
    en: ['Send by', 'Business day', 'Reading of “weekday”'],
  },
}

/** `inte sön- och helgdagar (statutory)` */
function readingName(reading: WeekdayReading, language: Language): string {
  return `${WEEKDAY_READINGS[reading][language]} (${reading})`
}

/** Where it is to go. That there is no address is a warning. */
function addressee({ party, contacts }: Recipient, { body, channel }: Answer, language: Language): Block[] {
  if (contacts.length === 0) return []
  const named = contacts.map((listed) => {
    const { contact, list } = listed
    const address = addressOf(contact, channel.needs)
    const who = contact.name === null ? address : `${contact.name}, ${address}`
    return {
      sv: `${who} (${listName(listed, body).sv}, lydelsen ${list.date})`,
      en: `${who} (${listName(listed, body).en}, revision ${list.date})`,
    }[language]
  })
  const to = { sv: 'Till', en: 'To' }[language]
  return [{ kind: 'paragraph', text: `${to} ${partyName([body], party)}: ${named.join('; ')}.` }]
}

/** `bilaga 1` */
function listName({ list }: ListedContact, { appendices }: Answer['body']): Bilingual {
  const number = appendices.find(({ id }) => id === list.part)?.number
  return number === undefined
    ? { sv: list.part, en: list.part }
    : { sv: `bilaga ${number}`, en: `appendix ${number}` }
}

/** But for those that stand with their tables. */
function otherWarnings(given: Answer, language: Language): Block[] {
  return warningsOn(given)
    .filter(({ kind }) => kind !== 'readings-differ' && kind !== 'cure-periods-differ')
    .map(({ message }) => ({ kind: 'warning', text: message[language] }))
}
