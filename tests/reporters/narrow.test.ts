import { expect, it } from 'vitest'
import { deadlinesOf } from '../../src/deadlines/index.ts'
import { duration } from '../../src/domain/duration.ts'
import { deadlinesText } from '../../src/reporters/deadlines/text.ts'
import { SHIPPED, stateOf } from '../support/agreement.ts'

const same = (text: string) => text
const paint = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same }

it('stacks the deadlines on a narrow screen, and no line is longer than it', () => {
  const state = stateOf(SHIPPED, '2015-05-01')
  const screen = { paint, width: 40 }
  const text = deadlinesText(state, deadlinesOf(state, duration('P60D')), { language: 'sv', screen })
  expect(text).toContain(
    '▲ tis 2015-06-30 v. 27 · om 60 dagar\n  Samråd om förlängning ska ha ägt rum\n  alla Parter · punkt 4\n',
  )
  expect(text.split('\n').filter((line) => line.length > 40)).toEqual([])
})
