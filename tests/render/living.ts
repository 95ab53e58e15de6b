import { CONTACTS, FOLLOW_UP, MEASURES, SITUATION, edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  consultationOn,
  extensionOn,
  meetingOn,
  noticeOn,
  recordFile,
  recorded,
  revised,
  signatureOf,
} from '../support/records.ts'
import type { AnyWrittenRecord } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

export const POLICE_SIGNED = recordFile('2014-11-24-police')
export const MUNICIPALITY_SIGNED = recordFile('2014-11-26-municipality')

/** The shipped agreement, signed by those whom its body names. */
export const NAMED: Tree = edited(
  SIGNED,
  [POLICE_SIGNED, ['signatory', 'name'], 'Christian Agdur'],
  [MUNICIPALITY_SIGNED, ['signatory', 'name'], 'Mattias Jansson'],
)

/** Extended until the end of 2017, and signed by each party on its day. */
export function extended(tree: Tree): Tree {
  const extension = '2015-11-26-forlangning'
  const signed = (party: 'police' | 'municipality', date: string): AnyWrittenRecord => ({
    ...signatureOf(tree, party, date, []),
    signs: { kind: 'extension', extension },
  })
  return recorded(
    tree,
    ['2015-06-11-samrad', consultationOn('2015-06-11')],
    [extension, extensionOn('2015-11-26', '2015-06-11-samrad')],
    ['2015-11-30-forlangning-police', signed('police', '2015-11-30')],
    ['2015-12-02-forlangning-municipality', signed('municipality', '2015-12-02')],
  )
}

/** With a later revision in the same folder, signed by the police and the municipality on their days. */
export function signedAnew(
  tree: Tree,
  file: string,
  date: string,
  days: readonly [string, string],
  ...edits: readonly (readonly [path: (string | number)[], value: unknown])[]
): Tree {
  const later = revised(tree, file, date, ...edits)
  const signature = (party: 'police' | 'municipality', day: string) =>
    [
      `${day}-${file.split('/')[0]}-${party}`,
      signatureOf(later, party, day, [inFolderOf(file, date)]),
    ] as const
  return recorded(later, signature('police', days[0]), signature('municipality', days[1]))
}

/** Left by the police from 2015-05-01. */
export function left(tree: Tree): Tree {
  return recorded(
    tree,
    ['2015-03-02-uppmaning', noticeOn('2015-03-02')],
    [
      '2015-03-17-begaran',
      noticeOn('2015-03-17', { subject: 'withdrawal', regarding: '2015-03-02-uppmaning' }),
    ],
    [
      '2015-03-17-uttrade',
      {
        kind: 'withdrawal',
        date: '2015-03-17',
        notice: '2015-03-17-begaran',
        demand: '2015-03-02-uppmaning',
        effective: '2015-05-01',
      },
    ],
  )
}

/** A made-up agreement with a past: revised by decision and by signatures, extended, with a proposal and what is to come. */
export const LIVING: Tree = living()

function living(): Tree {
  const marked = edited(NAMED, ['samverkan.yaml', ['mark'], 'Påhittat exempel'])
  const updated = revised(
    marked,
    SITUATION,
    '2015-04-20',
    [['sources', 3], { id: 'safety-survey', kind: 'quantitative', name: 'Trygghetsmätningen' }],
    [['update'], { text: 'En **mätning** är ny, se {{clause 9}}.', 'new-sources': ['safety-survey'] }],
  )
  const decided = recorded(updated, [
    '2015-05-12-styrgruppen',
    meetingOn('2015-05-12', {
      minutes: 'Protokoll SG 1/2015',
      decisions: [adopts(updated, inFolderOf(SITUATION, '2015-04-20'))],
    }),
  ])
  const signed = signedAnew(extended(decided), CONTACTS, '2016-02-01', ['2016-02-03', '2016-02-08'])
  const future = signedAnew(signed, FOLLOW_UP, '2016-09-01', ['2016-05-20', '2016-05-20'])
  return revised(future, MEASURES, '2016-05-01')
}
