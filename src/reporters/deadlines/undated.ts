import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { Deadline } from '../../deadlines/deadline.ts'
import type { State } from '../../repository/state.ts'
import { dischargeInWords } from './discharge.ts'
import { namesOf } from './names.ts'
import { relevance } from './notes.ts'
import { hasDay } from './rows.ts'

/** What has no last day, by why it has none. */
export const UNDATED = {
  open: { sv: 'Utan dag i avtalet', en: 'Without a day in the agreement' },
  undetermined: { sv: 'Går inte att räkna ut än', en: 'Cannot be computed yet' },
  done: { sv: 'Klart', en: 'Done' },
} as const satisfies Record<string, Bilingual>

/** A duty in a line of its parts, and under the last of those that share a reason, the reason. */
export interface OpenDuty {
  readonly parts: readonly string[]
  readonly reason: string | null
}

export function openDuties(state: State, deadlines: readonly Deadline[], language: Language): OpenDuty[] {
  const open = deadlines.filter(({ status }) => status === 'open')
  return open.map((deadline, index) => {
    const { because, title, responsible } = deadline
    const matters = relevance(deadline)?.[language]
    const isShared = open[index + 1]?.because?.[language] === because?.[language]
    return {
      parts: [
        title[language],
        ...(matters === undefined ? [] : [matters]),
        namesOf(state, responsible, language),
      ],
      reason: because === null || isShared ? null : because[language],
    }
  })
}

/** Why some days cannot be computed: each reason once, and the duties that share it. */
export interface Obstacle {
  readonly reason: string
  readonly duties: readonly string[]
}

export function obstacles(deadlines: readonly Deadline[], language: Language): Obstacle[] {
  const duties = new Map<string, string[]>()
  for (const { status, because, title } of deadlines) {
    if (status !== 'undetermined') continue
    const reason = because?.[language] ?? ''
    duties.set(reason, [...(duties.get(reason) ?? []), title[language]])
  }
  return [...duties].map(([reason, sharing]) => ({ reason, duties: sharing }))
}

/** What has been done and had no last day: each in a line of its parts. */
export function doneDuties(state: State, deadlines: readonly Deadline[], language: Language): string[][] {
  return deadlines
    .filter((deadline) => deadline.status === 'done' && !hasDay(deadline))
    .map((deadline) => [
      deadline.title[language],
      namesOf(state, deadline.responsible, language),
      dischargeInWords(deadline)?.[language] ?? '',
    ])
}
