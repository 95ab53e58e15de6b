import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECKS } from '../../src/checks/index.ts'
import { junitReport } from '../../src/reporters/findings/junit.ts'
import { visible } from '../../src/reporters/paint.ts'
import { BODY, SHIPPED } from '../support/agreement.ts'
import { below, repositoryWith } from '../support/git.ts'
import { HOSTILE_FILES, HOSTILE_TEXT, HOSTILE_TEXTS } from '../support/hostile.ts'
import { samverkan } from '../support/program.ts'
import { elements, parseXml } from '../support/xml.ts'
import type { Element } from '../support/xml.ts'
import { anyText } from './arbitrary-text.ts'
import { diagnosticWith, reportWith } from './reports.ts'

function junit(tree: Readonly<Record<string, string>>, ...args: string[]): Element {
  const cwd = repositoryWith(below('agreement', tree))
  return parseXml(
    samverkan(['validate', '--as-of', '2015-05-01', '--format', 'junit', ...args], { cwd }).stdout,
  )
}

const named = (root: Element, rule: string) =>
  elements(root, 'testcase').find(({ attributes }) => attributes['name'] === rule)

describe('--format junit', () => {
  it('has a case for each rule, and counts them', () => {
    const root = junit(SHIPPED)
    const cases = elements(root, 'testcase')
    const names = cases.map(({ attributes }) => attributes['name'])
    expect(new Set(names).size).toBe(names.length)
    expect(CHECKS.map(({ id }) => id).filter((id) => !names.includes(id))).toEqual([])
    expect(root.attributes).toMatchObject({ tests: `${cases.length}`, failures: '0', skipped: '0' })
  })

  it('fails the cases that fail the run, each finding a failure', () => {
    const root = junit(SHIPPED, '--fail-on', 'warning')
    const time = named(root, 'measure-without-time')
    expect(time?.children.map(({ name }) => name)).toEqual(Array.from({ length: 8 }, () => 'failure'))
    expect(time?.children[2]?.text).toMatch(/^agreement\/appendix-3-measures\/2014-12-01\.yaml:107:11: /)
    const failed = elements(root, 'testcase').filter((one) => elements(one, 'failure').length > 0)
    expect(root.attributes['failures']).toBe(`${failed.length}`)
  })

  it('tells what does not fail the run in the output of its case', () => {
    const time = named(junit(SHIPPED), 'measure-without-time')
    expect(time?.children.map(({ name }) => name)).toEqual(['system-out'])
    expect(time?.children[0]?.text.split('\n')).toHaveLength(8)
    expect(time?.children[0]?.text).toMatch(/^Varning: agreement\//)
  })

  it('skips the rules that were not run', () => {
    const root = junit({ ...SHIPPED, [BODY]: '' })
    expect(root.attributes['skipped']).toBe(`${CHECKS.length}`)
    expect(named(root, 'measure-without-time')?.children.map(({ name }) => name)).toEqual(['skipped'])
    expect(named(root, 'yaml-empty')?.children.map(({ name }) => name)).toEqual(['failure'])
  })

  it('has a case for a rule that it does not know', () => {
    const report = reportWith([diagnosticWith({ rule: 'another', severity: 'error' })])
    const root = parseXml(junitReport(report, { language: 'sv', failOn: 'error' }))
    expect(named(root, 'another')?.children.map(({ name }) => name)).toEqual(['failure'])
  })

  it('is well formed, whatever the texts and the files are called', () => {
    const told = elements(junit(HOSTILE_TEXTS), 'system-out').map(({ text }) => text)
    expect(told.join('\n')).toContain(HOSTILE_TEXT)
    const failures = elements(junit(HOSTILE_FILES), 'failure').map(({ text }) => text)
    expect(failures.join('\n')).toContain('records/2015-01-01 | `kod` <script>.yaml')
  })

  it('gives any text as it is, but for what XML cannot have', () => {
    assert(
      property(anyText, (text) => {
        const report = reportWith([diagnosticWith({ file: text, message: { sv: text, en: text } })])
        const root = parseXml(junitReport(report, { language: 'sv', failOn: 'info' }))
        const [failure] = elements(root, 'failure')
        expect(failure?.attributes['message']).toBe(visible(text).replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD'))
      }),
    )
  })
})
