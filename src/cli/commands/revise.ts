import type { CommandDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS, WRITING_OPTIONS } from '../options.ts'

export const revise: CommandDefinition = {
  name: 'revise',
  summary: {
    sv: 'börja en ny lydelse av en del, som en kopia av den som gäller',
    en: 'begin a new revision of a part, as a copy of the one in force',
  },
  argument: {
    name: 'del',
    description: {
      sv: 'body eller en bilagas id; utan den frågar programmet',
      en: 'body or an appendix’s id; without it the program asks',
    },
    required: false,
  },
  options: [
    ...AGREEMENT_OPTIONS,
    {
      flags: '--date <datum>',
      description: {
        sv: 'den nya lydelsens dag (annars den dag som visas)',
        en: 'the day of the new revision (else the day that is shown)',
      },
    },
    ...WRITING_OPTIONS,
  ],
  examples: [
    {
      command: 'samverkan revise appendix-2',
      does: { sv: 'en ny lägesbild, daterad i dag', en: 'a new situation picture, dated today' },
    },
    {
      command: 'samverkan revise appendix-1 --date 2016-02-01 --commit',
      does: {
        sv: 'nya kontaktuppgifter, på en egen gren i git',
        en: 'new contacts, on a branch of their own',
      },
    },
  ],
  load: () => import('../actions/revise.ts'),
}
