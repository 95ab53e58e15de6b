import { awaiting, next, overdue } from './due.ts'
import { heading } from './heading.ts'
import { meetings } from './meetings-text.ts'
import type { Options } from './options.ts'
import { parts } from './parts.ts'
import type { Status } from './status.ts'

/** The state of the agreement on one screen, to be read aloud at the start of a meeting. */
export function statusText(status: Status, options: Options): string {
  const { state } = status
  const blocks = [
    heading(status, options),
    parts(state, options),
    ...meetings(status, options),
    ...awaiting(status, options),
    ...overdue(status, options),
    ...next(status, options),
  ]
  return `${blocks.join('\n\n')}\n`
}
