import type { GitRepository } from '../domain/git.ts'
import type { Files } from '../domain/io.ts'

/** Everything outside the program that a command may touch. */
export interface Io {
  /** YYYY-MM-DD in Europe/Stockholm. */
  today(): string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly terminal: Terminal
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
