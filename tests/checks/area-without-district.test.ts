import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'area-without-district'

test('in the shipped agreement no district covers Grödinge and Hallunda/Slagsta', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([`${SITUATION}/areas/2/district`, `${SITUATION}/areas/5/district`])
  expect(findings[0]).toMatchObject({ severity: 'info', clause: '9' })
  expect(findings[0]?.message.sv).toBe(
    'Lägesbilden tar upp Grödinge, som inte hör till något av avtalets områden.',
  )
})

test('a place with a district is left alone', () => {
  const placed = edited(SHIPPED, [SITUATION, ['areas', 5, 'district'], 'hallunda-norsborg'])
  expect(findingsIn(placed, RULE).map(place)).toEqual([`${SITUATION}/areas/2/district`])
})
