import type { Written } from '../schema/documents.ts'
import type { RecordOf } from './documents.ts'

/** Who was given an information. */
export type GivenTo = RecordOf<'information'>['content']['given-to']

/**
 * Whether information has come to a party: `yes` when a role of the party has it, or a body in which one sits; `no` when
 * it is known that only others have it; else `unknown`, as where nobody is named.
 */
export function hasReached(party: string, { roles, bodies }: GivenTo, body: Written['body']): Reach {
  const recipients = [
    ...roles.map((role) => [partyOf(role, body)]),
    ...bodies.map((id) => partiesIn(id, body)),
  ].flat()
  if (recipients.includes(party)) return 'yes'
  return recipients.length === 0 || recipients.includes(null) ? 'unknown' : 'no'
}

export type Reach = 'yes' | 'no' | 'unknown'

/** Null when it is not known. */
type PartyId = string | null

function partyOf(role: string, { roles }: Written['body']): PartyId {
  return roles.find(({ id }) => id === role)?.party ?? null
}

/** Whose roles sit in a body; whom the groups in it belong to is not known. */
function partiesIn(id: string, body: Written['body']): PartyId[] {
  const found = body.bodies.find((one) => one.id === id)
  if (found === undefined) return [null]
  const roles = [...found.members.roles, ...(found.chair?.roles ?? [])].map((role) => partyOf(role, body))
  return found.members.groups.length > 0 || roles.length === 0 ? [...roles, null] : roles
}
