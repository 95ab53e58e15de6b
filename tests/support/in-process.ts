import type { Io, Prompt } from '../../src/cli/io.ts'
import { nodeIo } from '../../src/cli/node-io.ts'
import { run } from '../../src/cli/run.ts'
import { REPOSITORY } from './program.ts'
import type { Outcome } from './program.ts'

/** Runs the program in this process, in the real world but for its output, and for who answers at the terminal. */
export async function inProcess(
  args: readonly string[],
  { prompt = null }: { readonly prompt?: Prompt | null } = {},
): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' }
  const io: Io = {
    ...nodeIo(REPOSITORY),
    environment: {},
    prompt,
    stdout: (content) => {
      printed.stdout += typeof content === 'string' ? content : new TextDecoder().decode(content)
    },
    stderr: (text) => {
      printed.stderr += text
    },
  }
  const code = await run(args, io, '')
  return { code, ...printed }
}

/** Someone who has an answer ready for each question: the first whose word stands in it, each once. */
export interface Respondent extends Prompt {
  /** What has been asked, in order. */
  readonly asked: string[]
}

/** A word of the question, and the answer to it. */
export type ReadyAnswer = readonly [word: string, answer: string | readonly string[]]

/** Answers in the order in which they are to be given, each with a word of its question. */
export function respondent(...answers: readonly ReadyAnswer[]): Respondent {
  const asked: string[] = []
  const left = [...answers]
  const next = (question: string): string | readonly string[] => {
    asked.push(question)
    const [word, answer] = left.shift() ?? []
    if (word === undefined || answer === undefined || !question.includes(word)) {
      throw new Error(`Asked “${question}”, ready to answer “${word}”`)
    }
    return answer
  }
  return {
    asked,
    text: async ({ question, initial, complaint }) => {
      const typed = String(next(question))
      const line = typed === '' ? initial : typed
      const wrong = complaint(line)
      if (wrong !== null) throw new Error(wrong)
      return line
    },
    choose: async ({ question, choices }) => {
      const value = String(next(question))
      if (choices.some((choice) => choice.value === value)) return value
      throw new Error(`“${value}” is not among ${choices.map((choice) => choice.value).join(', ')}`)
    },
    chooseSeveral: async ({ question, choices, complaint }) => {
      const answer = next(question)
      const values = typeof answer === 'string' ? [answer] : answer
      const unknown = values.find((value) => choices.every((choice) => choice.value !== value))
      const wrong = unknown === undefined ? complaint(values) : `“${unknown}” is not offered`
      if (wrong !== null) throw new Error(wrong)
      return values
    },
  }
}
