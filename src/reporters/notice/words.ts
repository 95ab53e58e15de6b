import { CHANNELS } from '../../checks/notice-words.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { longDate, weekdayAbbreviation, weekdayName } from '../../domain/swedish-wording.ts'
import type { Written } from '../../schema/documents.ts'
import type { CureStart } from '../../repository/deemed-receipt.ts'
import { isDisputed, safeDays, safetyOf } from './answer.ts'
import type { Answer, Cure, DemandAnswer, Question, Safety } from './answer.ts'

/** `fredag 2 januari 2015`, `Friday 2015-01-02` */
export function fullDay(day: PlainDate): Bilingual {
  const { sv, en } = weekdayName(day)
  return { sv: `${sv} ${longDate(day)}`, en: `${en} ${day}` }
}

/** `fre 2015-01-02`, `Fri 2015-01-02` */
export function shortDay(day: PlainDate): Bilingual {
  const { sv, en } = weekdayAbbreviation(day)
  return { sv: `${sv} ${day}`, en: `${en} ${day}` }
}

/** `Rekommenderat brev` */
export function channelName({ channel }: Question): Bilingual {
  const { sv, en } = CHANNELS[channel]
  return { sv: capital(sv), en: capital(en) }
}

/** `3 vardagar`, `3 weekdays` */
export function weekdaysInWords(count: number): Bilingual {
  return count === 1
    ? { sv: '1 vardag', en: '1 weekday' }
    : { sv: `${count} vardagar`, en: `${count} weekdays` }
}

/** `Munkhättevägen 45, 147 85 TUMBA`, or the e-mail address: what the channel needs. */
export function addressOf(
  contact: Written['contacts']['contacts'][number],
  needs: Written['body']['notices']['channels'][number]['needs'],
): string {
  const { address } = contact
  if (needs === 'e-mail') return contact['e-mail'] ?? ''
  return `${address.street ?? ''}, ${address['postal-code']} ${address.city}`
}

/** Whom the day that is followed keeps safe, and by which day the other one is. */
export function safetyInWords(given: Answer): Bilingual {
  const safety = safetyOf(given)
  if (safety === 'both' || !isDisputed(given)) return AGREED
  const { sender, recipient } = safeDays(given)
  const isSent = given.question.when.kind === 'sent'
  const words = isSent ? RECEIPT : SENDING
  return words[safety ?? 'none'](shortDay(sender), shortDay(recipient))
}

const AGREED: Bilingual = {
  sv: 'Alla läsningar av ”vardag” ger samma dag.',
  en: 'Every reading of “weekday” gives the same day.',
}

type Told = Readonly<
  Record<Exclude<Safety, 'both'> | 'none', (sender: Bilingual, recipient: Bilingual) => Bilingual>
>

/** Of the day of receipt: the sender is safe with the latest, the recipient with the earliest. */
const RECEIPT: Told = {
  sender: (_sender, recipient) => ({
    sv: `Den dag som följs är den senaste. Den är säker för avsändaren, men inte för mottagaren: mottagarens tid kan ha börjat redan ${recipient.sv}.`,
    en: `The day that is followed is the latest. It is safe for the sender, but not for the recipient, whose time may have begun as early as ${recipient.en}.`,
  }),
  recipient: (sender) => ({
    sv: `Den dag som följs är den tidigaste. Den är säker för mottagaren, men inte för avsändaren, som är säker först ${sender.sv}.`,
    en: `The day that is followed is the earliest. It is safe for the recipient, but not for the sender, who is safe only from ${sender.en}.`,
  }),
  neither: (sender, recipient) => ({
    sv: `Den dag som följs är säker för ingen: avsändaren bör räkna med ${sender.sv}, mottagaren med ${recipient.sv}.`,
    en: `The day that is followed is safe for nobody: the sender should go by ${sender.en}, the recipient by ${recipient.en}.`,
  }),
  none: (sender, recipient) => ({
    sv: `Avsändaren bör räkna med ${sender.sv}, mottagaren med ${recipient.sv}.`,
    en: `The sender should go by ${sender.en}, the recipient by ${recipient.en}.`,
  }),
}

/** Of the last day to send: the sender is safe with the earliest, the recipient can rely only on the latest. */
const SENDING: Told = {
  sender: (_sender, recipient) => ({
    sv: `Den dag som följs är den tidigaste. Den är säker för avsändaren, men inte för mottagaren: det som skickas så sent som ${recipient.sv} kan ha kommit fram i tid.`,
    en: `The day that is followed is the earliest. It is safe for the sender, but not for the recipient: what is sent as late as ${recipient.en} may be received in time.`,
  }),
  recipient: (sender) => ({
    sv: `Den dag som följs är den senaste. Den är inte säker för avsändaren, som bör skicka senast ${sender.sv}.`,
    en: `The day that is followed is the latest. It is not safe for the sender, who should send by ${sender.en}.`,
  }),
  neither: (sender, recipient) => ({
    sv: `Den dag som följs är säker för ingen: avsändaren bör skicka senast ${sender.sv}, och det som skickas så sent som ${recipient.sv} kan ha kommit fram i tid.`,
    en: `The day that is followed is safe for nobody: the sender should send by ${sender.en}, and what is sent as late as ${recipient.en} may be received in time.`,
  }),
  none: (sender, recipient) => ({
    sv: `Avsändaren bör skicka senast ${sender.sv}. Det som skickas så sent som ${recipient.sv} kan ha kommit fram i tid.`,
    en: `The sender should send by ${sender.en}. What is sent as late as ${recipient.en} may be received in time.`,
  }),
}

/** `räknat från mottagandet tors 2015-03-05`, with the reading of *vardag* that it hangs on, and how it was rounded. */
export function countedFrom(cure: Cure): Bilingual {
  const { start, from, weekday } = cure
  const by = weekday === null ? '' : ` (${weekday})`
  const rounded = roundedInWords(cure)
  return {
    sv: `räknat från ${STARTS[start].sv} ${shortDay(from).sv}${by}${rounded.sv}`,
    en: `counted from the ${STARTS[start].en} ${shortDay(from).en}${by}${rounded.en}`,
  }
}

/** `, 2015-02-31 avrundat nedåt` */
function roundedInWords({ rounding, step: { nominal } }: Cure): Bilingual {
  if (rounding === null) return { sv: '', en: '' }
  return {
    sv: `, ${nominal} avrundat ${rounding === 'up' ? 'uppåt' : 'nedåt'}`,
    en: `, ${nominal} rounded ${rounding}`,
  }
}

/** Marks what the agreement follows, among several. */
export const FOLLOWED: Bilingual = { sv: ', följs här', en: ', followed here' }

const STARTS: Readonly<Record<CureStart, Bilingual>> = {
  dispatch: { sv: 'avsändandet', en: 'sending' },
  receipt: { sv: 'mottagandet', en: 'receipt' },
}

/** By which day each of the two is safe where the cure period can be read in several ways; null where it cannot. */
export function safetyOfCures({ cures }: DemandAnswer): Bilingual | null {
  const [first, last] = [cures[0], cures.at(-1)]
  if (first === undefined || last === undefined || first.until.equals(last.until)) return null
  return {
    sv: `Den som ska rätta bör göra det senast ${shortDay(first.until).sv}. Den som vill begära utträde bör vänta till ${shortDay(last.exitFrom).sv}.`,
    en: `Whoever is to put it right should do so by ${shortDay(first.until).en}. Whoever wants to ask to leave should wait until ${shortDay(last.exitFrom).en}.`,
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
