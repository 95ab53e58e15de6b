import { WEEKDAY_READINGS } from '../deadlines/weekday-readings.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import type { Readings } from '../repository/state.ts'

/** The readings that dates hang on, in words. */
export function readingsInWords({ weekday, year }: Readings): Bilingual {
  const [weekdayWords, yearWords] = [
    weekday === null ? UNDECIDED : WEEKDAY_READINGS[weekday],
    year === null ? UNDECIDED : YEAR[year],
  ]
  return {
    sv: `vardag: ${weekdayWords.sv}; år: ${yearWords.sv}`,
    en: `weekday: ${weekdayWords.en}; a year: ${yearWords.en}`,
  }
}

const UNDECIDED: Bilingual = { sv: 'inte bestämt', en: 'not set' }

const YEAR: Record<NonNullable<Readings['year']>, Bilingual> = {
  calendar: { sv: 'kalenderår', en: 'calendar year' },
  agreement: { sv: 'år från avtalstidens första dag', en: 'year from the term’s first day' },
  rolling: { sv: 'tolv månader från förra gången', en: 'twelve months from the last time' },
}
