import type { Bilingual } from '../../domain/bilingual.ts'
import { nearest } from '../../domain/nearest.ts'
import { select } from '../../domain/select.ts'
import type { Document } from '../../repository/documents.ts'
import { allRevisions } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import type { DocumentKind } from '../../schema/documents.ts'
import { check } from '../check.ts'
import type { Observation } from '../check.ts'
import { knownNames, namesKnownToRecords } from '../known-names.ts'
import type { KnownNames } from '../known-names.ts'
import { NAMED, REFERENCES } from '../references.ts'
import type { Named } from '../references.ts'

interface Unknown {
  readonly id: string
  readonly to: Named
  readonly suggestion: string | null
  /** Whether a former revision had it: what is in force then lags behind, and names nothing wrong. */
  readonly isGone: boolean
}

export const unknownReference = check<Unknown>({
  id: 'unknown-reference',
  severity: 'error',
  message: ({ id, to, isGone }) => ({
    sv: `${NAMED[to].what.sv} ”${id}” finns inte${isGone ? ' längre' : ''}.`,
    en: `There is no ${NAMED[to].what.en} “${id}”${isGone ? ' any more' : ''}.`,
  }),
  hint: ({ to, suggestion, isGone }) =>
    isGone
      ? LAGGING
      : {
          sv: `${suggestion === null ? '' : `Menar du ${suggestion}? `}De som finns står ${NAMED[to].listed.sv}.`,
          en: `${suggestion === null ? '' : `Do you mean ${suggestion}? `}Those that exist stand ${NAMED[to].listed.en}.`,
        },
  together: {
    title: {
      sv: 'Hänvisningar till något som inte finns',
      en: 'References to something that does not exist',
    },
    subject: ({ id }) => ({ sv: id, en: id }),
  },
  *run(state) {
    const { settings, body } = state
    yield* unknownIn(settings, 'samverkan', knownNames(state, body.current))
    const knownToRecords = namesKnownToRecords(state)
    const inForce = new Set(revisionsInForce(state))
    for (const revision of allRevisions(state)) {
      const gone = inForce.has(revision.file) ? knownToRecords : null
      yield* unknownIn(revision, revision.kind, knownNames(state, revision), gone)
    }
    for (const record of state.records.counted) {
      yield* unknownIn(record, `record-${record.kind}`, knownToRecords)
    }
  },
})

const LAGGING: Bilingual = {
  sv: 'En nyare lydelse har tagit bort den. Skriv en ny lydelse av den här delen som hänvisar till det som nu gäller.',
  en: 'A later revision has dropped it. Write a new revision of this part that refers to what now applies.',
}

function revisionsInForce({ body, appendices }: State): string[] {
  return [body, ...appendices].flatMap(({ revisions }) =>
    revisions.filter((one) => one.state === 'in-force').map(({ revision }) => revision.file),
  )
}

/** Comparing with every name takes time: in a file with more faults than this, the rest go without a suggestion. */
const SUGGESTIONS = 100

function* unknownIn(
  document: Document<unknown>,
  kind: DocumentKind,
  known: KnownNames,
  formerly: KnownNames | null = null,
): Iterable<Observation<Unknown>> {
  let found = 0
  for (const { at, to, key } of REFERENCES[kind]) {
    const names = known[to]
    for (const { path, value } of select(document.content, at)) {
      const id = key ? path.at(-1) : value
      if (names === null || typeof id !== 'string' || names.has(id)) continue
      found += 1
      const isGone = formerly?.[to]?.has(id) === true
      const suggestion = found > SUGGESTIONS || isGone ? null : nearest(id, names)
      const at = key ? document.key(...path) : document.at(...path)
      yield { args: { id, to, suggestion, isGone }, at, severity: isGone ? 'warning' : 'error' }
    }
  }
}
