import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BASE_CHECKS } from '../../src/checks/base.ts'
import { CHECKS } from '../../src/checks/index.ts'
import { FILE_RULES } from '../../src/repository/file-findings.ts'
import { SCHEMA_RULES } from '../../src/schema/words/context.ts'
import { YAML_PROBLEM_CODES } from '../../src/yaml/problems.ts'
import { readSource } from '../../src/yaml/source.ts'

const ROOT = join(import.meta.dirname, '../..')
const FORM_RULES = [...FILE_RULES, ...SCHEMA_RULES, ...YAML_PROBLEM_CODES.map((code) => `yaml-${code}`)]
const ALL = [...CHECKS, ...BASE_CHECKS]
const RULES = [...ALL.map(({ id }) => id), ...FORM_RULES, 'acceptance-unused']
const PAGES = readdirSync(join(ROOT, 'docs/rules')).map((name) => ({
  rule: name.replace(/\.md$/, ''),
  text: readFileSync(join(ROOT, 'docs/rules', name), 'utf8'),
}))

test('every rule that the program can tell of has a page, and every page has a rule', () => {
  expect(PAGES.map(({ rule }) => rule).toSorted()).toEqual(RULES.toSorted())
})

test('no two rules share an id', () => {
  expect(RULES.filter((id, index) => RULES.indexOf(id) !== index)).toEqual([])
})

const FILES = [...filesIn('src/checks/rules', CHECKS), ...filesIn('src/checks/base-rules', BASE_CHECKS)]

function filesIn(folder: string, list: readonly { readonly id: string }[]) {
  return readdirSync(join(ROOT, folder)).map((name) => ({ path: `${folder}/${name}`, name, list }))
}

describe.each(FILES)('$path', ({ path, name, list }) => {
  test('a check is named after its file, alone in it, and sits in its list', async () => {
    const module: Readonly<Record<string, unknown>> = await import(join(ROOT, path))
    const checks = Object.values(module).filter(isCheck)
    const id = name.replace(/\.ts$/, '')
    expect(checks).toEqual(list.filter((check) => check.id === id))
  })
})

/** A page: its title, one sentence, how grave and on what ground, why, an example of wrong and of right, what to do. */
const FORM =
  /^# (?<title>[a-z-]+)\n\n[^#]+\.\n\n\*\*Allvar:\*\* (?<severity>fel|varning|upplysning)\b.* · \*\*Grund:\*\* .+\n\n## Varför\n\n[^#]+\n\n## Fel\n\n```yaml\n(?<wrong>[^]*?)\n```\n\n## Rätt\n\n```yaml\n(?<right>[^]*?)\n```\n\n## Så rättar du\n\n[^]+\n$/

const SEVERITIES = { error: 'fel', warning: 'varning', info: 'upplysning' }

/** What cannot be shown in a page: characters that are not seen, and files that are too large. */
const NOT_SHOWN = new Set([
  'yaml-character',
  'yaml-encoding',
  'yaml-line-break',
  'yaml-more',
  'yaml-nesting',
  'yaml-size',
])

describe.each(PAGES)('the page of $rule', ({ rule, text }) => {
  const { title, severity, wrong = '', right = '' } = FORM.exec(text)?.groups ?? {}

  test('has the same headings as every other, in their order', () => {
    expect(text).toMatch(FORM)
    expect(title).toBe(rule)
  })

  test('says how grave the rule is', () => {
    const check = ALL.find(({ id }) => id === rule)
    const expected = check?.severity ?? (rule === 'acceptance-unused' ? 'warning' : 'error')
    expect(severity).toBe(SEVERITIES[expected])
  })

  test('has examples that are YAML, but for a rule about YAML', () => {
    const isAboutYaml = rule.startsWith('yaml-')
    expect(problemsIn(right, isAboutYaml)).toEqual([])
    if (!isAboutYaml) expect(problemsIn(wrong, isAboutYaml)).toEqual([])
    else if (!NOT_SHOWN.has(rule)) expect(problemsIn(wrong, isAboutYaml)).toContain(rule)
  })
})

function isCheck(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && 'severity' in value && 'run' in value
}

/** Comments alone may show a folder, or paper, instead of a file. */
function problemsIn(example: string, isAboutYaml: boolean): string[] {
  const { problems } = readSource('example.yaml', new TextEncoder().encode(`${example}\n`))
  return problems.map(({ code }) => `yaml-${code}`).filter((id) => isAboutYaml || id !== 'yaml-empty')
}
