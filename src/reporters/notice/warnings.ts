import { CHANNELS, NEEDED } from '../../checks/notice-words.ts'
import { series } from '../../checks/wording.ts'
import { bindsOn } from '../../deadlines/binding.ts'
import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import { partyName } from '../../repository/because.ts'
import { reachableContacts } from '../../repository/notices.ts'
import { dayAskedFor, isDisputed } from './answer.ts'
import type { Answer, Recipient } from './answer.ts'
import { countedFrom, safetyInWords, safetyOfCures, shortDay } from './words.ts'

/** What must be known to trust the days. */
export interface Warning {
  readonly kind: WarningKind
  readonly message: Bilingual
}

type WarningKind =
  /** No reading of *vardag* is chosen. */
  | 'reading-missing'
  /** The readings of *vardag* give different days. */
  | 'readings-differ'
  /** No reading of when the cure period begins is chosen. */
  | 'cure-period-missing'
  /** The readings give different ends of the cure period. */
  | 'cure-periods-differ'
  /** The contact list in force has no address of the kind that the channel needs. */
  | 'address-missing'
  /** The last day to send has passed. */
  | 'too-late'
  /** By the records the agreement does not bind on the day. */
  | 'not-binding'

/** In the order in which they are told. */
export function warningsOn(given: Answer): Warning[] {
  return [
    ...readingMissing(given),
    ...readingsDiffer(given),
    ...curePeriodMissing(given),
    ...curePeriodsDiffer(given),
    ...addressMissing(given),
    ...tooLate(given),
    ...notBinding(given),
  ]
}

function* readingMissing({ body, followed }: Answer): Iterable<Warning> {
  if (followed !== null) return
  const { clause } = body.notices
  yield {
    kind: 'reading-missing',
    message: {
      sv: `Punkt ${clause} säger inte vilka dagar som är vardagar, och ingen läsning är vald. Välj en i readings.weekday i samverkan.yaml.`,
      en: `Clause ${clause} does not say which days are weekdays, and no reading is chosen. Choose one in readings.weekday in samverkan.yaml.`,
    },
  }
}

function* readingsDiffer(given: Answer): Iterable<Warning> {
  if (!isDisputed(given)) return
  const { outcomes, question } = given
  const days = (language: Language) =>
    outcomes
      .map((outcome) => `${shortDay(dayAskedFor(question, outcome))[language]} (${outcome.reading})`)
      .join(', ')
  const safety = safetyInWords(given)
  yield {
    kind: 'readings-differ',
    message: {
      sv: `Läsningarna av ”vardag” ger olika dagar: ${days('sv')}. ${safety.sv}`,
      en: `The readings of “weekday” give different days: ${days('en')}. ${safety.en}`,
    },
  }
}

function* curePeriodMissing({ body, demand }: Answer): Iterable<Warning> {
  if (demand === null || demand.reading !== null) return
  const { clause } = body['early-exit']
  yield {
    kind: 'cure-period-missing',
    message: {
      sv: `Punkt ${clause} säger inte om tiden för rättelse räknas från avsändandet eller mottagandet, och ingen läsning är vald. Välj en i readings.cure-period i samverkan.yaml.`,
      en: `Clause ${clause} does not say whether the cure period runs from the sending or the receipt, and no reading is chosen. Choose one in readings.cure-period in samverkan.yaml.`,
    },
  }
}

function* curePeriodsDiffer({ demand }: Answer): Iterable<Warning> {
  if (demand === null || demand.cures.length < 2) return
  const safety = safetyOfCures(demand)
  if (safety === null) return
  const ends = (language: Language) =>
    demand.cures
      .map((cure) => `${shortDay(cure.until)[language]} (${countedFrom(cure)[language]})`)
      .join(', ')
  yield {
    kind: 'cure-periods-differ',
    message: {
      sv: `Läsningarna ger olika slut på rättelsetiden: ${ends('sv')}. ${safety.sv}`,
      en: `The readings give different ends of the cure period: ${ends('en')}. ${safety.en}`,
    },
  }
}

function* addressMissing(given: Answer): Iterable<Warning> {
  const { body, channel, recipient } = given
  if (recipient === null || recipient.contacts.length > 0) return
  const name = partyName([body], recipient.party)
  const [by, needed, others] = [CHANNELS[channel.channel], NEEDED[channel.needs], otherWays(recipient, given)]
  const { clause } = body.notices
  const { day } = recipient
  yield {
    kind: 'address-missing',
    message: {
      sv: `Kontaktlistan har ${day} ingen ${needed.sv} till ${name}, och den behövs för meddelanden med ${by.sv}. Utan den går det inte att säga att meddelandet anses ha kommit fram (punkt ${clause}).${others.sv}`,
      en: `On ${day} the contact list has no ${needed.en} of ${name}, and notices by ${by.en} need one. Without it one cannot say that the notice is deemed received (clause ${clause}).${others.en}`,
    },
  }
}

/** The ways in which the party can be reached. */
function otherWays({ day, party }: Recipient, { body, state }: Answer): Bilingual {
  const lists = state.noticeRules.contactsOn(day)
  const ways = body.notices.channels
    .filter((way) => reachableContacts(party, way, lists).length > 0)
    .map((way) => CHANNELS[way.channel])
  if (ways.length === 0) return { sv: '', en: '' }
  return {
    sv: ` Adress finns för ${series(ways.map(({ sv }) => sv)).sv}.`,
    en: ` There is an address for ${series(ways.map(({ en }) => en)).en}.`,
  }
}

/** Only where the day asked about is still to come. */
function* tooLate({ followed, question, state: { asOf } }: Answer): Iterable<Warning> {
  const { kind, day } = question.when
  if (kind === 'sent' || followed === null || compareDates(day, asOf) < 0) return
  if (compareDates(followed.sent, asOf) >= 0) return
  yield {
    kind: 'too-late',
    message: {
      sv: `Den sista dagen att skicka, ${shortDay(followed.sent).sv}, har passerat: det är ${asOf}.`,
      en: `The last day to send, ${shortDay(followed.sent).en}, has passed: it is ${asOf}.`,
    },
  }
}

function* notBinding({ followed, question, state }: Answer): Iterable<Warning> {
  const day = followed?.sent ?? question.when.day
  if (bindsOn(state, day)) return
  yield {
    kind: 'not-binding',
    message:
      state.start === null
        ? {
            sv: 'Avtalet är inte undertecknat: dagarna följer av dess text, men inget gäller förrän alla Parter har undertecknat.',
            en: 'The agreement is not signed: the days follow from its text, but nothing binds until every party has signed.',
          }
        : {
            sv: `Enligt posterna gäller avtalet inte ${day}: dagarna följer bara av dess text.`,
            en: `By the records the agreement does not bind on ${day}: the days follow from its text alone.`,
          },
  }
}
