import type { Language } from '../../domain/bilingual.ts'
import { bodiesOf } from '../../repository/because.ts'
import type { State } from '../../repository/state.ts'
import { visible } from '../paint.ts'

/** The names behind ids of parties, roles and bodies; every party together is one word. */
export function namesOf(state: State, ids: readonly string[], language: Language): string {
  const every = state.body.current.content.parties
  const isEveryParty = every.every(({ id }) => ids.includes(id)) && ids.length === every.length
  if (isEveryParty) return language === 'sv' ? 'alla Parter' : 'every party'
  const known = bodiesOf(state.body)
  const [parties, roles, bodies] = [
    known.flatMap((one) => one.parties),
    known.flatMap((one) => one.roles),
    known.flatMap((one) => one.bodies),
  ]
  const names = ids.map(
    (id) =>
      parties.find((party) => party.id === id)?.letterhead.sender ??
      roles.find((role) => role.id === id)?.title ??
      bodies.find((body) => body.id === id)?.name ??
      id,
  )
  return visible(names.join(', '))
}
