import type { CommandDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS } from '../options.ts'
import { OUTPUT } from '../target.ts'

export const deadlines: CommandDefinition = {
  name: 'deadlines',
  summary: { sv: 'vad som ska göras, när, varför och av vem', en: 'what is due, when, why, and who does it' },
  options: [
    ...AGREEMENT_OPTIONS,
    {
      flags: '--format <format>',
      description: {
        sv: 'text (förval), json, ics (kalender), csv (kalkylblad) eller markdown; annars efter filens ändelse',
        en: 'text (default), json, ics (calendar), csv (spreadsheet) or markdown; else by the file’s ending',
      },
    },
    OUTPUT,
    {
      flags: '--remind <tid>',
      description: {
        sv: 'påminnelser i kalendern så långt före varje dag, till exempel P30D,P7D',
        en: 'reminders in the calendar so long before each day, P30D,P7D say',
      },
    },
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
      command: 'samverkan deadlines --responsible police --remind P30D,P7D -o polisen.ics',
      does: {
        sv: 'Polisens tidsfrister som kalender, med påminnelser 30 och 7 dagar före',
        en: 'those of the police as a calendar, with reminders 30 and 7 days before',
      },
    },
  ],
  load: () => import('../actions/deadlines.ts'),
}
