// Writes the TypeScript types and the standalone validators that follow from schemas/*.schema.json.
// `node scripts/generate-schema-code.mjs` writes them; a test calls `generate()` and compares.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from 'json-schema-to-typescript'
import addFormats from 'ajv-formats'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

const schemaFolder = new URL('../schemas/', import.meta.url)
const outputFolder = new URL('../src/schema/generated/', import.meta.url)
const mark = 'Generated from schemas/ by scripts/generate-schema-code.mjs. Do not edit.'

const kindOf = (fileName) => fileName.replace('.schema.json', '')

function readSchemas() {
  const names = readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.schema.json'))
    .toSorted()
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(new URL(name, schemaFolder), 'utf8'))]))
}

function documentKinds(schemas) {
  return [...schemas.keys()].map(kindOf).filter((kind) => kind !== 'definitions')
}

function validators(schemas) {
  const ajv = new Ajv2020.default({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true },
    inlineRefs: false,
    discriminator: true,
    strict: true,
    strictRequired: false,
  })
  addFormats.default(ajv, ['date'])
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  const exports = Object.fromEntries(documentKinds(schemas).map((kind) => [kind, `${kind}.schema.json`]))
  return `// ${mark}\n${standaloneCode.default(ajv, exports)}\n`
}

/** One type per document kind. Swedish titles stay in the schemas: the types are named by their keys. */
async function types(schemas) {
  const definitions = schemas.get('definitions.schema.json').$defs
  const documents = Object.fromEntries(
    documentKinds(schemas).map((kind) => [`written-${kind}`, { ...schemas.get(`${kind}.schema.json`), $schema: undefined }]),
  )
  const everything = {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(documents),
    properties: Object.fromEntries(Object.keys(documents).map((name) => [name, { $ref: `#/$defs/${name}` }])),
    $defs: { ...definitions, ...documents },
  }
  const local = JSON.parse(JSON.stringify(everything), (key, value) => withoutProse(key, value))
  return compile(local, 'WrittenDocuments', {
    additionalProperties: false,
    bannerComment: `// ${mark}`,
    format: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: true,
    unreachableDefinitions: false,
  })
}

/** Drops title and description of a schema (but not a property of that name) and makes references local. */
function withoutProse(key, value) {
  if ((key === 'title' || key === 'description') && typeof value === 'string') return undefined
  if (key === '$ref') return value.replace(/^definitions\.schema\.json/, '')
  return value
}

export async function generate() {
  const schemas = readSchemas()
  return { 'types.ts': await types(schemas), 'validators.cjs': validators(schemas) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of Object.entries(await generate())) writeFileSync(new URL(name, outputFolder), text)
}
