import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { date } from '../../src/domain/dates.ts'
import { copyOn } from '../../src/writing/revision-copy.ts'
import { SHIPPED } from '../support/agreement.ts'
import { revisionFiles } from '../support/records.ts'

const DAY = date('2016-02-29')

function copy(text: string): string {
  return Buffer.from(copyOn(Buffer.from(text), DAY)).toString('utf8')
}

describe('a copy of a revision', () => {
  it.each(revisionFiles(SHIPPED))('%s differs in one line', (file) => {
    const text = SHIPPED[file] ?? ''
    expect(copy(text)).toBe(text.replace('\ndate: 2014-12-01\n', '\ndate: 2016-02-29\n'))
  })

  it.each([
    [
      'a comment on the line',
      'kind: x\ndate: 2014-12-01   # dagen\n',
      'kind: x\ndate: 2016-02-29   # dagen\n',
    ],
    ['quotes', 'date: "2014-12-01"\nkind: x\n', 'date: "2016-02-29"\nkind: x\n'],
    ['lines of another system', 'kind: x\r\ndate: 2014-12-01\r\n', 'kind: x\r\ndate: 2016-02-29\r\n'],
    ['a byte order mark', '\uFEFFå: ö\ndate: 2014-12-01\n', '\uFEFFå: ö\ndate: 2016-02-29\n'],
    ['braces', '{ kind: x, date: 2014-12-01 }\n', '{ kind: x, date: 2016-02-29 }\n'],
    ['no line break at the end', 'date: 2014-12-01', 'date: 2016-02-29'],
    ['a folded text', 'date: >-\n  2014-12-01\nkind: x\n', 'date: >-\n  2016-02-29\nkind: x\n'],
    ['an escape', 'date: "2014\\x2d12-01"\n', 'date: 2016-02-29\n'],
  ])('keeps %s', (_, text, copied) => {
    expect(copy(text)).toBe(copied)
  })

  it('touches no other day, and nothing before or after', () => {
    const words = fc.stringMatching(/^[a-zåäö😀 0-9:-]{0,40}$/u)
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = `# date: 2014-12-01 ${before}\nterm:\n  date: 2014-12-01\ndate: 2014-12-01\n# ${after}\n`
        expect(copy(text)).toBe(text.replace('\ndate: 2014-12-01\n', '\ndate: 2016-02-29\n'))
      }),
    )
  })
})
