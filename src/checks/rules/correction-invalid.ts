import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates, date } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { recordsOf } from '../../repository/ledger.ts'
import { check } from '../check.ts'
import type { Observation } from '../check.ts'
import type { AnyRecord, RecordOf } from '../../repository/documents.ts'
import { KIND_WORDS } from '../records-named.ts'

type Fault =
  /** What it corrects is itself a correction, of `original`. */
  | { readonly kind: 'of-correction'; readonly id: string; readonly original: string }
  | { readonly kind: 'other-kind'; readonly was: Bilingual; readonly is: Bilingual }
  /** What is put in place of the record happened after the correction. */
  | { readonly kind: 'later'; readonly corrected: PlainDate; readonly replacement: PlainDate }

export const correctionInvalid = check<Fault>({
  id: 'correction-invalid',
  severity: 'error',
  message: (fault) => {
    switch (fault.kind) {
      case 'of-correction':
        return {
          sv: `Posten ${fault.id} rättar själv en annan post, och kan inte rättas.`,
          en: `The record ${fault.id} corrects another one itself, and cannot be corrected.`,
        }
      case 'other-kind':
        return {
          sv: `Posten är ${fault.was.sv}, men replacement är ${fault.is.sv}. En post byter inte slag.`,
          en: `The record is ${fault.was.en}, but the replacement is ${fault.is.en}. A record stays of its kind.`,
        }
      case 'later':
        return {
          sv: `Posten ska i stället ha hänt ${fault.replacement}, men den rättas redan ${fault.corrected}.`,
          en: `The record is said to have happened on ${fault.replacement}, but is corrected on ${fault.corrected} already.`,
        }
    }
  },
  hint: (fault) => {
    switch (fault.kind) {
      case 'of-correction':
        return {
          sv: `Rätta ${fault.original} en gång till, i en ny post: den senaste rättelsen är den som räknas.`,
          en: `Correct ${fault.original} once more, in a new record: the latest correction is the one that counts.`,
        }
      case 'other-kind':
        return {
          sv: 'Skriv replacement: null, och det som hände som en egen post.',
          en: 'Write replacement: null, and what did happen as a record of its own.',
        }
      case 'later':
        return {
          sv: 'En post säger vad som har hänt. Rätta date i replacement, eller dagen för den här posten.',
          en: 'A record says what has happened. Mend date in replacement, or the day of this record.',
        }
    }
  },
  *run({ records }) {
    const written = new Map(records.written.map((record) => [record.id, record]))
    for (const correction of recordsOf(records, 'correction')) {
      const corrected = written.get(correction.content.record)
      if (corrected !== undefined && corrected.id !== correction.id) yield* faultsOf(correction, corrected)
    }
  },
})

function* faultsOf(correction: RecordOf<'correction'>, corrected: AnyRecord): Iterable<Observation<Fault>> {
  if (corrected.kind === 'correction') {
    const original = corrected.content.record
    yield { args: { kind: 'of-correction', id: corrected.id, original }, at: correction.at('record') }
    return
  }
  const { replacement } = correction.content
  if (replacement === null) return
  if (replacement.kind !== corrected.kind) {
    const args: Fault = {
      kind: 'other-kind',
      was: KIND_WORDS[corrected.kind],
      is: KIND_WORDS[replacement.kind],
    }
    yield { args, at: correction.at('replacement', 'kind') }
  }
  const happened = date(replacement.date)
  if (compareDates(happened, correction.date) > 0) {
    const args: Fault = { kind: 'later', corrected: correction.date, replacement: happened }
    yield { args, at: correction.at('replacement', 'date') }
  }
}
