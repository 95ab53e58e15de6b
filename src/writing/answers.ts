import type { Bilingual } from '../domain/bilingual.ts'
import type { Path } from '../domain/paths.ts'
import type { State } from '../repository/state.ts'

/** What a person has said of what happened, by flag. A single answer is a list of one; what was left out is not there. */
export type Answers = Readonly<Record<string, readonly string[]>>

/** What a record is to be written in. */
export interface Around {
  /** The agreement on the day of the record: what is known of it then can be named. */
  readonly state: State
}

/** How one kind of record is asked for and put together. */
export interface Form {
  /** In the order in which they are asked for. Some depend on what has been answered. */
  fields(answers: Answers, around: Around): readonly Field[]
  /** In the order of the record's keys. */
  readonly slots: readonly Slot[]
}

/** One thing to answer. */
export interface Field {
  /** The name of the option that gives it, without `--`. */
  readonly flag: string
  readonly question: Bilingual
  readonly answer: Answer
  /** Whether the record cannot do without it; else it may be left open. */
  readonly isRequired: boolean
  /** False when it makes no sense with what has been answered: it is then not asked for. */
  readonly isAsked?: boolean
  /** What follows from the agreement and the other answers, and so need not be said. */
  readonly follows?: readonly string[]
  /** What is likely, to begin from at a terminal. */
  readonly suggests?: readonly string[]
}

/** What can be answered. */
export type Answer =
  /** One line. */
  | { readonly kind: 'line' }
  /** A text of any number of lines. */
  | { readonly kind: 'note' }
  | { readonly kind: 'date' }
  | { readonly kind: 'figure' }
  | ({ readonly kind: 'one' } & Choice)
  | ({ readonly kind: 'several' } & Choice)
  | { readonly kind: 'lines' }
  /** References or texts, each of which may begin with where it stands in the minutes: `§ 4: appendix-2@2015-04-20`. */
  | { readonly kind: 'decisions'; readonly offers: readonly Offer[] | null }
  /** `mediation=22: Tjugotvå ärenden.`, one for each measure. */
  | { readonly kind: 'results'; readonly offers: readonly Offer[] }

interface Choice {
  readonly offers: readonly Offer[]
  /** Whether what is not likely is offered too, after what is. */
  readonly isOpen?: true
}

/** Something that can be chosen. */
export interface Offer {
  readonly value: string
  readonly label: Bilingual
  /** Whether it fits what is being recorded. What does not can be named, but is not offered where something fits. */
  readonly isLikely: boolean
}

/** A value of the record, and the flags that it is made of. */
export interface Slot {
  readonly path: Path
  readonly flags: readonly string[]
  value(answers: Answers, around: Around): unknown
}

/** The answers of a flag; none when it was left out. */
export function all(answers: Answers, flag: string): readonly string[] {
  return Object.hasOwn(answers, flag) ? (answers[flag] ?? []) : []
}

/** The answer of a flag that takes one; null when it was left out. */
export function one(answers: Answers, flag: string): string | null {
  return all(answers, flag)[0] ?? null
}

/** A value that is an answer as it was given, null when it was left open. */
export function slot(path: string, flag: string = path): Slot {
  return { path: path.split('.'), flags: [flag], value: (answers) => one(answers, flag) }
}

/** A value that is a list of answers. */
export function listSlot(path: string, flag: string): Slot {
  return { path: path.split('.'), flags: [flag], value: (answers) => [...all(answers, flag)] }
}

/** A value that is a text of any number of lines. */
export function noteSlot(path: string, flag: string = path): Slot {
  return {
    path: [path],
    flags: [flag],
    value: (answers) => {
      const text = one(answers, flag)
      return text === null ? null : noteOf(text)
    },
  }
}

const LONGEST_LINE = 105
const SHORT = 80

/**
 * A text as it is kept: on one line when it is short; else in lines, the user's own and broken between words where they
 * are too long to read in a file, and with a line break at the end.
 */
export function noteOf(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/^\n+|\n+$/g, '')
  if (!lines.includes('\n') && lines.length <= SHORT) return lines.trim()
  return `${lines.split('\n').flatMap(broken).join('\n')}\n`
}

function broken(line: string): string[] {
  if (line.length <= LONGEST_LINE) return [line]
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current !== '' && longer.length > LONGEST_LINE) {
      lines.push(current)
      current = word
    } else current = longer
  }
  return [...lines, current]
}
