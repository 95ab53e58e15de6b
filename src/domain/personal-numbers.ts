import { isDate } from './dates.ts'
import type { Stretch } from './findings.ts'
import { hasCheckDigit } from './luhn.ts'

/**
 * Where a text has something shaped like a Swedish personal identity number (folkbokföringslagen 1991:481, 18 §) or a
 * coordination number (lag 2022:1697), with or without century and hyphen. The date must exist and the check digit be
 * right, so that other figures are left alone.
 */
export function personalNumbers(text: string): Stretch[] {
  return [...text.matchAll(SHAPE)].flatMap(({ index, 0: written, groups }) => {
    const { century = '20', year = '', month = '', day = '', number = '' } = groups ?? {}
    const isPersonal =
      isDate(`${century}${year}-${month}-${birthday(day)}`) && hasCheckDigit(`${year}${month}${day}${number}`)
    return isPersonal ? [{ offset: index, length: written.length }] : []
  })
}

/** Word processors turn hyphens into dashes. A plus sign stands for the hyphen from the year of one's hundredth birthday. */
const SHAPE =
  /(?<!\d)(?<century>18|19|20)?(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)[-+\u2010-\u2015\u2212]?(?<number>\d{4})(?!\d)/g

/** In a coordination number the day is raised by 60. */
function birthday(day: string): string {
  const number = Number(day)
  return String(number > 60 ? number - 60 : number).padStart(2, '0')
}
