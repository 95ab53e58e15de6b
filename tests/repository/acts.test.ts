import { describe, expect, test } from 'vitest'
import type { State } from '../../src/repository/state.ts'
import { BODY, COMMUNICATION, CONTACTS, SHIPPED, SITUATION, edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  cited,
  meetingOn,
  recordFile,
  recorded,
  revised,
  revisionFiles,
  signatureOf,
} from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

const PICTURE = inFolderOf(SITUATION, '2015-04-20')
const PROPOSED = revised(SIGNED, SITUATION, '2015-04-20')
const MEETING = '2015-05-12-styrgruppen'
const ADOPTION = meetingOn('2015-05-12', { decisions: [adopts(PROPOSED, PICTURE)] })
const ADOPTED = recorded(PROPOSED, [MEETING, ADOPTION])

function faultsOfDecisions(tree: Tree, asOf = '2015-06-01'): string[] {
  return stateOf(tree, asOf).acts.decisions.flatMap(({ faults }) => faults.map(({ kind }) => kind))
}

/** `2014-12-01 superseded`, of each revision of a part by its date. */
function standings(state: State, part: string): string[] {
  const found = [state.body, ...state.appendices].find(({ id }) => id === part)
  return (found?.revisions ?? []).map((one) => `${one.revision.date} ${one.state}`)
}

describe('a decision', () => {
  test('makes a revision valid from the day of the meeting, and says where', () => {
    const part = stateOf(ADOPTED, '2015-05-12').appendices.find(({ id }) => id === 'appendix-2')
    expect(part?.current.file).toBe(PICTURE)
    expect(
      part?.revisions.map(({ because, effective, superseded }) => [
        because.sv,
        `${effective}`,
        `${superseded}`,
      ]),
    ).toEqual([
      ['undertecknad av alla Parter 2014-11-26', '2014-12-01', '2015-05-12'],
      ['beslut i styrgruppen 2015-05-12 (Protokoll 2015-05-12, § 4)', '2015-05-12', 'null'],
    ])
  })

  test.each([
    ['without minutes', { ...ADOPTION, minutes: null }, ['no-minutes']],
    ['by another body', { ...ADOPTION, body: 'working-group' }, ['wrong-body']],
    ['before the day of the revision', { ...ADOPTION, date: '2015-04-19' }, ['before-revision']],
    [
      'of what the revision no longer says',
      { ...ADOPTION, decisions: [adopts(SIGNED, SITUATION)].map(renamed('2015-04-20')) },
      ['digest'],
    ],
    [
      'of a revision that does not exist',
      { ...ADOPTION, decisions: [adopts(PROPOSED, PICTURE)].map(renamed('2015-04-21')) },
      ['unknown-revision'],
    ],
  ] as const)('%s has no effect', (_, meeting, faults) => {
    const tree = recorded(PROPOSED, [
      `${meeting.date}-mote`,
      { ...meeting, decisions: [...meeting.decisions] },
    ])
    expect(faultsOfDecisions(tree)).toEqual(faults)
    expect(standings(stateOf(tree, '2015-06-01'), 'appendix-2')).toEqual([
      '2014-12-01 in-force',
      '2015-04-20 proposal',
    ])
  })

  test('cannot make the first revision of a part valid: that takes the signatures', () => {
    const tree = recorded(SHIPPED, [
      '2015-05-12-mote',
      meetingOn('2015-05-12', { decisions: [adopts(SHIPPED, SITUATION)] }),
    ])
    expect(faultsOfDecisions(tree)).toEqual(['wrong-body'])
  })

  test('may change a part that the reading lets the body change, and not else', () => {
    const later = revised(SIGNED, COMMUNICATION, '2015-04-20')
    const decided = recorded(later, [
      MEETING,
      meetingOn('2015-05-12', { decisions: [adopts(later, inFolderOf(COMMUNICATION, '2015-04-20'))] }),
    ])
    expect(faultsOfDecisions(decided)).toEqual([])
    const other = edited(decided, ['samverkan.yaml', ['readings', 'changes'], {}])
    expect(faultsOfDecisions(other)).toEqual(['wrong-body'])
    const signatures = edited(decided, [
      'samverkan.yaml',
      ['readings', 'changes', 'appendix-4'],
      'signatures',
    ])
    expect(faultsOfDecisions(signatures)).toEqual(['wrong-body'])
  })

  test('taken away is as if it had never been', () => {
    const { [recordFile(MEETING)]: _, ...without } = ADOPTED
    expect(standings(stateOf(without, '2015-06-01'), 'appendix-2')).toEqual([
      '2014-12-01 in-force',
      '2015-04-20 proposal',
    ])
  })
})

function renamed(date: string) {
  return (decision: ReturnType<typeof adopts>): ReturnType<typeof adopts> =>
    decision.kind === 'adopt' ? { ...decision, revision: { ...decision.revision, date } } : decision
}

describe('signatures', () => {
  const later = revised(SIGNED, CONTACTS, '2015-02-01', [['contacts', 0, 'address', 'street'], 'Gatan 1'])
  const file = inFolderOf(CONTACTS, '2015-02-01')
  const police = ['2015-02-03-police', signatureOf(later, 'police', '2015-02-03', [file])] as const
  const municipality = [
    '2015-02-08-kommunen',
    signatureOf(later, 'municipality', '2015-02-08', [file]),
  ] as const

  test('of every party make a revision valid, from the last one', () => {
    const tree = recorded(later, police, municipality)
    expect(standings(stateOf(tree, '2015-02-07'), 'appendix-1')).toEqual([
      '2014-12-01 in-force',
      '2015-02-01 proposal',
    ])
    expect(standings(stateOf(tree, '2015-02-08'), 'appendix-1')).toEqual([
      '2014-12-01 superseded',
      '2015-02-01 in-force',
    ])
  })

  test('that are missing are named', () => {
    const part = stateOf(recorded(later, police), '2015-03-01').appendices.find(
      ({ id }) => id === 'appendix-1',
    )
    expect(part?.revisions.at(-1)?.because.sv).toBe('väntar på underskrift av Botkyrka kommun')
  })

  test('by somebody who is not the signatory do not count', () => {
    const [id, content] = municipality
    const other = { ...content, signatory: { name: null, role: 'head-of-security' } }
    const state = stateOf(recorded(later, police, [id, other]), '2015-03-01')
    expect(standings(state, 'appendix-1')).toEqual(['2014-12-01 in-force', '2015-02-01 proposal'])
    expect(state.acts.signatures.at(-1)?.faults).toEqual([
      { kind: 'signatory', right: ['municipal-director'] },
    ])
  })

  test('of a revision dated later make it valid and not yet effective', () => {
    const tree = recorded(
      later,
      ['2015-01-10-police', signatureOf(later, 'police', '2015-01-10', [file])],
      ['2015-01-11-kommunen', signatureOf(later, 'municipality', '2015-01-11', [file])],
    )
    expect(standings(stateOf(tree, '2015-01-31'), 'appendix-1')).toEqual([
      '2014-12-01 in-force',
      '2015-02-01 future',
    ])
    expect(standings(stateOf(tree, '2015-02-01'), 'appendix-1')).toEqual([
      '2014-12-01 superseded',
      '2015-02-01 in-force',
    ])
  })

  test('of every party also change a part that a body may decide', () => {
    const tree = recorded(
      PROPOSED,
      ['2015-05-01-police', signatureOf(PROPOSED, 'police', '2015-05-01', [PICTURE])],
      ['2015-05-02-kommunen', signatureOf(PROPOSED, 'municipality', '2015-05-02', [PICTURE])],
    )
    expect(standings(stateOf(tree, '2015-05-02'), 'appendix-2')).toEqual([
      '2014-12-01 superseded',
      '2015-04-20 in-force',
    ])
  })

  test('of all but one part leave that part unsigned', () => {
    const files = revisionFiles(SHIPPED).filter((path) => path !== COMMUNICATION)
    const tree = recorded(
      SHIPPED,
      ['2014-11-24-police', signatureOf(SHIPPED, 'police', '2014-11-24', files)],
      ['2014-11-26-kommunen', signatureOf(SHIPPED, 'municipality', '2014-11-26', files)],
    )
    const state = stateOf(tree, '2015-01-01')
    expect(state.standing).toBe('in-force')
    expect(standings(state, 'appendix-4')).toEqual(['2014-12-01 unsigned'])
    expect(standings(state, 'appendix-5')).toEqual(['2014-12-01 in-force'])
  })
})

describe('an agreement of three parties', () => {
  const third = {
    id: 'fire-service',
    name: 'Räddningstjänsten',
    'organisation-number': '222000-0752',
    organisation: [],
    address: { 'postal-code': '136 81', city: 'HANINGE' },
    letterhead: { sender: 'Räddningstjänsten' },
  }
  const three = edited(
    SHIPPED,
    [BODY, ['parties', 2], third],
    [
      BODY,
      ['roles', 14],
      { id: 'fire-chief', title: 'brandchef', definite: 'brandchefen', party: 'fire-service' },
    ],
    [
      BODY,
      ['signing', 'signatories', 2],
      { party: 'fire-service', name: null, role: 'fire-chief', place: null, date: null },
    ],
  )
  const files = revisionFiles(three)
  const two = recorded(
    three,
    ['2014-11-24-police', signatureOf(three, 'police', '2014-11-24', files)],
    ['2014-11-26-kommunen', signatureOf(three, 'municipality', '2014-11-26', files)],
  )

  test('is unsigned until the third has signed', () => {
    expect(stateOf(two, '2015-01-01').standing).toBe('unsigned')
    const signature = signatureOf(three, 'police', '2015-01-15', files)
    const last = { ...signature, party: 'fire-service', signatory: { name: null, role: 'fire-chief' } }
    const all = recorded(two, ['2015-01-15-raddningstjansten', last])
    expect(stateOf(all, '2015-01-14').standing).toBe('unsigned')
    const state = stateOf(all, '2015-01-15')
    expect(state.standing).toBe('in-force')
    expect(`${state.start}`).toBe('2015-01-15')
  })

  test('of which one leaves needs that one’s signature too', () => {
    const signature = signatureOf(three, 'police', '2014-11-27', files)
    const fireService = { party: 'fire-service', signatory: { name: null, role: 'fire-chief' } }
    const all = recorded(two, ['2014-11-27-raddningstjansten', { ...signature, ...fireService }])
    const file = inFolderOf(BODY, '2015-06-01')
    const later = edited(
      revised(all, BODY, '2015-06-01'),
      [file, ['parties', 2], undefined],
      [file, ['signing', 'signatories', 2], undefined],
    )
    const remaining = recorded(
      later,
      ['2015-06-02-police', signatureOf(later, 'police', '2015-06-02', [file])],
      ['2015-06-03-kommunen', signatureOf(later, 'municipality', '2015-06-03', [file])],
    )
    const state = stateOf(remaining, '2015-07-01')
    expect(standings(state, 'body')).toEqual(['2014-12-01 in-force', '2015-06-01 proposal'])
    expect(state.body.revisions.at(-1)?.because.sv).toBe('väntar på underskrift av Räddningstjänsten')
    const last = { ...signatureOf(later, 'police', '2015-06-04', [file]), ...fireService }
    const released = stateOf(recorded(remaining, ['2015-06-04-raddningstjansten', last]), '2015-07-01')
    expect(standings(released, 'body')).toEqual(['2014-12-01 superseded', '2015-06-01 in-force'])
  })
})

describe('a later body', () => {
  const later = revised(SIGNED, BODY, '2015-06-01', [['term', 'end'], '2015-06-30'])
  const file = inFolderOf(BODY, '2015-06-01')

  test('changes the term once every party has signed it', () => {
    const tree = recorded(
      later,
      ['2015-06-02-police', signatureOf(later, 'police', '2015-06-02', [file])],
      ['2015-06-03-kommunen', signatureOf(later, 'municipality', '2015-06-03', [file])],
    )
    expect(`${stateOf(tree, '2015-06-02').term.end}`).toBe('2015-12-31')
    const state = stateOf(tree, '2015-06-03')
    expect(`${state.term.end}`).toBe('2015-06-30')
    expect(`${state.start}`).toBe('2014-12-01')
  })
})

test('what is bound by a signature cannot be changed afterwards, without anybody having git', () => {
  const tampered = edited(SIGNED, [SITUATION, ['statistics', 'rows', 0, 'figures', 2013], 54])
  const state = stateOf(tampered, '2015-01-01')
  expect(standings(state, 'appendix-2')).toEqual(['2014-12-01 unsigned'])
  const faults = state.acts.signatures.flatMap(({ faults: found }) => found)
  expect(faults).toEqual([1, 2].map(() => ({ kind: 'digest', actual: cited(tampered, SITUATION).digest })))
})
