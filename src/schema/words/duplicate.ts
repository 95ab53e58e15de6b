import type { Context, Words } from './context.ts'
import { inQuotes } from './phrases.ts'

/** `place` is that of the list, `value` the item that occurs twice. */
export function repeatedItem({ place, value }: Context): Words {
  const item = inQuotes(String(value))
  return {
    rule: 'schema-duplicate',
    message: {
      sv: `${item.sv} står två gånger i ${place.sv}.`,
      en: `${item.en} stands twice in ${place.en}.`,
    },
    hint: { sv: 'Behåll en av dem.', en: 'Keep one of them.' },
  }
}
