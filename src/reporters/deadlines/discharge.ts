import type { Bilingual } from '../../domain/bilingual.ts'
import type { Deadline } from '../../deadlines/deadline.ts'

/** When it was done, and by which record; null where the day has passed by itself. */
export function dischargeInWords({ done }: Deadline): Bilingual | null {
  if (done === null) return null
  const { on, record } = done
  return {
    sv: `Klart ${on}${record === null ? '' : `: posten ${record}`}.`,
    en: `Done ${on}${record === null ? '' : `: record ${record}`}.`,
  }
}
