import { distance } from 'fastest-levenshtein'

/** The known word that a misspelt one was likely meant to be, or null when none is near enough to be worth saying. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: { readonly word: string; readonly distance: number } | null = null
  for (const candidate of known) {
    const apart = distance(word.slice(0, LONGEST), candidate)
    if (apart <= farthest(word) && (best === null || apart < best.distance))
      best = { word: candidate, distance: apart }
  }
  return best?.word ?? null
}

/** Comparing takes time by the product of the lengths; no name in an agreement is longer. */
const LONGEST = 100

function farthest(word: string): number {
  return Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3))
}
