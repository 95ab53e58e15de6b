import { bodyBeside } from '../../repository/beside.ts'
import { allRevisions } from '../../repository/state.ts'
import { stretchesIn } from '../../text/prose.ts'
import { textsOf } from '../../text/texts.ts'
import { check } from '../check.ts'
import { findTyped } from '../find-typed.ts'

interface Typed {
  /** What is typed out. */
  readonly raw: string
  /** What can be written instead: one placeholder, or several that say the same. */
  readonly placeholders: readonly string[]
}

export const typedValue = check<Typed>({
  id: 'typed-value',
  severity: 'warning',
  message: ({ raw }) => ({
    sv: `”${onOneLine(raw)}” är utskrivet, men finns redan som uppgift i avtalet.`,
    en: `“${onOneLine(raw)}” is typed out, but exists as a value of the agreement.`,
  }),
  hint: ({ placeholders }) => ({
    sv: `Skriv ${placeholders.join(' eller ')} i stället. Då ändras texten när uppgiften ändras.`,
    en: `Write ${placeholders.join(' or ')} instead. Then the text changes when the value does.`,
  }),
  together: {
    title: {
      sv: 'Uppgifter som är utskrivna i stället för att hämtas',
      en: 'Values that are typed out instead of filled in',
    },
    subject: ({ raw }) => ({ sv: onOneLine(raw), en: onOneLine(raw) }),
  },
  *run(state) {
    for (const revision of allRevisions(state)) {
      const texts = textsOf(revision.content)
      if (texts.length === 0) continue
      const typedIn = findTyped(revision.content, bodyBeside(state, revision).content)
      for (const { path, text, reading } of texts) {
        for (const prose of reading.prose) {
          const stretchOf = stretchesIn(text, prose)
          for (const found of typedIn(prose.what, path)) {
            const args = { raw: found.raw, placeholders: found.what }
            yield { args, at: { ...revision.at(...path), within: stretchOf(found) } }
          }
        }
      }
    }
  },
})

function onOneLine(raw: string): string {
  return raw.replaceAll(/\s+/g, ' ')
}
