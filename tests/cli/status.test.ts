import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BODY, MEASURES, SHIPPED, SITUATION, edited, readTree } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { faultsByOutputSchema } from '../support/json-schema.ts'
import { REPOSITORY, folderWith, samverkan } from '../support/program.ts'
import type { Outcome } from '../support/program.ts'
import { SIGNED, revisedAndSigned } from '../support/records.ts'

const FOLDER = 'examples/botkyrka-2014-2017'
const EXAMPLE: Tree = readTree(join(REPOSITORY, FOLDER))

function status(asOf: string, ...more: string[]): Outcome {
  return samverkan(['status', '--dir', FOLDER, '--as-of', asOf, ...more])
}

describe('the example on five days', () => {
  it.each([
    ['2014-11-25', '○ Inte undertecknat: underskrift saknas av Botkyrka kommun.'],
    ['2014-11-28', '○ Undertecknat av alla Parter. Börjar gälla 2014-12-01, om 3 dagar.'],
    ['2015-06-15', '● I kraft sedan 2014-12-01. Avtalstid 1: 2014-12-01 – 2015-12-31, 199 dagar kvar.'],
    ['2017-01-05', '● I kraft sedan 2014-12-01. Avtalstid 2: 2016-01-01 – 2017-12-31, 360 dagar kvar.'],
    ['2018-01-01', '✗ Upphört: avtalstiden gick ut 2017-12-31, och ingen giltig förlängning är registrerad.'],
  ])('%s: %s', (day, sentence) => {
    const { code, stdout, stderr } = status(day)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n')[1]?.startsWith(sentence)).toBe(true)
    expect(stdout).toContain('PÅHITTAT EXEMPEL')
  })

  it.each(['2014-11-25', '2015-06-15', '2015-12-01', '2017-01-05', '2017-05-31', '2018-01-01'])(
    '%s fits on one screen, and is golden',
    async (day) => {
      const { stdout } = status(day)
      expect(stdout.split('\n').length).toBeLessThanOrEqual(40)
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
      await expect(stdout).toMatchFileSnapshot(`golden/status-${day}.sv.txt`)
    },
  )

  it('is told in English too', async () => {
    await expect(status('2017-01-05', '--lang', 'en').stdout).toMatchFileSnapshot(
      'golden/status-2017-01-05.en.txt',
    )
  })
})

describe('as JSON', () => {
  it.each(['2014-11-25', '2014-11-28', '2015-06-15', '2017-01-05', '2018-01-01'])(
    'of %s keeps to its schema',
    (day) => {
      expect(faultsByOutputSchema('status', JSON.parse(status(day, '--format', 'json').stdout))).toEqual([])
    },
  )

  it('says of each revision how it stands and which records made it so', () => {
    const { parts, agreement, term } = JSON.parse(status('2015-06-15', '--format', 'json').stdout)
    expect(agreement).toMatchObject({ state: 'in-force', start: '2014-12-01' })
    expect(term).toEqual({ number: 1, start: '2014-12-01', end: '2015-12-31' })
    const pictures = parts.filter(({ part }: { part: string }) => part === 'appendix-2')
    expect(pictures).toMatchObject([
      { revision: '2014-12-01', state: 'superseded', superseded: '2015-05-12' },
      {
        revision: '2015-04-20',
        state: 'in-force',
        effective: '2015-05-12',
        records: ['2015-05-12-styrgruppen'],
      },
      { revision: '2016-10-20', state: 'proposal', effective: null, records: [] },
    ])
  })

  it('of the shipped agreement, which nobody has signed', () => {
    const { stdout } = samverkan(['status', '--as-of', '2015-05-01', '--format', 'json'])
    const json = JSON.parse(stdout)
    expect(faultsByOutputSchema('status', json)).toEqual([])
    expect(json).toMatchObject({ mark: null, agreement: { state: 'unsigned', start: null }, chair: null })
    expect(json.parts.map(({ state }: { state: string }) => state)).toEqual(Array(6).fill('unsigned'))
  })
})

describe('what is wrong has no effect, and is told', () => {
  it('a decision without its minutes leaves the former revision in force', () => {
    const folder = folderWith(edited(EXAMPLE, ['records/2015-05-12-styrgruppen.yaml', ['minutes'], null]))
    const { code, stdout } = samverkan(['status', '--dir', folder, '--as-of', '2015-06-15'])
    expect(code).toBe(1)
    expect(stdout).toContain(
      '✗ Avtalet har 1 fel, och det som är fel räknas inte här. samverkan validate visar vad.',
    )
    expect(stdout).toMatch(/Bilaga 2 +2014-12-01 +gäller från 2014-12-01/)
    expect(stdout).toMatch(/förslag +2015-04-20 +väntar på beslut i styrgruppen/)
  })

  it('one digit changed in an adopted appendix', () => {
    const folder = folderWith(
      edited(EXAMPLE, [
        'appendix-2-situation/2015-04-20.yaml',
        ['statistics', 'rows', 0, 'figures', 2014],
        47,
      ]),
    )
    const { code, stdout } = samverkan([
      'validate',
      '--dir',
      folder,
      '--as-of',
      '2015-06-15',
      '--format',
      'json',
    ])
    expect(code).toBe(1)
    const errors = JSON.parse(stdout).diagnostics.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    )
    expect(errors.map(({ rule, file }: { rule: string; file: string }) => `${rule} ${file}`)).toEqual([
      'digest-mismatch appendix-2-situation/2015-04-20.yaml',
    ])
  })

  it('a signature of something else than the revision says', () => {
    const police = 'records/2014-11-24-underskrift-polisen.yaml'
    const folder = folderWith(edited(EXAMPLE, [police, ['signs', 'revisions', 0, 'digest'], '0'.repeat(64)]))
    const { code, stdout } = samverkan(['status', '--dir', folder, '--as-of', '2014-11-28'])
    expect(code).toBe(1)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      '○ Inte undertecknat så att det gäller. Underskriften för Polisen 2014-11-24 räknas inte: kontrollsumman i posten stämmer inte med huvuddelens lydelse 2014-12-01. Avtalstiden',
    )
    expect(
      samverkan(['status', '--dir', folder, '--as-of', '2014-11-25']).stdout.replaceAll(/\s+/g, ' '),
    ).toContain(
      '○ Inte undertecknat: underskrift saknas av Botkyrka kommun. Underskriften för Polisen 2014-11-24 räknas inte:',
    )
  })

  it('files that cannot be read give no state', () => {
    const folder = folderWith({ ...SHIPPED, [SITUATION]: 'kind: situation\n' })
    const { code, stdout, stderr } = samverkan(['status', '--dir', folder])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`${SITUATION}:1:1`)
  })
})

it('records of later days are told not to count', () => {
  const { stdout } = samverkan(['validate', '--dir', FOLDER, '--as-of', '2014-11-25'])
  expect(stdout).toMatch(/\d+ poster är daterade efter den dagen och räknas inte\.\n$/)
})

it('an appendix that is missing is told', () => {
  const { [MEASURES]: _, ...tree } = SHIPPED
  const { stdout } = samverkan(['status', '--dir', folderWith(tree), '--as-of', '2015-05-01'])
  expect(stdout).toMatch(/Bilaga 3 +– +saknas/)
})

describe('a new term that every party has signed when the agreement had ended', () => {
  const folder = folderWith(
    revisedAndSigned(
      SIGNED,
      BODY,
      '2016-01-10',
      [['term', 'start'], '2016-02-01'],
      [['term', 'end'], '2018-01-31'],
    ),
  )
  const headline = (asOf: string): string =>
    samverkan(['status', '--dir', folder, '--as-of', asOf]).stdout.split('\n\n')[0] ?? ''

  it('is told before it begins', () => {
    expect(headline('2016-01-15').replace(/\n\s*/g, ' ')).toContain(
      'Upphört: avtalstiden gick ut 2015-12-31, och ingen giltig förlängning är registrerad. Parterna har undertecknat en ny avtalstid: den börjar 2016-02-01.',
    )
  })

  it('is what the agreement is in force by, and since when', () => {
    expect(headline('2016-02-01')).toContain(
      'I kraft sedan 2016-02-01. Avtalstid 1: 2016-02-01 – 2018-01-31, 730 dagar kvar.',
    )
  })
})
