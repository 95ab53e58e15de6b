import type { Bilingual } from '../domain/bilingual.ts'
import type { Written } from '../schema/documents.ts'

type Channel = Written['body']['notices']['channels'][number]

/** A way of sending a notice (clause 15). */
export const CHANNELS: Readonly<Record<Channel['channel'], Bilingual>> = {
  'registered-letter': { sv: 'rekommenderat brev', en: 'registered letter' },
  'e-mail': { sv: 'e-post', en: 'e-mail' },
  courier: { sv: 'bud', en: 'courier' },
}

/** What a way of sending needs to be known of the contact person. */
export const NEEDED: Readonly<Record<Channel['needs'], Bilingual>> = {
  street: { sv: 'gatuadress', en: 'street address' },
  'e-mail': { sv: 'e-postadress', en: 'e-mail address' },
}
