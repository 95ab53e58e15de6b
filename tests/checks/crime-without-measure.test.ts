import { expect, test } from 'vitest'
import { BODY, MEASURES, SHIPPED, SITUATION, edited, findingsIn, place } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'

const RULE = 'crime-without-measure'

function crimes(tree: Tree): string[] {
  return findingsIn(tree, RULE).map(({ together }) => together?.subject.sv ?? '')
}

test('the measures of the shipped agreement are directed at burglary of homes and no other crime', () => {
  const findings = findingsIn(SHIPPED, RULE)
  expect(findings.map(place)).toEqual(
    Array.from({ length: 14 }, (_, index) => `${SITUATION}/crimes/${index + 1}`),
  )
  expect(findings[0]).toMatchObject({ severity: 'info', clause: '9' })
  expect(findings[0]?.message.sv).toBe(
    'Ingen åtgärd riktar sig uttryckligen mot ”Källarinbrott”, som lägesbilden tar upp.',
  )
})

test('a crime that a measure names is left alone', () => {
  const named = edited(SHIPPED, [MEASURES, ['measures', 7, 'crimes'], ['outdoor-assault']])
  expect(crimes(named)).not.toContain('Utomhusmisshandel')
})

test('without a plan, or with an empty one, other rules speak', () => {
  const { [MEASURES]: _, ...without } = SHIPPED
  expect(crimes(without)).toEqual([])
  expect(crimes(edited(SHIPPED, [MEASURES, ['measures'], []]))).toEqual([])
})

test('a second plan of measures counts as well', () => {
  const SECOND = 'appendix-6-measures/2014-12-01.yaml'
  const entry = { id: 'appendix-6', number: 6, kind: 'measures', clause: '11', title: 'Fler åtgärder' }
  const two = edited(
    { ...SHIPPED, [SECOND]: SHIPPED[MEASURES] ?? '' },
    [BODY, ['appendices', 5], { ...entry, 'changed-by': { kind: 'signatures' } }],
    [SECOND, ['measures', 0, 'crimes'], ['drug-offences']],
  )
  expect(crimes(two)).not.toContain('Narkotikabrott')
})

test('what is merely proposed fills no gap in what is shown, but goes with a proposed picture', () => {
  const [PLAN, PICTURE] = ['appendix-3-measures/2015-03-01.yaml', 'appendix-2-situation/2015-03-01.yaml']
  const proposed = edited(
    { ...SHIPPED, [PLAN]: SHIPPED[MEASURES] ?? '', [PICTURE]: SHIPPED[SITUATION] ?? '' },
    [PLAN, ['date'], '2015-03-01'],
    [PLAN, ['measures', 0, 'crimes'], ['drug-offences']],
    [PICTURE, ['date'], '2015-03-01'],
  )
  const places = findingsIn(proposed, RULE).map(place)
  expect(places).toContain(`${SITUATION}/crimes/7`)
  expect(places).not.toContain(`${PICTURE}/crimes/7`)
})
