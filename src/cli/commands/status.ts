import type { CommandDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS, TEXT_OR_JSON } from '../options.ts'

export const status: CommandDefinition = {
  name: 'status',
  summary: {
    sv: 'en skärm: gäller avtalet, vilka lydelser och varför, vem är ordförande, vad kommer',
    en: 'one screen: in force or not, which revisions and why, who chairs, what is next',
  },
  options: [...AGREEMENT_OPTIONS, TEXT_OR_JSON],
  examples: [
    { command: 'samverkan status', does: { sv: 'läget i dag', en: 'as it stands today' } },
    {
      command: 'samverkan status --as-of 2015-06-15',
      does: { sv: 'läget den 15 juni 2015', en: 'as it stood on 15 June 2015' },
    },
  ],
  load: () => import('../actions/status.ts'),
}
