import { expect, test } from 'vitest'
import { COMMUNICATION, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'spokesperson-unnamed'
const PERSON = ['spokespersons', 0, 'persons', 0] as const

test('the shipped agreement does not name the police communications officer', () => {
  const [finding, ...others] = findingsIn(SHIPPED, RULE)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ severity: 'warning', clause: '12' })
  expect(finding && place(finding)).toBe(`${COMMUNICATION}/spokespersons/0/persons/0/name`)
  expect(finding?.message.sv).toBe(
    'Namn saknas på den talesperson (kommunikationsansvarig) som svarar på ”Mediernas frågor om de prioriterade områdena och åtgärderna”.',
  )
})

test('a named spokesperson is left alone', () => {
  expect(findingsIn(edited(SHIPPED, [COMMUNICATION, [...PERSON, 'name'], 'Kim Berg']), RULE)).toEqual([])
})

test('where the role is unknown too, the unit or else the party stands for it', () => {
  const noRole = edited(SHIPPED, [COMMUNICATION, [...PERSON, 'role'], null])
  expect(findingsIn(noRole, RULE)[0]?.message.sv).toContain('(Närpolisområde Botkyrka)')
  const nobody = edited(SHIPPED, [
    COMMUNICATION,
    ['spokespersons', 2, 'persons', 0],
    { role: null, name: null },
  ])
  expect(findingsIn(nobody, RULE)[1]?.message.sv).toContain('(Botkyrka kommun)')
})
