import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

const SOURCE = join(import.meta.dirname, '../src')

/** From the innermost outward: a folder imports only from itself and from those before it. */
const LAYERS = [
  'domain',
  'yaml',
  'schema',
  'text',
  'repository',
  'changes',
  'deadlines',
  'checks',
  'render',
  'writing',
  'reporters',
  'cli',
]

/** Layers that do not know each other although one stands before the other. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = { render: ['deadlines', 'checks'] }

/** Effects and the machine belong to cli; each exception has its reason. */
const NODE_IMPORTS: Readonly<Record<string, readonly string[]>> = {
  // A hash is a pure function.
  'repository/digest.ts': ['node:crypto'],
  // The PDF engine is native code, loaded only when a PDF is wanted.
  'render/pdf/engine.ts': ['node:module'],
}

interface Import {
  readonly from: string
  readonly to: string
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.[cm]?ts$/.test(path))

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(join(SOURCE, from), 'utf8').matchAll(/(?:from|import\(|^import) ?'([^']+)'/gm)].map(
    (match) => ({
      from,
      to: match[1] ?? '',
    }),
  ),
)

const layerOf = (path: string): string => path.split('/')[0] ?? ''

describe('the layers', () => {
  it('are all the folders there are', () => {
    expect([...new Set(files.map(layerOf))].toSorted()).toEqual(LAYERS.toSorted())
  })

  it('import only from those before them', () => {
    const local = imports.filter(({ to }) => to.startsWith('.') && !to.endsWith('.json'))
    expect(local.length).toBeGreaterThan(100)
    const wrong = local.filter(({ from, to }) => {
      const target = layerOf(posix.join(posix.dirname(from), to))
      const known = LAYERS.indexOf(target) <= LAYERS.indexOf(layerOf(from)) && LAYERS.includes(target)
      return !known || (STRANGERS[layerOf(from)] ?? []).includes(target)
    })
    expect(wrong).toEqual([])
  })

  it('leave files, processes and the clock to cli', () => {
    const node = imports.filter(({ from, to }) => to.startsWith('node:') && layerOf(from) !== 'cli')
    expect(node.filter(({ from, to }) => !(NODE_IMPORTS[from] ?? []).includes(to))).toEqual([])
    const clocks = files.filter((path) => {
      const text = readFileSync(join(SOURCE, path), 'utf8')
      return layerOf(path) !== 'cli' && /\bprocess\.|\bconsole\.|new Date\(|Date\.now|Math\.random/.test(text)
    })
    expect(clocks.filter((path) => !path.includes('generated'))).toEqual([])
  })
})
