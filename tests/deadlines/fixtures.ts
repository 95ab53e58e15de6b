import { deadlinesOf } from '../../src/deadlines/index.ts'
import type { Deadline } from '../../src/deadlines/deadline.ts'
import { duration } from '../../src/domain/duration.ts'
import type { WrittenRecord } from '../../src/schema/documents.ts'
import { SITUATION, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  consultationOn,
  extensionOn,
  extensionSigned,
  meetingOn,
  noticeOn,
  recorded,
  revised,
} from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

/** Every deadline of a tree on a day, what is done and over too; soon is sixty days. */
export function deadlinesIn(tree: Tree, asOf: string): Deadline[] {
  return deadlinesOf(stateOf(tree, asOf), duration('P60D'))
}

export function idsOf(tree: Tree, asOf: string, kind: string): string[] {
  return deadlinesIn(tree, asOf)
    .filter((deadline) => deadline.kind === kind)
    .map(({ id }) => id)
    .toSorted()
}

export function deadlineIn(tree: Tree, asOf: string, id: string): Deadline {
  const found = deadlinesIn(tree, asOf).find((deadline) => deadline.id === id)
  if (found === undefined) throw new Error(`no deadline ${id}`)
  return found
}

/** `done 2015-05-12-styrgruppen`, `upcoming`, or `–` where there is no such deadline. */
export function statusIn(tree: Tree, asOf: string, id: string): string {
  const found = deadlinesIn(tree, asOf).find((deadline) => deadline.id === id)
  if (found === undefined) return '–'
  return found.record === null ? found.status : `${found.status} ${found.record}`
}

/** Meetings of the steering group on these days, each with the record `<day>-styrgruppen`. */
export function met(tree: Tree, ...days: readonly string[]): Tree {
  return recorded(tree, ...days.map((day) => [`${day}-styrgruppen`, meetingOn(day)] as const))
}

/** The tree with its first term extended by two years, by an extension that every party signs on 2 December 2015. */
export function extended(tree: Tree = SIGNED, overarchingEnd: string | null = '2017-12-31'): Tree {
  const overarching = { 'overarching-agreement': { end: overarchingEnd } }
  const agreed = recorded(
    tree,
    ['2015-06-11-samrad', consultationOn('2015-06-11')],
    ['2015-11-26-forlangning', extensionOn('2015-11-26', '2015-06-11-samrad', overarching)],
  )
  return extensionSigned(agreed, '2015-11-26-forlangning', '2015-12-02')
}

/** The tree with a withdrawal of the police, which takes effect on the day, asked for after a demand that led to nothing. */
export function leftOn(tree: Tree, effective: string): Tree {
  return recorded(
    tree,
    ['2015-03-02-uppmaning', noticeOn('2015-03-02')],
    ['2015-03-20-begaran', noticeOn('2015-03-20', { subject: 'withdrawal' })],
    [
      '2015-03-20-uttrade',
      {
        kind: 'withdrawal',
        date: '2015-03-20',
        notice: '2015-03-20-begaran',
        demand: '2015-03-02-uppmaning',
        effective,
      },
    ],
  )
}

/** The tree with a later situation picture of that day, adopted on it in the record `<day>-styrgruppen`. */
export function pictured(tree: Tree, day: string, priorities?: readonly string[] | null): Tree {
  return priorities === undefined
    ? adopted(tree, SITUATION, day)
    : adopted(tree, SITUATION, day, [['priorities'], priorities])
}

/** The tree with a later revision of a part of that day, which the steering group adopts on it. */
export function adopted(
  tree: Tree,
  file: string,
  day: string,
  ...edits: readonly (readonly [path: (string | number)[], value: unknown])[]
): Tree {
  const later = revised(tree, file, day, ...edits)
  const revision = inFolderOf(file, day)
  return recorded(later, [`${day}-styrgruppen`, meetingOn(day, { decisions: [adopts(later, revision)] })])
}

type FollowUp = WrittenRecord['follow-up']

export function followUpOn(
  date: string,
  subject: FollowUp['subject'],
  by: Partial<FollowUp['by']> = { bodies: ['working-group'] },
): FollowUp {
  return {
    kind: 'follow-up',
    date,
    subject,
    by: { bodies: [], roles: [], ...by },
    summary: 'Det går bra.',
    results: [],
  }
}
