import { Chalk } from 'chalk'
import type { Language } from '../domain/bilingual.ts'
import { visible } from '../reporters/paint.ts'
import type { Paint } from '../reporters/paint.ts'
import { isUsageError } from './command.ts'
import type { ExitCode } from './command.ts'
import type { Io } from './io.ts'
import { languageOf } from './language.ts'
import { choiceOption } from './options.ts'
import { parseArguments } from './program.ts'
import { systemWords } from './system-words.ts'

/** Runs the program: the arguments after its name, the world it may touch. Gives the exit code and never throws. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const language = languageOf(argv, io.environment)
  try {
    const parsed = parseArguments(argv, language, version)
    if (parsed.kind === 'answer') {
      io.stdout(parsed.text)
      return 0
    }
    const { definition, words: given, options } = parsed
    choiceOption(options, 'lang', ['sv', 'en'], 'sv')
    const { action } = await definition.load()
    const screen = {
      paint: paintFor(io, options['color'] !== false),
      width: Math.min(io.terminal.columns, 110),
    }
    return await action({ argument: given[0] ?? null, words: given, options, language, screen, io })
  } catch (thrown) {
    const words = isUsageError(thrown) ? thrown.words : systemWords(thrown)
    if (words !== null) {
      io.stderr(`samverkan: ${visible(words[language])}\n`)
      return 2
    }
    io.stderr(bugReport(thrown, language))
    return 3
  }
}

function paintFor(io: Io, wanted: boolean): Paint {
  const noColour = (io.environment['NO_COLOR'] ?? '') !== ''
  const chalk = new Chalk({ level: wanted && io.terminal.colour && !noColour ? 1 : 0 })
  const { bold, dim, red, yellow, blue, green } = chalk
  return { bold, dim, red, yellow, blue, green }
}

function bugReport(thrown: unknown, language: Language): string {
  const what = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  const sentence =
    language === 'sv'
      ? 'samverkan: Programmet har ett fel. Det är inte ditt. Skicka gärna texten nedan till dem som sköter programmet.'
      : 'samverkan: The program has a bug. It is not your fault. Please send the text below to its maintainers.'
  return `${sentence}\n\n${what}\n`
}
