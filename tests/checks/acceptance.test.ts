import { expect, test } from 'vitest'
import { judge } from '../../src/checks/acceptance.ts'
import { runChecks } from '../../src/checks/index.ts'
import { BODY, MEASURES, SHIPPED, edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { SIGNED, correctionOf, recordFile, recorded, revisionFiles, signatureOf } from '../support/records.ts'

const REASON = 'Parterna väntar på beslut om medel.'

/** What is said of the acceptances of a tree that accept nothing. */
function unusedIn(tree: Tree, ...accepted: readonly (readonly [string, string, string])[]) {
  const list = accepted.map(([rule, file, pointer]) => ({ rule, file, pointer, reason: REASON }))
  const state = stateOf(edited(tree, ['samverkan.yaml', ['accepted'], list]))
  const findings = judge(state, runChecks(state)).map(({ finding }) => finding)
  return findings.filter(({ rule }) => rule === 'acceptance-unused')
}

test('a pointer by index is answered with pointers by id', () => {
  const [finding, ...more] = unusedIn(SHIPPED, ['measure-without-time', MEASURES, '/measures/0/time'])
  expect(finding?.hint?.sv).toContain('Platser för den regeln i filen: /measures/sig-vart/time, /measures/')
  expect(finding?.hint?.sv.match(/\/measures\//g)).toHaveLength(3)
  expect(finding?.hint?.sv).toMatch(/, …$/)
  expect(more).toEqual([])
})

test('a place that is accepted already is not suggested', () => {
  const findings = unusedIn(
    SHIPPED,
    ['agreement-unsigned', BODY, '/signing/signatories/police/date'],
    ['agreement-unsigned', BODY, '/signing/signatories/1/date'],
  )
  expect(findings.map(({ hint }) => hint?.en)).toEqual([
    'Remove it from accepted, or mend its rule, file and place. ' +
      'Places of that rule in the file: /signing/signatories/municipality/date',
  ])
})

test('another file has no places to suggest', () => {
  const [finding] = unusedIn(SHIPPED, ['measure-without-time', BODY, '/measures/0/time'])
  expect(finding?.hint?.sv).toBe('Ta bort den ur accepted, eller rätta regel, fil och plats.')
})

test('a misspelt rule', () => {
  const [finding] = unusedIn(SHIPPED, ['measures-without-time', MEASURES, '/measures/mediation/time'])
  expect(finding?.hint?.sv).toBe(
    'Menar du measure-without-time? Ta bort den ur accepted, eller rätta regel, fil och plats.',
  )
})

test('an error is not suggested: it cannot be accepted', () => {
  const tree = edited(SHIPPED, [BODY, ['term', 'end'], '2013-12-31'])
  const [finding] = unusedIn(tree, ['term-order', BODY, '/term'])
  expect(finding?.hint?.sv).not.toContain('Platser')
})

/** The reason for which the one finding of a rule is accepted; null when it is not. */
function reasonIn(tree: Tree, rule: string, file: string, pointer: string): string | null | undefined {
  const state = stateOf(
    edited(tree, ['samverkan.yaml', ['accepted'], [{ rule, file, pointer, reason: REASON }]]),
  )
  const [judged, ...more] = judge(state, runChecks(state)).filter(({ finding }) => finding.rule === rule)
  expect(more).toEqual([])
  return judged?.accepted
}

test('a finding in a record, in a correction too', () => {
  const id = '2014-11-24-police'
  const file = recordFile(id)
  const named = edited(SIGNED, [file, ['signatory', 'name'], 'Ulf Johansson'])
  const signature = signatureOf(SHIPPED, 'police', '2014-11-24', revisionFiles(SHIPPED))
  const corrected = recorded(SIGNED, [
    '2014-11-28-rattad',
    correctionOf(id, '2014-11-28', {
      ...signature,
      signatory: { ...signature.signatory, name: 'Ulf Johansson' },
    }),
  ])
  expect(reasonIn(named, 'signature-by-other', file, '/signatory/name')).toBe(REASON)
  expect(
    reasonIn(corrected, 'signature-by-other', recordFile('2014-11-28-rattad'), '/replacement/signatory/name'),
  ).toBe(REASON)
})
