import { expect, test } from 'vitest'
import { BODY, FOLLOW_UP, SHIPPED, edited, findingsIn, place } from '../support/agreement.ts'

const RULE = 'change-rule-contradiction'
const SETTINGS = 'samverkan.yaml'

test('in the shipped agreement appendix 5 and clause 10(4) say differently of appendix 4', () => {
  const [finding, ...more] = findingsIn(SHIPPED, RULE)
  expect(finding && place(finding)).toBe(`${FOLLOW_UP}/subjects/3/changed-by`)
  expect(finding?.clause).toBe('10(4)')
  expect(finding?.message.sv).toBe(
    'Enligt bilaga 5 ändras bilaga 4 genom beslut av styrgruppen, men enligt punkt 10(4) med alla Parters underskrifter.',
  )
  expect(finding?.hint?.sv).toBe(
    'Tills vidare gäller bilaga 5 enligt readings.changes.appendix-4 i samverkan.yaml. Låt delarna säga samma sak.',
  )
  expect(more).toEqual([])
})

test.each([
  [
    'signatures',
    'Tills vidare gäller punkt 10(4) enligt readings.changes.appendix-4 i samverkan.yaml. Låt delarna säga samma sak.',
  ],
  [
    'working-group',
    'Låt delarna säga samma sak. Ange tills vidare i readings.changes.appendix-4 i samverkan.yaml vilken som gäller.',
  ],
  [
    undefined,
    'Låt delarna säga samma sak. Ange tills vidare i readings.changes.appendix-4 i samverkan.yaml vilken som gäller.',
  ],
])('by the reading %s', (reading, hint) => {
  const tree = edited(SHIPPED, [SETTINGS, ['readings', 'changes', 'appendix-4'], reading])
  expect(findingsIn(tree, RULE).map((finding) => finding.hint?.sv)).toEqual([hint])
})

test('both parts say the same', () => {
  const tree = edited(SHIPPED, [
    BODY,
    ['appendices', 3, 'changed-by'],
    { kind: 'decision', body: 'steering-group' },
  ])
  expect(findingsIn(tree, RULE)).toEqual([])
})

test('another body decides', () => {
  const byWorkingGroup = { kind: 'decision', body: 'working-group' }
  const tree = edited(SHIPPED, [FOLLOW_UP, ['subjects', 1, 'changed-by'], byWorkingGroup])
  const finding = findingsIn(tree, RULE).find((one) => one.clause === '10(3)')
  expect(finding?.message.sv).toBe(
    'Enligt bilaga 5 ändras bilaga 2 genom beslut av arbetsgruppen, men enligt punkt 10(3) genom beslut av styrgruppen.',
  )
})
