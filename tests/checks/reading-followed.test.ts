import { expect, test } from 'vitest'
import { SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'
import { SIGNED, meetingOn, recorded } from '../support/records.ts'

const RULE = 'reading-followed'
const SETTINGS = 'samverkan.yaml'

test('the shipped agreement follows five readings', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map((finding) => [place(finding), finding.clause, finding.together?.subject.sv])).toEqual([
    [`${SETTINGS}/readings/weekday`, '15', 'vardag: måndag–fredag utan helgdagar och aftnar'],
    [`${SETTINGS}/readings/year`, '5', 'år: kalenderår'],
    [
      `${SETTINGS}/readings/cure-period`,
      '17',
      'tiden för rättelse: från den dag då uppmaningen har kommit fram',
    ],
    [`${SETTINGS}/readings/extension`, '4', 'förlängning: alla Parters underskrifter'],
    [`${SETTINGS}/readings/changes/appendix-4`, '10(4)', 'ändring av bilaga 4: beslut av styrgruppen'],
  ])
  expect(findings[0]?.message.sv).toBe(
    'Avtalet avgör inte vilka dagar som är vardagar. Här följs läsningen: måndag–fredag utan helgdagar och aftnar.',
  )
})

test('a party that chairs first', () => {
  const findings = findingsIn(edited(SHIPPED, [SETTINGS, ['readings', 'first-chair'], 'police']), RULE)
  expect(findings.at(-1)?.together?.subject.sv).toBe('första ordförande: Närpolisområde Botkyrka')
})

test('other readings', () => {
  const tree = edited(
    SHIPPED,
    [SETTINGS, ['readings', 'weekday'], 'statutory'],
    [SETTINGS, ['readings', 'extension'], 'consultation'],
    [SETTINGS, ['readings', 'changes', 'appendix-4'], 'signatures'],
  )
  expect(findingsIn(tree, RULE).map(({ together }) => together?.subject.sv)).toEqual([
    'vardag: alla dagar utom sön- och helgdagar',
    'år: kalenderår',
    'tiden för rättelse: från den dag då uppmaningen har kommit fram',
    'förlängning: samråd räcker',
    'ändring av bilaga 4: alla Parters underskrifter',
  ])
})

test('the party that chairs first, as the first meeting shows', () => {
  const tree = recorded(SIGNED, ['2015-05-12-styrgruppen', meetingOn('2015-05-12')])
  const followed = (asOf: string) => findingsIn(tree, RULE, asOf).at(-1)?.together?.subject.sv
  expect(followed('2015-05-11')).not.toContain('första ordförande')
  expect(followed('2015-05-12')).toBe('första ordförande: Närpolisområde Botkyrka, som mötena visar')
})
