import { nearest } from '../../domain/nearest.ts'
import { select } from '../../domain/select.ts'
import type { Document } from '../../repository/documents.ts'
import { allRevisions } from '../../repository/state.ts'
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
}

export const unknownReference = check<Unknown>({
  id: 'unknown-reference',
  severity: 'error',
  message: ({ id, to }) => ({
    sv: `${NAMED[to].what.sv} ”${id}” finns inte.`,
    en: `There is no ${NAMED[to].what.en} “${id}”.`,
  }),
  hint: ({ to, suggestion }) => ({
    sv: `${suggestion === null ? '' : `Menar du ${suggestion}? `}De som finns står ${NAMED[to].listed.sv}.`,
    en: `${suggestion === null ? '' : `Do you mean ${suggestion}? `}Those that exist stand ${NAMED[to].listed.en}.`,
  }),
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
    for (const revision of allRevisions(state)) {
      yield* unknownIn(revision, revision.kind, knownNames(state, revision))
    }
    const knownToRecords = namesKnownToRecords(state)
    for (const record of state.records.counted) {
      yield* unknownIn(record, `record-${record.kind}`, knownToRecords)
    }
  },
})

/** Comparing with every name takes time: in a file with more faults than this, the rest go without a suggestion. */
const SUGGESTIONS = 100

function* unknownIn(
  document: Document<unknown>,
  kind: DocumentKind,
  known: KnownNames,
): Iterable<Observation<Unknown>> {
  let found = 0
  for (const { at, to, key } of REFERENCES[kind]) {
    const names = known[to]
    for (const { path, value } of select(document.content, at)) {
      const id = key ? path.at(-1) : value
      if (names === null || typeof id !== 'string' || names.has(id)) continue
      found += 1
      const suggestion = found > SUGGESTIONS ? null : nearest(id, names)
      yield { args: { id, to, suggestion }, at: key ? document.key(...path) : document.at(...path) }
    }
  }
}
