import type { CommandDefinition } from '../command.ts'
import { deadlines } from './deadlines.ts'
import { diff } from './diff.ts'
import { explain } from './explain.ts'
import { history } from './history.ts'
import { notice } from './notice.ts'
import { record } from './record.ts'
import { render } from './render.ts'
import { revise } from './revise.ts'
import { status } from './status.ts'
import { validate } from './validate.ts'

/** Every command, in the order in which `--help` tells them. */
export const COMMANDS: readonly CommandDefinition[] = [
  status,
  validate,
  deadlines,
  notice,
  render,
  revise,
  record,
  diff,
  history,
  explain,
]
