import type { Written } from '../../schema/documents.ts'

/** A party in the letterhead. */
export interface SenderView {
  readonly name: string
  readonly motto: string | null
}

/** A party as the agreement identifies it. */
export interface PartyView {
  readonly name: string
  readonly organisationNumber: string
  /** From the largest to the smallest; empty when the party stands for itself. */
  readonly organisation: string
  readonly address: string
}

export function senderViews({ parties }: Written['body']): SenderView[] {
  return parties.map(({ letterhead }) => ({ name: letterhead.sender, motto: letterhead.motto ?? null }))
}

export function partyViews({ parties }: Written['body']): PartyView[] {
  return parties.map(({ name, organisation, address, ...party }) => ({
    name,
    organisationNumber: party['organisation-number'],
    organisation: organisation.join(', '),
    address: `${address['postal-code']} ${address.city}`,
  }))
}
