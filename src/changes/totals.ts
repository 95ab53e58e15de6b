import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { digitsInWords, perCentFromTo } from '../domain/numbers.ts'
import { child } from '../domain/paths.ts'
import type { Told } from './difference.ts'
import { joined, teller, upOrDown } from './figures.ts'
import { namesIn } from './ids.ts'
import type { Pair, Seen } from './side.ts'

/** The total of reported crimes: `Anmälda brott i Fittja: 1 865 (år okänt) → 1 792 (2014), −4 %`. */
export function reportedDifferences({ before, after }: Pair, place: string): Told[] {
  const tell = teller(place)
  const areas = namesIn(
    'area',
    child((after.value === undefined ? before : after).value, 'areas'),
    after.side,
  )
  const name = { sv: `anmälda brott i ${areas.sv}`, en: `reported crimes in ${areas.en}` }
  const [from, to] = [before, after].map(totalOf)
  if (from == null || to == null) {
    const own = from ?? to ?? null
    if (own === null) return []
    const words = {
      sv: `${digitsInWords(own.count).sv} (${own.year.sv})`,
      en: `${digitsInWords(own.count).en} (${own.year.en})`,
    }
    return [
      tell(
        joined(name, from == null ? words : { sv: `${words.sv} har tagits bort`, en: `${words.en} dropped` }),
      ),
    ]
  }
  if (from.count === to.count) {
    if (from.year.sv === to.year.sv) return []
    const number = digitsInWords(to.count)
    return [
      tell(
        joined(name, {
          sv: `${number.sv} gäller ${to.year.sv}, förut ${from.year.sv}`,
          en: `${number.en} is for ${to.year.en}, before ${from.year.en}`,
        }),
      ),
    ]
  }
  const isSameYear = from.year.sv === to.year.sv
  return [
    upOrDown(
      name,
      withYear(from, isSameYear),
      withYear(to, isSameYear),
      perCentFromTo(from.count, to.count),
      place,
    ),
  ]
}

interface Total {
  readonly count: number
  readonly year: Bilingual
}

function totalOf({ value }: Seen): Total | null {
  const [number, year] = [child(value, 'count'), child(value, 'year')]
  if (typeof number !== 'number') return null
  return {
    count: number,
    year: typeof year === 'number' ? same(String(year)) : { sv: 'år okänt', en: 'year not known' },
  }
}

function withYear({ count: number, year }: Total, isTold: boolean): Bilingual {
  const { sv, en } = digitsInWords(number)
  return isTold ? { sv, en } : { sv: `${sv} (${year.sv})`, en: `${en} (${year.en})` }
}
