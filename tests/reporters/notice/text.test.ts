import { expect, it } from 'vitest'
import type { Language } from '../../../src/domain/bilingual.ts'
import type { Answer } from '../../../src/reporters/notice/answer.ts'
import { noticeMarkdown } from '../../../src/reporters/notice/markdown.ts'
import { noticeText } from '../../../src/reporters/notice/text.ts'
import { BODY, CONTACTS, edited } from '../../support/agreement.ts'
import { UNSIGNED, reading, sentOn, toBeReceivedBy } from './answers.ts'

const same = (text: string) => text
const paint = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same }

const LETTER = sentOn('2014-12-23', { to: 'municipality', isDemand: true })
const UNREAD = reading('weekday', null, reading('cure-period', null))

const ANSWERS = {
  letter: LETTER,
  'letter-any-reading': sentOn('2015-03-02', { to: 'police', isDemand: true }),
  'letter-no-reading': sentOn('2015-06-18', { tree: UNREAD, isDemand: true }),
  'letter-unsigned': sentOn('2015-04-01', { tree: UNSIGNED, to: 'municipality' }),
  'mail-unsigned': sentOn('2014-12-25', { tree: UNSIGNED, to: 'police', channel: 'e-mail', isDemand: true }),
  'post-by': toBeReceivedBy('2015-01-02', { to: 'municipality', isDemand: true, asOf: '2014-12-29' }),
  'post-by-no-reading': toBeReceivedBy('2015-01-02', { tree: UNREAD, isDemand: true }),
  'courier-by': toBeReceivedBy('2015-01-04', { to: 'municipality', channel: 'courier' }),
}

const text = (given: Answer, language: Language, width: number) =>
  noticeText(given, { language, screen: { paint, width } })

it.each([
  ['letter', 'sv', 100],
  ['letter', 'en', 60],
  ['letter-no-reading', 'sv', 100],
  ['letter-unsigned', 'sv', 60],
  ['post-by', 'sv', 100],
  ['post-by', 'en', 60],
] as const)('%s in %s, on %i columns', async (name, language, width) => {
  await expect(text(ANSWERS[name], language, width)).toMatchFileSnapshot(
    `golden/${name}-${width}.${language}.txt`,
  )
})

it('letter as Markdown', async () => {
  await expect(noticeMarkdown(LETTER, 'sv')).toMatchFileSnapshot('golden/letter.sv.md')
})

it.each(Object.entries(ANSWERS))('%s keeps within 60 and 100 columns', (_, given) => {
  for (const [width, language] of [
    [60, 'sv'],
    [60, 'en'],
    [100, 'sv'],
    [100, 'en'],
  ] as const) {
    const lines = text(given, language, width).split('\n')
    expect(lines.filter((line) => line.length > width || /\s$/.test(line))).toEqual([])
  }
})

it('fits one screen of 50 lines even over Christmas', () => {
  expect(text(LETTER, 'sv', 100).split('\n').length).toBeLessThanOrEqual(50)
})

it('tells of a long count only the days that do not count', () => {
  const rule = ['notices', 'channels', 0, 'deemed-receipt', 'weekdays']
  const given = sentOn('2014-12-01', { tree: edited(UNSIGNED, [BODY, rule, 20]) })
  expect(text(given, 'sv', 100)).toContain('sön 2014-12-07   räknas inte: söndag')
  expect(text(given, 'sv', 100)).not.toContain('2014-12-02')
  expect(text(given, 'sv', 100)).toContain('20: anses ha kommit fram')
})

it('keeps a hostile name in a file as text in Markdown', () => {
  const name = '[x](https://example.org) <img src=x> @octocat | `a` *b*'
  const tree = edited(UNSIGNED, [CONTACTS, ['contacts', 1, 'name'], name])
  const markdown = noticeMarkdown(sentOn('2015-03-02', { tree, to: 'municipality' }), 'sv')
  expect(markdown).toContain('octocat')
  expect(markdown).not.toMatch(/\[x\]|<img|@octocat|https:\/\/|`a`|\*b\*/)
})
