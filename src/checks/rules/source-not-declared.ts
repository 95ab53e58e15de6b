import type { PlainDate } from '../../domain/dates.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import { appendicesOf } from '../../repository/state.ts'
import { check } from '../check.ts'
import { namesIn } from '../wording.ts'

interface Undeclared {
  readonly id: string
  readonly name: string
  /** The day of the revision before. */
  readonly before: PlainDate
  readonly isNew: boolean
  /** Whether something has made the revision valid: it is then never edited again. */
  readonly isAdopted: boolean
}

/** Material that the situation picture did not rest on before is to be told of in the description of the update (clause 10(1)). */
export const sourceNotDeclared = check<Undeclared>({
  id: 'source-not-declared',
  severity: 'warning',
  message: ({ name, before, isNew }) =>
    isNew
      ? {
          sv: `Underlaget ”${name}” fanns inte i lydelsen ${before}, men beskrivningen av uppdateringen tar inte upp det.`,
          en: `The source “${name}” was not in the revision of ${before}, but the description of the update does not tell of it.`,
        }
      : {
          sv: `Underlaget ”${name}” sägs vara nytt, men det fanns redan i lydelsen ${before}.`,
          en: `The source “${name}” is said to be new, but it was in the revision of ${before} already.`,
        },
  hint: ({ id, isNew, isAdopted }) => {
    if (isAdopted) {
      return {
        sv: 'Lydelsen är antagen och ändras inte. Visa styrgruppen felet, och godta varningen i samverkan.yaml, med skäl.',
        en: 'The revision is adopted and is not edited. Show the fault to the steering group, and accept the warning in samverkan.yaml, with the reason.',
      }
    }
    return isNew
      ? {
          sv: `Berätta om underlaget i update.text och skriv ${id} i update.new-sources.`,
          en: `Tell of the source in update.text and write ${id} in update.new-sources.`,
        }
      : { sv: `Ta bort ${id} ur update.new-sources.`, en: `Remove ${id} from update.new-sources.` }
  },
  *run(state) {
    const { clause } = state.body.current.content['situation-update']
    for (const { revisions } of appendicesOf(state, 'situation')) {
      for (const standing of revisions) {
        const before = revisionBefore(standing, revisions)
        if (before === null || standing.state === 'superseded') continue
        const { revision, adoption } = standing
        const { sources, update } = revision.content
        const known = new Set(before.content.sources.map(({ id }) => id))
        const declared = update?.['new-sources'] ?? []
        const argsFor = (id: string, isNew: boolean): Undeclared => ({
          id,
          name: namesIn(sources)(id),
          before: before.date,
          isNew,
          isAdopted: adoption !== null,
        })
        for (const [index, { id }] of sources.entries()) {
          if (known.has(id) || declared.includes(id)) continue
          yield { args: argsFor(id, true), at: revision.at('sources', index, 'name'), clause }
        }
        for (const [index, id] of declared.entries()) {
          if (!known.has(id)) continue
          yield { args: argsFor(id, false), at: revision.at('update', 'new-sources', index), clause }
        }
      }
    }
  },
})

type Standing = RevisionStanding<'situation'>

/** The revision that another one updates, by their dates: a valid one updates no mere proposal. */
function revisionBefore(
  { revision, state }: Standing,
  revisions: readonly Standing[],
): Standing['revision'] | null {
  const place = revisions.findIndex((one) => one.revision.file === revision.file)
  const before = revisions
    .slice(0, Math.max(place, 0))
    .findLast((one) => state === 'proposal' || one.state !== 'proposal')
  return before?.revision ?? null
}
