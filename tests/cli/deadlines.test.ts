import { describe, expect, it } from 'vitest'
import { extended, leftOn, pictured } from '../deadlines/fixtures.ts'
import { BODY, CONTACTS, SHIPPED, edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { faultsByOutputSchema } from '../support/json-schema.ts'
import { folderWith, samverkan } from '../support/program.ts'
import { SIGNED, meetingOn, noticeOn, recorded, revised } from '../support/records.ts'

const LEFT = leftOn(SIGNED, '2015-04-20')

const AREAS = [
  'Unga lagöverträdare',
  'Unga vuxna med kriminell livsstil',
  'Brottsoffer',
  'Förebyggande barn och ungdom',
  'Trygghetsskapande insatser',
]

/** A year in which something of each kind has happened. */
const USED = revised(
  recorded(
    extended(pictured(SIGNED, '2015-05-12', AREAS)),
    ['2015-02-01-arbetsgruppen', meetingOn('2015-02-01', { body: 'working-group', chair: null })],
    ['2015-12-23-uppmaning', noticeOn('2015-12-23', { channel: 'registered-letter' })],
    [
      '2015-12-28-handelse',
      {
        kind: 'event',
        date: '2015-12-28',
        what: 'Polisens kontaktpoliser blir färre.',
        'known-by': 'police',
        'known-since': '2015-12-21',
        'calls-for': 'information',
      },
    ],
  ),
  CONTACTS,
  '2015-12-01',
)

function deadlines(tree: Tree, asOf: string, ...args: string[]) {
  return samverkan(['deadlines', '--as-of', asOf, '--dir', folderWith(tree), ...args])
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

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
    expect(onOneLine(samverkan(['deadlines', '--as-of', '2019-05-01']).stdout)).toContain(
      'Enligt texten gick avtalstiden ut 2015-12-31, och ingen förlängning är registrerad.',
    )
  })

  it('tells a coordinator at a glance what comes first', () => {
    const { stdout, code } = samverkan(['deadlines', '--as-of', '2015-05-01'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /▲ tis 2015-06-30 v\. 27 +om 60 dagar +Samråd om förlängning ska ha ägt rum +alla Parter +4\n/,
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

  it.each([
    ['2015-07-02', 'overdue', 1, 'the consultation, which was due two days before'],
    ['2015-06-30', 'overdue', 0, 'nothing: on the last day one is in time'],
    ['2015-05-01', 'due-soon', 1, 'the consultation'],
    ['2015-04-03', 'due-soon', 1, 'the working group, which lags behind an even pace'],
    ['2015-04-02', 'due-soon', 0, 'nothing'],
  ])('fails on %s with --fail-on %s: %i, for %s', (asOf, failOn, code) => {
    expect(deadlines(SIGNED, asOf, '--fail-on', failOn).code).toBe(code)
  })

  it.each([
    ['2014-11-25', 'unsigned', SIGNED, 'underskrift saknas av Botkyrka kommun'],
    ['2014-11-26', 'not-started', SIGNED, 'Börjar gälla 2014-12-01'],
    ['2015-04-19', 'in-force', LEFT, 'En Part lämnar avtalet: det gäller till och med 2015-04-19.'],
    ['2015-04-20', 'withdrawn', LEFT, 'gäller inte längre från och med 2015-04-20'],
    ['2016-01-01', 'expired', SIGNED, 'avtalstiden gick ut 2015-12-31'],
  ])('says on %s that the agreement is %s', (asOf, state, tree, sentence) => {
    expect(onOneLine(deadlines(tree, asOf).stdout)).toContain(sentence)
    const report = JSON.parse(deadlines(tree, asOf, '--format', 'json', '--all').stdout)
    expect(faultsByOutputSchema('deadlines', report)).toEqual([])
    expect(report.agreement.state).toBe(state)
  })

  it('puts the agreement’s mark in the heading', () => {
    const tree = { ...SIGNED, 'samverkan.yaml': `${SIGNED['samverkan.yaml']}mark: Påhittat exempel\n` }
    expect(deadlines(tree, '2015-05-01').stdout.split('\n\n')[0]).toContain('PÅHITTAT EXEMPEL')
  })

  it.each(['sv', 'en'])('says by which record each is done, and when: %s', async (language) => {
    const { stdout } = deadlines(USED, '2016-01-03', '--all', '--lang', language)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    await expect(stdout).toMatchFileSnapshot(`golden/deadlines-used.${language}.txt`)
    const report = JSON.parse(deadlines(USED, '2016-01-03', '--all', '--format', 'json').stdout)
    const done = (report.deadlines as { id: string; record: string | null }[]).find(
      ({ id }) => id === 'situation-update/2015',
    )
    expect(done?.record).toBe('2015-05-12-styrgruppen')
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
