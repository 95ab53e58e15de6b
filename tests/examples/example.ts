import { join } from 'node:path'
import { date } from '../../src/domain/dates.ts'
import { assemble } from '../../src/repository/assemble.ts'
import type { Documents } from '../../src/repository/documents.ts'
import { load } from '../../src/repository/load.ts'
import type { State } from '../../src/repository/state.ts'
import { filesOf, readTree } from '../support/agreement.ts'

/** The invented agreement that has been lived with for two and a half years. */
export const EXAMPLE = readTree(join(import.meta.dirname, '../../examples/botkyrka-2014-2017'))

const { documents, findings } = load(filesOf(EXAMPLE))
if (documents === null) throw new Error(findings.map(({ message }) => message.en).join('\n'))

export const DOCUMENTS: Documents = documents

export function exampleOn(day: string, without?: string): State {
  const records = DOCUMENTS.records.filter(({ id }) => id !== without)
  return assemble({ ...DOCUMENTS, records }, date(day))
}

/** Every day from one to another, both included. */
export function* daysBetween(first: string, last: string): Iterable<string> {
  for (let day = date(first); day.toString() <= last; day = day.add({ days: 1 })) yield day.toString()
}
