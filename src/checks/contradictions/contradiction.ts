import type { Bilingual } from '../../domain/bilingual.ts'

/** Something on record that cannot be true together with something else on record. */
export interface Contradiction {
  readonly message: Bilingual
  readonly hint: Bilingual
}
