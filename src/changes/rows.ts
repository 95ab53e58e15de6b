import type { Bilingual } from '../domain/bilingual.ts'
import { perCentFromTo } from '../domain/numbers.ts'
import { child } from '../domain/paths.ts'
import { series } from '../domain/series.ts'
import type { Told, ValueDifference } from './difference.ts'
import { count, inBrackets, joined, teller, upOrDown } from './figures.ts'
import { itemsOf, nameOf, namesIn } from './ids.ts'
import type { Pair, Seen } from './side.ts'

/** A row of the statistics: `Bostadsinbrott i Fittja: 53 → 61 (+15 %)`, then what else has changed in it. */
export function rowDifferences({ before, after }: Pair, place: string): Told[] {
  const tell = teller(place)
  if (before.value === undefined) return [tell(newRow(after))]
  if (after.value === undefined) return [tell(goneRow(before))]
  const name = rowName(after)
  const [from, to] = [figuresOf(before), figuresOf(after)]
  const columns = { before: columnsOf(before), after: columnsOf(after) }
  const row: Row = { from, to, latest: latestYears(from, to), columns }
  const latest = latestDifference(row, name, place)
  const trend = trendDifference(before, after)
  const told = latest === null ? [] : [withTrend(latest, trend)]
  const alone = latest === null && trend !== null ? [tell(joined(name, trend))] : []
  const others = otherFigures(row).map((words) => tell(joined(name, words)))
  return [...told, ...alone, ...others]
}

/** What the table covers: `visar 2013 och 2014, förut 2012 och 2013`. */
export function yearsDifference({ before, after }: Pair, place: string): Told[] {
  const [from, to] = [before, after].map(({ value }) => series(itemsOf(value).map(String)))
  if (from === undefined || to === undefined) return []
  const words = {
    sv: `visar nu ${to.sv}, förut ${from.sv}`,
    en: `now shows ${to.en}, before ${from.en}`,
  }
  return [{ kind: 'value', place, words, isSentence: false, before: from, after: to, perCent: null }]
}

type Figures = ReadonlyMap<string, number | null>

function figuresOf({ value }: Seen): Figures {
  const written = child(value, 'figures')
  const entries = Object.entries(typeof written === 'object' && written !== null ? written : {})
  return new Map(entries.map(([year, count]) => [year, typeof count === 'number' ? count : null]))
}

function columnsOf({ side }: Seen): string[] {
  return itemsOf(child(child(side.own, 'statistics'), 'years')).map(String)
}

function rowName({ value, side }: Seen): Bilingual {
  const crime = nameOf('crime', String(child(value, 'crime')), side)
  const areas = namesIn('area', child(value, 'areas'), side)
  return { sv: `${crime} i ${areas.sv}`, en: `${crime} in ${areas.en}` }
}

/** The latest figure of a row against its latest one before, the years named where they are not those of the tables. */
interface Latest {
  readonly before: string
  readonly after: string
}

/** Null where there is none on a side, or the row has lost its latest. */
function latestYears(from: Figures, to: Figures): Latest | null {
  const [before, after] = [latestYear(from), latestYear(to)]
  return before === null || after === null || after < before ? null : { before, after }
}

function latestDifference(row: Row, name: Bilingual, place: string): ValueDifference | null {
  const { from, to, latest } = row
  if (latest === null) return null
  const [was, is] = [from.get(latest.before) ?? null, to.get(latest.after) ?? null]
  const perCent = perCentOf(was, is)
  if (latest.before === latest.after) {
    if (was === is) return null
    const inYear = { sv: `${name.sv} år ${latest.after}`, en: `${name.en} in ${latest.after}` }
    return upOrDown(inYear, count(was), count(is), perCent, place)
  }
  const isOfTables = latest.before === row.columns.before.at(-1) && latest.after === row.columns.after.at(-1)
  const [before, after] = isOfTables
    ? [count(was), count(is)]
    : [inBrackets(count(was), latest.before), inBrackets(count(is), latest.after)]
  return upOrDown(name, before, after, perCent, place)
}

interface Row {
  readonly from: Figures
  readonly to: Figures
  readonly latest: Latest | null
  /** The years of the tables, oldest first. */
  readonly columns: { readonly before: readonly string[]; readonly after: readonly string[] }
}

/** Figures of other years that have come, gone or changed. What went with its column is told by the years of the table. */
function otherFigures({ from, to, latest, columns }: Row): Bilingual[] {
  const years = [...new Set([...from.keys(), ...to.keys()])].toSorted()
  return years.flatMap((year): Bilingual[] => {
    const [was, is] = [count(from.get(year) ?? null), count(to.get(year) ?? null)]
    if (!from.has(year))
      return year === latest?.after ? [] : [{ sv: `${year}: ${is.sv}`, en: `${year}: ${is.en}` }]
    if (!to.has(year)) {
      const wentWithColumn = columns.before.includes(year) && !columns.after.includes(year)
      return year === latest?.before || wentWithColumn ? [] : [goneFigure(year, was)]
    }
    const isLatest = year === latest?.before && year === latest.after
    return isLatest || from.get(year) === to.get(year) ? [] : [changedFigure(year, was, is)]
  })
}

function goneFigure(year: string, was: Bilingual): Bilingual {
  return {
    sv: `siffran för ${year} (${was.sv}) har tagits bort`,
    en: `the figure for ${year} (${was.en}) has been dropped`,
  }
}

function changedFigure(year: string, was: Bilingual, is: Bilingual): Bilingual {
  return {
    sv: `siffran för ${year} har ändrats från ${was.sv} till ${is.sv}`,
    en: `the figure for ${year} has changed from ${was.en} to ${is.en}`,
  }
}

function latestYear(figures: Figures): string | null {
  return [...figures.keys()].toSorted().at(-1) ?? null
}

function perCentOf(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : perCentFromTo(from, to)
}

const TRENDS: Readonly<Record<string, Bilingual>> = {
  rising: { sv: 'ökar', en: 'rising' },
  falling: { sv: 'minskar', en: 'falling' },
  unchanged: { sv: 'oförändrat', en: 'unchanged' },
}

/** `trenden är nu minskar, förut ökar` */
function trendDifference(before: Seen, after: Seen): Bilingual | null {
  const [was, is] = [before, after].map(({ value }) => String(child(value, 'trend')))
  if (was === is) return null
  const [from, to] = [was, is].map((trend) => TRENDS[trend ?? ''] ?? { sv: 'okänd', en: 'not known' })
  return { sv: `trend: ${from?.sv} → ${to?.sv}`, en: `trend: ${from?.en} → ${to?.en}` }
}

function withTrend(told: ValueDifference, trend: Bilingual | null): ValueDifference {
  if (trend === null) return told
  return { ...told, words: { sv: `${told.words.sv}, ${trend.sv}`, en: `${told.words.en}, ${trend.en}` } }
}

function newRow(seen: Seen): Bilingual {
  const name = rowName(seen)
  return joined({ sv: `ny rad: ${name.sv}`, en: `new row: ${name.en}` }, allFigures(seen))
}

function goneRow(seen: Seen): Bilingual {
  const [name, figures] = [rowName(seen), allFigures(seen)]
  return {
    sv: `raden ${name.sv} har tagits bort (var ${figures.sv})`,
    en: `the row ${name.en} has been dropped (was ${figures.en})`,
  }
}

/** `112 (2013), 119 (2014), ökar` */
function allFigures(seen: Seen): Bilingual {
  const figures = [...figuresOf(seen)].map(([year, figure]) => inBrackets(count(figure), year))
  const trend = TRENDS[String(child(seen.value, 'trend'))]
  const parts = [...figures, ...(trend === undefined ? [] : [trend])]
  return { sv: parts.map(({ sv }) => sv).join(', '), en: parts.map(({ en }) => en).join(', ') }
}
