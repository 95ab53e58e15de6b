import type { CommandDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS } from '../options.ts'

export const diff: CommandDefinition = {
  name: 'diff',
  summary: {
    sv: 'vad som har ändrats mellan två dagar, två lydelser eller två versioner i git',
    en: 'what has changed between two days, two revisions or two commits of git',
  },
  argument: [
    {
      name: 'från',
      description: {
        sv: 'en dag, eller en gren, tagg eller version i git (annars dagen före den senaste ändringen av vad som gäller)',
        en: 'a day, or a branch, tag or commit of git (else the day before what is in force last changed)',
      },
      required: false,
    },
    {
      name: 'till',
      description: {
        sv: 'det senare av de två (annars dagen för --as-of, eller filerna som de är nu)',
        en: 'the later of the two (else the day of --as-of, or the files as they are now)',
      },
      required: false,
    },
  ],
  options: [
    ...AGREEMENT_OPTIONS,
    {
      flags: '--part <del>',
      description: {
        sv: 'bara en del; dagarna är då två av dess lydelser (annars den som gäller mot den som väntar, eller mot den förra)',
        en: 'only one part; the days are then two of its revisions (else the one in force against the one that waits, or the former)',
      },
    },
    {
      flags: '--format <format>',
      description: {
        sv: 'text (förval), markdown, html eller json; annars efter filens ändelse',
        en: 'text (default), markdown, html or json; else by the file’s ending',
      },
    },
    {
      flags: '-o, --output <fil>',
      description: {
        sv: 'skriv till den filen; - är standard ut (förval)',
        en: 'write to that file; - is standard output (default)',
      },
    },
  ],
  examples: [
    {
      command: 'samverkan diff 2014-12-01 2016-01-01',
      does: {
        sv: 'vad som hände med avtalet det första året',
        en: 'what became of the agreement in its first year',
      },
    },
    {
      command: 'samverkan diff 2014-12-01 -o andringar.html',
      does: { sv: 'sedan dess, som en sida att dela ut', en: 'since then, as a page to hand out' },
    },
  ],
  load: () => import('../actions/diff.ts'),
}
