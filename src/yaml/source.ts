import { LineCounter } from 'yaml'
import type { Origin, Stretch } from '../domain/findings.ts'
import { locator } from './locate.ts'
import { parse } from './parse.ts'
import type { YamlProblem } from './problems.ts'
import { decodeUtf8 } from './utf8.ts'

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
  const { text, problem } = decodeUtf8(bytes)
  const { document, problems } = problem === null ? parse(text) : { document: null, problems: [problem] }
  const value = problems.length === 0 ? document?.toJS({ maxAliasCount: 0 }) : undefined
  const locateValue = locator(document, text)
  const locate = (origin: Origin): Stretch =>
    'characters' in origin ? origin.characters : locateValue(origin)
  return { file, text, value, problems, locate, position: positions(text) }
}

function positions(text: string): (offset: number) => Position {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { line, column: col }
  }
}
