import { checkbox, input, select } from '@inquirer/prompts'
import { UsageError } from '../command.ts'
import { BROKEN_OFF } from '../io.ts'
import type { Prompt } from '../io.ts'

/** Asks at the process's own terminal. Questions go to standard error: what a command answers is on standard output. */
export const prompt: Prompt = {
  text: ({ question, initial, complaint }) =>
    asked(
      input(
        {
          message: question,
          validate: (line) => complaint(line) ?? true,
          ...(initial === '' ? {} : { default: initial }),
        },
        CONTEXT,
      ),
    ),
  choose: ({ question, choices, initial }) =>
    asked(
      select(
        {
          message: question,
          choices: named(choices),
          pageSize: PAGE,
          loop: false,
          theme: { style: { keysHelpTip: () => undefined } },
          ...(initial === null ? {} : { default: initial }),
        },
        CONTEXT,
      ),
    ),
  chooseSeveral: ({ question, choices, initial, keys, complaint }) =>
    asked(
      checkbox(
        {
          message: question,
          choices: named(choices).map((choice) => ({ ...choice, checked: initial.includes(choice.value) })),
          pageSize: PAGE,
          loop: false,
          theme: { style: { keysHelpTip: () => keys } },
          validate: (chosen) => complaint(chosen.map(({ value }) => value)) ?? true,
        },
        CONTEXT,
      ),
    ),
}

const CONTEXT = { output: process.stderr }
const PAGE = 15

function named(choices: readonly { readonly value: string; readonly label: string }[]) {
  return choices.map(({ value, label }) => ({ value, name: label }))
}

/** Ctrl+C, and the end of the input, are the person's own way out. */
async function asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'ExitPromptError') throw new UsageError(BROKEN_OFF)
    throw thrown
  }
}
