import type { Bilingual } from '../domain/bilingual.ts'
import type { Ledger } from '../repository/ledger.ts'

/** Why nothing can rest on a record that is named and does not count, as the end of a sentence: `samrådet … finns inte bland posterna`. */
export function whyAbsent({ voided }: Ledger, id: string, { sv, en }: Bilingual): Bilingual {
  const by = voided.get(id)
  return by === undefined
    ? { sv: `${sv} ${id} finns inte bland posterna`, en: `there is no record of ${en} ${id}` }
    : {
        sv: `${sv} ${id} räknas inte, eftersom det ströks av posten ${by.id}`,
        en: `${en} ${id} does not count, since the record ${by.id} voided it`,
      }
}
