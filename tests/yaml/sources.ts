import { readSource } from '../../src/yaml/source.ts'
import type { Source } from '../../src/yaml/source.ts'

export function sourceOf(text: string, file = 'file.yaml'): Source {
  return readSource(file, new TextEncoder().encode(text))
}

/** `code line:column marked`, for each problem. */
export function problemsOf(source: Source): string[] {
  return source.problems.map(({ code, at }) => {
    const { line, column } = source.position(at.offset)
    return `${code} ${line}:${column} ${source.text.slice(at.offset, at.offset + at.length)}`.trimEnd()
  })
}
