import type { Written } from '../../schema/documents.ts'
import { known, markup, element, words } from '../markup.ts'
import type { Markup } from '../markup.ts'
import type { PartContext } from './context.ts'

export interface ContactsView {
  readonly contacts: readonly ContactView[]
}

export interface ContactView {
  readonly party: string
  readonly name: Markup
  readonly titles: string
  readonly organisation: readonly string[]
  readonly street: Markup
  readonly city: string
  readonly telephones: readonly Markup[]
  readonly email: Markup
}

export function contactsView({ contacts }: Written['contacts'], { names }: PartContext): ContactsView {
  return {
    contacts: contacts.map(({ party, name, titles, organisation, address, telephones, ...contact }) => ({
      party: names.party(party),
      name: known(name),
      titles: titles.join(', '),
      organisation,
      street: known(address.street, 'ordinary', 'gatuadress saknas'),
      city: `${address['postal-code']} ${address.city}`,
      telephones: telephones.length === 0 ? [known(null)] : telephones.map(telephone),
      email: contact['e-mail'] === null ? known(null) : email(contact['e-mail']),
    })),
  }
}

export function telephone(written: string): Markup {
  return markup([element('a', { href: `tel:${written.replaceAll(/[^\d+]/g, '')}` }, words(written))])
}

function email(written: string): Markup {
  return markup([element('a', { href: `mailto:${encodeURI(written)}` }, words(written))])
}
