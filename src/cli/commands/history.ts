import type { CommandDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS, TEXT_OR_JSON } from '../options.ts'

export const history: CommandDefinition = {
  name: 'history',
  summary: {
    sv: 'varje lydelse: daterad, giltig genom vad, från när och till när',
    en: 'every revision: dated, made valid by what, from when until when',
  },
  options: [
    ...AGREEMENT_OPTIONS,
    TEXT_OR_JSON,
    {
      flags: '--part <del>',
      description: {
        sv: 'bara en del: body eller en bilagas id',
        en: 'only one part: body or an appendix’s id',
      },
    },
  ],
  examples: [
    { command: 'samverkan history', does: { sv: 'alla delars lydelser', en: 'the revisions of every part' } },
    {
      command: 'samverkan history --part appendix-2 --format json',
      does: { sv: 'en bilagas, för en annan maskin', en: 'those of one appendix, for another machine' },
    },
  ],
  load: () => import('../actions/history.ts'),
}
