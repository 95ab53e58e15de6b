import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'figures-without-year'

test('no total of the shipped agreement has a year', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual(
    ['0/reported/0', '1/reported/0', '2/reported/0', '3/reported/0', '3/reported/1', '4/reported/0'].map(
      (total) => `${SITUATION}/narratives/${total}/year`,
    ),
  )
  expect(findings[2]).toMatchObject({ severity: 'warning', clause: '9' })
  expect(findings[2]?.message.sv).toBe(
    'Det framgår inte vilket år de 3352 anmälda brotten i Hallunda-Norsborg gäller.',
  )
})

test('a total of several places names them all', () => {
  const path = ['narratives', 2, 'reported', 0, 'areas']
  const both = edited(SHIPPED, [SITUATION, path, ['hallunda-slagsta', 'norsborg']])
  expect(findingsIn(both, RULE)[2]?.message.sv).toBe(
    'Det framgår inte vilket år de 3352 anmälda brotten i Hallunda/Slagsta och Norsborg gäller.',
  )
})

test('a total with its year is left alone', () => {
  const dated = edited(SHIPPED, [SITUATION, ['narratives', 0, 'reported', 0, 'year'], 2013])
  expect(findingsIn(dated, RULE).map(place)).not.toContain(`${SITUATION}/narratives/0/reported/0/year`)
})
