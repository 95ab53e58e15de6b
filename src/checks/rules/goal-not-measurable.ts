import type { Bilingual } from '../../domain/bilingual.ts'
import type { Path } from '../../domain/paths.ts'
import { revisionsOf } from '../../repository/state.ts'
import type { Written } from '../../schema/documents.ts'
import { check } from '../check.ts'

type Goal = Written['measures']['measures'][number]['goal']
type Lacking = 'baseline' | 'target' | 'baseline-and-target' | 'measure'

export const goalNotMeasurable = check<{ readonly measure: string; readonly lacking: Lacking }>({
  id: 'goal-not-measurable',
  severity: 'warning',
  message: ({ measure, lacking }) => ({
    sv: `Det går inte att mäta om målet för ”${measure}” nås: ${LACKING[lacking].sv}.`,
    en: `Whether the goal of “${measure}” is reached cannot be measured: ${LACKING[lacking].en}.`,
  }),
  hint: ({ lacking }) => (lacking === 'measure' ? COUNT_SOMETHING : FILL_IN),
  together: {
    title: { sv: 'Mål som inte går att mäta', en: 'Goals that cannot be measured' },
    subject: ({ measure, lacking }) => ({
      sv: `${measure} (${LACKING[lacking].sv})`,
      en: `${measure} (${LACKING[lacking].en})`,
    }),
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'measures')) {
      for (const [index, { name: measure, goal }] of revision.content.measures.entries()) {
        const lacking = lackingIn(goal)
        if (lacking === null) continue
        const at = revision.at('measures', index, 'goal', ...placeOf(goal, lacking))
        yield { args: { measure, lacking }, at, ...(lacking === 'measure' && { severity: 'info' }) }
      }
    }
  },
})

/** A change in per cent says what the target is, once the baseline is known. */
function lackingIn(goal: Goal): Lacking | null {
  if (goal.kind === 'descriptive') return 'measure'
  if (goal.kind === 'level') return goal.target === null ? 'target' : null
  const hasTarget = goal.target.value !== null || goal['change-per-cent'] !== null
  if (goal.baseline.value === null) return hasTarget ? 'baseline' : 'baseline-and-target'
  return hasTarget ? null : 'target'
}

function placeOf(goal: Goal, lacking: Lacking): Path {
  if (lacking === 'measure') return ['kind']
  if (goal.kind === 'level') return ['target']
  return [lacking === 'target' ? 'target' : 'baseline', 'value']
}

const LACKING: Record<Lacking, Bilingual> = {
  baseline: { sv: 'utgångsvärdet saknas', en: 'the baseline is missing' },
  target: { sv: 'målvärdet saknas', en: 'the target is missing' },
  'baseline-and-target': { sv: 'utgångsvärde och målvärde saknas', en: 'baseline and target are missing' },
  measure: { sv: 'det anges bara i ord', en: 'it is stated in words only' },
}

const FILL_IN: Bilingual = {
  sv: 'Ange utgångsvärdet i baseline och målvärdet i target.',
  en: 'State the baseline in baseline and the target in target.',
}

const COUNT_SOMETHING: Bilingual = {
  sv: 'Finns det något att räkna, ange målet som en nivå (level) eller en förändring (change).',
  en: 'If there is something to count, state the goal as a level or as a change.',
}
