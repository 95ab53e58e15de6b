import type { Bilingual } from '../domain/bilingual.ts'
import type { Revision } from '../repository/documents.ts'
import type { RevisionStanding, RevisionState } from '../repository/standing.ts'
import type { Part, State } from '../repository/state.ts'
import type { PartKind } from '../schema/documents.ts'
import { partName } from './part-names.ts'
import type { PartChanges } from './parts.ts'
import { shownBetween } from './revisions.ts'
import { onDay } from './values.ts'

/** What a part says in one of its revisions and not in another, whatever each of them counts for. */
export function changesOfRevisions(
  state: State,
  { id, revisions }: Part<PartKind>,
  before: Revision,
  after: Revision,
): PartChanges {
  const body = state.body.current.content
  return {
    part: id,
    name: partName(id, body),
    title: body.appendices.find((one) => one.id === id)?.title ?? '',
    before,
    after,
    standing: [before, after].flatMap((revision) =>
      revisions.filter((one) => one.revision.file === revision.file).map(standingInWords),
    ),
    differences: shownBetween(before, after, state, state),
    others: [],
  }
}

/** `Lydelsen 2015-04-20 gäller från 12 maj 2015: beslut i styrgruppen …` */
function standingInWords({ revision, state, effective, superseded, because }: RevisionStanding): Bilingual {
  const [from, until] = [effective, superseded?.subtract({ days: 1 }) ?? null].map((day) =>
    day === null || day === undefined ? null : onDay(day.toString()),
  )
  const since = from == null ? { sv: '', en: '' } : { sv: ` från ${from.sv}`, en: ` from ${from.en}` }
  const to =
    until == null ? { sv: '', en: '' } : { sv: ` till och med ${until.sv}`, en: ` until ${until.en}` }
  const verb = STATES[state]
  return {
    sv: `Lydelsen ${revision.date} ${verb.sv}${since.sv}${to.sv}: ${because.sv}.`,
    en: `The revision of ${revision.date} ${verb.en}${since.en}${to.en}: ${because.en}.`,
  }
}

const STATES: Readonly<Record<RevisionState, Bilingual>> = {
  'in-force': { sv: 'gäller', en: 'counts' },
  superseded: { sv: 'gällde', en: 'counted' },
  future: { sv: 'är antagen', en: 'is adopted' },
  proposal: { sv: 'är ett förslag', en: 'is a proposal' },
  unsigned: { sv: 'är inte undertecknad', en: 'is not signed' },
}
