import { expect, test } from 'vitest'
import { SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'share-of-what'

test('the shipped agreement has a share of something unsaid', () => {
  const [finding, ...others] = findingsIn(SHIPPED, RULE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'warning', clause: '9' })
  expect(finding && place(finding)).toBe(`${SITUATION}/surveys/0/shares/0/of`)
  expect(finding?.message.sv).toBe(
    'Det framgår inte vad andelen 23 procent i ”Folkhälsosamordnarnas bild av ANT (alkohol och narkotika)” gäller.',
  )
})

test('a share that says what it is about is left alone', () => {
  expect(findingsIn(edited(SHIPPED, [SITUATION, ['surveys', 0, 'shares', 0, 'of'], 'tobak']), RULE)).toEqual(
    [],
  )
})
