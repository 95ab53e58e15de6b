import { describe, expect, it } from 'vitest'
import { changesBetween, lastChangeDay } from '../../src/changes/index.ts'
import type { Changes } from '../../src/changes/index.ts'
import { date } from '../../src/domain/dates.ts'
import { assemble } from '../../src/repository/assemble.ts'
import type { Documents } from '../../src/repository/documents.ts'
import { DOCUMENTS, EXAMPLE, exampleOn } from '../examples/example.ts'
import { SHIPPED, edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { noticeOn, recorded, signed } from '../support/records.ts'
import { renamed, without } from '../support/trees.ts'
import { leavesOf, otherValue, withValue } from './mutations.ts'
import { sentencesOf } from './sentences.ts'

const MEASURES_2015 = 'appendix-3-measures/2015-11-12.yaml'
const MEASURES_2017 = 'appendix-3-measures/2017-05-15.yaml'

type Edit = Parameters<typeof edited>[1]

function between(from: string, to: string): Changes {
  return changesBetween(exampleOn(from), exampleOn(to))
}

/** Two repositories on one day, as two commits are compared. */
function edit(after: Tree, asOf = '2016-01-01'): Changes {
  return changesBetween(stateOf(EXAMPLE, asOf), stateOf(after, asOf))
}

function agreement({ agreement: changes }: Changes): string[] {
  return changes.map(({ kind, words }) => `${kind}: ${words.sv}`)
}

function standing({ parts }: Changes, part: string): string[] {
  return parts.find((one) => one.part === part)?.standing.map(({ sv }) => sv) ?? []
}

function others({ parts }: Changes, part: string): string[] {
  return parts.find((one) => one.part === part)?.others.map(({ words }) => words.sv) ?? []
}

function happened({ happened: list }: Changes): string[] {
  return list.map(({ date: day, words }) => `${day} ${words.sv}`)
}

describe('the agreement as a whole', () => {
  it.each([
    [
      '2014-11-20',
      '2014-11-27',
      ['standing: Avtalet är undertecknat av alla Parter. Det gäller från den 1 december 2014.'],
    ],
    ['2014-11-27', '2014-12-01', ['standing: Avtalet gäller sedan den 1 december 2014.']],
    [
      '2015-12-01',
      '2015-12-02',
      [
        'last-day: Avtalet är förlängt till och med den 31 december 2017, förut till och med den 31 december 2015.',
      ],
    ],
    [
      '2015-12-31',
      '2016-01-01',
      [
        'term: Avtalstid 2 löper från den 1 januari 2016 till och med den 31 december 2017.',
        'chair: Ordförande i styrgruppen är nu Botkyrka kommun (kommundirektör), från den 1 januari 2016; förut Polisen.',
      ],
    ],
    [
      '2017-12-31',
      '2018-01-01',
      ['standing: Avtalet har upphört: avtalstiden gick ut den 31 december 2017.'],
    ],
    ['2016-03-01', '2016-10-01', []],
  ])('from %s to %s', (from, to, sentences) => {
    expect(agreement(between(from, to))).toEqual(sentences)
  })

  it('that is no longer signed, since a signature was removed', () => {
    const changes = edit(without(EXAMPLE, 'records/2014-11-26-underskrift-kommunen.yaml'))
    expect(agreement(changes)).toContain(
      'standing: Avtalet räknas inte längre som undertecknat av alla Parter.',
    )
    expect(sentencesOf(changes.records)).toEqual([
      'posten 2014-11-26-underskrift-kommunen: finns inte längre',
    ])
  })

  it('whose term has another end', () => {
    const after = edited(SHIPPED, ['body/2014-12-01.yaml', ['term', 'end'], '2016-12-31'])
    expect(agreement(changesBetween(stateOf(SHIPPED), stateOf(after)))).toEqual([
      'last-day: Avtalet löper nu till och med den 31 december 2016, förut till och med den 31 december 2015.',
    ])
  })
})

describe('an agreement that goes on until somebody ends it', () => {
  const END: Edit = ['body/2014-12-01.yaml', ['term', 'end'], null]
  const RENEWAL: Edit = ['body/2014-12-01.yaml', ['term', 'renewal'], { kind: 'until-notice', notice: 'P3M' }]
  const onward = edited(SHIPPED, END, RENEWAL)

  it('and had an end before', () => {
    expect(agreement(changesBetween(stateOf(SHIPPED), stateOf(onward)))).toEqual([
      'last-day: Avtalet löper nu tills vidare, förut till och med den 31 december 2015.',
    ])
  })

  it('and of which notice has been given', () => {
    const notice = noticeOn('2015-03-02', { subject: 'termination' })
    const tree = recorded(signed(onward), ['2015-03-02-uppsagning', notice])
    const changes = changesBetween(stateOf(tree, '2015-03-01'), stateOf(tree, '2015-03-02'))
    expect(agreement(changes)).toEqual([
      'last-day: Avtalet är uppsagt och gäller till och med den 2 juni 2015, förut tills vidare.',
    ])
    expect(happened(changes)).toEqual([
      '2015-03-02 Polisen skickade en uppsägning till Botkyrka kommun med e-post',
    ])
    expect(agreement(changesBetween(stateOf(tree, '2015-06-02'), stateOf(tree, '2015-06-03')))).toEqual([
      'standing: Avtalet har upphört: det var uppsagt och gällde till och med den 2 juni 2015.',
    ])
  })
})

describe('which revision counts', () => {
  it('and what made it valid', () => {
    expect(standing(between('2015-05-11', '2015-05-12'), 'appendix-2')).toEqual([
      'Lydelsen 2015-04-20 gäller från den 12 maj 2015 i stället för lydelsen 2014-12-01: beslut i styrgruppen 2015-05-12 (Protokoll SG 1/2015, § 4).',
    ])
  })

  it('and which counted in between', () => {
    expect(standing(between('2014-12-01', '2017-01-01'), 'appendix-2')).toEqual([
      'Lydelsen 2016-10-20 gäller från den 17 november 2016 i stället för lydelsen 2014-12-01: beslut i styrgruppen 2016-11-17 (Protokoll SG 2/2016, § 5).',
      'Däremellan gällde lydelsen 2015-04-20 från den 12 maj 2015: beslut i styrgruppen 2015-05-12 (Protokoll SG 1/2015, § 4).',
    ])
  })

  it('is told only of parts about which anything has changed', () => {
    expect(between('2015-01-01', '2016-01-01').parts.map(({ part }) => part)).toEqual([
      'appendix-2',
      'appendix-3',
    ])
    expect(between('2016-02-09', '2016-10-01').parts).toEqual([])
  })

  it('that has itself been edited under its day, and so is no longer adopted', () => {
    const changes = edit(edited(EXAMPLE, [MEASURES_2015, ['measures', 8, 'name'], 'Kraftsamling Norsborg']))
    const shown = changes.parts.find(({ part }) => part === 'appendix-3')
    expect(shown?.after?.date.toString()).toBe('2014-12-01')
    expect(others(changes, 'appendix-3')).toContain(
      'Lydelsen 2015-11-12, som inte gäller, har ändrats under samma dag.',
    )
    expect(sentencesOf(shown?.others[0]?.differences ?? [])).toEqual([
      'åtgärden Kraftsamling trygga centrum: har ändrat namn från ”Kraftsamling trygga centrum” till ”Kraftsamling Norsborg”',
    ])
  })

  it('that is shown though unsigned, and has been edited', () => {
    const after = edited(SHIPPED, ['appendix-1-contacts/2014-12-01.yaml', ['title'], 'Kontakter'])
    expect(standing(changesBetween(stateOf(SHIPPED), stateOf(after)), 'appendix-1')).toEqual([
      'Lydelsen 2014-12-01 har själv ändrats, under samma dag.',
    ])
  })
})

describe('revisions that are not shown', () => {
  it('a proposal whose day has come, and what it would change', () => {
    const changes = between('2017-05-14', '2017-05-15')
    expect(others(changes, 'appendix-3')).toEqual([
      'Lydelsen 2017-05-15 är ett förslag (väntar på beslut i styrgruppen). Det skulle ändra följande.',
    ])
    expect(sentencesOf(changes.parts[0]?.others[0]?.differences ?? [])).toContain(
      'Ny åtgärd: Trygghetsvandringar',
    )
    expect(between('2017-05-15', '2017-05-20').parts).toEqual([])
  })

  it('a proposal that is new in the files, whatever its day', () => {
    const changes = changesBetween(
      stateOf(without(EXAMPLE, MEASURES_2017), '2017-01-01'),
      stateOf(EXAMPLE, '2017-01-01'),
    )
    expect(others(changes, 'appendix-3')).toHaveLength(1)
    expect(others(edit(without(EXAMPLE, MEASURES_2017)), 'appendix-3')).toEqual([
      'Lydelsen 2017-05-15 finns inte längre.',
    ])
  })

  it('one that the list of appendices lacks', () => {
    const path = 'appendix-9-measures/2015-11-12.yaml'
    const changes = edit({ ...EXAMPLE, [path]: EXAMPLE[MEASURES_2015] ?? '' })
    expect(others(changes, 'appendix-9')).toEqual([
      'Lydelsen 2015-11-12 är ny, men huvuddelen har ingen sådan bilaga i sin förteckning.',
    ])
  })

  it('one under another day is one gone and one come', () => {
    const moved = edited(renamed(EXAMPLE, MEASURES_2017, MEASURES_2017.replace('05-15', '05-16')), [
      MEASURES_2017.replace('05-15', '05-16'),
      ['date'],
      '2017-05-16',
    ])
    expect(others(edit(moved), 'appendix-3').map((words) => words.slice(0, 19))).toEqual([
      'Lydelsen 2017-05-16',
      'Lydelsen 2017-05-15',
    ])
  })
})

describe('an appendix', () => {
  const LIST = ['body/2014-12-01.yaml', ['appendices']] as const

  it('that has come or gone', () => {
    const [file, path] = LIST
    const after = edited(without(SHIPPED, 'appendix-5-follow-up/2014-12-01.yaml'), [
      file,
      [...path, 4],
      undefined,
    ])
    const gone = changesBetween(stateOf(SHIPPED), stateOf(after))
    expect(gone.parts.map(({ part }) => part)).toEqual(['body', 'appendix-5'])
    expect(sentencesOf(gone.parts[1]?.differences ?? [])).toEqual(['bilagan: finns inte längre'])
    const come = changesBetween(stateOf(after), stateOf(SHIPPED))
    expect(sentencesOf(come.parts[1]?.differences ?? [])).toEqual(['bilagan: är ny'])
  })
})

describe('what has happened', () => {
  it('is what the records say that are dated after the first day and not after the second', () => {
    expect(happened(between('2015-05-07', '2015-08-24'))).toEqual([
      '2015-05-12 Möte i styrgruppen (Protokoll SG 1/2015)',
      '2015-06-11 Parterna samrådde om förlängning (Minnesanteckningar från samråd 2015): de vill förlänga',
      '2015-08-24 Händelse som Polisen kände till från den 21 augusti 2015',
    ])
  })

  it('at a meeting, by the paragraphs of its minutes', () => {
    const [meeting] = between('2015-05-07', '2015-05-12').happened
    expect(meeting?.details.map(({ sv }) => sv)).toEqual([
      '§ 4: antog bilaga 2, lydelsen 2015-04-20',
      '§ 5: fullföljde avsikten Kraftsamling',
      expect.stringContaining('§ 6: Arbetsgruppen får i uppdrag att uppdatera åtgärdsplanerna'),
    ])
  })

  it('counts on its right day where a record was corrected', () => {
    expect(happened(between('2016-09-01', '2016-10-01'))).toEqual([
      '2016-09-15 Möte i arbetsgruppen (Minnesanteckningar AG 3/2016)',
    ])
    expect(happened(between('2016-09-01', '2017-02-01')).slice(0, 1)).toEqual([
      '2016-09-22 Möte i arbetsgruppen (Minnesanteckningar AG 3/2016)',
    ])
    const corrected = between('2017-01-25', '2017-01-26').happened
    expect(corrected.map(({ words }) => words.sv)).toEqual(['Posten 2016-09-15-arbetsgruppen rättad'])
    expect(sentencesOf(corrected[0]?.differences ?? [])).toEqual([
      'posten 2016-09-15-arbetsgruppen: har ändrat dag från 15 september 2016 till 22 september 2016',
    ])
  })

  it('with what a demand sets going', () => {
    const [demand, mended] = between('2016-12-01', '2017-01-10').happened
    expect(demand?.details.slice(1).map(({ sv }) => sv)).toEqual([
      'anses ha kommit fram den 29 december 2016',
      'rättelse ska ske senast den 12 januari 2017',
    ])
    expect(mended?.words.sv).toBe('Rättelse efter uppmaningen den 23 december 2016, i tid')
  })

  it('also that a cure period ran out', () => {
    const open = { ...DOCUMENTS, records: DOCUMENTS.records.filter(({ kind }) => kind !== 'rectification') }
    const on = (day: string) => assemble(open, date(day))
    expect(happened(changesBetween(on('2017-01-12'), on('2017-01-13')))).toEqual([
      '2017-01-13 Rättelsetiden efter uppmaningen den 23 december 2016 gick ut den 12 januari 2017 utan rättelse',
    ])
    expect(happened(changesBetween(on('2017-01-13'), on('2017-01-20')))).toEqual([])
    expect(happened(between('2017-01-12', '2017-01-13'))).toEqual([])
  })

  it('says of an act without effect that it has none', () => {
    const after = edited(EXAMPLE, ['records/2015-05-12-styrgruppen.yaml', ['minutes'], null])
    const changes = changesBetween(stateOf(after, '2015-05-11'), stateOf(after, '2015-05-12'))
    expect(changes.happened[0]?.details[0]?.sv).toBe(
      '§ 4: antog bilaga 2, lydelsen 2015-04-20 (räknas inte; samverkan validate säger varför)',
    )
    expect(changes.parts).toEqual([])
  })

  it('says of an extension whose signature it waits for', () => {
    const { happened: list } = between('2015-11-25', '2015-12-01')
    const extension = list.find(({ kind }) => kind === 'extension')
    expect(extension?.details.map(({ sv }) => sv)).toEqual(['väntar på underskrift av Botkyrka kommun'])
  })
})

describe('no change of a file is silent', () => {
  it('between two repositories on a day when all of it is known', () => {
    const asOf = date('2017-12-01')
    const before = assemble(DOCUMENTS, asOf)
    const all = [...mutants()]
    expect(all.length).toBeGreaterThan(200)
    const silent = all.filter(({ documents }) => {
      const {
        agreement: own,
        parts,
        happened: list,
        records,
        settings,
      } = changesBetween(before, assemble(documents, asOf))
      return [own, parts, list, records, settings].every(({ length }) => length === 0)
    })
    expect(silent.map(({ what }) => what)).toEqual([])
  })
})

interface Mutant {
  readonly what: string
  readonly documents: Documents
}

/** The example with one value changed: every twentieth of a revision, every fifth of a record, every one of the settings. */
function* mutants(): Iterable<Mutant> {
  const { settings, body, appendices, records } = DOCUMENTS
  const changed = <One extends { file: string; content: object; kind?: string }>(
    one: One,
    step: number,
    prefix = '',
  ): [string, One][] => {
    const kind = (one.kind === undefined ? 'samverkan' : `${prefix}${one.kind}`) as 'samverkan'
    const shipped = { name: one.file, kind, content: one.content, body: body[0].content, situations: [] }
    return [...leavesOf(one.content)]
      .filter((_, index) => index % step === 0)
      .map((leaf) => [
        `${one.file} ${leaf.path.join('.')}`,
        {
          ...one,
          content: withValue(
            one.content,
            leaf.path,
            otherValue(shipped, one.content, leaf),
          ) as One['content'],
        },
      ])
  }
  for (const [what, one] of changed(settings, 1)) yield { what, documents: { ...DOCUMENTS, settings: one } }
  for (const [what, one] of changed(body[0], 20)) yield { what, documents: { ...DOCUMENTS, body: [one] } }
  for (const [index, own] of appendices.entries())
    for (const [what, one] of changed(own, 20))
      yield { what, documents: { ...DOCUMENTS, appendices: appendices.with(index, one) } }
  for (const [index, own] of records.entries())
    for (const [what, one] of changed(own, 5, 'record-'))
      yield { what, documents: { ...DOCUMENTS, records: records.with(index, one) } }
}

describe('the day on which what is in force last changed', () => {
  it.each([
    ['2014-11-30', null],
    ['2014-12-01', '2014-12-01'],
    ['2015-05-12', '2015-05-12'],
    ['2016-01-01', '2015-11-26'],
    ['2017-06-01', '2016-11-17'],
  ])('seen from %s is %s', (asOf, day) => {
    expect(lastChangeDay(exampleOn(asOf))?.toString() ?? null).toBe(day)
  })
})
