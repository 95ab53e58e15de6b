import { readFileSync } from 'node:fs'
import { createRequire, wrap } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Script } from 'node:vm'

/**
 * Loads a bundle of the program, and those that it requires in its turn, with the code that V8 compiled when the program
 * was built. Where that does not fit this Node, V8 refuses it and compiles anew: slower, never different.
 */
export function loadBundle(
  path: string,
  loaded: (path: string, script: Script) => void = () => undefined,
): unknown {
  const compiled = compiledCode(path)
  const script = new Script(wrap(readFileSync(path, 'utf8')), {
    filename: path,
    ...(compiled === null ? {} : { cachedData: compiled }),
  })
  const folder = dirname(path)
  const outside = createRequire(path)
  const module = { exports: {} as unknown }
  const require = Object.assign(
    (name: string): unknown =>
      name.startsWith('./') ? loadBundle(join(folder, name), loaded) : outside(name),
    { resolve: outside.resolve },
  )
  script.runInThisContext()(module.exports, require, module, path, folder)
  loaded(path, script)
  return module.exports
}

/** Where the compiled code of a bundle lies. */
export function codePath(path: string): string {
  return join(dirname(path), `${basename(path, '.js')}.code`)
}

function compiledCode(path: string): Buffer | null {
  try {
    return readFileSync(codePath(path))
  } catch {
    return null
  }
}
