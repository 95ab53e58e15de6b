import { longDate } from '../domain/swedish-wording.ts'
import type { AgreementStanding, State } from '../repository/state.ts'
import type { ViewOptions } from './options.ts'

/** What sets a copy apart from an agreement in force: a word for every page, and a sentence that explains it. */
export interface Mark {
  readonly name: string
  readonly sentence: string
}

/** The original to sign carries none: its bytes must not depend on what happens to it. */
export function markOf({ standing, asOf }: State, { purpose, draft }: ViewOptions): Mark | null {
  if (purpose === 'signing') return null
  return draft ? DRAFT : STANDING[standing](longDate(asOf).replaceAll(' ', '\u00A0'))
}

const DRAFT: Mark = {
  name: 'Utkast',
  sentence: 'Ett utkast. Det ska inte undertecknas.',
}

const STANDING: Readonly<Record<AgreementStanding, (day: string) => Mark | null>> = {
  unsigned: (day) => ({
    name: 'Osignerat exemplar',
    sentence: `Parternas underskrifter saknas. Exemplaret visar lydelsen den ${day}.`,
  }),
}
