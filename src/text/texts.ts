import type { Path } from '../domain/paths.ts'
import { textFields } from './fields.ts'
import { readText } from './read.ts'
import type { TextReading } from './read.ts'

/** A running text of a document, read. */
export interface ReadField {
  readonly path: Path
  readonly text: string
  readonly reading: TextReading
}

/** Every running text of a document. Reading takes time, so that it is done once however many rules ask. */
export function textsOf(content: object): readonly ReadField[] {
  const known = READ.get(content)
  if (known !== undefined) return known
  const read = textFields(content).map(({ path, text }) => ({ path, text, reading: readText(text) }))
  READ.set(content, read)
  return read
}

const READ = new WeakMap<object, readonly ReadField[]>()
