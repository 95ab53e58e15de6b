import { describe, expect, it } from 'vitest'
import { BODY, CONTACTS, MEASURES, SHIPPED, edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { faultsByOutputSchema } from '../support/json-schema.ts'
import { folderWith, samverkan } from '../support/program.ts'
import { SIGNED } from '../support/records.ts'

const EXAMPLE = 'examples/botkyrka-2014-2017'

function json(...args: string[]) {
  const { code, stdout, stderr } = samverkan(['notice', '--format', 'json', ...args])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const answered = JSON.parse(stdout)
  expect(faultsByOutputSchema('notice', answered)).toEqual([])
  return answered
}

function inTree(tree: Tree, ...args: string[]) {
  return json('--dir', folderWith(tree), ...args)
}

const kinds = ({ warnings }: { warnings: { kind: string }[] }) => warnings.map(({ kind }) => kind)

describe('samverkan notice --sent', () => {
  it('holds the letter of Christmas 2014 with every field', () => {
    expect(json('--dir', EXAMPLE, '--sent', '2014-12-23', '--lang', 'en')).toEqual({
      channel: 'registered-letter',
      clause: '15',
      sent: '2014-12-23',
      reading: 'business-day',
      received: '2015-01-02',
      skipped: [
        { date: '2014-12-24', name: 'Christmas Eve' },
        { date: '2014-12-25', name: 'Christmas Day' },
        { date: '2014-12-26', name: 'Boxing Day' },
        { date: '2014-12-27', name: 'Saturday' },
        { date: '2014-12-28', name: 'Sunday' },
        { date: '2014-12-31', name: "New Year's Eve" },
        { date: '2015-01-01', name: "New Year's Day" },
      ],
      derivation: '2014-12-23 + 3 weekdays = 2015-01-02 (clause 15)',
      safeFor: 'sender',
      alternatives: [
        { reading: 'statutory', received: '2014-12-29' },
        { reading: 'monday-friday', received: '2014-12-30' },
      ],
      postBy: null,
      to: null,
      demand: null,
      warnings: [
        {
          kind: 'readings-differ',
          message:
            'The readings of “weekday” give different days: Mon 2014-12-29 (statutory), Tue 2014-12-30 (monday-friday), ' +
            'Fri 2015-01-02 (business-day). The day that is followed is the latest. It is safe for the sender, but not ' +
            'for the recipient, whose time may have begun as early as Mon 2014-12-29.',
        },
      ],
    })
  })

  it.each([
    ['2015-06-18', '2015-06-24', '2015-06-23', '2015-06-23'],
    ['2015-03-02', '2015-03-05', undefined, undefined],
    ['2004-05-28', '2004-06-03', '2004-06-02', undefined],
    ['2005-06-03', '2005-06-09', '2005-06-08', undefined],
    ['1990-01-01', '1990-01-04', undefined, undefined],
    ['2199-12-31', '2200-01-07', '2200-01-04', undefined],
  ])('%s is received on %s, or %s, or %s', (sent, day, statutory, mondayFriday) => {
    const { received, alternatives } = json('--sent', sent)
    const by = (reading: string) =>
      alternatives.find((one: { reading: string }) => one.reading === reading)?.received
    expect([received, by('statutory'), by('monday-friday')]).toEqual([day, statutory, mondayFriday])
  })

  it.each(['e-mail', 'courier'])('by %s is received on the same day, whatever day', (channel) => {
    expect(json('--sent', '2014-12-25', '--channel', channel)).toMatchObject({
      received: '2014-12-25',
      skipped: [],
      alternatives: [],
      safeFor: 'both',
    })
  })

  it.each([
    ['registered-letter', '2015-03-05', '2015-03-19', '2015-03-20', ['2015-03-16']],
    ['e-mail', '2015-03-02', '2015-03-16', '2015-03-17', []],
  ])(
    'a demand by %s is received %s, cured until %s, exit from %s',
    (channel, received, until, exitFrom, other) => {
      const { demand, received: day } = json('--sent', '2015-03-02', '--demand', '--channel', channel)
      expect({ day, until: demand.until, exitFrom: demand.exitFrom }).toEqual({
        day: received,
        until,
        exitFrom,
      })
      expect(demand.alternatives.map((one: { until: string }) => one.until)).toEqual(other)
    },
  )
})

describe('samverkan notice --received-by', () => {
  it('tells the last day to post and the last business day on or before it, by each reading', () => {
    expect(json('--received-by', '2015-01-02', '--as-of', '2014-12-01')).toMatchObject({
      sent: null,
      received: '2015-01-02',
      derivation: '2014-12-28 + 3 vardagar = 2015-01-02 (punkt 15)',
      safeFor: 'sender',
      alternatives: [],
      postBy: {
        receivedBy: '2015-01-02',
        latest: '2014-12-28',
        businessDay: '2014-12-23',
        alternatives: [
          { reading: 'statutory', latest: '2014-12-29', businessDay: '2014-12-29' },
          { reading: 'monday-friday', latest: '2014-12-29', businessDay: '2014-12-29' },
        ],
      },
    })
  })

  it('warns when that day has passed', () => {
    expect(kinds(json('--dir', EXAMPLE, '--received-by', '2015-03-05', '--as-of', '2015-03-03'))).toEqual([
      'too-late',
    ])
  })
})

describe('samverkan notice --to', () => {
  it('warns of a party that the channel cannot reach, and says how it can be', () => {
    const answered = json('--dir', EXAMPLE, '--sent', '2015-03-02', '--to', 'police')
    expect(answered.to).toEqual({ party: 'police', contacts: [] })
    expect(kinds(answered)).toEqual(['address-missing'])
    expect(answered.warnings[0].message).toContain('Adress finns för e-post.')
  })

  it('names the address in the list that was in force on the day', () => {
    const address = (day: string) => json('--dir', EXAMPLE, '--sent', day, '--to', 'police').to.contacts
    expect(address('2016-02-05')).toEqual([])
    expect(address('2016-02-08')).toEqual([
      {
        name: 'Polisens samordnare',
        address: 'Påhittade gatan 12, 141 81 HUDDINGE',
        file: 'appendix-1-contacts/2016-02-01.yaml',
      },
    ])
  })
})

describe('what the agreement says', () => {
  it('decides the clauses, the number of weekdays and the cure period', () => {
    const tree = edited(
      SIGNED,
      [BODY, ['notices', 'clause'], '3'],
      [BODY, ['notices', 'channels', 0, 'deemed-receipt', 'weekdays'], 1],
      [BODY, ['early-exit', 'clause'], '4'],
      [BODY, ['early-exit', 'cure-period'], 'P1M'],
    )
    expect(inTree(tree, '--sent', '2015-01-30', '--demand')).toMatchObject({
      clause: '3',
      derivation: '2015-01-30 + 1 vardag = 2015-02-02 (punkt 3)',
      demand: { clause: '4', period: 'P1M', until: '2015-03-02' },
    })
  })

  it('shows both ends of a cure period whose last day the month lacks, and how long each side should go by', () => {
    const tree = edited(SIGNED, [BODY, ['early-exit', 'cure-period'], 'P1M'])
    const args = ['--sent', '2015-01-31', '--channel', 'e-mail', '--demand']
    const { demand, warnings } = inTree(tree, ...args)
    expect(demand).toMatchObject({
      until: '2015-02-28',
      exitFrom: '2015-03-01',
      derivation: '2015-01-31 + P1M = 2015-02-31 → 2015-02-28',
      alternatives: [{ rounding: 'up', until: '2015-03-01', exitFrom: '2015-03-02' }],
    })
    expect(kinds({ warnings })).toContain('cure-periods-differ')
    expect(warnings[0].message).toContain('Den som vill begära utträde bör vänta till mån 2015-03-02.')
    expect(samverkan(['notice', '--dir', folderWith(tree), ...args]).stdout).toContain(
      '  → lör 2015-02-28  sön 2015-03-01  räknat från mottagandet lör 2015-01-31, 2015-02-31 avrundat',
    )
  })

  it.each([
    ['weekday', ['--sent', '2014-12-23'], 'reading-missing', 3],
    ['weekday', ['--sent', '2015-03-02'], 'reading-missing', 3],
  ])('without a reading of %s, %j: %s and all the readings', (name, args, kind, count) => {
    const answered = inTree(edited(SIGNED, ['samverkan.yaml', ['readings', name], null]), ...args)
    expect(answered).toMatchObject({ reading: null, received: null, safeFor: null })
    expect(answered.alternatives).toHaveLength(count)
    expect(kinds(answered)).toContain(kind)
  })

  it('without a reading of the cure period gives both', () => {
    const tree = edited(SIGNED, ['samverkan.yaml', ['readings', 'cure-period'], null])
    const { demand, warnings } = inTree(tree, '--sent', '2015-03-02', '--demand')
    expect(demand).toMatchObject({ reading: null, until: null, exitFrom: null })
    expect(demand.alternatives.map(({ until }: { until: string }) => until)).toEqual([
      '2015-03-16',
      '2015-03-19',
    ])
    expect(kinds({ warnings })).toEqual(['cure-period-missing', 'cure-periods-differ'])
  })

  it('may provide for no such channel', () => {
    const tree = edited(SHIPPED, [BODY, ['notices', 'channels', 2], undefined])
    const { code, stderr } = samverkan([
      'notice',
      '--dir',
      folderWith(tree),
      '--sent',
      '2015-03-02',
      '--channel',
      'courier',
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('Avtalet säger inget om meddelanden med bud.')
    expect(stderr).toContain('registered-letter, e-mail')
  })
})

describe('faults in the files', () => {
  it('on which the answer hangs are shown instead of it', () => {
    const folder = folderWith({ ...SHIPPED, [CONTACTS]: 'kind: contacts\n' })
    const { code, stdout, stderr } = samverkan(['notice', '--dir', folder, '--sent', '2015-03-02'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`${CONTACTS}:1:1`)
  })

  it('in another appendix do not touch it', () => {
    expect(inTree({ ...SHIPPED, [MEASURES]: 'kind: [' }, '--sent', '2015-03-02').received).toBe('2015-03-05')
  })
})

describe('the command line', () => {
  it.each([
    [[], 'Skriv antingen --sent'],
    [['--sent', '2015-03-02', '--received-by', '2015-03-05'], 'Skriv antingen --sent'],
    [['--sent', '2015-02-30'], '--sent 2015-02-30 är inget datum mellan 1990 och 2199.'],
    [['--sent', '1989-12-31'], '--sent 1989-12-31 är inget datum mellan 1990 och 2199.'],
    [['--received-by', '2200-01-01'], '--received-by 2200-01-01 är inget datum mellan 1990 och 2199.'],
    [['--sent', '2015-03-02', '--channel', 'email'], 'Menar du e-mail?'],
    [['--sent', '2015-03-02', '--to', 'polise'], 'Avtalet har ingen Part ”polise”. Menar du police?'],
    [['--sent', '2015-03-02', '--format', 'ics'], 'Välj bland: text, json, markdown.'],
  ])('%j is wrong usage, told in one sentence', (args, sentence) => {
    const { code, stdout, stderr } = samverkan(['notice', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(sentence)
    expect(samverkan(['notice', ...args, '--lang', 'en']).stderr).not.toMatch(/[åäö] /)
  })

  it('ends its help with two real examples', () => {
    const { stdout } = samverkan(['notice', '--help'])
    const examples = stdout.slice(stdout.indexOf('Exempel:')).match(/^ {2}samverkan .*$/gm) ?? []
    expect(examples).toHaveLength(2)
    for (const example of examples) {
      expect(samverkan(example.trim().split(' ').slice(1)), example).toMatchObject({ code: 0, stderr: '' })
    }
  })

  it.each([
    ['sv', 'PÅHITTAT EXEMPEL'],
    ['en', 'PÅHITTAT EXEMPEL'],
  ])('tells it on one screen, in %s', async (language, mark) => {
    const args = ['--sent', '2016-12-23', '--to', 'municipality', '--demand', '--lang', language]
    const { code, stdout } = samverkan(['notice', '--dir', EXAMPLE, ...args, '--as-of', '2017-01-05'])
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toContain(mark)
    await expect(stdout).toMatchFileSnapshot(`golden/notice.${language}.txt`)
  })

  it('says what the record of that notice says in the list of deadlines', () => {
    const { received, demand } = json('--dir', EXAMPLE, '--sent', '2016-12-23', '--demand')
    const { stdout } = samverkan([
      'deadlines',
      '--dir',
      EXAMPLE,
      '--as-of',
      '2017-01-05',
      '--all',
      '--format',
      'json',
    ])
    const due = (id: string) =>
      JSON.parse(stdout).deadlines.find((one: { id: string }) => one.id === `${id}/2016-12-23-uppmaning`)?.due
    expect([due('notice-receipt'), due('cure-period')]).toEqual([received, demand.until])
  })
})
