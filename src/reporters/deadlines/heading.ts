import type { Bilingual } from '../../domain/bilingual.ts'
import { longDate, weekdayName } from '../../domain/swedish-wording.ts'
import { isOver } from '../../deadlines/binding.ts'
import type { State } from '../../repository/state.ts'
import { readingsInWords } from '../readings.ts'

/** What is listed, of which agreement, seen from which day, and the agreement's mark. */
export function headingOf({ asOf, body, settings }: State): Bilingual {
  const { mark } = settings.content
  const { title } = body.current.content
  const marked = mark === undefined ? '' : ` · ${mark.toUpperCase()}`
  return {
    sv: `Tidsfrister · ${title} · ${weekdayName(asOf).sv} ${longDate(asOf)}${marked}`,
    en: `Deadlines · ${title} · ${weekdayName(asOf).en} ${asOf}${marked}`,
  }
}

/** That a party is about to leave, after which nothing is due; null when none is. */
export function leavingInWords({ left, standing }: State): Bilingual | null {
  if (left === null || standing !== 'in-force') return null
  const last = left.subtract({ days: 1 })
  return {
    sv: `En Part lämnar avtalet: det gäller till och med ${last}.`,
    en: `A party is leaving the agreement: it binds until ${last}.`,
  }
}

/** That nothing is left by the selection. */
export function nothingInWords(state: State): Bilingual {
  return isOver(state)
    ? {
        sv: 'Med --all visas den gångna tidens frister.',
        en: 'With --all those of the time gone by are shown.',
      }
    : { sv: 'Inget att visa med det här urvalet.', en: 'Nothing to show with this selection.' }
}

/** The readings that the days hang on, and what the days are not. */
export function caution({ readings }: State): Bilingual {
  const followed = readingsInWords(readings)
  return {
    sv: `Läsningar: ${followed.sv}. Programmets läsning av avtalet, inte juridisk rådgivning.`,
    en: `Readings: ${followed.en}. The program’s reading of the agreement, not legal advice.`,
  }
}
