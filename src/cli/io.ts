import type { GitRepository } from '../domain/git.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import type { Files } from '../domain/io.ts'

/** Everything outside the program that a command may touch. */
export interface Io {
  /** YYYY-MM-DD in Europe/Stockholm. */
  today(): string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly terminal: Terminal
  /** Asks the person at the terminal; null where there is none. */
  readonly prompt: Prompt | null
  stdout(content: string | Uint8Array): void
  stderr(text: string): void
  /** The agreement's folder: the one named, else the nearest from here upward; null when there is none. */
  findAgreement(folder: string | null): string | null
  /** The path as a person here would write it: relative to the current folder where it lies below it. */
  displayed(path: string): string
  /** A folder from the root of the git repository that holds it, else from the current folder; with `/`, '' for the root. */
  inRepository(folder: string): string
  /** The files of an agreement's folder. */
  files(folder: string): Files
  /** The repository of git that a folder lies in; null when it lies in none, or there is no git. */
  git(folder: string): GitRepository | null
  /** Writes a file whole or not at all. The folder must exist. */
  write(path: string, bytes: Uint8Array): void
  /**
   * Writes a new file of an agreement, whole or not at all: never over another, and never through a link. `path` is
   * relative to the agreement's folder, with `/`; folders that it lacks are made.
   */
  create(folder: string, path: string, bytes: Uint8Array): void
  /** The way from the folder, with `/`, to the nearest such file in a folder above; null when there is none. */
  findAbove(folder: string, path: string): string | null
  /**
   * A branch to be made, of the repository of git that the folder lies in. Nothing has changed yet.
   *
   * @throws {UsageError} where there is no repository, the branch exists, or git is in the middle of something.
   */
  branch(folder: string, name: string): Promise<Branch>
  /** A file that comes with the program: a template, a rule's page. */
  packaged(path: string): Uint8Array
  /** The names of the files in a folder that comes with the program, by code point. */
  packagedNames(folder: string): readonly string[]
  /** A file of a package that the program depends on: a font. */
  dependency(specifier: string): Uint8Array
}

export interface Terminal {
  readonly colour: boolean
  readonly columns: number
}

/** One question at a time. What is shown is shown as it is: its control characters must have been made visible. */
export interface Prompt {
  /** One line; the line as it was typed. */
  text(question: TextQuestion): Promise<string>
  /** One of the choices, by its value. */
  choose(question: ChoiceQuestion & { readonly initial: string | null }): Promise<string>
  /** Any number of the choices, by their values, in their order. */
  chooseSeveral(
    question: ChoiceQuestion & {
      readonly initial: readonly string[]
      /** How to choose: which keys do what. */
      readonly keys: string
      readonly complaint: (values: readonly string[]) => string | null
    },
  ): Promise<readonly string[]>
}

export interface TextQuestion {
  readonly question: string
  /** What an empty line stands for; empty when it stands for itself. */
  readonly initial: string
  /** What is wrong with an answer; null when nothing is. */
  readonly complaint: (line: string) => string | null
}

export interface ChoiceQuestion {
  readonly question: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** The person broke off: nothing is written. */
export const BROKEN_OFF: Bilingual = {
  sv: 'Avbrutet. Ingenting har skrivits.',
  en: 'Broken off. Nothing has been written.',
}

export interface Branch {
  /** Commits a file that has been written, and nothing else, on the branch, and goes over to it. The path is relative to the folder. */
  commit(path: string, message: string): Promise<void>
}
