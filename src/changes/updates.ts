import { child } from '../domain/paths.ts'
import { same } from '../domain/bilingual.ts'
import type { Told } from './difference.ts'
import { namesIn } from './ids.ts'
import type { Pair } from './side.ts'
import { readable } from './texts.ts'

/**
 * What a revision says of its own update is about that revision: it is told as it stands, and not as a change of what the
 * revision before said of its. Within one revision nothing is said here.
 */
export function updateDifference({ before, after }: Pair, place: string): Told[] {
  if (child(before.side.own, 'date') === child(after.side.own, 'date')) return []
  const [text, sources] = [child(after.value, 'text'), child(after.value, 'new-sources')]
  if (typeof text !== 'string') return []
  const names = namesIn('source', sources, after.side)
  return [
    {
      kind: 'added',
      place,
      words: { sv: 'Beskrivning av uppdateringen', en: 'Description of the update' },
      isSentence: true,
      details: [
        { label: { sv: 'text', en: 'text' }, value: same(readable(text, after.side)) },
        ...(names.sv === '' ? [] : [{ label: { sv: 'nya underlag', en: 'new sources' }, value: names }]),
      ],
    },
  ]
}
