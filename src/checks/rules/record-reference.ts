import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { Severity } from '../../domain/findings.ts'
import { nearest } from '../../domain/nearest.ts'
import type { AnyRecord, RecordOf } from '../../repository/documents.ts'
import type { Ledger } from '../../repository/ledger.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'
import { recordInWords, recordsNamed } from '../records-named.ts'
import type { NamedRecord } from '../records-named.ts'

type Fault =
  | { readonly kind: 'unknown'; readonly suggestion: string | null }
  | {
      readonly kind: 'wrong-kind'
      readonly is: Bilingual
      readonly wanted: Bilingual
      readonly suggestion: string | null
    }
  /** It is dated after the record that names it. */
  | { readonly kind: 'later' }
  | { readonly kind: 'itself' }
  | { readonly kind: 'voided'; readonly by: RecordOf<'correction'> }

export const recordReference = check<{ readonly id: string; readonly fault: Fault }>({
  id: 'record-reference',
  severity: 'error',
  message: ({ id, fault }) => {
    switch (fault.kind) {
      case 'unknown':
        return { sv: `Det finns ingen post som heter ${id}.`, en: `There is no record called ${id}.` }
      case 'wrong-kind':
        return {
          sv: `Posten ${id} är ${fault.is.sv}, inte ${fault.wanted.sv}.`,
          en: `The record ${id} is ${fault.is.en}, not ${fault.wanted.en}.`,
        }
      case 'later':
        return {
          sv: `Posten ${id} är senare än den här posten, som nämner den.`,
          en: `The record ${id} is later than this one, which names it.`,
        }
      case 'itself':
        return { sv: 'Posten nämner sig själv.', en: 'The record names itself.' }
      case 'voided':
        return {
          sv: `Posten ${id} räknas inte: den ströks ${fault.by.date} av posten ${fault.by.id}.`,
          en: `The record ${id} does not count: it was voided on ${fault.by.date} by the record ${fault.by.id}.`,
        }
    }
  },
  hint: ({ id, fault }) => {
    if (fault.kind === 'voided') return voidedHint(id)
    const suggestion = 'suggestion' in fault ? fault.suggestion : null
    if (fault.kind === 'unknown' && suggestion === null) return absentHint(id)
    const meant =
      suggestion === null ? NOTHING : { sv: `Menar du ${suggestion}? `, en: `Do you mean ${suggestion}? ` }
    const name = fault.kind === 'unknown' ? NAME : NOTHING
    return {
      sv: `${meant.sv}${name.sv}${MEND_RECORD.sv}`,
      en: `${meant.en}${name.en}${MEND_RECORD.en}`,
    }
  },
  *run({ records }) {
    const written = byId(records.written)
    const counted = new Map([...written, ...byId(records.counted)])
    let misspelt = 0
    for (const record of records.counted) {
      // What a correction corrects is the record as it was written.
      const known = record.kind === 'correction' ? written : counted
      for (const named of recordsNamed(record)) {
        const fault = faultOf(record, named, { known, voided: records.voided }, () => {
          misspelt += 1
          return misspelt > SUGGESTIONS ? null : likely(record, named, records)
        })
        if (fault === null) continue
        const at = record.at(...named.path)
        yield { args: { id: named.id, fault }, at, severity: severityOf(fault, record) }
      }
    }
  },
})

/** Comparing with every name takes time: from this number of faults on they go without a suggestion. */
const SUGGESTIONS = 100

const NOTHING: Bilingual = { sv: '', en: '' }
const NAME: Bilingual = {
  sv: 'En post heter som sin fil i records/, utan .yaml. ',
  en: 'A record is called as its file in records/, without .yaml. ',
}

interface Known {
  readonly known: ReadonlyMap<string, AnyRecord>
  readonly voided: Ledger['voided']
}

function faultOf(
  record: AnyRecord,
  { id, wanted }: NamedRecord,
  { known, voided }: Known,
  suggested: () => string | null,
): Fault | null {
  if (id === record.id) return { kind: 'itself' }
  const found = known.get(id)
  // A record of a day that has not come is not known yet; its name begins with its day.
  if (found === undefined) {
    const isLater = id.slice(0, record.content.date.length) > record.content.date
    return isLater ? { kind: 'later' } : { kind: 'unknown', suggestion: suggested() }
  }
  if (!wanted.fits(found)) {
    return { kind: 'wrong-kind', is: recordInWords(found), wanted: wanted.words, suggestion: suggested() }
  }
  if (compareDates(found.date, record.date) > 0) return { kind: 'later' }
  const by = record.kind === 'correction' ? undefined : voided.get(id)
  return by === undefined ? null : { kind: 'voided', by }
}

/** What named a record before that was voided was right when it was written. */
function severityOf(fault: Fault, record: AnyRecord): Severity {
  return fault.kind === 'voided' && compareDates(record.date, fault.by.date) < 0 ? 'warning' : 'error'
}

/** Where no other name is near, the record itself is likely what lacks: not written, or taken away. */
function absentHint(id: string): Bilingual {
  return {
    sv: `Skriv den post som saknas, eller lägg tillbaka records/${id}.yaml om den har tagits bort: en post som andra vilar på stryks genom en ny post med kind: correction. Är det namnet som är fel? ${NAME.sv}${MEND_RECORD.sv}`,
    en: `Write the record that is missing, or put records/${id}.yaml back if it was removed: one that others rest on is voided by a new record with kind: correction. Is it the name that is wrong? ${NAME.en}${MEND_RECORD.en}`,
  }
}

function voidedHint(id: string): Bilingual {
  return {
    sv: `Stryk eller rätta även den här posten, i en ny post med kind: correction. Var det fel att stryka ${id}: rätta den en gång till, för den senaste rättelsen räknas.`,
    en: `Void or mend this record too, by a new one with kind: correction. If it was wrong to void ${id}, correct it once more, since the latest correction counts.`,
  }
}

/** The record that was likely meant: one that would have been right. */
function likely(record: AnyRecord, { id, wanted }: NamedRecord, { counted }: Ledger): string | null {
  const right = counted.filter(
    (other) => other.id !== record.id && wanted.fits(other) && compareDates(other.date, record.date) <= 0,
  )
  return nearest(
    id,
    right.map((other) => other.id),
  )
}

function byId(records: readonly AnyRecord[]): ReadonlyMap<string, AnyRecord> {
  return new Map(records.map((record) => [record.id, record]))
}
