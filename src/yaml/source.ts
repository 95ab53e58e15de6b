import { LineCounter, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { Document, Node, Range } from 'yaml'
import type { Origin, Stretch, ValueOrigin } from '../domain/findings.ts'
import type { Path } from '../domain/paths.ts'
import { findProblems } from './problems.ts'
import type { YamlProblem } from './problems.ts'
import { decodeUtf8 } from './utf8.ts'
import { stretchInScalar } from './scalar-stretch.ts'

/** A YAML file that has been read: its value, what is wrong with its form, and where everything stands. */
export interface Source {
  readonly file: string
  readonly text: string
  /** The parsed value; undefined when there are problems. */
  readonly value: unknown
  readonly problems: readonly YamlProblem[]
  /** The characters that an origin in this file means. The nearest existing ancestor where the path leads nowhere. */
  locate(origin: Origin): Stretch
  /** Line and column, both from 1, of a character. */
  position(offset: number): Position
}

export interface Position {
  readonly line: number
  readonly column: number
}

/** Reads one YAML 1.2 file. Never throws for what the file holds. */
export function readSource(file: string, bytes: Uint8Array): Source {
  const decoded = decodeUtf8(bytes)
  const text = decoded.text
  const lines = new LineCounter()
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  if (decoded.problem !== null) {
    addLines(lines, text)
    return { file, text, value: undefined, problems: [decoded.problem], locate: () => ({ offset: 0, length: 0 }), position }
  }
  const parsed = parse(text, lines)
  const problems = parsed.document === null ? parsed.problems : findProblems(parsed.document, parsed.rest)
  const value = problems.length === 0 ? parsed.document?.toJS({ maxAliasCount: 0 }) : undefined
  const locate = (origin: Origin): Stretch =>
    'characters' in origin ? origin.characters : locateValue(parsed.document, text, origin)
  return { file, text, value, problems, locate, position }
}

interface Parsed {
  readonly document: Document.Parsed | null
  /** Further documents in the same file, which are an error. */
  readonly rest: readonly Document.Parsed[]
  readonly problems: readonly YamlProblem[]
}

function parse(text: string, lineCounter: LineCounter): Parsed {
  try {
    const documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      // Its own check compares every key with every other; `findProblems` does it in linear time.
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter,
    })
    if (!Array.isArray(documents) || documents.length === 0) {
      return { document: null, rest: [], problems: [{ code: 'empty', at: { offset: 0, length: 0 } }] }
    }
    const [document, ...rest] = documents as Document.Parsed[]
    return { document: document ?? null, rest, problems: [] }
  } catch (thrown) {
    // The composer is recursive: nesting without end exhausts the stack, and that is the file's fault.
    if (!(thrown instanceof RangeError)) throw thrown
    return { document: null, rest: [], problems: [{ code: 'nesting', at: { offset: 0, length: 0 } }] }
  }
}

function addLines(lines: LineCounter, text: string): void {
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
}

function locateValue(document: Document.Parsed | null, text: string, origin: ValueOrigin): Stretch {
  if (document === null) return { offset: 0, length: 0 }
  const found = follow(document, origin.path)
  const node = origin.on === 'key' ? (found.key ?? found.value) : (found.value ?? found.key)
  const range = node?.range
  if (node === null || !range) return { offset: 0, length: 0 }
  if (origin.within !== undefined && origin.on === 'value' && isScalar(node)) {
    return stretchInScalar(text, node, origin.within)
  }
  return trimmed(text, range)
}

interface Found {
  readonly key: Node | null
  readonly value: Node | null
}

function follow(document: Document.Parsed, path: Path): Found {
  let found: Found = { key: null, value: document.contents }
  for (const segment of path) {
    const next = step(found.value, segment)
    if (next === null) return found
    found = next
  }
  return found
}

function step(node: Node | null, segment: string | number): Found | null {
  if (isSeq(node)) {
    const item = node.items[Number(segment)]
    return item === undefined ? null : { key: null, value: item as Node }
  }
  if (!isMap(node)) return null
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(segment))
  return pair === undefined ? null : { key: pair.key as Node, value: (pair.value ?? null) as Node | null }
}

/** A block's range runs to the start of what follows; a finding marks what is written, without the white space after it. */
function trimmed(text: string, range: Range): Stretch {
  const [start, end] = range
  return { offset: start, length: text.slice(start, end).trimEnd().length }
}
