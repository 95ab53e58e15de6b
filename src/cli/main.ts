// The program behind bin/samverkan.js. `--version` and `--help` are answered without loading the rest.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadBundle } from './bundles.ts'
import { languageOf } from './language.ts'
import type * as nodeIoBundle from './node-io.ts'
import type * as runBundle from './run.ts'

/** Runs the program with the process's own arguments and gives the exit code. */
export async function main(argv: readonly string[], packageFolder: string): Promise<number> {
  const answer = quickAnswer(argv, packageFolder)
  if (answer !== null) {
    process.stdout.write(answer)
    return 0
  }
  const { run } = loadBundle(join(packageFolder, 'dist/run.js')) as typeof runBundle
  const { nodeIo } = loadBundle(join(packageFolder, 'dist/node-io.js')) as typeof nodeIoBundle
  return run(argv, nodeIo(packageFolder), versionOf(packageFolder))
}

/** The help text is written when the program is built, from the same definitions. */
function quickAnswer(argv: readonly string[], packageFolder: string): string | null {
  const [first, ...rest] = argv
  if (rest.length > 0) return null
  if (first === '--version') return `${versionOf(packageFolder)}\n`
  if (first !== undefined && first !== '--help' && first !== '-h') return null
  return readFileSync(join(packageFolder, `dist/help.${languageOf(argv, process.env)}.txt`), 'utf8')
}

function versionOf(packageFolder: string): string {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
}
