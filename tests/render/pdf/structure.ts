import { readObjects } from '../../../src/render/pdf/objects.ts'

/** A structure element of the file: its type, what its dictionary says (without its children), and its children. */
export interface Tagged {
  readonly type: string
  readonly dictionary: string
  readonly children: readonly Tagged[]
}

/** The structure tree as it stands in the file, the document element first. */
export function structureOf(pdf: Uint8Array): Tagged {
  const { objects } = readObjects(pdf)
  const dictionaryOf = (number: number): string => objects.get(number)?.dictionary ?? ''
  const element = (number: number): Tagged => {
    const dictionary = dictionaryOf(number)
    const kids = /\/K \[([^\]]*)\]/.exec(dictionary)?.[1]?.replace(/<<[^>]*>>/g, '') ?? ''
    return {
      type: /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '',
      dictionary,
      children: [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => element(Number(kid))),
    }
  }
  const root = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Type /StructTreeRoot'))
  return element(Number(/\/K \[(\d+) 0 R\]/.exec(root?.dictionary ?? '')?.[1]))
}

export function everyElement(tree: Tagged, type: RegExp): Tagged[] {
  const own = type.test(tree.type) ? [tree] : []
  return [...own, ...tree.children.flatMap((child) => everyElement(child, type))]
}

/** A string of a dictionary, in either of the two encodings that PDF has. */
export function stringOf(dictionary: string, name: string): string | null {
  const plain = new RegExp(`/${name} \\(((?:[^\\\\)]|\\\\.)*)\\)`).exec(dictionary)?.[1]
  if (plain !== undefined) return plain.replace(/\\(.)/g, '$1')
  const wide = new RegExp(`/${name} <FEFF([0-9A-F]*)>`).exec(dictionary)?.[1]
  return wide === undefined ? null : Buffer.from(wide, 'hex').swap16().toString('utf16le')
}
