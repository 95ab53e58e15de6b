import type { Bilingual } from '../domain/bilingual.ts'
import type { State } from '../repository/state.ts'
import { nameOf } from './ids.ts'
import type { Side } from './side.ts'

/** What is followed up. */
export const SUBJECT: Readonly<Record<'situation' | 'priorities' | 'measures' | 'communication', Bilingual>> =
  {
    situation: { sv: 'lägesbilden', en: 'the situation picture' },
    priorities: { sv: 'de prioriterade områdena', en: 'the priorities' },
    measures: { sv: 'åtgärderna', en: 'the measures' },
    communication: { sv: 'kommunikationsplanen', en: 'the communication plan' },
  }

/** What the body shown calls it. */
export function name(what: 'party' | 'role' | 'body' | 'intention', id: string, state: State): string {
  const side: Side = { own: null, body: state.body.current.content, situations: [] }
  return nameOf(what, id, side)
}
