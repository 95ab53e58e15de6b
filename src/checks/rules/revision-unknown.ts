import type { Bilingual } from '../../domain/bilingual.ts'
import { nearest } from '../../domain/nearest.ts'
import type { Path } from '../../domain/paths.ts'
import type { AnyRecord } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import type { Cited } from '../../schema/documents.ts'
import { check } from '../check.ts'
import { grouped } from '../grouped.ts'
import { MEND_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'
import { everyRevision } from '../parts.ts'
import { series } from '../wording.ts'

type Unknown =
  | { readonly kind: 'part'; readonly part: string; readonly suggestion: string | null }
  | {
      readonly kind: 'revision'
      readonly part: Bilingual
      readonly date: string
      /** Of the part's revisions, oldest first. */
      readonly dates: readonly string[]
    }

/** An act that names a revision which does not lie among the files makes nothing valid. */
export const revisionUnknown = check<Unknown>({
  id: 'revision-unknown',
  severity: 'error',
  message: (unknown) =>
    unknown.kind === 'part'
      ? {
          sv: `Det finns ingen lydelse av någon del som heter ”${unknown.part}”.`,
          en: `There is no revision of any part called “${unknown.part}”.`,
        }
      : {
          sv: `Det finns ingen lydelse av ${unknown.part.sv} daterad ${unknown.date}.`,
          en: `There is no revision of ${unknown.part.en} dated ${unknown.date}.`,
        },
  hint: (unknown) =>
    unknown.kind === 'part' ? advisedPart(unknown.suggestion) : advisedDates(unknown.dates),
  *run(state) {
    const names = namesOf(state)
    const datesOf = datesByPart(state)
    let misspelt = 0
    for (const { record, path, cited } of citedInVain(state)) {
      const { part, date } = cited
      const dates = datesOf.get(part)
      if (dates === undefined) {
        misspelt += 1
        const suggestion = misspelt > SUGGESTIONS ? null : nearest(part, datesOf.keys())
        yield { args: { kind: 'part', part, suggestion }, at: record.at(...path, 'part') }
      } else {
        const args: Unknown = { kind: 'revision', part: names.part(part), date, dates }
        yield { args, at: record.at(...path, 'date') }
      }
    }
  },
})

/** Comparing with every name takes time: from this number of faults on they go without a suggestion. */
const SUGGESTIONS = 100

interface CitedInVain {
  readonly record: AnyRecord
  readonly path: Path
  readonly cited: Cited
}

function* citedInVain({ acts }: State): Iterable<CitedInVain> {
  for (const { signature, index, cited, revision } of acts.signatures) {
    if (revision === null) yield { record: signature, path: ['signs', 'revisions', index], cited }
  }
  for (const { meeting, index, cited, revision } of acts.decisions) {
    if (revision === null) yield { record: meeting, path: ['decisions', index, 'revision'], cited }
  }
}

function datesByPart(state: State): ReadonlyMap<string, readonly string[]> {
  const parts = grouped(everyRevision(state), ({ part }) => part)
  return new Map(parts.map((group) => [group[0].part, group.map(({ content }) => content.date).toSorted()]))
}

function advisedPart(suggestion: string | null): Bilingual {
  return {
    sv: `${suggestion === null ? '' : `Menar du ${suggestion}? `}En del är body, eller en bilagas id. ${MEND_RECORD.sv}`,
    en: `${suggestion === null ? '' : `Do you mean ${suggestion}? `}A part is body, or the id of an appendix. ${MEND_RECORD.en}`,
  }
}

const NEWEST = 5

function advisedDates(dates: readonly string[]): Bilingual {
  const newest = series(dates.slice(-NEWEST))
  return {
    sv: `${dates.length > NEWEST ? 'De senaste lydelserna är' : 'De lydelser som finns är'} daterade ${newest.sv}. Lägg in den som saknas, eller rätta dagen. ${MEND_RECORD.sv}`,
    en: `${dates.length > NEWEST ? 'The latest revisions are' : 'The revisions that exist are'} dated ${newest.en}. Add the one that is missing, or mend the day. ${MEND_RECORD.en}`,
  }
}
