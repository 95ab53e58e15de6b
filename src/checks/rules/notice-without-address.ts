import type { Bilingual } from '../../domain/bilingual.ts'
import type { NoticeSent } from '../../repository/notices.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { namesOf } from '../names.ts'
import { CHANNELS, NEEDED } from '../notice-words.ts'
import { bodyOn } from '../../repository/through-time.ts'

export const noticeWithoutAddress = check<{ readonly why: Bilingual }>({
  id: 'notice-without-address',
  severity: 'warning',
  message: ({ why }) => ({
    sv: `${why.sv} Därför går det inte att säga vilken dag meddelandet ska anses ha kommit fram.`,
    en: `${why.en} So it cannot be said on which day the notice shall be deemed received.`,
  }),
  hint: () => ({
    sv: 'Be om en skriftlig bekräftelse på att meddelandet har kommit fram, eller skicka det igen på ett sätt och till en adress som avtalet anger.',
    en: 'Ask for a written confirmation that the notice was received, or send it again in a way and to an address that the agreement names.',
  }),
  *run(state) {
    for (const sent of state.notices) {
      const { notice, unknown } = sent
      if (unknown !== 'address' && unknown !== 'channel') continue
      const args = { why: unknown === 'channel' ? notProvidedFor(sent) : withoutAddress(sent, state) }
      yield { args, at: notice.at('channel'), clause: state.body.current.content.notices.clause }
    }
  },
})

function notProvidedFor({ notice: { content } }: NoticeSent): Bilingual {
  const channel = CHANNELS[content.channel]
  return {
    sv: `Avtalet säger inget om meddelanden med ${channel.sv}.`,
    en: `The agreement says nothing of notices by ${channel.en}.`,
  }
}

function withoutAddress({ notice: { content, date } }: NoticeSent, state: State): Bilingual {
  const { notices } = bodyOn(state, date).content
  const needs = notices.channels.find(({ channel }) => channel === content.channel)?.needs ?? 'street'
  const [channel, needed] = [CHANNELS[content.channel], NEEDED[needs]]
  const party = namesOf(state).party(content.to)
  return {
    sv: `Kontaktlistan hade ${date} ingen ${needed.sv} till ${party}, och den behövs för meddelanden med ${channel.sv}.`,
    en: `On ${date} the contact list had no ${needed.en} of ${party}, and notices by ${channel.en} need one.`,
  }
}
