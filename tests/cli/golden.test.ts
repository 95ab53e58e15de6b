import { expect, it } from 'vitest'
import { samverkan } from '../support/program.ts'

/** What a coordinator reads, whole: a change of wording shows in the diff of these files. */
it.each([
  ['validate.sv.txt', ['validate']],
  ['validate.en.txt', ['validate', '--lang', 'en']],
  ['deadlines.sv.txt', ['deadlines']],
  ['deadlines.en.txt', ['deadlines', '--lang', 'en']],
  ['deadlines-over.sv.txt', ['deadlines', '--as-of', '2019-05-01']],
])('%s', async (name, args) => {
  const asOf = args.includes('--as-of') ? [] : ['--as-of', '2015-05-01']
  const { code, stdout } = samverkan([...args, ...asOf])
  expect(code).toBe(0)
  await expect(stdout).toMatchFileSnapshot(`golden/${name}`)
})
