import type { CommandDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS, TEXT_OR_JSON } from '../options.ts'

export const deadlines: CommandDefinition = {
  name: 'deadlines',
  summary: { sv: 'vad som ska göras, när, varför och av vem', en: 'what is due, when, why, and who does it' },
  options: [
    ...AGREEMENT_OPTIONS,
    TEXT_OR_JSON,
    {
      flags: '--within <tid>',
      description: {
        sv: 'hur långt fram, till exempel P6M (förval P12M)',
        en: 'how far ahead, P6M say (default P12M)',
      },
    },
    {
      flags: '--due-soon <tid>',
      description: { sv: 'vad som räknas som snart (förval P60D)', en: 'what counts as soon (default P60D)' },
    },
    {
      flags: '--kind <slag>',
      description: { sv: 'bara ett slag, till exempel term-end', en: 'only one kind, term-end say' },
    },
    {
      flags: '--responsible <id>',
      description: {
        sv: 'bara en Parts, ett organs eller en rolls',
        en: 'only those of one party, body or role',
      },
    },
    {
      flags: '--all',
      description: {
        sv: 'också det som är klart och avtalstider som gått ut',
        en: 'also what is done, and terms that have ended',
      },
    },
    {
      flags: '--fail-on <läge>',
      description: {
        sv: 'avsluta med 1 om något är overdue (försenat) eller due-soon (snart)',
        en: 'exit with 1 if anything is overdue, or due-soon',
      },
    },
  ],
  examples: [
    {
      command: 'samverkan deadlines',
      does: { sv: 'vad som kommer det närmaste året', en: 'what comes in the next year' },
    },
    {
      command: 'samverkan deadlines --as-of 2015-05-01 --responsible police',
      does: {
        sv: 'Polisens tidsfrister, sedda från den 1 maj 2015',
        en: 'those of the police, seen from 1 May 2015',
      },
    },
  ],
  load: () => import('../actions/deadlines.ts'),
}
