import { allRevisions } from '../../repository/state.ts'
import type { Revision } from '../../repository/documents.ts'
import { plainFields } from '../../text/fields.ts'
import { textsOf } from '../../text/texts.ts'
import { check } from '../check.ts'
import type { Observation } from '../check.ts'
import { unresolvedPlaceholders } from '../placeholder-faults.ts'
import { adviceOn, faultInWords } from '../placeholder-words.ts'
import type { Fault } from '../placeholder-words.ts'

interface Faulty {
  /** The placeholder as it is written. */
  readonly raw: string
  readonly fault: Fault
}

export const unknownPlaceholder = check<Faulty>({
  id: 'unknown-placeholder',
  severity: 'error',
  message: ({ raw, fault }) => faultInWords(shortened(raw), fault),
  hint: ({ fault }) => adviceOn(fault),
  together: {
    title: { sv: 'Platshållare som inte går att fylla i', en: 'Placeholders that cannot be filled in' },
    subject: ({ raw }) => ({ sv: shortened(raw), en: shortened(raw) }),
  },
  *run(state) {
    for (const revision of allRevisions(state)) {
      yield* malformed(revision)
      yield* inPlainFields(revision)
    }
    for (const { raw, placeholder, fault, at } of unresolvedPlaceholders(state)) {
      if (fault.reason === 'no-value') yield { args: { raw, fault }, at }
      if (fault.reason === 'wrong-kind')
        yield { args: { raw, fault: { ...fault, helper: placeholder.helper } }, at }
    }
  },
})

function* malformed(revision: Revision): Iterable<Observation<Faulty>> {
  for (const { path, reading } of textsOf(revision.content)) {
    for (const { what: fault, raw, within } of reading.faults) {
      if (fault.reason !== 'markup') yield { args: { raw, fault }, at: { ...revision.at(...path), within } }
    }
  }
}

/** In a name or a heading nothing is filled in: the braces would stand there in print. */
function* inPlainFields(revision: Revision): Iterable<Observation<Faulty>> {
  for (const { path, text } of plainFields(revision.content)) {
    const offset = text.indexOf('{{')
    if (offset === -1) continue
    const end = text.indexOf('}}', offset)
    const raw = text.slice(offset, end === -1 ? undefined : end + 2)
    const within = { offset, length: raw.length }
    yield { args: { raw, fault: { reason: 'plain' } }, at: { ...revision.at(...path), within } }
  }
}

function shortened(raw: string): string {
  return raw.length > 80 ? `${raw.slice(0, 79)}…` : raw
}
