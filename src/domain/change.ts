/** A count that is to go up or down; null where it is not known. */
export interface Change {
  readonly direction: Direction
  readonly baseline: number | null
  readonly target: number | null
  /** Whole per cent of the baseline: 100 from 93 to 186, −50 from 40 to 20. */
  readonly perCent: number | null
}

export type Direction = 'increase' | 'decrease'

export type ChangeFault =
  /** The target lies on the wrong side of the baseline, or on it. */
  | {
      readonly kind: 'target'
      readonly baseline: number
      readonly target: number
      readonly direction: Direction
    }
  /** The sign of the per cent is the wrong one. */
  | { readonly kind: 'sign'; readonly perCent: number; readonly direction: Direction }
  /** Per cent of nothing. */
  | { readonly kind: 'from-zero' }
  | {
      readonly kind: 'per-cent'
      readonly baseline: number
      readonly target: number
      readonly perCent: number
      readonly right: number
    }

/** Where the figures of a change contradict each other. What is not known contradicts nothing. */
export function changeFaults({ direction, baseline, target, perCent }: Change): ChangeFault[] {
  const faults: ChangeFault[] = []
  if (baseline !== null && target !== null) {
    if (!points(target - baseline, direction)) faults.push({ kind: 'target', baseline, target, direction })
  } else if (perCent !== null && !points(perCent, direction))
    faults.push({ kind: 'sign', perCent, direction })
  if (perCent === null || baseline === null) return faults
  if (baseline === 0) return [...faults, { kind: 'from-zero' }]
  if (target === null) return faults
  const exact = ((target - baseline) * 100) / baseline
  // Half a per cent may be rounded either way.
  if (Math.abs(exact - perCent) <= 0.5) return faults
  return [...faults, { kind: 'per-cent', baseline, target, perCent, right: Math.round(exact) }]
}

function points(change: number, direction: Direction): boolean {
  return direction === 'increase' ? change > 0 : change < 0
}
