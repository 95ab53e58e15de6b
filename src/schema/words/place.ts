import type { Bilingual } from '../../domain/bilingual.ts'
import { child, itemKey, pointerById } from '../../domain/paths.ts'
import type { Path } from '../../domain/paths.ts'
import { shortened } from './phrases.ts'

/**
 * A place in words: `bodies/working-group/frequency`, or the file itself. An item without a name of its own is told by
 * its number in the list, counted from 1.
 */
export function placeInWords(root: unknown, path: Path): Bilingual {
  if (path.length === 0) return { sv: 'filen', en: 'the file' }
  const names = path.map((_, index) => nameOf(root, path, index))
  return {
    sv: names.map(({ sv }) => sv).join('/'),
    en: names.map(({ en }) => en).join('/'),
  }
}

function nameOf(root: unknown, path: Path, index: number): Bilingual {
  const segment = path[index] ?? ''
  if (typeof segment === 'string') return bilingual(shortened(segment))
  const way = path.slice(0, index + 1)
  const name = pointerById(root, way).split('/').at(-1) ?? ''
  const key = itemKey(way.reduce<unknown>(child, root))
  // The name is the very value that the place is of, which is wrong: then it names nothing.
  const isItself = index === path.length - 2 && String(path.reduce<unknown>(child, root)) === key
  if (key === null || isItself || name === String(segment))
    return { sv: `nr ${segment + 1}`, en: `no. ${segment + 1}` }
  return bilingual(shortened(name))
}

function bilingual(text: string): Bilingual {
  return { sv: text, en: text }
}
