import { Command, CommanderError, Option } from 'commander'
import type { Bilingual, Language } from '../domain/bilingual.ts'
import { UsageError } from './command.ts'
import type { ArgumentDefinition, CommandDefinition, OptionDefinition, Options } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { usageWords } from './usage-words.ts'

/** A command that the user asked for, or the text that answers the question for help. */
export type Parsed =
  | {
      readonly kind: 'command'
      readonly definition: CommandDefinition
      readonly words: readonly string[]
      readonly options: Options
    }
  | { readonly kind: 'answer'; readonly text: string }

/** Reads the command line. @throws {UsageError} for what it cannot mean. */
export function parseArguments(argv: readonly string[], language: Language, version: string): Parsed {
  const output: string[] = []
  const chosen: Parsed[] = []
  const program = programFor(language, version, {
    write: (text) => output.push(text),
    choose: (parsed) => chosen.push(parsed),
  })
  try {
    program.parse(argv, { from: 'user' })
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown
    if (thrown.code === 'commander.help') return { kind: 'answer', text: program.helpInformation() }
    if (thrown.exitCode !== 0) throw new UsageError(usageWords(thrown, COMMANDS))
    return { kind: 'answer', text: output.join('') }
  }
  return chosen[0] ?? { kind: 'answer', text: program.helpInformation() }
}

interface Outcome {
  readonly write: (text: string) => void
  readonly choose: (parsed: Parsed) => void
}

function programFor(language: Language, version: string, { write, choose }: Outcome): Command {
  const program = new Command('samverkan')
  dress(program, language, write)
  program
    .usage(language === 'sv' ? '<kommando> [val]' : '<command> [options]')
    .description(DESCRIPTION[language])
    .version(version, '--version', VERSION[language])
    .helpCommand(false)
    .addHelpText('after', footer(language))
    .allowExcessArguments(false)
  addShared(program, language)
  for (const definition of COMMANDS) program.addCommand(commandFor(definition, language, { write, choose }))
  return program
}

const DESCRIPTION: Bilingual = {
  sv: 'Samverkansavtalet som text: granska det, räkna ut dess tidsfrister, skriv ut det som ska undertecknas.',
  en: 'The cooperation agreement as text: check it, compute its deadlines, print what is to be signed.',
}

const VERSION: Bilingual = { sv: 'visa versionen', en: 'print the version' }

function commandFor(definition: CommandDefinition, language: Language, { write, choose }: Outcome): Command {
  const { name, summary, argument, options, examples } = definition
  const command = new Command(name).description(summary[language])
  dress(command, language, write)
  const wanted = argument === undefined ? [] : [argument].flat()
  const shapes = wanted.map((one) => shapeOf(one, language))
  for (const [index, { description }] of wanted.entries())
    command.argument(shapes[index] ?? '', description[language])
  command.usage(`${shapes.join(' ')} ${language === 'sv' ? '[val]' : '[options]'}`.trim())
  for (const option of options) command.addOption(optionFor(option, language))
  addShared(command, language)
  const title = language === 'sv' ? 'Exempel:' : 'Examples:'
  const rows = examples.map((example) => `  ${example.command}\n      ${example.does[language]}`)
  command.addHelpText('after', `\n${title}\n${rows.join('\n')}`)
  command.allowExcessArguments(false).action((...received: unknown[]) => {
    const words = received.slice(0, wanted.length).filter((word) => typeof word === 'string')
    choose({
      kind: 'command',
      definition,
      words,
      options: command.optsWithGlobals(),
    })
  })
  return command
}

/** `<regel>`, or `[regel]` where it may be left out. */
function shapeOf({ name, required }: ArgumentDefinition, language: Language): string {
  const placeholder = language === 'en' ? (ENGLISH[name] ?? name) : name
  return required ? `<${placeholder}>` : `[${placeholder}]`
}

function optionFor({ flags, description, repeatable, group }: OptionDefinition, language: Language): Option {
  const option = new Option(language === 'sv' ? flags : inEnglish(flags), description[language])
  if (group !== undefined) option.helpGroup(group[language])
  if (repeatable === true) return option.argParser(together)
  return option.isBoolean() || !option.required ? option : option.argParser(onceOnly(option.long ?? flags))
}

/** The only value of an option. That one of two is dropped in silence would give an answer to another question. */
function onceOnly(flag: string): (value: string, before: string | undefined) => string {
  return (value, before) => {
    if (before === undefined) return value
    throw new UsageError({
      sv: `${flag} står två gånger, med ${before} och ${value}. Skriv det en gång.`,
      en: `${flag} stands twice, with ${before} and ${value}. Write it once.`,
    })
  }
}

/** Every value that a repeatable option is given, in their order. */
function together(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

/** The names of what an option wants are Swedish in the definitions. */
function inEnglish(flags: string): string {
  return flags.replace(/<(.+)>/, (written, name: string) =>
    ENGLISH[name] === undefined ? written : `<${ENGLISH[name]}>`,
  )
}

const ENGLISH: Readonly<Record<string, string>> = {
  avsikt: 'intention',
  datum: 'date',
  del: 'part',
  'del@datum': 'part@date',
  fil: 'file',
  från: 'from',
  grad: 'severity',
  gren: 'branch',
  läge: 'status',
  mapp: 'folder',
  namn: 'name',
  organ: 'body',
  ort: 'place',
  Part: 'party',
  post: 'record',
  regel: 'rule',
  roll: 'role',
  slag: 'kind',
  språk: 'language',
  tid: 'duration',
  'åtgärd=tal: text': 'measure=figure: text',
  ärende: 'subject',
  till: 'to',
}

/** What every command takes. */
function addShared(command: Command, language: Language): void {
  command.addOption(optionFor({ flags: '--lang <språk>', description: LANGUAGE }, language))
  command.addOption(new Option('--no-color', COLOUR[language]))
}

const LANGUAGE: Bilingual = { sv: 'sv (förval) eller en', en: 'sv (default) or en' }
const COLOUR: Bilingual = { sv: 'inga färger', en: 'no colours' }

/** Commander's own words in the user's language; nothing is printed and nothing exits behind the program's back. */
function dress(command: Command, language: Language, write: (text: string) => void): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .helpOption('-h, --help', language === 'sv' ? 'visa den här hjälpen' : 'show this help')
    .configureHelp({
      helpWidth: 100,
      styleTitle: (title) => (language === 'sv' ? (SWEDISH_TITLES[title] ?? title) : title),
      subcommandTerm: (subcommand) => subcommand.name(),
    })
}

const SWEDISH_TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
  'Arguments:': 'Argument:',
  'Global Options:': 'Gemensamma val:',
}

function footer(language: Language): string {
  return language === 'sv'
    ? '\nsamverkan <kommando> --help berättar mer om ett kommando. In English: --lang en'
    : '\nsamverkan <command> --help tells more about a command.'
}
