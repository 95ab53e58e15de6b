import { date, isAgreementDate } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import { duration, isDuration } from '../domain/duration.ts'
import type { Duration } from '../domain/duration.ts'
import { nearest } from '../domain/nearest.ts'
import type { State } from '../repository/state.ts'
import { UsageError } from './command.ts'
import type { Invocation, OptionDefinition, Options } from './command.ts'

/** The options that every command about an agreement takes. */
export const AGREEMENT_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--dir <mapp>',
    description: {
      sv: 'avtalets mapp (annars närmaste agreement/ härifrån och uppåt)',
      en: 'the agreement’s folder (else the nearest agreement/ from here upward)',
    },
  },
  {
    flags: '--as-of <datum>',
    description: {
      sv: 'visa läget den dagen, ÅÅÅÅ-MM-DD (annars i dag)',
      en: 'as it stands on that day, YYYY-MM-DD (else today)',
    },
  },
]

/** What the commands that write a file into the agreement take besides. */
export const WRITING_OPTIONS: readonly OptionDefinition[] = [
  {
    flags: '--dry-run',
    description: { sv: 'visa bara, skriv ingenting', en: 'only show, write nothing' },
  },
  {
    flags: '--commit',
    description: {
      sv: 'spara filen i git, ensam på en egen gren',
      en: 'commit the file, alone on a branch of its own',
    },
  },
]

/** The formats of what is read by people and by machines. */
export const TEXT_OR_JSON: OptionDefinition = {
  flags: '--format <format>',
  description: { sv: 'text (förval) eller json', en: 'text (default) or json' },
}

/** The day to look at: `--as-of`, else today in Stockholm. */
export function asOfDay({ options, io }: Invocation): PlainDate {
  return dayFrom('--as-of', textOption(options, 'asOf') ?? io.today())
}

/** A day as an option has it. */
export function dayFrom(flag: string, text: string): PlainDate {
  if (!isAgreementDate(text)) {
    throw new UsageError({
      sv: `${flag} ${text} är inget datum mellan 1900 och 2199. Skriv ÅÅÅÅ-MM-DD, till exempel 2015-05-01.`,
      en: `${flag} ${text} is no date between 1900 and 2199. Write YYYY-MM-DD, 2015-05-01 say.`,
    })
  }
  return date(text)
}

export function durationOption(options: Options, name: string, fallback: string): Duration {
  const text = textOption(options, name) ?? fallback
  if (!isDuration(text)) {
    throw new UsageError({
      sv: `${flagOf(name)} ”${text}” är ingen tidslängd. Skriv till exempel P60D (60 dagar), P6M (6 månader) eller P1Y (ett år).`,
      en: `${flagOf(name)} “${text}” is no duration. Write P60D (60 days), P6M (6 months) or P1Y (a year), say.`,
    })
  }
  return duration(text)
}

/** `--due-soon` */
function flagOf(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

export function textOption(options: Options, name: string): string | null {
  const value = options[name]
  return typeof value === 'string' ? value : null
}

/** The values of an option that may be repeated, in their order; empty where it was not given. */
export function textsOption(options: Options, name: string): readonly string[] {
  const value = options[name]
  return typeof value === 'object' ? value : []
}

/** One word of a closed set. */
export function choiceOption<Choice extends string>(
  options: Options,
  name: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  const text = textOption(options, name)
  if (text === null) return fallback
  return known(text, choices, (word) => ({
    sv: `”${word}” finns inte att välja.`,
    en: `“${word}” is no choice.`,
  }))
}

/** The word, if it is among those known; else what is known, the nearest first. */
export function known<Word extends string>(
  text: string,
  words: readonly Word[],
  complaint: (word: string) => { readonly sv: string; readonly en: string },
): Word {
  const word = words.find((candidate) => candidate === text)
  if (word !== undefined) return word
  const meant = nearest(text, words)
  const { sv, en } = complaint(text)
  const all = words.join(', ')
  throw new UsageError({
    sv: `${sv} ${meant === null ? '' : `Menar du ${meant}? `}Välj bland: ${all}.`,
    en: `${en} ${meant === null ? '' : `Do you mean ${meant}? `}Choose among: ${all}.`,
  })
}

/** The part that `--part` names, `body` or an appendix's id; null for all. */
export function partOption(options: Options, { appendices }: State): string | null {
  const part = textOption(options, 'part')
  if (part === null) return null
  return known(part, ['body', ...appendices.map(({ id }) => id)], (word) => ({
    sv: `Delen ”${word}” finns inte.`,
    en: `There is no part “${word}”.`,
  }))
}
