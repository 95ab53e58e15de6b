import type { Bilingual, Language } from '../domain/bilingual.ts'
import type { Screen } from '../reporters/paint.ts'
import type { Io } from './io.ts'

/** A command as `--help` tells it. What it does is loaded only when it is run. */
export interface CommandDefinition {
  readonly name: string
  readonly summary: Bilingual
  /** What it is asked about; several in their order. */
  readonly argument?: ArgumentDefinition | readonly ArgumentDefinition[]
  readonly options: readonly OptionDefinition[]
  readonly examples: readonly Example[]
  /** The action, in a module of its own. */
  load(): Promise<{ readonly action: Action }>
}

export interface ArgumentDefinition {
  readonly name: string
  readonly description: Bilingual
  readonly required: boolean
}

export interface OptionDefinition {
  /** As commander writes them: `--format <format>`. */
  readonly flags: string
  readonly description: Bilingual
  /** May be given several times; each value is kept, in their order. */
  readonly repeatable?: true
  /** The heading under which `--help` tells it, where not under that of all others. */
  readonly group?: Bilingual
}

export interface Example {
  readonly command: string
  readonly does: Bilingual
}

/** Does the command's work and gives the exit code: 0 clean, 1 findings. Wrong usage is thrown as `UsageError`. */
export type Action = (invocation: Invocation) => ExitCode | Promise<ExitCode>

export type ExitCode = 0 | 1 | 2 | 3

/** What the user asked for. */
export interface Invocation {
  /** The first argument; null when none is given. */
  readonly argument: string | null
  /** Every argument that is given, in order. */
  readonly words: readonly string[]
  readonly options: Options
  readonly language: Language
  readonly screen: Screen
  readonly io: Io
}

/** The options by their long names, as typed; a list where one may be repeated. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** The user asked for something that cannot be done as asked: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly words: Bilingual

  constructor(words: Bilingual) {
    super(words.en)
    this.words = words
  }
}

/** By name: each command's bundle has a class of its own. */
export function isUsageError(thrown: unknown): thrown is UsageError {
  return thrown instanceof Error && thrown.name === 'UsageError' && 'words' in thrown
}
