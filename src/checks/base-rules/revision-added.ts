import type { Bilingual } from '../../domain/bilingual.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import { baseCheck } from '../check.ts'
import { namesOf } from '../names.ts'
import { partsOf } from '../parts.ts'

interface Args {
  readonly part: Bilingual
  readonly standing: RevisionStanding
}

export const revisionAdded = baseCheck<Args>({
  id: 'revision-added',
  severity: 'info',
  message: ({ part, standing: { revision, state, because } }) => {
    const what = WHAT[state === 'in-force' || state === 'future' ? 'valid' : 'proposal']
    return {
      sv: `Ny lydelse ${revision.date} av ${part.sv}: ${what.sv}, ${because.sv}.`,
      en: `New revision ${revision.date} of ${part.en}: ${what.en}, ${because.en}.`,
    }
  },
  *run({ after, revisions: { added } }) {
    const standings = partsOf(after).flatMap(({ revisions }): readonly RevisionStanding[] => revisions)
    const names = namesOf(after)
    for (const revision of added) {
      const standing = standings.find((one) => one.revision.file === revision.file)
      if (standing === undefined) continue
      yield { args: { part: names.part(revision.part), standing }, at: revision.at('date') }
    }
  },
})

const WHAT = {
  valid: { sv: 'giltig', en: 'valid' },
  proposal: { sv: 'ett förslag', en: 'a proposal' },
} as const
