import type { Bilingual } from '../../domain/bilingual.ts'
import { baseCheck } from '../check.ts'
import { fates } from '../fates.ts'

/** What is on record may have been relied on: a mistake in it is told, not wiped out. */
export const recordChanged = baseCheck<{ readonly id: string; readonly what: Bilingual }>({
  id: 'record-changed',
  severity: 'error',
  message: ({ id, what }) => ({
    sv: `Posten ${id} fanns redan och har ${what.sv}.`,
    en: `The record ${id} existed already and has been ${what.en}.`,
  }),
  hint: ({ id }) => ({
    sv: `Återställ den. Var den fel, skriv en ny post med kind: correction, record: ${id} och hur det borde ha stått.`,
    en: `Restore it. If it was wrong, write a new record with kind: correction, record: ${id} and how it should have read.`,
  }),
  *run({ records }) {
    for (const { before, what, at } of fates(records)) {
      yield { args: { id: before.id, what }, at, clause: null }
    }
  },
})
