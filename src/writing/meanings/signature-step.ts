import { namesOf } from '../../checks/names.ts'
import type { State } from '../../repository/state.ts'
import { flags } from '../shell.ts'
import type { Step } from './meaning.ts'

export function signatureStep(party: string, state: State, what: Readonly<Record<string, string>>): Step {
  const name = namesOf(state).party(party)
  return {
    words: { sv: `När ${name} har undertecknat:`, en: `When ${name} has signed:` },
    command: ['record', 'signature', ...flags({ party, ...what })],
  }
}
