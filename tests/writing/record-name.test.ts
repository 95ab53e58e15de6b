import { describe, expect, it } from 'vitest'
import { date } from '../../src/domain/dates.ts'
import { asciiWords } from '../../src/domain/ascii.ts'
import { document } from '../../src/repository/documents.ts'
import type { AnyRecord } from '../../src/repository/documents.ts'
import { placeOf } from '../../src/repository/layout.ts'
import { recordId } from '../../src/writing/record-name.ts'
import { BODY, edited, stateOf } from '../support/agreement.ts'
import { SIGNED, meetingOn } from '../support/records.ts'

function meeting(): AnyRecord {
  return { ...document('', meetingOn('2015-05-12')), id: '', kind: 'meeting', date: date('2015-05-12') }
}

function named(name: string, taken: readonly string[] = []): string {
  const state = stateOf(edited(SIGNED, [BODY, ['bodies', 0, 'name'], name]))
  return recordId(meeting(), state, (id) => taken.includes(id))
}

describe('a record is called', () => {
  it.each([
    ['styrgruppen', '2015-05-12-styrgruppen'],
    ['Åtgärds- och örådet!', '2015-05-12-atgards-och-oradet'],
    ['委員會', '2015-05-12-meeting'],
    ['../../etc/passwd', '2015-05-12-etc-passwd'],
    ['x'.repeat(300), `2015-05-12-${'x'.repeat(89)}`],
    [`${'x'.repeat(88)} y`, `2015-05-12-${'x'.repeat(88)}`],
  ])('by its day and words: %s', (name, id) => {
    expect(named(name)).toBe(id)
    expect(placeOf(`records/${id}.yaml`)).toEqual({ kind: 'record', id })
  })

  it('with a number where others have its name, within the longest', () => {
    const long = `2015-05-12-${'x'.repeat(89)}`
    expect(named('styrgruppen', ['2015-05-12-styrgruppen', '2015-05-12-styrgruppen-2'])).toBe(
      '2015-05-12-styrgruppen-3',
    )
    expect(named('x'.repeat(300), [long])).toBe(`2015-05-12-${'x'.repeat(87)}-2`)
  })
})

it.each([
  ['Botkyrka kommun', 'botkyrka-kommun'],
  ['  -Å- ', 'a'],
  ['', ''],
])('%j in the letters of a file’s name: %j', (text, words) => {
  expect(asciiWords(text)).toBe(words)
})
