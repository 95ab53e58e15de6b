import type { Finding } from '../../src/domain/findings.ts'
import { readSource } from '../../src/yaml/source.ts'
import type { Tree } from './agreement.ts'

/** The characters of the file that a finding marks. */
export function markedIn(tree: Tree, { at }: Finding): string {
  const text = tree[at.file] ?? ''
  const { offset, length } = readSource(at.file, new TextEncoder().encode(text)).locate(at)
  return text.slice(offset, offset + length)
}
