import type { Bilingual } from '../../domain/bilingual.ts'
import { boundBefore } from '../../repository/comparison.ts'
import type { Revision } from '../../repository/documents.ts'
import { baseCheck } from '../check.ts'
import { clauseOfChange } from '../clause-of.ts'
import { fates } from '../fates.ts'
import { namesOf } from '../names.ts'

interface Args {
  readonly revision: Revision
  readonly part: Bilingual
  readonly what: Bilingual
}

/** What was on record before the change decides what is bound, so that nothing in the change can talk it away. */
export const adoptedRevisionChanged = baseCheck<Args>({
  id: 'adopted-revision-changed',
  severity: 'error',
  message: ({ revision: { date }, part, what }) => ({
    sv: `Lydelsen ${date} av ${part.sv} är undertecknad eller beslutad och har ${what.sv}.`,
    en: `The revision ${date} of ${part.en} is signed or decided and has been ${what.en}.`,
  }),
  hint: ({ revision: { file } }) => ({
    sv: `Återställ ${file} som den var, och skriv ändringen i en ny lydelse med en ny dag.`,
    en: `Restore ${file} as it was, and write the change in a new revision with a new day.`,
  }),
  *run(comparison) {
    const bound = boundBefore(comparison)
    const names = namesOf(comparison.before)
    for (const { before, what, at } of fates(comparison.revisions)) {
      if (!bound.has(before.file)) continue
      const args = { revision: before, part: names.part(before.part), what }
      yield { args, at, clause: clauseOfChange(comparison.before, before.part) }
    }
  },
})
