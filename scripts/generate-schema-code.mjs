// Writes what follows from schemas/*.schema.json: the TypeScript types, the standalone validators and the list of schemas.
// `node scripts/generate-schema-code.mjs` writes them; a test calls `generate()` and compares.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'
import addFormats from 'ajv-formats'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

const schemaFolder = new URL('../schemas/', import.meta.url)
const outputFolder = new URL('../src/schema/generated/', import.meta.url)
const mark = '// Generated from schemas/ by scripts/generate-schema-code.mjs. Do not edit.'
const definitionsFile = 'definitions.schema.json'
/** A reference to the whole of another file's schema. */
const WHOLE_SCHEMA = /^([a-z-]+)\.schema\.json$/

export async function generate() {
  const schemas = readSchemas()
  return {
    'types.ts': await types(schemas),
    'schemas.ts': schemaList(schemas),
    'validators.cjs': validators(schemas),
    'validators.d.cts': validatorTypes(schemas),
  }
}

function readSchemas() {
  const names = readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.schema.json'))
    .toSorted()
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, schemaFolder), 'utf8'))]))
}

function documentKinds(schemas) {
  return [...schemas.keys()]
    .filter((name) => name !== definitionsFile)
    .map((name) => name.replace('.schema.json', ''))
}

/** The property `body` of the interface `Written` is a `WrittenBody`. Swedish titles stay in the schemas. */
async function types(schemas) {
  const kinds = documentKinds(schemas)
  const documents = Object.fromEntries(
    kinds.map((kind) => [`written-${kind}`, { ...schemas.get(`${kind}.schema.json`), $schema: undefined }]),
  )
  const written = {
    type: 'object',
    additionalProperties: false,
    required: kinds,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/$defs/written-${kind}` }])),
    $defs: { ...schemas.get(definitionsFile).$defs, ...documents },
  }
  const localReference = (reference) =>
    reference.replace(definitionsFile, '').replace(WHOLE_SCHEMA, '#/$defs/written-$1')
  return compile(withoutProse(written, localReference), 'Written', {
    additionalProperties: false,
    bannerComment: mark,
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    unreachableDefinitions: false,
  })
}

/** The schemas by kind, as they are written, for titles and descriptions. */
function schemaList(schemas) {
  const imports = [...schemas.keys()].map(
    (name, index) => `import schema${index} from '../../../schemas/${name}' with { type: 'json' }`,
  )
  const entries = [...schemas.keys()].map(
    (name, index) => `  '${name.replace('.schema.json', '')}': schema${index},`,
  )
  return [mark, ...imports, '', 'export const schemas = {', ...entries, '} as const', ''].join('\n')
}

function validators(schemas) {
  const ajv = new Ajv2020.default({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true },
    discriminator: true,
    inlineRefs: false,
    messages: false,
    strict: true,
    strictRequired: false,
  })
  addFormats.default(ajv, ['date'])
  const wholeReference = (reference) =>
    reference.replace(/^#/, `${definitionsFile}#`).replace(WHOLE_SCHEMA, '$1')
  // Each definition is a schema of its own here: Ajv would else compile it once for every file that refers to it.
  for (const [name, definition] of Object.entries(schemas.get(definitionsFile).$defs)) {
    ajv.addSchema(withoutProse(definition, wholeReference), `${definitionsFile}#/$defs/${name}`)
  }
  const kinds = documentKinds(schemas)
  for (const kind of kinds)
    ajv.addSchema(withoutProse(schemas.get(`${kind}.schema.json`), wholeReference), kind)
  const code = standaloneCode.default(ajv, Object.fromEntries(kinds.map((kind) => [kind, kind])))
  return `${mark}\n/* oxlint-disable */\n${inLinearTime(code)}\n`
}

/**
 * Ajv joins the errors of every item by copying all that came before, which takes hours for a long list of faults.
 * The same here with a push; and the other place that adds an error is said shorter.
 */
function inLinearTime(code) {
  const shorter = code
    .replaceAll(
      /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\);/g,
      'vErrors = joined(vErrors,$1.errors);',
    )
    .replaceAll(
      /if\(vErrors === null\)\{vErrors = \[(\w+)\];\}else \{vErrors\.push\(\1\);\}/g,
      'vErrors = added(vErrors,$1);',
    )
  if (shorter.includes('.concat('))
    throw new Error('Ajv writes its code otherwise than it did: see inLinearTime')
  const added =
    'function added(errors, error){if(errors === null)return [error];errors.push(error);return errors;}'
  const joined =
    'function joined(errors, more){if(errors === null)return more;for(const error of more)errors.push(error);return errors;}'
  return `${shorter}${added}${joined}`
}

function validatorTypes(schemas) {
  return `${mark}
import type { ErrorObject } from 'ajv'

interface Validator {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

declare const validators: {
${documentKinds(schemas)
  .map((kind) => `  readonly '${kind}': Validator`)
  .join('\n')}
}
export = validators
`
}

/** The schema without title and description (but with a property of that name), its references rewritten. */
function withoutProse(schema, rewritten) {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if ((key === 'title' || key === 'description') && typeof value === 'string') return undefined
    return key === '$ref' ? rewritten(value) : value
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await generate()))
    writeFileSync(new URL(name, outputFolder), text)
}
