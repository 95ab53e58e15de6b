import { child } from '../domain/paths.ts'
import type { Path } from '../domain/paths.ts'
import type { Source } from '../yaml/source.ts'
import type { DocumentKind } from './documents.ts'
import { expectedAt } from './expected.ts'
import type { Fault } from './faults.ts'
import type { Context } from './words/context.ts'
import { placeInWords } from './words/place.ts'

/** What is needed to put the fault into words. */
export function contextOf(kind: DocumentKind, source: Source, fault: Fault): Context {
  const { place, value, expected } = pathsOf(fault)
  return {
    place: placeInWords(source.value, place),
    value: valueAt(source.value, value),
    written: writtenAt(source, value),
    expected: expectedAt(kind, source.value, expected),
  }
}

/** Where the place that is named, the value that is wrong and the field that is explained stand. */
function pathsOf(fault: Fault): { readonly place: Path; readonly value: Path; readonly expected: Path } {
  const { path } = fault
  const parent = path.slice(0, -1)
  switch (fault.keyword) {
    case 'required':
      return { place: path, value: path, expected: [...path, fault.key] }
    case 'additionalProperties':
    case 'propertyNames':
      return { place: parent, value: parent, expected: parent }
    case 'uniqueItems':
      return { place: parent, value: path, expected: path }
    default:
      return { place: path, value: path, expected: path }
  }
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(child, root)
}

/** A text as it reads, anything else as the file spells it: 0768 and not 768. */
function writtenAt(source: Source, path: Path): string {
  const value = valueAt(source.value, path)
  if (typeof value === 'string') return value
  const { offset, length } = source.locate({ file: source.file, path, on: 'value' })
  return source.text.slice(offset, offset + length)
}
