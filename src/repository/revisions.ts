import { compareDates } from '../domain/dates.ts'
import type { Cited, PartKind } from '../schema/documents.ts'
import { digestOf } from './digest.ts'
import type { Documents, Revision } from './documents.ts'

/** The revisions of a repository, to be found as acts name them. */
export interface Revisions {
  /** The revision of that part and date, where two share them the one of that digest; null when there is none. */
  named(cited: Cited): Revision | null
  /** Whether it is the first of its part by date: that takes every party's signature, whoever may change the part. */
  isFirst(revision: Revision): boolean
}

export function revisionsIn({ body, appendices }: Documents): Revisions {
  const parts = new Map<string, Revision[]>()
  for (const revision of byDate<PartKind>([...body, ...appendices])) {
    const known = parts.get(revision.part)
    if (known === undefined) parts.set(revision.part, [revision])
    else known.push(revision)
  }
  return {
    named: ({ part, date, digest }) => {
      const dated = parts.get(part)?.filter(({ content }) => content.date === date) ?? []
      return dated.find(({ content }) => digestOf(content) === digest) ?? dated[0] ?? null
    },
    isFirst: ({ part, file }) => parts.get(part)?.[0]?.file === file,
  }
}

/** By their dates; of one date, by their files. */
export function byDate<K extends PartKind>(revisions: readonly Revision<K>[]): Revision<K>[] {
  return revisions.toSorted((a, b) => compareDates(a.date, b.date) || (a.file < b.file ? -1 : 1))
}

/** The revision no longer says what an act has bound it to. */
export interface DigestFault {
  readonly kind: 'digest'
  /** Of what it says now. */
  readonly actual: string
}

export function digestFaults(cited: Cited, { content }: Revision): DigestFault[] {
  const actual = digestOf(content)
  return actual === cited.digest ? [] : [{ kind: 'digest', actual }]
}
