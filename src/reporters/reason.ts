import type { Bilingual } from '../domain/bilingual.ts'
import type { RevisionStanding } from '../repository/standing.ts'
import type { State } from '../repository/state.ts'

/** Why a revision stands as it does; of one that waits for an act, also that there is one on record that does not count. */
export function reasonInWords({ revision, needs, because }: RevisionStanding, { acts }: State): Bilingual {
  if (needs === null) return because
  const onRecord = needs.kind === 'decision' ? acts.decisions : acts.signatures
  const isWithoutEffect = onRecord.some(
    (act) => act.revision?.file === revision.file && act.faults.length > 0,
  )
  if (!isWithoutEffect) return because
  const { sv, en } = WITHOUT_EFFECT[needs.kind]
  return { sv: `${because.sv} (${sv})`, en: `${because.en} (${en})` }
}

const WITHOUT_EFFECT = {
  decision: { sv: 'ett beslut finns men räknas inte', en: 'there is a decision, which does not count' },
  signatures: {
    sv: 'en underskrift finns men räknas inte',
    en: 'there is a signature, which does not count',
  },
} as const
