import { isScalar, visit } from 'yaml'
import type { Document, Node, Scalar, YAMLMap } from 'yaml'
import type { Stretch } from '../domain/findings.ts'
import { unseenCharacter } from './characters.ts'
import type { YamlProblem } from './problems.ts'

/** What is wrong in a document that follows YAML's grammar but is no mapping of plain keys. */
export function structureProblems(document: Document.Parsed, text: string): YamlProblem[] {
  if (isBlank(document)) return [{ code: 'empty', at: { offset: 0, length: 0 } }]
  const problems: YamlProblem[] = []
  visit(document, {
    Map(_, map) {
      problems.push(...keyProblems(map, text))
    },
    Scalar(_, scalar) {
      problems.push(...escapedCharacters(scalar))
    },
  })
  return problems
}

function isBlank({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null)
}

function keyProblems(map: YAMLMap, text: string): YamlProblem[] {
  const problems: YamlProblem[] = []
  const seen = new Set<string>()
  for (const { key } of map.items) {
    const at = stretchOf(key as Node | null, map)
    // A placeholder without quotes has been told already.
    if (text.startsWith('{{', at.offset - 1)) continue
    if (!isScalar(key) || key.value === null || key.value === '') problems.push({ code: 'key', at })
    else if (seen.has(String(key.value)))
      problems.push({ code: 'duplicate-key', at, name: String(key.value) })
    else seen.add(String(key.value))
  }
  return problems
}

/** What a text in double quotes says with a backslash: `\0`, `\u202E`. */
function escapedCharacters(scalar: Scalar): YamlProblem[] {
  if (typeof scalar.value !== 'string') return []
  const found = unseenCharacter(scalar.value, 0)
  return found === null ? [] : [{ ...found, at: stretchOf(scalar, scalar) }]
}

function stretchOf(node: Node | null, instead: Node): Stretch {
  const [start, end] = node?.range ?? instead.range ?? [0, 0]
  return { offset: start, length: Math.max(1, end - start) }
}
