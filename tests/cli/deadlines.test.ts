import { describe, expect, it } from 'vitest'
import { BODY, SHIPPED, edited } from '../support/agreement.ts'
import { faultsByOutputSchema } from '../support/json-schema.ts'
import { folderWith, samverkan } from '../support/program.ts'

const json = (...args: string[]) => JSON.parse(samverkan(['deadlines', '--format', 'json', ...args]).stdout)

describe('samverkan deadlines', () => {
  it('holds the consultation with every field', () => {
    const report = json('--as-of', '2015-05-01', '--lang', 'en')
    expect(faultsByOutputSchema('deadlines', report)).toEqual([])
    expect(report.readings).toEqual({ weekday: 'business-day', year: 'calendar' })
    expect(report.deadlines[0]).toEqual({
      id: 'renewal-consultation/1',
      kind: 'renewal-consultation',
      clause: '4',
      title: 'Consultation on an extension shall have taken place',
      strength: 'shall',
      due: '2015-06-30',
      expected: null,
      recommended: '2015-06-30',
      status: 'due-soon',
      responsible: ['police', 'municipality'],
      derivation: '2015-12-31 − P6M = 2015-06-31 → 2015-06-30',
      record: null,
      because: '2015-06-31 does not exist: the day is rounded down, which is safest.',
      alternatives: [{ because: 'rounded up', due: '2015-07-01' }],
    })
  })

  it('invents nothing after the term’s end, and says so in a sentence', () => {
    const report = json('--as-of', '2019-05-01')
    expect(report.deadlines).toEqual([])
    expect(report.term).toMatchObject({ end: '2015-12-31', over: true })
    expect(samverkan(['deadlines', '--as-of', '2019-05-01']).stdout).toContain(
      'Avtalstiden gick ut 2015-12-31 enligt texten, och ingen förlängning är registrerad.',
    )
  })

  it('tells a coordinator at a glance what comes first', () => {
    const { stdout, code } = samverkan(['deadlines', '--as-of', '2015-05-01'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /▲ tis 2015-06-30 +om 60 dagar +Samråd om förlängning ska ha ägt rum +alla Parter +4\n/,
    )
    expect(stdout).toContain('Planera för ons 2015-12-30: 2015-12-31 är nyårsafton.')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('fails on what is late only when asked', () => {
    expect(samverkan(['deadlines', '--as-of', '2015-07-01']).code).toBe(0)
    expect(samverkan(['deadlines', '--as-of', '2015-07-01', '--fail-on', 'overdue']).code).toBe(1)
    expect(samverkan(['deadlines', '--as-of', '2015-05-01', '--fail-on', 'overdue']).code).toBe(0)
    expect(samverkan(['deadlines', '--as-of', '2015-05-01', '--fail-on', 'due-soon']).code).toBe(1)
  })

  it('looks as far ahead as asked', () => {
    const ids = json('--as-of', '2015-05-01', '--within', 'P2M').deadlines.map(({ id }: { id: string }) => id)
    expect(ids).toContain('renewal-consultation/1')
    expect(ids).not.toContain('term-end/1')
  })

  it('shows the report instead where the files have faults', () => {
    const { code, stdout, stderr } = samverkan([
      'deadlines',
      '--dir',
      folderWith({ ...SHIPPED, [BODY]: 'kind: [' }),
    ])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(BODY)
  })

  it('does not guess at dates of an agreement whose term is written backwards', () => {
    const { stderr, code } = samverkan([
      'deadlines',
      '--dir',
      folderWith(edited(SHIPPED, [BODY, ['term', 'end'], '2013-12-31'])),
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('term-order')
  })
})
