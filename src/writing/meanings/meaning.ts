import type { Bilingual } from '../../domain/bilingual.ts'

/** What a record that has been written brings about, and what comes next because of it. */
export interface Meaning {
  /** Sentences. */
  readonly means: readonly Bilingual[]
  readonly next: readonly Step[]
}

/** Something to do, and the command that does it, in words; null when it is not done by the program. */
export interface Step {
  readonly words: Bilingual
  readonly command: readonly string[] | null
}

/** Of a record that changes nothing that need be said. */
export const NOTHING: Meaning = { means: [], next: [] }
