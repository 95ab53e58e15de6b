import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { BODY, SHIPPED, edited } from '../support/agreement.ts'
import { eventsById, readCalendar } from '../support/calendar.ts'
import { readCsv } from '../support/csv.ts'
import { REPOSITORY, folderWith, samverkan } from '../support/program.ts'
import { noticeOn, recorded, signed } from '../support/records.ts'

const EXAMPLE = ['--dir', join(REPOSITORY, 'examples/botkyrka-2014-2017')]

function printed(...args: readonly string[]): string {
  const { code, stdout, stderr } = samverkan(['deadlines', ...args])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

/** Whole files, as a calendar program, a spreadsheet and whoever pastes into minutes get them. */
it.each([
  ['deadlines.sv.ics', ['--as-of', '2015-05-01', '--format', 'ics']],
  ['deadlines.sv.md.snap', ['--as-of', '2015-05-01', '--format', 'markdown']],
  [
    'deadlines-example-2015.sv.ics',
    [...EXAMPLE, '--as-of', '2015-06-15', '--format', 'ics', '--remind', 'P30D', '--all'],
  ],
  ['deadlines-example-2015.en.csv', [...EXAMPLE, '--as-of', '2015-06-15', '--format', 'csv', '--lang', 'en']],
  [
    'deadlines-example-2015.en.md.snap',
    [...EXAMPLE, '--as-of', '2015-06-15', '--format', 'markdown', '--all', '--lang', 'en'],
  ],
  [
    'deadlines-example-2017.en.ics',
    [...EXAMPLE, '--as-of', '2017-01-05', '--format', 'ics', '--remind', 'P30D,P7D', '--lang', 'en'],
  ],
  ['deadlines-example-2017.sv.csv', [...EXAMPLE, '--as-of', '2017-01-05', '--format', 'csv', '--all']],
  ['deadlines-example-2017.sv.md.snap', [...EXAMPLE, '--as-of', '2017-01-05', '--format', 'markdown']],
])('%s', async (name, args) => {
  await expect(printed(...args)).toMatchFileSnapshot(`golden/${name}`)
})

describe('a calendar', () => {
  const ICS = ['--as-of', '2017-01-05', '--format', 'ics', '--remind', 'P30D,P7D']

  it('is the same to the byte in any time zone', () => {
    const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Stockholm']
    const calendars = zones.map(
      (TZ) => samverkan(['deadlines', ...EXAMPLE, ...ICS], { environment: { TZ } }).stdout,
    )
    expect(new Set(calendars).size).toBe(1)
    expect(calendars[0]).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/)
  })

  it.each([
    ['2015-06-15', EXAMPLE],
    ['2017-01-05', EXAMPLE],
    ['2015-05-01', []],
  ])('has an event for each deadline with a day, seen from %s', (asOf, dir) => {
    const uids = [...eventsById(printed(...dir, '--as-of', asOf, '--format', 'ics')).keys()]
    const { agreement, deadlines } = JSON.parse(printed(...dir, '--as-of', asOf, '--format', 'json')) as {
      agreement: { id: string }
      deadlines: { id: string; due: string | null; expected: string | null }[]
    }
    const expected = deadlines.flatMap(({ id, due, expected: day }) => [
      ...(due === null ? [] : [`${id}@${agreement.id}`]),
      ...(day === null ? [] : [`${id}/expected@${agreement.id}`]),
    ])
    expect(uids.toSorted()).toEqual(expected.toSorted())
    expect(uids.length).toBeGreaterThan(3)
  })

  it('is one party’s or body’s own, and says whose', () => {
    const { names, events } = readCalendar(printed(...EXAMPLE, ...ICS, '--responsible', 'working-group'))
    expect(names[0]).toBe('SAMVERKANSAVTAL – UNDERAVTAL · arbetsgruppen · PÅHITTAT EXEMPEL')
    expect(events.length).toBeGreaterThan(5)
    expect(events.filter(({ description }) => !/^Vem: .*arbetsgruppen/m.test(description))).toEqual([])
    const police = [...eventsById(printed(...EXAMPLE, ...ICS, '--responsible', 'police')).keys()]
    expect(police.filter((uid) => uid.startsWith('term-end/2@'))).toHaveLength(1)
    expect(police.filter((uid) => uid.startsWith('cure-period'))).toEqual([])
  })

  it.each([
    ['P30D,P7', 'P7'],
    ['P30D,', ''],
    ['-P30D', '-P30D'],
    ['30', '30'],
  ])('does not remind by %s', (remind, wrong) => {
    const { code, stdout, stderr } = samverkan(['deadlines', '--format', 'ics', `--remind=${remind}`])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`”${wrong}” är ingen tidslängd`)
  })

  it('alone reminds', () => {
    const { code, stderr } = samverkan(['deadlines', '--remind', 'P30D'])
    expect(code).toBe(2)
    expect(stderr).toContain('Lägg till --format ics')
  })
})

describe('a file', () => {
  const AS_OF = ['--as-of', '2015-05-01']

  it.each([
    ['frister.ics', 'ics'],
    ['frister.CSV', 'csv'],
    ['frister.md', 'markdown'],
    ['frister.markdown', 'markdown'],
    ['frister.json', 'json'],
    ['frister.txt', 'text'],
  ])('%s is %s, whole and as on the screen', (name, format) => {
    const folder = folderWith({})
    const file = join(folder, name)
    const outcome = samverkan(['deadlines', ...AS_OF, '-o', file])
    expect(outcome).toMatchObject({ code: 0, stderr: '' })
    expect(outcome.stdout).toMatch(/frister\.\w+\n {2}18 tidsfrister, sett från 2015-05-01.*\.\n$/)
    expect(readFileSync(file, 'utf8')).toBe(printed(...AS_OF, '--format', format))
    expect(readdirSync(folder)).toEqual([name])
  })

  it('says how many deadlines have no day and are not in the calendar', () => {
    const file = join(folderWith({}), 'x.ics')
    expect(printed(...AS_OF, '-o', file)).toContain('; 11 har ingen dag och finns inte i kalendern.')
  })

  it('is of the format named rather than of its ending', () => {
    const file = join(folderWith({}), 'frister.txt')
    printed(...AS_OF, '--format', 'csv', '-o', file)
    expect(readFileSync(file, 'utf8')).toBe(printed(...AS_OF, '--format', 'csv'))
  })

  it('is standard output when it is -', () => {
    expect(printed(...AS_OF, '--format', 'ics', '-o', '-')).toBe(printed(...AS_OF, '--format', 'ics'))
    expect(printed(...AS_OF, '-o', '-')).toBe(printed(...AS_OF))
  })

  it.each(['frister', 'frister.xls', 'frister.ics.'])('named %s does not tell its format', (name) => {
    const file = join(folderWith({}), name)
    const { code, stderr } = samverkan(['deadlines', '-o', file])
    expect(code).toBe(2)
    expect(stderr).toContain(
      'framgår inte vilket format filen ska ha. Välj en ändelse (.txt, .json, .ics, .csv, .md)',
    )
    expect(existsSync(file)).toBe(false)
  })

  it('is left as it was when the agreement has errors', () => {
    const folder = folderWith({ 'frister.ics': 'old' })
    const dir = folderWith(edited(SHIPPED, [BODY, ['term', 'end'], '2013-12-31']))
    expect(samverkan(['deadlines', '--dir', dir, '-o', join(folder, 'frister.ics')]).code).toBe(1)
    expect(readFileSync(join(folder, 'frister.ics'), 'utf8')).toBe('old')
  })

  it('in a folder that does not exist is told so', () => {
    const { code, stderr } = samverkan(['deadlines', '-o', join(folderWith({}), 'nowhere/frister.ics')])
    expect(code).toBe(2)
    expect(stderr).toContain('mappen eller filen finns inte')
  })

  it('is written, and the exit code tells what is late all the same', () => {
    const file = join(folderWith({}), 'frister.ics')
    const args = ['deadlines', '--as-of', '2015-07-01', '--fail-on', 'overdue', '-o', file]
    expect(samverkan(args).code).toBe(1)
    expect(readCalendar(readFileSync(file, 'utf8')).events.length).toBeGreaterThan(0)
  })
})

describe('hostile texts', () => {
  const ARGS = ['--as-of', '2015-03-05', '--all', '--within', 'P3Y']

  /** The deadlines of an agreement with a text as its title, its mark, and the names of a party, a body, a role and an intention. */
  function shown(text: string, ...args: readonly string[]): string {
    const written = edited(
      SHIPPED,
      [BODY, ['title'], text],
      [BODY, ['parties', 1, 'letterhead', 'sender'], text],
      [BODY, ['bodies', 0, 'name'], text],
      [BODY, ['roles', 1, 'definite'], text],
      [BODY, ['intentions', 1, 'name'], text],
      ['samverkan.yaml', ['mark'], text.slice(0, 60)],
    )
    const tree = recorded(signed(written), ['2015-03-02-uppmaning', noticeOn('2015-03-02')])
    return printed('--dir', folderWith(tree), ...ARGS, ...args)
  }

  const TEXTS = [
    ['separators', String.raw`a;b,c\d:e"f\n\\;`],
    ['a component', 'END:VEVENT BEGIN:VEVENT'],
    ['a formula', '=HYPERLINK("https://evil.example";"x")'],
    ['markup', '|<script>alert(1)</script>|**[x](https://evil.example)** `y` https://evil.example @ann #1'],
    ['letters of several octets', `${'åé—'.repeat(90)}x`],
  ] as const

  it('that hold an end of a line are shown nowhere', () => {
    for (const end of ['\u2028', '\u0085', '\n']) {
      const dir = folderWith(edited(SHIPPED, [BODY, ['title'], `Avtal${end}END:VEVENT`]))
      expect(samverkan(['deadlines', '--dir', dir, '--format', 'ics'])).toMatchObject({ code: 1, stdout: '' })
    }
  })

  it.each(TEXTS)('with %s change no event of the calendar but in its words', (_, text) => {
    const clean = readCalendar(shown('Avtalet', '--format', 'ics', '--remind', 'P7D'))
    const read = readCalendar(shown(text, '--format', 'ics', '--remind', 'P7D'))
    const facts = ({ events, components, properties }: typeof read) => ({
      events: events.map(({ uid, day, status, sequence }) => ({ uid, day, status, sequence })),
      components,
      properties,
    })
    expect(facts(read)).toEqual(facts(clean))
    expect(read.events.some(({ summary }) => summary.includes(text.slice(0, 1)))).toBe(true)
    expect(read.names[0]).toContain(text.slice(0, 1))
  })

  it.each(TEXTS)('with %s stay in their cells of the spreadsheet', (_, text) => {
    const [rows, clean] = [text, 'Avtalet'].map((one) => readCsv(shown(one, '--format', 'csv').slice(1), ';'))
    expect(rows?.map((cells) => cells.at(-1))).toEqual(clean?.map((cells) => cells.at(-1)))
    expect(rows?.length).toBeGreaterThan(20)
    expect(rows?.filter((cells) => cells.length !== 16)).toEqual([])
    expect(rows?.flat().filter((cell) => /^\s*[=+@-]/.test(cell))).toEqual([])
  })

  it.each(TEXTS)('with %s are no markup in the table', (_, text) => {
    const markdown = shown(text, '--format', 'markdown')
    const types = new Set<string>()
    visit(fromMarkdown(markdown) as Root, ({ type }) => void types.add(type))
    expect(
      [...types].filter((type) => ['link', 'html', 'image', 'inlineCode', 'code'].includes(type)),
    ).toEqual([])
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(5)
    for (const row of rows) expect(row.split('|')).toHaveLength(8)
  })
})
