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
  anchor: () => ({
    message: { sv: 'Märkning med & är inte tillåten.', en: 'An anchor (&) is not allowed.' },
    hint: {
      sv: 'Ta bort den. Ska texten börja med &, sätt den inom citattecken.',
      en: 'Remove it. If the text is to begin with &, put it in quotes.',
    },
  }),
  bracket: () => ({
    message: { sv: 'Parenteserna går inte ihop.', en: 'The brackets do not match.' },
    hint: {
      sv: 'Varje [ ska ha ett ], varje { ett }, på samma rad eller längre in, med ett komma mellan värdena.',
      en: 'Each [ should have a ], each { a }, on the same line or further in, with one comma between values.',
    },
  }),
  character: ({ name }) => ({
    message: {
      sv: `Här står ett tecken som inte syns (${name}).`,
      en: `Here is a character that cannot be seen (${name}).`,
    },
    hint: {
      sv: 'Ta bort det: radera texten runt omkring och skriv den på nytt.',
      en: 'Remove it: delete the text around it and write that again.',
    },
  }),
  colon: () => ({
    message: { sv: 'Raden har ett kolon för mycket.', en: 'The line has a colon too many.' },
    hint: {
      sv: 'Ingår kolonet i texten, sätt hela texten inom citattecken.',
      en: 'If the colon is part of the text, put the whole text in quotes.',
    },
  }),
  conflict: () => ({
    message: {
      sv: 'Här möts två ändringar som inte är sammanförda (<<<<<<<).',
      en: 'Here two changes meet that have not been merged (<<<<<<<).',
    },
    hint: {
      sv: 'Behåll det som ska gälla, och ta bort raderna med <<<<<<<, ======= och >>>>>>>.',
      en: 'Keep what is right, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  }),
  directive: () => ({
    message: { sv: 'Raden som börjar med % är inte tillåten.', en: 'A directive (%) is not allowed.' },
    hint: {
      sv: 'Ta bort raden. Filerna är YAML 1.2.',
      en: 'Remove the line. The files are YAML 1.2.',
    },
  }),
  'duplicate-key': ({ name }) => ({
    message: {
      sv: `Nyckeln ”${name}” står redan längre upp.`,
      en: `The key “${name}” already stands further up.`,
    },
    hint: {
      sv: 'Behåll en av dem.',
      en: 'Keep one of them.',
    },
  }),
  empty: () => ({
    message: { sv: 'Filen är tom.', en: 'The file is empty.' },
    hint: {
      sv: 'Fyll i den, eller ta bort den.',
      en: 'Fill it in, or remove it.',
    },
  }),
  encoding: () => ({
    message: {
      sv: 'Filen är inte UTF-8: här står ett tecken som inte går att läsa.',
      en: 'The file is not UTF-8: a character here cannot be read.',
    },
    hint: {
      sv: 'Spara filen på nytt med teckenkodningen UTF-8.',
      en: 'Save the file again as UTF-8.',
    },
  }),
  escape: () => ({
    message: { sv: 'Ett omvänt snedstreck (\\) går inte att tolka.', en: 'A backslash (\\) cannot be read.' },
    hint: {
      sv: "Sätt texten inom enkla citattecken ('), eller skriv snedstrecket två gånger.",
      en: "Put the text in single quotes ('), or write the backslash twice.",
    },
  }),
  indentation: () => ({
    message: { sv: 'Raden är fel indragen.', en: 'The line is wrongly indented.' },
    hint: {
      sv: 'Rader på samma nivå börjar i samma kolumn. Det som hör till en rad dras in två blanksteg.',
      en: 'Lines of one level begin in one column. What belongs to a line is indented by two spaces.',
    },
  }),
  key: () => ({
    message: { sv: 'Raden saknar nyckel och kolon.', en: 'The line lacks a key and a colon.' },
    hint: {
      sv: 'Skriv ”nyckel: värde”, med blanksteg efter kolonet. Hör raden till texten ovanför, dra in den två blanksteg.',
      en: 'Write “key: value”, with a space after the colon. If the line belongs to the text above, indent it by two spaces.',
    },
  }),
  'line-break': () => ({
    message: {
      sv: 'Raden slutar på ett sätt som inte går att läsa.',
      en: 'The line ends in a way that cannot be read.',
    },
    hint: {
      sv: 'Spara filen på nytt med radslut av slaget LF eller CRLF.',
      en: 'Save the file again with line ends of the kind LF or CRLF.',
    },
  }),
  list: () => ({
    message: { sv: 'Listan står på fel plats.', en: 'The list stands in the wrong place.' },
    hint: {
      sv: 'Börja listan på en ny rad. Varje rad i den börjar med bindestreck och blanksteg, lika långt in.',
      en: 'Begin the list on a new line. Each of its lines begins with a hyphen and a space, equally far in.',
    },
  }),
  more: ({ name }) => ({
    message: { sv: `Filen har ${name} fel till.`, en: `The file has ${name} more faults.` },
    hint: {
      sv: 'Rätta de första och kontrollera filen igen.',
      en: 'Mend the first ones and check the file again.',
    },
  }),
  nesting: () => ({
    message: { sv: 'Filen har för många nivåer.', en: 'The file has too many levels.' },
    hint: {
      sv: 'Ta bort överflödiga parenteser och indrag.',
      en: 'Remove superfluous brackets and indentation.',
    },
  }),
  placeholder: () => ({
    message: {
      sv: 'Texten börjar med en platshållare men står inte inom citattecken.',
      en: 'The text begins with a placeholder but is not in quotes.',
    },
    hint: {
      sv: 'Sätt hela texten inom citattecken, eller skriv den i ett block som börjar med |.',
      en: 'Put the whole text in quotes, or write it in a block that begins with |.',
    },
  }),
  quote: () => ({
    message: { sv: 'Citattecknen går inte ihop.', en: 'The quotes do not match.' },
    hint: {
      sv: 'En text som börjar med citattecken slutar med ett likadant, och inget står efter. Ingår citattecken i texten, sätt den inom den andra sorten.',
      en: 'A text that begins with a quote ends with one of the same kind, and nothing follows. If quotes are part of the text, put it in the other kind.',
    },
  }),
  reserved: () => ({
    message: {
      sv: 'Texten börjar med ett tecken som YAML har reserverat.',
      en: 'The text begins with a character that YAML reserves.',
    },
    hint: {
      sv: 'Sätt texten inom citattecken.',
      en: 'Put the text in quotes.',
    },
  }),
  'several-documents': () => ({
    message: { sv: 'Filen innehåller flera dokument (---).', en: 'The file holds several documents (---).' },
    hint: {
      sv: 'Dela upp den: ett dokument i varje fil.',
      en: 'Split it: one document in each file.',
    },
  }),
  size: () => ({
    message: {
      sv: 'Filen har för många värden för att läsas.',
      en: 'The file has too many values to be read.',
    },
    hint: {
      sv: 'Dela upp den, eller se efter om något har upprepats.',
      en: 'Split it, or see whether something has been repeated.',
    },
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
    hint: {
      sv: 'Byt tabben mot blanksteg.',
      en: 'Use spaces instead of the tab.',
    },
  }),
  tag: () => ({
    message: { sv: 'Märkning med ! är inte tillåten.', en: 'A tag (!) is not allowed.' },
    hint: {
      sv: 'Ta bort märkningen. Ska texten börja med !, sätt den inom citattecken.',
      en: 'Remove the tag. If the text is to begin with !, put it in quotes.',
    },
  }),
}
