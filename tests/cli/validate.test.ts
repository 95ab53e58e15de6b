import { describe, expect, it } from 'vitest'
import { BODY, MEASURES, SHIPPED, edited } from '../support/agreement.ts'
import { faultsByOutputSchema } from '../support/json-schema.ts'
import { folderWith, samverkan } from '../support/program.ts'

const json = (...args: string[]) => JSON.parse(samverkan(['validate', '--format', 'json', ...args]).stdout)

describe('samverkan validate on the shipped agreement', () => {
  it('finds no error and exits with 0', () => {
    const { code, stderr } = samverkan(['validate'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(json().summary).toMatchObject({ files: 7, errors: 0, accepted: 0, rulesRun: true })
  })

  it('keeps to its schema, in both languages', () => {
    expect(faultsByOutputSchema('validate', json())).toEqual([])
    expect(faultsByOutputSchema('validate', json('--lang', 'en'))).toEqual([])
  })

  it('tells each measure without a time at its line', () => {
    const found = json('--rule', 'measure-without-time').diagnostics
    expect(found).toHaveLength(8)
    expect(found[0]).toMatchObject({
      rule: 'measure-without-time',
      severity: 'warning',
      clause: '11',
      file: MEASURES,
      pointer: '/measures/0/time',
      column: 11,
    })
  })

  it('is in the order of file, line, column and rule', () => {
    const keys = json().diagnostics.map((one: { file: string; line: number; column: number; rule: string }) =>
      [one.file, String(one.line).padStart(6, '0'), String(one.column).padStart(6, '0'), one.rule].join(
        '\u0000',
      ),
    )
    expect(keys).toEqual(keys.toSorted((a: string, b: string) => (a < b ? -1 : 1)))
  })

  it('says the same twice', () => {
    expect(samverkan(['validate']).stdout).toBe(
      samverkan(['validate'], { environment: { TZ: 'Asia/Tokyo' } }).stdout,
    )
  })

  it('exits with 1 where warnings are to fail', () => {
    expect(samverkan(['validate', '--fail-on', 'warning']).code).toBe(1)
    expect(samverkan(['validate', '--fail-on', 'error']).code).toBe(0)
  })
})

describe('a fault in a file', () => {
  it('stops before the agreement’s own rules, and says so', () => {
    const folder = folderWith({
      ...SHIPPED,
      [MEASURES]: (SHIPPED[MEASURES] ?? '').replace('    time: null\n', '    tmie: null\n'),
    })
    const { code, stdout } = samverkan(['validate', '--dir', folder])
    expect(code).toBe(1)
    expect(stdout).toContain(`${MEASURES}:32:5`)
    expect(stdout).toContain('tmie')
    expect(stdout).toContain('Avtalets egna regler har inte körts')
  })

  it('is told as JSON with rulesRun false', () => {
    const folder = folderWith({ ...SHIPPED, [BODY]: '' })
    const report = json('--dir', folder)
    expect(report.summary).toMatchObject({ errors: 1, rulesRun: false })
    expect(faultsByOutputSchema('validate', report)).toEqual([])
  })

  it('cannot steer the terminal', () => {
    const folder = folderWith(edited(SHIPPED, [MEASURES, ['measures', 0, 'name'], '\u001B[2Jborta\u202E']))
    const { stdout } = samverkan(['validate', '--dir', folder])
    expect(stdout).not.toContain('\u001B')
    expect(stdout).not.toContain('\u202E')
    expect(stdout).toContain('borta')
  })
})

describe('acceptance', () => {
  const accept = (rule: string, file: string, pointer: string) =>
    folderWith(
      edited(SHIPPED, [
        'samverkan.yaml',
        ['accepted'],
        [{ rule, file, pointer, reason: 'Styrgruppen har bestämt att tiden sätts i uppföljningsplanen.' }],
      ]),
    )

  it('takes a finding out of the count and keeps its reason', () => {
    const before = json().summary.warnings
    const report = json('--dir', accept('measure-without-time', MEASURES, '/measures/mediation/time'))
    expect(report.summary).toMatchObject({ warnings: before - 1, accepted: 1 })
    const accepted = report.diagnostics.filter((one: { accepted: string | null }) => one.accepted !== null)
    expect(accepted.map((one: { pointer: string }) => one.pointer)).toEqual(['/measures/2/time'])
  })

  it('is listed with --accepted', () => {
    const folder = accept('measure-without-time', MEASURES, '/measures/mediation/time')
    expect(samverkan(['validate', '--dir', folder]).stdout).not.toContain('Skäl:')
    expect(samverkan(['validate', '--dir', folder, '--accepted']).stdout).toContain(
      'Skäl: Styrgruppen har bestämt',
    )
  })

  it('of nothing is a warning of its own', () => {
    const report = json('--dir', accept('measure-without-time', MEASURES, '/measures/no-such/time'))
    const unused = report.diagnostics.filter((one: { rule: string }) => one.rule === 'acceptance-unused')
    expect(unused).toMatchObject([{ severity: 'warning', file: 'samverkan.yaml', pointer: '/accepted/0' }])
  })

  it('says nothing of rules that were not run', () => {
    const folder = accept('measure-without-time', MEASURES, '/measures/mediation/time')
    expect(json('--dir', folder, '--rule', 'agreement-unsigned').summary.warnings).toBe(2)
  })

  it('never hides an error', () => {
    const tree = edited(
      SHIPPED,
      [BODY, ['term', 'end'], '2014-11-30'],
      [
        'samverkan.yaml',
        ['accepted'],
        [{ rule: 'term-order', file: BODY, pointer: '/term/end', reason: 'Vi lever med det så länge.' }],
      ],
    )
    const { diagnostics, summary } = json('--dir', folderWith(tree))
    expect(summary.errors).toBeGreaterThan(0)
    expect(diagnostics.map((one: { rule: string }) => one.rule)).toContain('acceptance-unused')
  })
})

describe('a personal identity number', () => {
  it('is told of, and never repeated', () => {
    const folder = folderWith(edited(SHIPPED, [MEASURES, ['measures', 0, 'name'], 'Samtal med 811228-9874']))
    const { stdout } = samverkan(['validate', '--dir', folder, '--rule', 'personal-data'])
    expect(stdout).toContain('personal-data')
    expect(stdout).not.toContain('9874')
  })
})
