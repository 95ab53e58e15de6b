import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'

/** What is wrong with a value by one of the schemas under schemas/output; empty when nothing is. */
export function faultsByOutputSchema(name: string, value: unknown): string[] {
  const path = join(import.meta.dirname, '../../schemas/output', `${name}.schema.json`)
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  addFormats(ajv, ['date'])
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
