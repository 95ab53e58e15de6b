import type { Bilingual } from '../../domain/bilingual.ts'
import { bodyBeside } from '../../repository/beside.ts'
import { revisionsOf } from '../../repository/state.ts'
import type { Written } from '../../schema/documents.ts'
import { check } from '../check.ts'
import { CHANNELS, NEEDED } from '../notice-words.ts'
import { namesIn, series } from '../wording.ts'

type Notices = Written['body']['notices']
type Channel = Notices['channels'][number]
type Contact = Written['contacts']['contacts'][number]

interface Unreachable {
  /** The contact person, or the party where the person is not known. */
  readonly who: string
  readonly needs: Channel['needs']
  /** The channels of notice that need what is missing. */
  readonly channels: Bilingual
  /** The clause on notices. */
  readonly clause: string
}

export const contactWithoutAddress = check<Unreachable>({
  id: 'contact-without-address',
  severity: 'warning',
  message: ({ who, needs, channels, clause }) => ({
    sv: `${who} saknar ${NEEDED[needs].sv}. Den behövs för meddelanden med ${channels.sv} enligt punkt ${clause}.`,
    en: `${who} has no ${NEEDED[needs].en}. Notices by ${channels.en} under clause ${clause} need one.`,
  }),
  hint: ({ needs }) =>
    needs === 'street'
      ? {
          sv: 'Skriv gata och nummer i street under address.',
          en: 'Write street and number in street under address.',
        }
      : {
          sv: 'Skriv adressen i e-mail.',
          en: 'Write the address in e-mail.',
        },
  together: {
    title: {
      sv: 'Kontaktpersoner som saknar adress för meddelanden',
      en: 'Contacts without an address for notices',
    },
    subject: ({ who, needs }) => ({ sv: `${who} (${NEEDED[needs].sv})`, en: `${who} (${NEEDED[needs].en})` }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'contacts')) {
      const { notices, parties } = bodyBeside(state, revision).content
      const partyName = namesIn(parties)
      for (const [index, contact] of revision.content.contacts.entries()) {
        for (const { needs, value, path } of addressesOf(contact)) {
          const channels = channelsThatNeed(notices, needs)
          if (value !== null || channels.length === 0) continue
          const who = contact.name ?? partyName(contact.party)
          yield {
            args: { who, needs, channels: inWords(channels), clause: notices.clause },
            at: revision.at('contacts', index, ...path),
            clause: notices.clause,
          }
        }
      }
    }
  },
})

function addressesOf(
  contact: Contact,
): { needs: Channel['needs']; value: string | null; path: readonly string[] }[] {
  return [
    { needs: 'street', value: contact.address.street, path: ['address', 'street'] },
    { needs: 'e-mail', value: contact['e-mail'], path: ['e-mail'] },
  ]
}

function channelsThatNeed({ channels }: Notices, needs: Channel['needs']): Channel['channel'][] {
  return channels.filter((channel) => channel.needs === needs).map(({ channel }) => channel)
}

function inWords(channels: readonly Channel['channel'][]): Bilingual {
  return {
    sv: series(channels.map((channel) => CHANNELS[channel].sv)).sv,
    en: series(channels.map((channel) => CHANNELS[channel].en)).en,
  }
}
