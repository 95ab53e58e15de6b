import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commandLine, gitCommand, shellWord } from '../../src/writing/shell.ts'

/** The words that a real shell makes of a command line. */
function wordsOf(line: string): string[] {
  return execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1)
}

it.each([
  'appendix-2',
  'Möte i styrgruppen 2015-05-12',
  '$(touch x)',
  '`touch x`',
  "it's; rm -rf /",
  '"$HOME"',
  '-m',
  'a\nb',
  '*',
  '~',
  '!!',
  '\\',
  '',
])('a shell takes %j as it is', (word) => {
  expect(wordsOf(shellWord(word))).toEqual([word])
})

it('any words', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().filter((word) => !word.includes('\0')),
        { minLength: 1 },
      ),
      (words) => {
        expect(wordsOf(commandLine(words))).toEqual(words)
      },
    ),
    { numRuns: 30 },
  )
})

it('the command for git names one file, after what ends the options', () => {
  const message = { subject: "Möte i 'A & B'", lines: [] }
  expect(gitCommand({ branch: 'post-1', file: '-a b.yaml', message })).toBe(
    String.raw`git switch -c post-1 && git add -- '-a b.yaml' && git commit -m 'Möte i '\''A & B'\''' -- '-a b.yaml'`,
  )
})
