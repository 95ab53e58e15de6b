import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible } from '../../src/reporters/paint.ts'
import { githubReport } from '../../src/reporters/findings/github.ts'
import { MEASURES, SHIPPED } from '../support/agreement.ts'
import { below, repositoryWith } from '../support/git.ts'
import { HOSTILE_FILES, HOSTILE_TEXT, HOSTILE_TEXTS } from '../support/hostile.ts'
import { samverkan } from '../support/program.ts'
import { anyText } from './arbitrary-text.ts'
import { diagnosticWith, reportWith } from './reports.ts'
import { workflowCommand } from '../support/workflow-commands.ts'

function linesOf(tree: Readonly<Record<string, string>>, ...args: string[]): string[] {
  const cwd = repositoryWith(below('agreement', tree))
  const { stdout } = samverkan(['validate', '--as-of', '2015-05-01', '--format', 'github', ...args], { cwd })
  return stdout.split('\n').slice(0, -1)
}

describe('--format github', () => {
  it('is commands and nothing else, the gravest first', () => {
    const names = linesOf(HOSTILE_TEXTS).map((line) => workflowCommand(line)?.name)
    expect(new Set(names)).toEqual(new Set(['error', 'warning', 'notice']))
    const order = ['error', 'warning', 'notice']
    expect(names).toEqual(
      names.toSorted((a, b) => order.indexOf(a ?? 'notice') - order.indexOf(b ?? 'notice')),
    )
  })

  it('tells findings of one rule together, at the first of them', () => {
    const [line = '', ...more] = linesOf(SHIPPED, '--rule', 'measure-without-time')
    expect(more).toEqual([])
    const command = workflowCommand(line)
    expect(command?.properties).toEqual({
      file: `agreement/${MEASURES}`,
      line: '32',
      col: '11',
      endLine: '32',
      title: 'measure-without-time · punkt 11',
    })
    expect(command?.message.split('\n')).toHaveLength(10)
    expect(command?.message).toContain('\nrad 107: Medling\n')
  })

  it('tells what is wrong with one line together', () => {
    const tree = { ...SHIPPED, [MEASURES]: 'kind: measures\n' }
    const [line = '', note = '', ...more] = linesOf(tree)
    expect(more).toEqual([])
    expect(workflowCommand(line)?.message.split('\n')).toHaveLength(6)
    expect(note).toBe('::notice::Avtalets egna regler har inte körts: rätta först felen i filerna.')
  })

  it('leaves out the columns where several lines are meant', () => {
    const [line = ''] = linesOf(SHIPPED, '--rule', 'report-after-consultation')
    expect(Object.keys(workflowCommand(line)?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title'])
  })

  it('tells at most twenty places', () => {
    const together = { title: { sv: 'Många', en: 'Many' }, subject: { sv: 'en', en: 'one' } }
    const many = Array.from({ length: 25 }, (_, index) => diagnosticWith({ line: index + 1, together }))
    const message = workflowCommand(githubReport(reportWith(many), { language: 'en' }))?.message ?? ''
    expect(message.split('\n').slice(-2)).toEqual(['line 20: one', '… and 5 more'])
  })

  it('says nothing of what is accepted', () => {
    const report = reportWith([diagnosticWith({ accepted: 'Vi lever med det.' })])
    expect(githubReport(report, { language: 'sv' })).toBe('')
  })

  it('repeats a hostile text, and obeys none', () => {
    const lines = linesOf(HOSTILE_TEXTS)
    expect(lines.filter((line) => !/^::(?:error|warning|notice) file=agreement\/[a-z]/.test(line))).toEqual(
      [],
    )
    expect(lines.map((line) => workflowCommand(line)?.message).join('\n')).toContain(HOSTILE_TEXT)
  })

  it('is one command for a file, whatever its name', () => {
    const commands = linesOf(HOSTILE_FILES).map(workflowCommand)
    const files = commands.map((command) => command?.properties['file']).filter((file) => file !== undefined)
    const expected = new Set(Object.keys(HOSTILE_FILES).map((file) => `agreement/${visible(file)}`))
    expect(files.filter((file) => !expected.has(file))).toEqual([])
    expect(files).toContain('agreement/body/::error file=a,line=1::x%0A\uFFFD::error::y\uFFFD[2J.yaml')
  })

  it('gives any text, in any place, as it is', () => {
    assert(
      property(anyText, (text) => {
        const report = reportWith([diagnosticWith({ file: text, message: { sv: text, en: text } })])
        const written = githubReport(report, { language: 'sv' })
        const command = workflowCommand(written.slice(0, -1))
        expect(written.match(/[\r\n]/g)).toEqual(['\n'])
        expect(command?.message.trimEnd()).toBe(visible(text).trimEnd())
        expect(command?.properties['title']).toBe('measure-without-time')
      }),
    )
  })
})
