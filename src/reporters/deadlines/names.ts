import type { Language } from '../../domain/bilingual.ts'
import type { State } from '../../repository/state.ts'
import { visible } from '../paint.ts'

/** The names behind ids of parties, roles and bodies; every party together is one word. */
export function namesOf(state: State, ids: readonly string[], language: Language): string {
  const { parties, roles, bodies } = state.body.current.content
  if (parties.every(({ id }) => ids.includes(id))) return language === 'sv' ? 'alla Parter' : 'every party'
  const names = ids.map(
    (id) =>
      parties.find((party) => party.id === id)?.letterhead.sender ??
      roles.find((role) => role.id === id)?.title ??
      bodies.find((body) => body.id === id)?.name ??
      id,
  )
  return visible(names.join(', '))
}
