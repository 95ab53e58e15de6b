import type { CommandDefinition } from '../command.ts'

export const explain: CommandDefinition = {
  name: 'explain',
  summary: {
    sv: 'vad en regel betyder och hur man rättar',
    en: 'what a rule means and how to mend it (in Swedish)',
  },
  argument: {
    name: 'regel',
    description: {
      sv: 'regelns id, som det står i validate (utan: alla regler)',
      en: 'the rule’s id, as validate prints it (without: all rules)',
    },
    required: false,
  },
  options: [],
  examples: [
    { command: 'samverkan explain', does: { sv: 'alla regler', en: 'all rules' } },
    { command: 'samverkan explain measure-without-time', does: { sv: 'en regel', en: 'one rule' } },
  ],
  load: () => import('../actions/explain.ts'),
}
