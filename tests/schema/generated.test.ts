import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generate } from '../../scripts/generate-schema-code.mjs'

test('the generated files are those that the schemas give: run node scripts/generate-schema-code.mjs', async () => {
  for (const [name, text] of Object.entries(await generate())) {
    const current = readFileSync(`src/schema/generated/${name}`, 'utf8') === text
    expect({ name, current }).toEqual({ name, current: true })
  }
})
