import { isAlias, isMap, isScalar, visit } from 'yaml'
import type { Document, ErrorCode, YAMLMap } from 'yaml'
import type { Stretch } from '../domain/findings.ts'

/** What is wrong with the form of a YAML file, before its content is looked at. */
export interface YamlProblem {
  readonly code: YamlProblemCode
  readonly at: Stretch
  /** The key or tag that it is about. */
  readonly name?: string
}

export type YamlProblemCode =
  | 'alias'
  | 'directive'
  | 'duplicate-key'
  | 'empty'
  | 'encoding'
  | 'indentation'
  | 'key'
  | 'nesting'
  | 'quotes'
  | 'several-documents'
  | 'syntax'
  | 'tab'
  | 'tag'

/** All that is wrong with a parsed file, in the order in which it stands there. */
export function findProblems(document: Document.Parsed, rest: readonly Document.Parsed[]): YamlProblem[] {
  const problems = [
    ...syntaxProblems(document),
    ...rest.slice(0, 1).map(severalDocuments),
    ...(document.contents === null ? [{ code: 'empty', at: { offset: 0, length: 0 } } as const] : []),
    ...structureProblems(document),
  ]
  return problems.toSorted((a, b) => a.at.offset - b.at.offset)
}

function syntaxProblems(document: Document.Parsed): YamlProblem[] {
  const faults = [...document.errors, ...document.warnings].filter((fault) => fault.code !== 'MULTIPLE_DOCS')
  const problems: YamlProblem[] = faults.map(({ code, pos: [start, end] }) => ({
    code: CODES[code] ?? 'syntax',
    at: { offset: start, length: Math.max(1, end - start) },
  }))
  const version = document.directives?.yaml
  if (version?.explicit === true && version.version !== '1.2') {
    problems.push({ code: 'directive', at: { offset: 0, length: 1 } })
  }
  return problems
}

/** The first fault is the cause, what follows in the file mostly its consequence: one kind of fault, one entry. */
const CODES: Partial<Record<ErrorCode, YamlProblemCode>> = {
  BAD_ALIAS: 'alias',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'quotes',
  BAD_INDENT: 'indentation',
  MISSING_CHAR: 'syntax',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
}

function severalDocuments(document: Document.Parsed): YamlProblem {
  return { code: 'several-documents', at: { offset: document.range[0], length: 1 } }
}

function structureProblems(document: Document.Parsed): YamlProblem[] {
  const problems: YamlProblem[] = []
  visit(document, {
    Node(_, node) {
      const { tag, range } = node as { tag?: string; range?: [number, number, number] }
      const at = { offset: range?.[0] ?? 0, length: Math.max(1, (range?.[1] ?? 0) - (range?.[0] ?? 0)) }
      if (isAlias(node)) problems.push({ code: 'alias', at, name: node.source })
      else if (tag !== undefined && !CORE_TAGS.has(tag)) problems.push({ code: 'tag', at, name: tag })
    },
    Map(_, map) {
      problems.push(...keyProblems(map))
    },
  })
  return problems
}

/** The tags that YAML 1.2's core schema gives by itself. */
const CORE_TAGS = new Set(['map', 'seq', 'str', 'null', 'bool', 'int', 'float'].map((name) => `tag:yaml.org,2002:${name}`))

function keyProblems(map: YAMLMap): YamlProblem[] {
  const problems: YamlProblem[] = []
  const seen = new Set<string>()
  for (const { key } of map.items) {
    const [start, end] = (key as { range?: [number, number, number] } | null)?.range ?? map.range ?? [0, 0]
    const at = { offset: start, length: Math.max(1, end - start) }
    if (!isScalar(key) || key.value === null) problems.push({ code: 'key', at })
    else if (seen.has(String(key.value))) problems.push({ code: 'duplicate-key', at, name: String(key.value) })
    else seen.add(String(key.value))
  }
  return problems
}
