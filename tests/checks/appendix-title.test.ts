import { expect, test } from 'vitest'
import {
  BODY,
  COMMUNICATION,
  CONTACTS,
  MEASURES,
  SHIPPED,
  SITUATION,
  edited,
  findingsIn,
  place,
} from '../support/agreement.ts'

const RULE = 'appendix-title'

test('three of the shipped appendices are headed otherwise than in the list', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual([`${CONTACTS}/title`, `${SITUATION}/title`, `${MEASURES}/title`])
  expect(findings.map(({ clause }) => clause)).toEqual(['2', '9', '11'])
  expect(findings[2]?.message.sv).toBe(
    'Bilaga 3 har rubriken ”Åtgärdsplaner” men heter ”Samverkan/åtgärdsplaner” i huvuddelens lista.',
  )
})

test('the same title in both places', () => {
  const tree = edited(SHIPPED, [BODY, ['appendices', 2, 'title'], 'Åtgärdsplaner'])
  expect(findingsIn(tree, RULE).map(place)).not.toContain(`${MEASURES}/title`)
})

test('another title', () => {
  const tree = edited(SHIPPED, [COMMUNICATION, ['title'], 'Plan för kommunikation'])
  expect(findingsIn(tree, RULE).map(place)).toContain(`${COMMUNICATION}/title`)
})
