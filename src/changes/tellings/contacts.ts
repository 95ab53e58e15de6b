import { child } from '../../domain/paths.ts'
import { idOf } from '../ids.ts'
import { by, noun } from '../telling.ts'
import type { Tellings } from '../telling.ts'
import { COMMON } from './shared.ts'

export const CONTACTS: Tellings = {
  ...COMMON,
  'contacts.*': {
    thing: {
      the: { sv: 'kontaktpersonen för', en: 'the contact person of' },
      name: (value, side) => idOf('party')(child(value, 'party'), side),
      one: { sv: 'Ny kontaktperson för', en: 'New contact person of' },
      says: ['party'],
    },
    keys: [by('party', 'role', 'name'), by('party', 'role'), by('party', 'name'), by('party')],
  },
  'contacts.*.party': { noun: noun('en Part', 'a party'), value: idOf('party') },
  'contacts.*.name': { isPerson: true },
  'contacts.*.role': { noun: noun('en roll', 'a role'), value: idOf('role') },
  'contacts.*.titles': { noun: noun('titlar', 'titles') },
  'contacts.*.organisation': { noun: noun('organisation', 'organisation') },
  'contacts.*.address.street': { noun: noun('en gatuadress', 'a street address') },
  'contacts.*.address.postal-code': { noun: noun('ett postnummer', 'a postal code') },
  'contacts.*.address.city': { noun: noun('en postort', 'a post town') },
  'contacts.*.telephones': { noun: noun('telefonnummer', 'telephone numbers') },
  'contacts.*.e-mail': { noun: noun('en e-postadress', 'an e-mail address') },
}
