import type { CommandDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS } from '../options.ts'

export const render: CommandDefinition = {
  name: 'render',
  summary: { sv: 'dokumentet: avtalet som pdf eller html', en: 'the document: the agreement as PDF or HTML' },
  options: [
    ...AGREEMENT_OPTIONS,
    {
      flags: '--format <format>',
      description: {
        sv: 'pdf (förval) eller html; annars efter filens ändelse',
        en: 'pdf (default) or html; else by the file’s ending',
      },
    },
    {
      flags: '-o, --output <fil>',
      description: {
        sv: 'skriv till den filen; - är standard ut (annars <avtalets id>-<dag>.pdf här)',
        en: 'write to that file; - is standard output (else <agreement id>-<day>.pdf here)',
      },
    },
    {
      flags: '--part <del>',
      description: {
        sv: 'bara en del: body eller en bilagas id',
        en: 'only one part: body or an appendix’s id',
      },
    },
    {
      flags: '--with-proposal <del>',
      description: {
        sv: 'med förslaget till den delen i stället för det som gäller, märkt på varje sida',
        en: 'with the proposal for that part in the place of what is in force, marked on every page',
      },
    },
    {
      flags: '--for-signing',
      description: {
        sv: 'originalet att underteckna: ingen dag, inget om underskrifter; med --part den lydelse som väntar på dem',
        en: 'the original to sign: no day, nothing of signatures; with --part the revision that awaits them',
      },
    },
    {
      flags: '--rev <version>',
      description: {
        sv: 'filerna som de var i den versionen, grenen eller taggen i git',
        en: 'the files as they were in that commit, branch or tag of git',
      },
    },
    {
      flags: '--draft',
      description: {
        sv: 'trots fel, märkt Utkast på varje sida',
        en: 'in spite of errors, marked as a draft on every page',
      },
    },
  ],
  examples: [
    {
      command: 'samverkan render --for-signing -o original.pdf',
      does: { sv: 'originalet att underteckna', en: 'the original to sign' },
    },
    {
      command: 'samverkan render --with-proposal appendix-3 -o forslag.pdf',
      does: {
        sv: 'avtalet med förslaget till bilaga 3, att ta med till mötet',
        en: 'the agreement with the proposed appendix 3, to bring to the meeting',
      },
    },
  ],
  load: () => import('../actions/render.ts'),
}
