import { describe, expect, it } from 'vitest'
import { SHIPPED } from '../support/agreement.ts'
import { below, repositoryWith } from '../support/git.ts'
import { HOSTILE_FILES, HOSTILE_TEXTS } from '../support/hostile.ts'
import { samverkan } from '../support/program.ts'

const TREES = { shipped: SHIPPED, 'hostile-texts': HOSTILE_TEXTS, 'hostile-files': HOSTILE_FILES }

const ENDINGS = { github: 'github.txt', sarif: 'sarif.txt', junit: 'xml', markdown: 'md' }

/** What a hostile text is found in, and a finding that is accepted; the other rules are those of the shipped agreement. */
const RULES =
  'unknown-placeholder,measure-without-owner,measure-without-time,plan-without-entries,appendix-title'

describe.each(Object.entries(TREES))('%s', (name, tree) => {
  const cwd = repositoryWith(below('agreement', tree))
  const rules = name === 'shipped' ? [] : ['--rule', RULES]

  it.each(
    Object.entries(ENDINGS).flatMap(([format, ending]) => [
      [format, 'sv', ending],
      [format, 'en', ending],
    ]),
  )('as %s in %s', async (format = '', language = '', ending = '') => {
    const args = ['--as-of', '2015-05-01', '--lang', language, '--accepted', ...rules]
    const { stdout } = samverkan(['validate', '--format', format, ...args], { cwd })
    await expect(lasting(format, stdout)).toMatchFileSnapshot(`golden/${name}.${language}.${ending}`)
  })
})

/** The pages of the rules, how many rules there are, and the program's version change for reasons of their own. */
function lasting(format: string, report: string): string {
  if (format === 'junit') {
    return report.replaceAll(/ *<testcase [^>]*\/>\n/g, '').replaceAll(/ tests="\d+"/g, '')
  }
  return format === 'sarif' ? oneLineEach(report) : report
}

/** The log but for its lists, then each rule and each result on a line of its own. */
function oneLineEach(report: string): string {
  const changing = new Set(['help', 'fullDescription', 'semanticVersion'])
  const lists: unknown[] = []
  const log: unknown = JSON.parse(report, (key, value: unknown) => {
    if (changing.has(key)) return undefined
    if (key !== 'rules' && key !== 'results') return value
    if (Array.isArray(value)) lists.push(...value)
    return undefined
  })
  return [log, ...lists].map((part) => `${JSON.stringify(part)}\n`).join('')
}
