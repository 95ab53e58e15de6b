import type { CommanderError } from 'commander'
import type { Bilingual } from '../domain/bilingual.ts'
import { nearest } from '../domain/nearest.ts'
import type { CommandDefinition } from './command.ts'

/** What is wrong with the command line, in both languages; commander says it in English alone. */
export function usageWords(
  { code, message }: CommanderError,
  commands: readonly CommandDefinition[],
): Bilingual {
  const named = /'([^']*)'/.exec(message)?.[1] ?? ''
  const words = WORDS[code]?.(named, commands) ?? { sv: message, en: message }
  return { sv: `${words.sv} ${HELP.sv}`, en: `${words.en} ${HELP.en}` }
}

const HELP: Bilingual = { sv: 'Se samverkan --help.', en: 'See samverkan --help.' }

const WORDS: Readonly<Record<string, (named: string, commands: readonly CommandDefinition[]) => Bilingual>> =
  {
    'commander.unknownCommand': (named, commands) => {
      const meant = nearest(
        named,
        commands.map(({ name }) => name),
      )
      return {
        sv: `Kommandot ”${named}” finns inte.${meant === null ? '' : ` Menar du ${meant}?`}`,
        en: `There is no command “${named}”.${meant === null ? '' : ` Do you mean ${meant}?`}`,
      }
    },
    'commander.unknownOption': (named, commands) => {
      const flags = commands.flatMap(({ options }) => options.map((option) => longFlag(option.flags)))
      if (flags.includes(named)) {
        return {
          sv: `${named} ska stå efter kommandot: samverkan validate ${named} …`,
          en: `${named} stands after the command: samverkan validate ${named} …`,
        }
      }
      const meant = nearest(named, new Set([...flags, '--lang', '--no-color', '--help']))
      return {
        sv: `Valet ${named} finns inte.${meant === null ? '' : ` Menar du ${meant}?`}`,
        en: `There is no option ${named}.${meant === null ? '' : ` Do you mean ${meant}?`}`,
      }
    },
    'commander.optionMissingArgument': (named) => ({
      sv: `Efter ${named} ska det stå ett värde.`,
      en: `${named} wants a value after it.`,
    }),
    'commander.missingArgument': (named) => ({ sv: `Här saknas <${named}>.`, en: `<${named}> is missing.` }),
    'commander.excessArguments': () => ({
      sv: 'Det står ett ord för mycket.',
      en: 'There is a word too many.',
    }),
  }

function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags
}
