import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats(ajv)
// The schema is of draft 4, of which it uses nothing that draft 7 does not know but the name of its id.
const { $schema: _draft, id: _id, ...rules } = schema
const validate = ajv.compile(rules)

/** What is wrong with a log by the official schema of SARIF 2.1.0; empty when nothing is. */
export function faultsInSarif(log: unknown): string[] {
  validate(log)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
