import { same } from '../../domain/bilingual.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import type { DecisionFault, SignatureFault } from '../../repository/acts.ts'
import type { Revision } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import { check } from '../check.ts'
import { grouped } from '../grouped.ts'
import { namesOf } from '../names.ts'
import { seriesOf } from '../wording.ts'

interface Args {
  readonly revision: Revision
  /** The digest of what the revision says now. */
  readonly actual: string
  readonly acts: Bilingual
  /** The files in which the acts stand. */
  readonly records: Bilingual
}

export const digestMismatch = check<Args>({
  id: 'digest-mismatch',
  severity: 'error',
  message: ({ revision: { date, file }, acts }) => ({
    sv: `Lydelsen ${date} (${file}) säger inte längre det som den sade vid ${acts.sv}. En undertecknad eller beslutad lydelse ändras aldrig.`,
    en: `The revision ${date} (${file}) no longer says what it said at ${acts.en}. A signed or decided revision is never edited.`,
  }),
  hint: ({ actual, records }) => ({
    sv: `Återställ filen, och skriv ändringen i en ny lydelse. Är det kontrollsumman i ${records.sv} som är felskriven, så är den rätta ${actual}.`,
    en: `Restore the file, and write the change in a new revision. If it is the digest in ${records.en} that is mistyped, the right one is ${actual}.`,
  }),
  *run(state) {
    for (const acts of grouped(mismatchesIn(state), ({ revision }) => revision.file)) {
      const [{ revision, actual }] = acts
      const args = {
        revision,
        actual,
        acts: seriesOf(
          acts.map(({ act }) => act),
          SAID,
        ),
        records: seriesOf(
          acts.map(({ record }) => same(record)),
          SAID,
        ),
      }
      yield { args, at: revision.at('date'), clause: null }
    }
  },
})

const SAID = 3

interface Mismatch {
  readonly revision: Revision
  readonly actual: string
  readonly act: Bilingual
  readonly record: string
}

function* mismatchesIn(state: State): Iterable<Mismatch> {
  const names = namesOf(state)
  for (const { signature, revision, faults } of state.acts.signatures) {
    const actual = actualDigest(faults)
    if (revision === null || actual === null) continue
    yield { revision, actual, act: names.signature(signature), record: signature.file }
  }
  for (const { meeting, revision, faults } of state.acts.decisions) {
    const actual = actualDigest(faults)
    if (revision === null || actual === null) continue
    yield { revision, actual, act: names.decision(meeting), record: meeting.file }
  }
}

function actualDigest(faults: readonly (SignatureFault | DecisionFault)[]): string | null {
  return faults.find((fault) => fault.kind === 'digest')?.actual ?? null
}
