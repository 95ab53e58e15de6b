import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** Builds the program once before all tests, so that what is tested is what is in the source. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: 'inherit',
  })
}
