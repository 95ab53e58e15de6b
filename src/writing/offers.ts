import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { namesOf } from '../checks/names.ts'
import { partsOf } from '../checks/parts.ts'
import { recordInWords } from '../checks/records-named.ts'
import { digestOf } from '../repository/digest.ts'
import type { AnyRecord, Revision } from '../repository/documents.ts'
import { recordsOf } from '../repository/ledger.ts'
import type { RevisionStanding } from '../repository/standing.ts'
import { appendicesOf } from '../repository/state.ts'
import type { State } from '../repository/state.ts'
import type { Cited, Written } from '../schema/documents.ts'
import type { Offer } from './answers.ts'

type Fits = (id: string) => boolean

const EVERY: Fits = () => true

/** Words of a closed set, as a schema has them, with what they mean. */
export function words(meanings: Readonly<Record<string, Bilingual>>, isLikely: Fits = EVERY): Offer[] {
  return Object.entries(meanings).map(([value, label]) => ({ value, label, isLikely: isLikely(value) }))
}

export function parties({ body }: State, isLikely: Fits = EVERY): Offer[] {
  return body.current.content.parties.map(({ id, name }) => offer(id, name, isLikely))
}

export function roles({ body }: State, isLikely: Fits = EVERY): Offer[] {
  return body.current.content.roles.map(({ id, title }) => offer(id, title, isLikely))
}

export function bodies({ body }: State, isLikely: Fits = EVERY): Offer[] {
  return body.current.content.bodies.map(({ id, name }) => offer(id, name, isLikely))
}

export function intentions({ body }: State, isLikely: Fits = EVERY): Offer[] {
  return body.current.content.intentions.map(({ id, name }) => offer(id, name, isLikely))
}

/** The measures of the action plans shown. */
export function measures(state: State): Offer[] {
  return measuresOf(state).map(({ id, name }) => offer(id, name, EVERY))
}

export function measuresOf(state: State): Written['measures']['measures'] {
  return appendicesOf(state, 'measures').flatMap(({ current }) => current.content.measures)
}

function offer(value: string, name: string, isLikely: Fits): Offer {
  return { value, label: same(name), isLikely: isLikely(value) }
}

/** Records that count, the latest first. */
export function records<Some extends AnyRecord>(
  found: readonly Some[],
  isLikely: (record: Some) => boolean = () => true,
): Offer[] {
  return found.toReversed().map((record) => {
    const { sv, en } = recordInWords(record)
    return {
      value: record.id,
      label: { sv: `${sv}, ${record.date}`, en: `${en}, ${record.date}` },
      isLikely: isLikely(record),
    }
  })
}

/** Revisions, each by its part and day: `appendix-2@2015-04-20`. */
export function revisions(state: State, isLikely: (standing: RevisionStanding) => boolean): Offer[] {
  const names = namesOf(state)
  return everyStanding(state).map((standing) => {
    const { revision, because } = standing
    const { sv, en } = names.part(revision.part)
    return {
      value: revisionName(revision),
      label: {
        sv: `${sv}, lydelsen ${revision.date}: ${because.sv}`,
        en: `${en}, revision ${revision.date}: ${because.en}`,
      },
      isLikely: isLikely(standing),
    }
  })
}

function everyStanding(state: State): RevisionStanding[] {
  return partsOf(state).flatMap(({ revisions: all }) => all)
}

function revisionName({ part, date }: Revision): string {
  return `${part}@${date}`
}

/** The revision by its name, as an act cites it: with the digest of what it says now. Null when there is none. */
export function cited(state: State, name: string): Cited | null {
  const standing = everyStanding(state).find(({ revision }) => revisionName(revision) === name)
  if (standing === undefined) return null
  const { revision } = standing
  return { part: revision.part, date: revision.date.toString(), digest: digestOf(revision.content) }
}

/** The demands on record; those that nothing has been put right after are likely. */
export function demands(state: State): Offer[] {
  const open = new Set(
    state.notices.filter(({ demand }) => demand?.rectification === null).map(({ notice }) => notice.id),
  )
  const found = recordsOf(state.records, 'notice').filter(({ content }) => content.subject === 'demand')
  return records(found, ({ id }) => open.has(id))
}
