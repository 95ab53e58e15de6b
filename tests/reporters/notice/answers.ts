import { date } from '../../../src/domain/dates.ts'
import { answer } from '../../../src/reporters/notice/answer.ts'
import type { Answer, Question } from '../../../src/reporters/notice/answer.ts'
import type { State } from '../../../src/repository/state.ts'
import { SHIPPED, edited, stateOf } from '../../support/agreement.ts'
import type { Tree } from '../../support/agreement.ts'
import { SIGNED } from '../../support/records.ts'

/** What is asked, of which agreement: of a state, or of a tree on a day. */
export interface Asked extends Partial<Omit<Question, 'when'>> {
  readonly asOf?: string
  readonly tree?: Tree
  readonly state?: State | undefined
}

/** Of a registered letter under the signed agreement, but for what is said otherwise. */
export function sentOn(day: string, asked: Asked = {}): Answer {
  return answered({ kind: 'sent', day: date(day) }, asked)
}

export function toBeReceivedBy(day: string, asked: Asked = {}): Answer {
  return answered({ kind: 'received-by', day: date(day) }, asked)
}

function answered(when: Question['when'], asked: Asked): Answer {
  const { tree = SIGNED, asOf = '2015-05-01', state = stateOf(tree, asOf) } = asked
  const { channel = 'registered-letter', to = null, isDemand = false } = asked
  const question: Question = { channel, when, to, isDemand }
  const given = answer(question, state)
  if (given === null) throw new Error(`The agreement does not provide for ${question.channel}`)
  return given
}

/** The signed agreement with a reading chosen otherwise. */
export function reading(name: string, value: string | null, tree: Tree = SIGNED): Tree {
  return edited(tree, ['samverkan.yaml', ['readings', name], value])
}

export const UNSIGNED = SHIPPED
