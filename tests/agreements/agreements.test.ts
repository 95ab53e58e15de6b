import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultsByOutputSchema } from '../support/json-schema.ts'
import { samverkan } from '../support/program.ts'
import { SMALL_AGREEMENTS, small, smallFolder } from '../support/small.ts'
import type { SmallAgreement } from '../support/small.ts'
import { DATES } from './dates.ts'

/** What a command of the built program says of an agreement as of a day, as JSON that its schema describes. */
function reported(command: 'deadlines' | 'status', name: SmallAgreement, asOf: string, ...more: string[]) {
  const args = [command, '--dir', smallFolder(name), '--as-of', asOf, '--format', 'json', ...more]
  const { code, stdout, stderr } = samverkan(args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const report = JSON.parse(stdout)
  expect(faultsByOutputSchema(command, report)).toEqual([])
  return report
}

interface Entry {
  readonly id: string
  readonly status: string
  readonly due: string | null
  readonly expected: string | null
  readonly recommended: string | null
  readonly record: string | null
  readonly alternatives: readonly { readonly due: string }[]
}

/** `done 2015-12-31 plan 2015-12-30 pace 2015-07-02 or 2016-01-01 by 2015-05-12-styrgruppen` */
function told({ status, due, expected, recommended, record, alternatives, id }: Entry): string {
  const parts = [
    [status],
    due === null ? [] : [due],
    recommended === due || recommended === null ? [] : ['plan', recommended],
    // Of a signature the first day of the term is no pace.
    expected === null || id.startsWith('signature/') ? [] : ['pace', expected],
    ...alternatives.map((other) => ['or', other.due]),
    record === null ? [] : ['by', record],
  ]
  return parts.flat().join(' ')
}

test('there is a table of dates for every small agreement, of at least sixty rows in all', () => {
  expect(Object.keys(DATES).toSorted()).toEqual([...SMALL_AGREEMENTS])
  expect(Object.values(DATES).flat().length).toBeGreaterThan(60)
})

describe.each(SMALL_AGREEMENTS)('%s', (name) => {
  test('is marked as invented in every file', () => {
    const unmarked = Object.entries(small(name)).filter(([, text]) => !text.includes('Påhittat'))
    expect(unmarked.map(([file]) => file)).toEqual([])
  })

  test.each(['2014-01-01', '2016-06-01', '2019-12-31'])('has no errors as of %s', (asOf) => {
    const { code, stdout } = samverkan(['validate', '--dir', smallFolder(name), '--as-of', asOf])
    expect(stdout).toContain('0 fel')
    expect(code).toBe(0)
  })

  const days = [...new Set(DATES[name].map(([asOf]) => asOf))]

  test.each(days)('has the days that a careful lawyer expects, as of %s', (asOf) => {
    const { deadlines }: { deadlines: Entry[] } = reported('deadlines', name, asOf, '--all')
    const rows = DATES[name].filter(([day]) => day === asOf)
    const found = rows.map(([, id]) => {
      const entry = deadlines.find((one) => one.id === id)
      return [asOf, id, entry === undefined ? '–' : told(entry)]
    })
    expect(found).toEqual(rows)
  })
})

const STANDINGS: readonly (readonly [SmallAgreement, string, string])[] = [
  ['express-18-months', '2014-06-30', 'not-started 1: 2014-07-01 – 2015-12-31'],
  ['express-18-months', '2017-06-30', 'in-force 2: 2016-01-01 – 2017-06-30'],
  ['express-18-months', '2018-12-31', 'in-force 3: 2017-07-01 – 2018-12-31'],
  ['express-18-months', '2019-01-01', 'expired 3: 2017-07-01 – 2018-12-31'],
  ['four-years-from-leap-day', '2016-02-28', 'not-started 1: 2016-02-29 – 2020-02-28'],
  ['four-years-from-leap-day', '2020-02-29', 'in-force 2: 2020-02-29 – 2024-02-28'],
  ['monthly-and-weekly-bodies', '2017-01-01', 'expired 1: 2015-01-01 – 2016-12-31'],
  ['three-parties', '2014-12-15', 'unsigned 1: 2015-01-01 – 2016-12-31'],
  ['three-parties', '2014-12-16', 'not-started 1: 2015-01-01 – 2016-12-31'],
  ['no-renewal', '2017-01-30', 'in-force 1: 2015-08-31 – 2017-01-30'],
  ['no-renewal', '2017-01-31', 'expired 1: 2015-08-31 – 2017-01-30'],
  ['no-end', '2015-02-18', 'unsigned 1: 2015-03-01 – null'],
  ['no-end', '2017-11-26', 'in-force 1: 2015-03-01 – null'],
  ['no-end', '2017-11-27', 'in-force 1: 2015-03-01 – 2018-02-28'],
  ['no-end', '2018-02-28', 'in-force 1: 2015-03-01 – 2018-02-28'],
  ['no-end', '2018-03-01', 'expired 1: 2015-03-01 – 2018-02-28'],
  ['tacit', '2015-12-31', 'in-force 1: 2014-12-01 – 2015-12-31'],
  ['tacit', '2016-01-01', 'in-force 2: 2016-01-01 – 2016-12-31'],
  ['tacit', '2019-12-31', 'in-force 5: 2019-01-01 – 2019-12-31'],
  ['tacit', '2020-01-01', 'expired 5: 2019-01-01 – 2019-12-31'],
]

test.each(STANDINGS)('%s stands on %s: %s', (name, asOf, expected) => {
  const { agreement, term } = reported('status', name, asOf)
  expect(`${agreement.state} ${term.number}: ${term.start} – ${term.end}`).toBe(expected)
})

test.each([
  // The next one is bound to come when the last day for notice has passed.
  ['2015-09-30', ['2015-12-31']],
  ['2015-10-01', ['2015-12-31', '2016-12-31']],
  ['2016-01-01', ['2015-12-31', '2016-12-31']],
  // The letter ends the fifth, which therefore is known to come.
  ['2018-09-26', ['2015-12-31', '2016-12-31', '2017-12-31', '2018-12-31', '2019-12-31']],
  ['2030-01-01', ['2015-12-31', '2016-12-31', '2017-12-31', '2018-12-31', '2019-12-31']],
])('the terms that come by themselves are computed until the day and the one after: %s', (asOf, ends) => {
  const { terms }: { terms: { end: string }[] } = reported('status', 'tacit', asOf)
  expect(terms.map(({ end }) => end)).toEqual(ends)
})

const HEADLINES: readonly (readonly [SmallAgreement, string, string])[] = [
  [
    'tacit',
    '2015-05-01',
    'I kraft sedan 2014-12-01. Avtalstid 1: 2014-12-01 – 2015-12-31, 244 dagar kvar; förlängs av sig självt om ingen säger upp det senast 2015-09-30.',
  ],
  [
    'tacit',
    '2015-10-01',
    'I kraft sedan 2014-12-01. Avtalstid 1: 2014-12-01 – 2015-12-31, 91 dagar kvar; förlängt till och med 2016-12-31.',
  ],
  [
    'tacit',
    '2019-01-01',
    'I kraft sedan 2014-12-01. Avtalstid 5: 2019-01-01 – 2019-12-31, 364 dagar kvar; uppsagt, upphör 2019-12-31 (kan också läsas som 2018-12-31).',
  ],
  ['tacit', '2020-01-01', 'Upphört: avtalet sades upp och gällde till och med 2019-12-31.'],
  [
    'no-end',
    '2015-02-18',
    'Inte undertecknat: underskrift saknas av Mosjöby kommun. Avtalstiden från 2015-03-01 tills vidare följer av texten, men inget gäller förrän alla Parter har undertecknat.',
  ],
  [
    'no-end',
    '2015-02-20',
    'Undertecknat av alla Parter. Börjar gälla 2015-03-01, om 9 dagar. Avtalstid från 2015-03-01 tills vidare.',
  ],
  [
    'no-end',
    '2017-12-15',
    'I kraft sedan 2015-03-01. Avtalstid 1: 2015-03-01 – 2018-02-28, 75 dagar kvar; uppsagt, upphör 2018-02-28 (kan också läsas som 2018-03-01).',
  ],
  ['no-end', '2016-05-01', 'I kraft sedan 2015-03-01. Gäller tills vidare; uppsägningstid: 3 månader.'],
  ['no-renewal', '2017-01-31', 'Upphört: avtalstiden gick ut 2017-01-30.'],
]

test.each(HEADLINES)('the status of %s on %s begins: %s', (name, asOf, headline) => {
  const { stdout } = samverkan(['status', '--dir', smallFolder(name), '--as-of', asOf])
  const [, , ...rest] = stdout.split('\n\n')[0]?.split(/\s+/) ?? []
  expect(rest.join(' ')).toContain(headline)
})

test('that the agreement may end within the year by another reading is shown, though it ends later', () => {
  const { deadlines }: { deadlines: Entry[] } = reported('deadlines', 'tacit', '2018-12-01')
  expect(deadlines.find(({ id }) => id === 'term-end/5')?.due).toBe('2019-12-31')
})

const PERIODS: readonly (readonly [SmallAgreement, string, string])[] = [
  ['express-18-months', '2016-06-01', 'Avtalstid 1 januari 2016 – 30 juni 2017 (förlängning 1)'],
  ['four-years-from-leap-day', '2016-06-01', 'Avtalstid 29 februari 2016 – 28 februari 2020'],
  ['monthly-and-weekly-bodies', '2015-06-01', 'Avtalstid 1 januari 2015 – 31 december 2016'],
  ['three-parties', '2015-06-01', 'Avtalstid 1 januari 2015 – 31 december 2016'],
  ['no-renewal', '2016-06-01', 'Avtalstid 31 augusti 2015 – 30 januari 2017'],
  ['no-end', '2016-06-01', 'Avtalstid från och med 1 mars 2015 tills vidare'],
  ['tacit', '2016-06-01', 'Avtalstid 1 januari 2016 – 31 december 2016 (förlängning 1)'],
]

describe.each(PERIODS)('%s as of %s, rendered', (name, asOf, period) => {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-'))
  const rendered = (format: string): Buffer => {
    const file = join(folder, `${name}.${format}`)
    const { code, stderr } = samverkan([
      'render',
      '--dir',
      smallFolder(name),
      '--as-of',
      asOf,
      '-o',
      file,
      '--format',
      format,
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    return readFileSync(file)
  }

  test('as HTML says the term and shows no fault', () => {
    const html = rendered('html').toString('utf8')
    expect(html).toContain(`${period}</p>`)
    expect(html).not.toContain('class="fault"')
  })

  test('as PDF is one', () => {
    expect(rendered('pdf').subarray(0, 5).toString('latin1')).toBe('%PDF-')
  })
})

test.each([
  ['tacit', 'Avtalstid 1 december 2014 – 31 december 2015</p>'],
  ['no-end', 'Avtalstid från och med 1 mars 2015 tills vidare</p>'],
] as const)(
  'the original of %s to sign says the term as it is written, whatever has happened',
  (name, period) => {
    const args = ['render', '--dir', smallFolder(name), '--as-of', '2019-06-01', '--for-signing']
    const { stdout } = samverkan([...args, '--format', 'html', '-o', '-'])
    expect(stdout).toContain(period)
  },
)
