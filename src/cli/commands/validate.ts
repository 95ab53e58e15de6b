import type { CommandDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS } from '../options.ts'

export const validate: CommandDefinition = {
  name: 'validate',
  summary: {
    sv: 'granska allt: filerna, deras form och avtalets egna regler',
    en: 'check everything: the files, their form and the agreement’s own rules',
  },
  options: [
    ...AGREEMENT_OPTIONS,
    {
      flags: '--format <format>',
      description: {
        sv: 'text (förval), json, github, sarif, junit eller markdown; format=fil skriver till en fil, och valet kan upprepas',
        en: 'text (default), json, github, sarif, junit or markdown; format=file writes to a file, and may be repeated',
      },
      repeatable: true,
    },
    {
      flags: '--fail-on <grad>',
      description: {
        sv: 'avsluta med 1 från och med den graden: error (förval), warning, info',
        en: 'exit with 1 at that severity or graver: error (default), warning, info',
      },
    },
    {
      flags: '--base <gren>',
      description: {
        sv: 'granska också vad som ändrats sedan den grenen, taggen eller versionen',
        en: 'also check what has changed since that branch, tag or commit',
      },
    },
    {
      flags: '--rule <regel>',
      description: {
        sv: 'bara den regeln, eller flera med komma emellan',
        en: 'only that rule, or several with commas between',
      },
    },
    {
      flags: '--accepted',
      description: {
        sv: 'visa också godtagna anmärkningar och skälen',
        en: 'also show accepted findings and the reasons',
      },
    },
  ],
  examples: [
    {
      command: 'samverkan validate',
      does: { sv: 'granska avtalet före ett möte', en: 'check the agreement before a meeting' },
    },
    {
      command: 'samverkan validate --rule measure-without-time --format json',
      does: { sv: 'en regel, för en annan maskin', en: 'one rule, for another machine' },
    },
  ],
  load: () => import('../actions/validate.ts'),
}
