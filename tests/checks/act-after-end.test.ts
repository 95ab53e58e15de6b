import { describe, expect, it } from 'vitest'
import { SHIPPED, SITUATION, findingsIn, place, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  recordFile,
  recorded,
  revised,
  revisedAndSigned,
  revisionFiles,
  signatureOf,
} from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'
import { adopted, extended, leftOn } from '../deadlines/fixtures.ts'

const RULE = 'act-after-end'
const CONTACTS = 'appendix-1-contacts/2014-12-01.yaml'
const BODY = 'body/2014-12-01.yaml'

function toldOf(tree: Tree, asOf: string): string[] {
  return findingsIn(tree, RULE, asOf).map((finding) => `${place(finding)} ${finding.message.sv}`)
}

/** `2014-12-01 in-force` of every revision of a part. */
function revisionsOf(tree: Tree, asOf: string, part: string): string[] {
  const { body, appendices } = stateOf(tree, asOf)
  const found = part === 'body' ? body : appendices.find(({ id }) => id === part)
  return (found?.revisions ?? []).map(({ revision, state }) => `${revision.date} ${state}`)
}

describe('a decision', () => {
  it('on the last day has its effect', () => {
    const tree = adopted(SIGNED, SITUATION, '2015-12-31')
    expect(toldOf(tree, '2016-02-01')).toEqual([])
    expect(revisionsOf(tree, '2016-02-01', 'appendix-2')).toEqual([
      '2014-12-01 superseded',
      '2015-12-31 in-force',
    ])
  })

  it('on the day after has none', () => {
    const tree = adopted(SIGNED, SITUATION, '2016-01-01')
    expect(toldOf(tree, '2016-02-01')).toEqual([
      `${recordFile('2016-01-01-styrgruppen')}/date Antagandet i styrgruppen 2016-01-01 av bilaga 2 har ingen verkan: avtalets sista dag var 2015-12-31.`,
    ])
    expect(revisionsOf(tree, '2016-02-01', 'appendix-2')).toEqual([
      '2014-12-01 in-force',
      '2016-01-01 proposal',
    ])
    const picture = stateOf(tree, '2016-02-01').appendices.find(({ id }) => id === 'appendix-2')
    expect(picture?.revisions.at(-1)?.because.sv).toBe('blev inte giltig innan avtalet upphörde')
  })

  it('in an extension has its effect, and after it none', () => {
    expect(toldOf(adopted(extended(), SITUATION, '2017-12-31'), '2018-02-01')).toEqual([])
    expect(toldOf(adopted(extended(), SITUATION, '2018-01-01'), '2018-02-01')).toHaveLength(1)
  })

  it('after a party has left has none', () => {
    expect(toldOf(adopted(leftOn(SIGNED, '2015-06-30'), SITUATION, '2015-06-29'), '2015-08-01')).toEqual([])
    expect(toldOf(adopted(leftOn(SIGNED, '2015-06-30'), SITUATION, '2015-06-30'), '2015-08-01')).toEqual([
      `${recordFile('2015-06-30-styrgruppen')}/date Antagandet i styrgruppen 2015-06-30 av bilaga 2 har ingen verkan: avtalets sista dag var 2015-06-29.`,
    ])
  })
})

describe('signatures', () => {
  it('of an appendix after the end have no effect, each told of once', () => {
    const tree = revisedAndSigned(SIGNED, CONTACTS, '2016-01-10')
    expect(toldOf(tree, '2016-02-01')).toHaveLength(2)
    expect(revisionsOf(tree, '2016-02-01', 'appendix-1')).toEqual([
      '2014-12-01 in-force',
      '2016-01-10 proposal',
    ])
  })

  it('in time of a revision whose day comes after the end let it never count', () => {
    const later = revised(SIGNED, CONTACTS, '2016-02-01')
    const file = inFolderOf(CONTACTS, '2016-02-01')
    const tree = recorded(
      later,
      ['2015-12-03-police', signatureOf(later, 'police', '2015-12-03', [file])],
      ['2015-12-04-municipality', signatureOf(later, 'municipality', '2015-12-04', [file])],
    )
    const last = (asOf: string) =>
      stateOf(tree, asOf)
        .appendices.find(({ id }) => id === 'appendix-1')
        ?.revisions.at(-1)
    expect(toldOf(tree, '2016-03-01')).toEqual([])
    expect(last('2015-12-31')?.because.sv).toBe(
      'undertecknad av alla Parter 2015-12-04; gäller från 2016-02-01',
    )
    expect(last('2016-03-01')).toMatchObject({ state: 'future', effective: null })
    expect(last('2016-03-01')?.because.sv).toBe(
      'undertecknad av alla Parter 2015-12-04; avtalet upphörde innan den skulle gälla',
    )
    expect(revisionsOf(tree, '2016-03-01', 'appendix-1')[0]).toBe('2014-12-01 in-force')
  })

  it('of the agreement itself after its term leave it unsigned', () => {
    const files = revisionFiles(SHIPPED)
    const tree = recorded(
      SHIPPED,
      ['2014-11-24-police', signatureOf(SHIPPED, 'police', '2014-11-24', files)],
      ['2016-01-08-municipality', signatureOf(SHIPPED, 'municipality', '2016-01-08', files)],
    )
    expect(stateOf(tree, '2016-02-01').standing).toBe('unsigned')
    expect(toldOf(tree, '2016-02-01')).toEqual([
      `${recordFile('2016-01-08-municipality')}/date Underskriften för Botkyrka kommun 2016-01-08 av bilaga 1, bilaga 2, bilaga 3, bilaga 4, bilaga 5 och huvuddelen har ingen verkan: avtalets sista dag var 2015-12-31.`,
    ])
    const [unsigned] = findingsIn(tree, 'agreement-unsigned', '2016-02-01')
    expect(unsigned?.message.sv).toBe(
      'Underskriften för Botkyrka kommun 2016-01-08 räknas inte: avtalets sista dag var 2015-12-31.',
    )
  })

  it('of a body with a new term begin a new one', () => {
    const tree = revisedAndSigned(
      SIGNED,
      BODY,
      '2016-01-10',
      [['term', 'start'], '2016-02-01'],
      [['term', 'end'], '2018-01-31'],
    )
    expect(toldOf(tree, '2016-03-01')).toEqual([])
    const { standing, start } = stateOf(tree, '2016-03-01')
    expect([standing, `${start}`]).toEqual(['in-force', '2016-02-01'])
    // While it has not begun they are in time too.
    expect(toldOf(tree, '2016-01-10')).toEqual([])
    expect(revisionsOf(tree, '2016-01-10', 'body')).toEqual(['2014-12-01 superseded', '2016-01-10 in-force'])
  })

  it('of a body with a new term are in time while some party has not signed it', () => {
    const later = revised(
      SIGNED,
      BODY,
      '2016-01-10',
      [['term', 'start'], '2016-02-01'],
      [['term', 'end'], '2018-01-31'],
    )
    const contacts = revised(later, CONTACTS, '2016-01-10')
    const files = [inFolderOf(BODY, '2016-01-10'), inFolderOf(CONTACTS, '2016-01-10')]
    const tree = recorded(contacts, [
      '2016-01-10-police',
      signatureOf(contacts, 'police', '2016-01-10', files),
    ])
    expect(toldOf(tree, '2016-01-20')).toEqual([])
    expect(stateOf(tree, '2016-01-20').standing).toBe('expired')
    expect(findingsIn(tree, 'signature-incomplete', '2016-01-20').length).toBeGreaterThan(0)
    expect(toldOf(tree, '2016-03-01')).toEqual([])
  })

  it('of a body with a new term begin a new one after a party has left too', () => {
    const left = leftOn(SIGNED, '2015-06-30')
    const tree = revisedAndSigned(
      left,
      BODY,
      '2015-09-01',
      [['term', 'start'], '2015-09-01'],
      [['term', 'end'], '2017-12-31'],
    )
    expect(stateOf(tree, '2015-08-31').standing).toBe('withdrawn')
    expect(toldOf(tree, '2015-09-01')).toEqual([])
    const { standing, start, left: leftSince } = stateOf(tree, '2015-09-01')
    expect([standing, `${start}`, leftSince]).toEqual(['in-force', '2015-09-01', null])
  })

  it('of a body with the same term do not', () => {
    const tree = revisedAndSigned(SIGNED, BODY, '2016-01-10', [['title'], 'SAMVERKANSAVTAL'])
    expect(toldOf(tree, '2016-03-01')).toHaveLength(2)
    expect(stateOf(tree, '2016-03-01').standing).toBe('expired')
    expect(revisionsOf(tree, '2016-03-01', 'body')).toEqual(['2014-12-01 in-force', '2016-01-10 proposal'])
  })
})
