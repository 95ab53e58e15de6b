import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import type { Path } from '../domain/paths.ts'
import type { Readings, State } from '../repository/state.ts'
import { changeContradictions } from './change-rules.ts'
import { namesIn } from './wording.ts'
import { clausesOnYearlyDuties } from './yearly-duties.ts'

/** Something that the agreement leaves open or contradicts itself in, and the reading that its settings follow. */
export interface OpenQuestion {
  /** Where the reading stands in the settings. */
  readonly path: Path
  /** The clause that leaves it open. */
  readonly clause: string
  /** What it is about, in a word or two. */
  readonly about: Bilingual
  /** The question, as the end of a sentence. */
  readonly question: Bilingual
  /** What can be written. */
  readonly choices: readonly string[]
  /** The reading, in words; null when none is followed. */
  readonly reading: Bilingual | null
}

/** The questions that this agreement leaves open; one that nothing in it depends on is none. */
export function openQuestions(state: State): OpenQuestion[] {
  return [weekday, year, curePeriod, extension, changes, firstChair].flatMap((asked) => asked(state))
}

function weekday({ body, readings }: State): OpenQuestion[] {
  const { clause, channels } = body.current.content.notices
  if (channels.every((channel) => channel['deemed-receipt'].kind !== 'weekdays')) return []
  return [
    {
      path: ['readings', 'weekday'],
      clause,
      about: { sv: 'vardag', en: 'weekday' },
      question: { sv: 'vilka dagar som är vardagar', en: 'which days are weekdays' },
      ...chosen(readings.weekday, WEEKDAY),
    },
  ]
}

function year(state: State): OpenQuestion[] {
  const [clause] = clausesOnYearlyDuties(state)
  if (clause === undefined) return []
  return [
    {
      path: ['readings', 'year'],
      clause,
      about: { sv: 'år', en: 'year' },
      question: { sv: 'vad ”om året” betyder', en: 'what “a year” means' },
      ...chosen(state.readings.year, YEAR),
    },
  ]
}

function curePeriod({ body, readings }: State): OpenQuestion[] {
  return [
    {
      path: ['readings', 'cure-period'],
      clause: body.current.content['early-exit'].clause,
      about: { sv: 'tiden för rättelse', en: 'time to put things right' },
      question: { sv: 'när tiden för rättelse börjar', en: 'when the time to put things right begins' },
      ...chosen(readings['cure-period'], CURE_PERIOD),
    },
  ]
}

function extension({ renewal, readings }: State): OpenQuestion[] {
  if (renewal.kind !== 'express') return []
  return [
    {
      path: ['readings', 'extension'],
      clause: renewal.clause,
      about: { sv: 'förlängning', en: 'extension' },
      question: { sv: 'vad som krävs för en förlängning', en: 'what an extension needs' },
      ...chosen(readings.extension, EXTENSION),
    },
  ]
}

/** One question for each appendix that two parts say differently of. */
function changes(state: State): OpenQuestion[] {
  const { bodies } = state.body.current.content
  const contradictions = new Map([...changeContradictions(state)].map((one) => [one.appendix.id, one]))
  return [...contradictions.values()].map(({ appendix, choices, reading }) => ({
    path: ['readings', 'changes', appendix.id],
    clause: appendix['changed-by'].clause ?? appendix.clause,
    about: { sv: `ändring av bilaga ${appendix.number}`, en: `change of appendix ${appendix.number}` },
    question: {
      sv: `vem som får ändra bilaga ${appendix.number}`,
      en: `who may change appendix ${appendix.number}`,
    },
    choices,
    reading: reading === null ? null : decider(reading, bodies),
  }))
}

function decider(reading: string, bodies: Parameters<typeof namesIn>[0]): Bilingual {
  if (reading === 'signatures') return EXTENSION.signatures
  const name = namesIn(bodies)(reading)
  return { sv: `beslut av ${name}`, en: `decision of ${name}` }
}

function firstChair({ body, chairs, readings }: State): OpenQuestion[] {
  const { bodies, parties } = body.current.content
  const first = readings['first-chair']
  const alternating = bodies.find(({ chair }) => chair !== null)
  if (alternating === undefined) return []
  const shown = chairs.find((chair) => chair.body === alternating.id)?.turns[0]
  return [
    {
      path: ['readings', 'first-chair'],
      clause: alternating.clause,
      about: { sv: 'första ordförande', en: 'first chair' },
      question: {
        sv: `vilken Part som är ordförande först i ${alternating.name}`,
        en: `which party chairs ${alternating.name} first`,
      },
      choices: parties.map(({ id }) => id),
      reading: firstChairInWords(first, shown?.party ?? null, namesIn(parties)),
    },
  ]
}

/** What the settings say; else who had the first turn as the meetings on record show it. */
function firstChairInWords(
  chosen: string | null,
  shown: string | null,
  name: (party: string) => string,
): Bilingual | null {
  if (chosen !== null) return same(name(chosen))
  return shown === null
    ? null
    : { sv: `${name(shown)}, som mötena visar`, en: `${name(shown)}, as the meetings show` }
}

function chosen<Choice extends string>(
  choice: Choice | null,
  choices: Readonly<Record<Choice, Bilingual>>,
): Pick<OpenQuestion, 'choices' | 'reading'> {
  return { choices: Object.keys(choices), reading: choice === null ? null : choices[choice] }
}

type Choices<Key extends keyof Readings> = Readonly<Record<Extract<Readings[Key], string>, Bilingual>>

const WEEKDAY: Choices<'weekday'> = {
  statutory: { sv: 'alla dagar utom sön- och helgdagar', en: 'all days but Sundays and public holidays' },
  'monday-friday': { sv: 'måndag–fredag utan helgdagar', en: 'Monday to Friday without public holidays' },
  'business-day': {
    sv: 'måndag–fredag utan helgdagar och aftnar',
    en: 'Monday to Friday without public holidays and their eves',
  },
}

const YEAR: Choices<'year'> = {
  calendar: { sv: 'kalenderår', en: 'calendar year' },
  agreement: { sv: 'år från avtalstidens första dag', en: 'year from the first day of the term' },
  rolling: { sv: 'tolv månader från förra gången', en: 'twelve months from the last time' },
}

const CURE_PERIOD: Choices<'cure-period'> = {
  receipt: {
    sv: 'från den dag då uppmaningen har kommit fram',
    en: 'from the day on which the demand is received',
  },
  dispatch: { sv: 'från den dag då uppmaningen skickas', en: 'from the day on which the demand is sent' },
}

const EXTENSION: Choices<'extension'> = {
  signatures: { sv: 'alla Parters underskrifter', en: 'the signatures of every party' },
  consultation: { sv: 'samråd räcker', en: 'consultation is enough' },
}
