import type { Bilingual } from '../domain/bilingual.ts'

/** How a record that is wrong is put right: what others may rely on stays as it was written. */
export const MEND_RECORD: Bilingual = {
  sv: 'Rätta posten om den är nyskriven, annars genom en ny post med kind: correction.',
  en: 'Mend the record if it is new, else by a new one with kind: correction.',
}

/** How a record that should not be there is taken away. */
export const REMOVE_RECORD: Bilingual = {
  sv: 'Ta bort den överflödiga posten om den är nyskriven, annars genom en ny post med kind: correction och replacement: null.',
  en: 'Remove the one too many if it is new, else by a new record with kind: correction and replacement: null.',
}
