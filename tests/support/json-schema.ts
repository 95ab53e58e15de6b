import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'

const OUTPUT = join(import.meta.dirname, '../../schemas/output')

/** What is wrong with a value by one of the schemas under schemas/output; empty when nothing is. */
export function faultsByOutputSchema(name: string, value: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
  addFormats(ajv, ['date'])
  for (const file of readdirSync(OUTPUT)) {
    ajv.addSchema(JSON.parse(readFileSync(join(OUTPUT, file), 'utf8')), file)
  }
  const validate = ajv.getSchema(`${name}.schema.json`)
  if (validate === undefined) throw new Error(`No output schema is called ${name}`)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
