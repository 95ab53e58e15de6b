import type { YamlProblem } from './problems.ts'

export interface Decoded {
  readonly text: string
  readonly problem: YamlProblem | null
}

/** Decodes UTF-8, a byte order mark left out. What is not UTF-8 is a problem at the first character it spoils. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null }
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    const offset = firstSpoilt(bytes, text)
    return { text, problem: { code: 'encoding', at: { offset, length: 1 } } }
  }
}

/** The first replacement character that the bytes themselves do not spell. */
function firstSpoilt(bytes: Uint8Array, text: string): number {
  const encoder = new TextEncoder()
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let from = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    start += encoder.encode(text.slice(from, at)).length
    const spelt = bytes[start] === 0xef && bytes[start + 1] === 0xbf && bytes[start + 2] === 0xbd
    if (!spelt) return at
    from = at
  }
  return 0
}
