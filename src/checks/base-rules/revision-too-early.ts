import type { Bilingual } from '../../domain/bilingual.ts'
import { isBeforeInForce } from '../../repository/comparison.ts'
import type { Revision } from '../../repository/documents.ts'
import { baseCheck } from '../check.ts'
import { namesOf } from '../names.ts'

export const revisionTooEarly = baseCheck<{ readonly revision: Revision; readonly part: Bilingual }>({
  id: 'revision-too-early',
  severity: 'error',
  message: ({ revision: { date }, part }) => ({
    sv: `Den nya lydelsen av ${part.sv} är daterad ${date}, före den lydelse som redan gäller.`,
    en: `The new revision of ${part.en} is dated ${date}, before the one that is in force already.`,
  }),
  hint: () => ({
    sv: 'Ge den nya lydelsen en senare dag, i date och i filens namn.',
    en: 'Give the new revision a later day, in date and in the name of the file.',
  }),
  *run(comparison) {
    const names = namesOf(comparison.after)
    for (const revision of comparison.revisions.added) {
      if (!isBeforeInForce(comparison, revision)) continue
      yield { args: { revision, part: names.part(revision.part) }, at: revision.at('date') }
    }
  },
})
