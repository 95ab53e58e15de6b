import type { Written } from '../../schema/documents.ts'

/** A party in the letterhead. */
export interface SenderView {
  readonly name: string
  readonly motto: string | null
}

export function senderViews({ parties }: Written['body']): SenderView[] {
  return parties.map(({ letterhead }) => ({ name: letterhead.sender, motto: letterhead.motto ?? null }))
}
