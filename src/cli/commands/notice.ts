import type { CommandDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS } from '../options.ts'

export const notice: CommandDefinition = {
  name: 'notice',
  summary: {
    sv: 'när ett meddelande anses ha kommit fram, och när det senast ska skickas',
    en: 'when a notice is deemed received, and by when it must be sent',
  },
  options: [
    ...AGREEMENT_OPTIONS,
    {
      flags: '--sent <datum>',
      description: {
        sv: 'den dag då det skickas: när anses det ha kommit fram?',
        en: 'the day on which it is sent: when is it deemed received?',
      },
    },
    {
      flags: '--received-by <datum>',
      description: {
        sv: 'i stället: den dag då det senast ska ha kommit fram; när ska det skickas?',
        en: 'instead: the day by which it is to be received; when must it be sent?',
      },
    },
    {
      flags: '--channel <slag>',
      description: {
        sv: 'registered-letter (rekommenderat brev, förval), e-mail eller courier (bud)',
        en: 'registered-letter (default), e-mail or courier',
      },
    },
    {
      flags: '--to <Part>',
      description: {
        sv: 'den Part som det skickas till: vart, och finns adressen?',
        en: 'the party that it goes to: where to, and is there an address?',
      },
    },
    {
      flags: '--demand',
      description: {
        sv: 'en uppmaning om rättelse: också rättelsetiden och när utträde får begäras',
        en: 'a demand to put something right: also the cure period, and when one may ask to leave',
      },
    },
    {
      flags: '--format <format>',
      description: { sv: 'text (förval), json eller markdown', en: 'text (default), json or markdown' },
    },
  ],
  examples: [
    {
      command: 'samverkan notice --sent 2014-12-23 --to municipality',
      does: {
        sv: 'ett rekommenderat brev till kommunen dagen före julafton',
        en: 'a registered letter to the municipality on the day before Christmas Eve',
      },
    },
    {
      command: 'samverkan notice --received-by 2015-01-02 --demand',
      does: {
        sv: 'en uppmaning som ska vara framme den 2 januari 2015',
        en: 'a demand that is to be received by 2 January 2015',
      },
    },
  ],
  load: () => import('../actions/notice.ts'),
}
