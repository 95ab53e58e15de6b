import { Composer } from 'yaml'
import type { Document } from 'yaml'
import { textProblem } from './characters.ts'
import { inOrder } from './problems.ts'
import type { YamlProblem } from './problems.ts'
import { scan } from './scan.ts'
import { structureProblems } from './structure.ts'
import { syntaxProblem } from './syntax.ts'

export interface Parsed {
  /** Null when it was no use to read on. */
  readonly document: Document.Parsed | null
  readonly problems: readonly YamlProblem[]
}

/** Reads the first document of a text as YAML 1.2, in linear time, and says everything that is wrong with its form. */
export function parse(text: string): Parsed {
  const hopeless = textProblem(text)
  if (hopeless !== null) return { document: null, problems: [hopeless] }
  const { tokens, problems, quoted, isHopeless } = scan(text)
  if (isHopeless) return { document: null, problems: inOrder(problems).slice(0, 1) }
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    // Its own check compares every key with every other; `structureProblems` does it in linear time.
    uniqueKeys: false,
    prettyErrors: false,
  })
  const [document = null] = composer.compose(tokens, true, text.length)
  if (document === null) return { document, problems }
  const syntax = syntaxProblem(document, text, quoted)
  if (syntax !== null) return { document, problems: inOrder(withSyntax(problems, syntax, text)) }
  return { document, problems: inOrder([...problems, ...structureProblems(document, text)]) }
}

/** What stands after the first syntax error may be its consequence, and it is itself that of a fault on its line. */
function withSyntax(problems: readonly YamlProblem[], syntax: YamlProblem, text: string): YamlProblem[] {
  const before = problems.filter(({ at }) => at.offset <= syntax.at.offset)
  const lineStart = text.lastIndexOf('\n', syntax.at.offset - 1) + 1
  const isExplained = before.some(
    ({ code, at }) => code === 'bracket' || code === 'quote' || at.offset >= lineStart,
  )
  return isExplained ? before : [...before, syntax]
}
