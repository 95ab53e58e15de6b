import type { Bilingual } from '../domain/bilingual.ts'
import type { Finding } from '../domain/findings.ts'
import type { YamlProblem, YamlProblemCode } from './problems.ts'
import type { Source } from './source.ts'

/** What is wrong with the form of the file, in words. */
export function yamlFindings(source: Source): Finding[] {
  return source.problems.map((problem) => ({
    rule: `yaml-${problem.code}`,
    severity: 'error',
    clause: null,
    ...WORDS[problem.code](problem),
    at: { file: source.file, characters: problem.at },
    together: null,
  }))
}

interface Words {
  readonly message: Bilingual
  readonly hint: Bilingual
}

const WORDS: Record<YamlProblemCode, (problem: YamlProblem) => Words> = {
  alias: () => ({
    message: { sv: 'Hänvisning med * är inte tillåten.', en: 'An alias (*) is not allowed.' },
    hint: {
      sv: 'Skriv ut värdet. Ska texten börja med *, sätt den inom citattecken.',
      en: 'Write the value out. If the text is to begin with *, put it in quotes.',
    },
  }),
  directive: () => ({
    message: { sv: 'Raden som börjar med % är inte tillåten.', en: 'A directive (%) is not allowed.' },
    hint: { sv: 'Ta bort raden. Filerna är YAML 1.2.', en: 'Remove the line. The files are YAML 1.2.' },
  }),
  'duplicate-key': ({ name }) => ({
    message: { sv: `Nyckeln ”${name}” står två gånger.`, en: `The key “${name}” stands twice.` },
    hint: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
  }),
  empty: () => ({
    message: { sv: 'Filen är tom.', en: 'The file is empty.' },
    hint: { sv: 'Fyll i den, eller ta bort den.', en: 'Fill it in, or remove it.' },
  }),
  encoding: () => ({
    message: { sv: 'Filen är inte UTF-8: här står ett tecken som inte går att läsa.', en: 'The file is not UTF-8: a character here cannot be read.' },
    hint: { sv: 'Spara filen på nytt med teckenkodningen UTF-8.', en: 'Save the file again as UTF-8.' },
  }),
  indentation: () => ({
    message: { sv: 'Raden är fel indragen.', en: 'The line is wrongly indented.' },
    hint: {
      sv: 'Rader på samma nivå börjar i samma kolumn; det som hör till en rad dras in två blanksteg.',
      en: 'Lines of one level begin in one column; what belongs to a line is indented by two spaces.',
    },
  }),
  key: () => ({
    message: { sv: 'Här ska det stå en nyckel, ett enkelt ord.', en: 'Here should be a key, a plain word.' },
    hint: { sv: 'Skriv nyckel: värde.', en: 'Write key: value.' },
  }),
  nesting: () => ({
    message: { sv: 'Filen är nästlad i för många nivåer.', en: 'The file is nested too deeply.' },
    hint: { sv: 'Ta bort de överflödiga hakparenteserna.', en: 'Remove the superfluous brackets.' },
  }),
  quotes: () => ({
    message: { sv: 'Ett omvänt snedstreck i texten går inte att tolka.', en: 'A backslash in the text cannot be read.' },
    hint: { sv: 'Skriv texten inom enkla citattecken, eller skriv \\\\.', en: 'Put the text in single quotes, or write \\\\.' },
  }),
  'several-documents': () => ({
    message: { sv: 'Filen innehåller flera dokument (---).', en: 'The file holds several documents (---).' },
    hint: { sv: 'Dela upp den: ett dokument i varje fil.', en: 'Split it: one document in each file.' },
  }),
  syntax: () => ({
    message: { sv: 'Här går filen inte att läsa som YAML.', en: 'Here the file cannot be read as YAML.' },
    hint: {
      sv: 'Se efter om ett kolon, ett citattecken eller en parentes saknas på raden eller raden före.',
      en: 'See whether a colon, a quote or a bracket is missing on this line or the one before.',
    },
  }),
  tab: () => ({
    message: { sv: 'Raden är indragen med tabb.', en: 'The line is indented with a tab.' },
    hint: { sv: 'Byt tabben mot blanksteg.', en: 'Use spaces instead of the tab.' },
  }),
  tag: () => ({
    message: { sv: 'Märkning med ! är inte tillåten.', en: 'A tag (!) is not allowed.' },
    hint: {
      sv: 'Ta bort märkningen. Ska texten börja med !, sätt den inom citattecken.',
      en: 'Remove the tag. If the text is to begin with !, put it in quotes.',
    },
  }),
}
