import type { Told } from './difference.ts'
import type { Pair } from './side.ts'

/** A share in per cent, whose change is in percentage points: `23 % → 21 % (−2 procentenheter)`. */
export function shareDifference({ before, after }: Pair, place: string): Told[] {
  const [from, to] = [before.value, after.value]
  if (typeof from !== 'number' || typeof to !== 'number') return []
  const size = Math.abs(to - from)
  const points = `${to > from ? '+' : '\u2212'}${size}`
  return [
    {
      kind: 'value',
      place,
      words: {
        sv: `har ändrats: ${from}\u00A0% → ${to}\u00A0% (${points} ${size === 1 ? 'procentenhet' : 'procentenheter'})`,
        en: `has changed: ${from}% → ${to}% (${points} percentage ${size === 1 ? 'point' : 'points'})`,
      },
      isSentence: false,
      before: { sv: `${from}\u00A0%`, en: `${from}%` },
      after: { sv: `${to}\u00A0%`, en: `${to}%` },
      perCent: null,
    },
  ]
}
