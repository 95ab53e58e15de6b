import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'area-without-district'

test('the shipped agreement does not say to which district Grödinge and Hallunda/Slagsta belong', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([`${SITUATION}/areas/2/district`, `${SITUATION}/areas/5/district`])
  expect(findings[0]).toMatchObject({ severity: 'info', clause: '9' })
  expect(findings[0]?.message.sv).toBe('Det anges inte vilket av avtalets områden Grödinge hör till.')
})

test('a place with a district is left alone', () => {
  const placed = edited(SHIPPED, [SITUATION, ['areas', 5, 'district'], 'hallunda-norsborg'])
  expect(findingsIn(placed, RULE).map(place)).toEqual([`${SITUATION}/areas/2/district`])
})
