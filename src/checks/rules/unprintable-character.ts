import { select } from '../../domain/select.ts'
import { allRevisions } from '../../repository/state.ts'
import { plainFields, textFields } from '../../text/fields.ts'
import { UNPRINTABLE } from '../../text/generated/printable.ts'
import { check } from '../check.ts'

/** The PDF is set in fonts that come with the program and in no others, so that it looks the same everywhere. */
export const unprintableCharacter = check<{ readonly character: string }>({
  id: 'unprintable-character',
  severity: 'error',
  message: ({ character }) => ({
    sv: `Tecknet ${named(character)} finns inte i dokumentets typsnitt och kan inte skrivas ut.`,
    en: `The fonts of the document lack the character ${named(character)}, so that it cannot be printed.`,
  }),
  hint: () => ({
    sv: 'Skriv något annat i stället. Kommer texten från Word kan tecknet vara en punkt i en lista: skriv - först på raden.',
    en: 'Write something else. If the text comes from Word, the character may be a bullet: write - at the start of the line.',
  }),
  together: {
    title: { sv: 'Tecken som inte kan skrivas ut', en: 'Characters that cannot be printed' },
    subject: ({ character }) => ({ sv: named(character), en: named(character) }),
  },
  *run(state) {
    for (const revision of allRevisions(state)) {
      for (const { path, text } of [...plainFields(revision.content), ...textFields(revision.content)]) {
        for (const { 0: character, index } of text.matchAll(UNPRINTABLE)) {
          const within = { offset: index, length: character.length }
          yield { args: { character }, at: { ...revision.at(...path), within } }
        }
      }
    }
    for (const record of state.records.counted) {
      for (const { path, value } of PRINTED_OF_RECORDS.flatMap((at) => select(record.content, at))) {
        if (typeof value !== 'string') continue
        for (const { 0: character, index } of value.matchAll(UNPRINTABLE)) {
          const within = { offset: index, length: character.length }
          yield { args: { character }, at: { ...record.at(...path), within } }
        }
      }
    }
  },
})

/** What the document shows of a record: who signed and where, and where a decision stands. */
const PRINTED_OF_RECORDS = ['signatory.name', 'place', 'minutes', 'decisions.*.item']

/** `😀 (U+1F600)` */
function named(character: string): string {
  return `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
}
