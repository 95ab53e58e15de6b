import type { Bilingual } from '../../domain/bilingual.ts'
import { prospectInWords, prospectOf } from '../../repository/prospects.ts'
import type { Prospect } from '../../repository/prospects.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import { baseCheck } from '../check.ts'
import { namesOf } from '../names.ts'
import { partsOf } from '../parts.ts'

interface Args {
  readonly part: Bilingual
  readonly standing: RevisionStanding
  /** Null of one that is shown, or has been in force. */
  readonly prospect: Prospect | null
}

export const revisionAdded = baseCheck<Args>({
  id: 'revision-added',
  severity: 'info',
  message: ({ part, standing: { revision, state, because }, prospect }) => {
    const what = prospect === null ? shown(state === 'unsigned', because) : prospectInWords(prospect, because)
    return {
      sv: `Ny lydelse ${revision.date} av ${part.sv}: ${what.sv}.`,
      en: `New revision ${revision.date} of ${part.en}: ${what.en}.`,
    }
  },
  *run({ after, revisions: { added } }) {
    const names = namesOf(after)
    const files = new Set(added.map(({ file }) => file))
    for (const part of partsOf(after)) {
      for (const standing of part.revisions) {
        const { revision } = standing
        if (!files.has(revision.file)) continue
        const prospect = prospectOf(standing, part, after.asOf)
        yield { args: { part: names.part(revision.part), standing, prospect }, at: revision.at('date') }
      }
    }
  },
})

function shown(isUnsigned: boolean, { sv, en }: Bilingual): Bilingual {
  return isUnsigned
    ? { sv: `inte undertecknad, ${sv}`, en: `not signed, ${en}` }
    : { sv: `giltig, ${sv}`, en: `valid, ${en}` }
}
