import { CST, Lexer, Parser } from 'yaml'
import type { Stretch } from '../domain/findings.ts'
import type { YamlProblem, YamlProblemCode } from './problems.ts'

/** The file's tokens, gathered without recursion and up to a limit, and what they alone show to be wrong. */
export interface Scan {
  /** The first document, directives before it left out. */
  readonly tokens: readonly CST.Token[]
  readonly problems: readonly YamlProblem[]
  /** Texts in quotes, as the parser takes them. */
  readonly quoted: readonly Stretch[]
  /** Whether it is no use to read on. */
  readonly isHopeless: boolean
}

/** An agreement's largest file has some three thousand. */
const MOST_LEXEMES = 150_000
/** The schemas go down to some ten levels. */
const DEEPEST = 60

export function scan(text: string): Scan {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const problems: YamlProblem[] = []
  const quoted: Stretch[] = []
  const open: Stretch[] = []
  let count = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    const at = { offset: parser.offset, length: lexeme.length }
    count += 1
    const limit = count > MOST_LEXEMES ? 'size' : parser.stack.length > DEEPEST ? 'nesting' : null
    if (limit !== null) return { tokens: [], problems: [{ code: limit, at }], quoted, isHopeless: true }
    const type = isScalar ? 'scalar' : CST.tokenType(lexeme)
    const code = type === null ? undefined : REFUSED[type]
    if (code !== undefined) problems.push({ code, at, name: lexeme })
    if (type === 'single-quoted-scalar' || type === 'double-quoted-scalar') quoted.push(at)
    if (isPlaceholder(type, text, at.offset)) problems.push({ code: 'placeholder', at: { ...at, length: 2 } })
    if (type === 'flow-seq-start' || type === 'flow-map-start') open.push(at)
    if (type === 'flow-seq-end' || type === 'flow-map-end') open.pop()
    if (type === 'flow-error-end') problems.push(...open.splice(0).slice(-1).map(unclosedBracket))
    isScalar = lexeme === CST.SCALAR
    tokens.push(...parser.next(lexeme))
  }
  tokens.push(...parser.end())
  problems.push(
    ...open.slice(-1).map(unclosedBracket),
    ...unclosedQuote(text, quoted),
    ...documentProblems(tokens),
  )
  return {
    tokens: firstDocument(tokens),
    problems,
    quoted,
    isHopeless: problems.some(({ code }) => code === 'directive'),
  }
}

const REFUSED: Partial<Record<CST.TokenType, YamlProblemCode>> = {
  alias: 'alias',
  anchor: 'anchor',
  tag: 'tag',
}

/** To YAML two braces open a mapping in a mapping; here they open a placeholder that lacks quotes. */
function isPlaceholder(type: CST.TokenType | 'scalar' | null, text: string, offset: number): boolean {
  return type === 'flow-map-start' && text.startsWith('{{', offset)
}

function unclosedBracket(at: Stretch): YamlProblem {
  return { code: 'bracket', at }
}

/** Only the last text in quotes can lack the closing one: it runs to the end of the file. */
function unclosedQuote(text: string, quoted: readonly Stretch[]): YamlProblem[] {
  const last = quoted.at(-1)
  if (last === undefined || last.offset + last.length < text.length) return []
  const written = text.slice(last.offset)
  const isClosed = /^(?:'(?:[^']|'')*'|"(?:[^"\\]|\\[^])*")$/.test(written)
  return isClosed ? [] : [{ code: 'quote', at: { offset: last.offset, length: firstLine(written).length } }]
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? ''
}

function documentProblems(tokens: readonly CST.Token[]): YamlProblem[] {
  const [, second] = tokens.filter((token) => token.type === 'document')
  const directive = tokens.find(({ type }) => type === 'directive')
  return [
    ...(directive === undefined ? [] : [problemAt(directive, 'directive')]),
    ...(second === undefined ? [] : [problemAt(second.start[0] ?? second, 'several-documents')]),
  ]
}

function problemAt(token: CST.Token, code: YamlProblemCode): YamlProblem {
  return { code, at: { offset: token.offset, length: 'source' in token ? token.source.length : 1 } }
}

function firstDocument(tokens: readonly CST.Token[]): CST.Token[] {
  const documents = tokens.filter(({ type }) => type === 'document')
  const end = documents[1] === undefined ? tokens.length : tokens.indexOf(documents[1])
  return tokens.slice(0, end)
}
