import type { Element, ElementContent } from 'hast'
import { inDigits } from '../domain/numbers.ts'
import { element, words } from './markup.ts'

/** What a chart of two years compares: a row is a line from one figure to the other. */
export interface ChartData {
  readonly title: string
  /** What the figures are called: two years. */
  readonly from: string
  readonly to: string
  readonly groups: readonly ChartGroup[]
}

export interface ChartGroup {
  readonly name: string
  readonly rows: readonly ChartRow[]
}

export interface ChartRow {
  readonly name: string
  readonly from: number | null
  readonly to: number | null
}

/**
 * Draws each row as a ring for the first figure, a dot for the second, and a line between them, so that it reads without
 * colour. Null when no row has both figures.
 */
export function drawChart(data: ChartData): Element | null {
  const rows = data.groups.flatMap((group) => group.rows.map((row) => ({ ...row, group: group.name })))
  if (!rows.some(({ from, to }) => from !== null && to !== null)) return null
  const step = stepFor(Math.max(1, ...rows.flatMap(({ from, to }) => [from ?? 0, to ?? 0])))
  const end = Math.max(...rows.flatMap(({ from, to }) => [from ?? 0, to ?? 0]), step)
  const scale = (value: number): number => LEFT + (value / (Math.ceil(end / step) * step)) * (RIGHT - LEFT)
  const drawn: Element[] = []
  let y = TOP
  for (const group of data.groups) {
    y += GROUP
    drawn.push(label(shortened(group.name, LONGEST_GROUP), { x: 0, y, fontWeight: 600, fill: INK }))
    for (const row of group.rows) {
      y += ROW
      drawn.push(...rowMarks(row, y, scale))
    }
    y += GAP
  }
  const height = y + 22
  return shape(
    'svg',
    {
      role: 'img',
      ariaLabel: alternative(data, rows),
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      fontFamily: "'Source Sans 3'",
      fontSize: 11,
    },
    ...legend(data),
    ...grid(step, end, y, scale),
    ...drawn,
  )
}

const [WIDTH, LEFT, RIGHT, TOP] = [520, 196, 490, 26]
const [GROUP, ROW, GAP] = [20, 17, 5]
const [ACCENT, INK, MUTED, HAIR] = ['#1c3f66', '#1b1d20', '#55595f', '#d5d9de']

/** The full names stand in the table. A group's has the width of the chart. */
const [LONGEST_NAME, LONGEST_GROUP] = [30, 60]

function rowMarks({ name, from, to }: ChartRow, y: number, scale: (value: number) => number): Element[] {
  const middle = y - 4
  const marks: Element[] = [label(shortened(name, LONGEST_NAME), { x: 10, y, fill: INK })]
  const [start, stop] = [from === null ? null : scale(from), to === null ? null : scale(to)]
  if (start !== null && stop !== null) {
    marks.push(
      shape('line', {
        x1: round(start),
        x2: round(stop),
        y1: middle,
        y2: middle,
        stroke: ACCENT,
        strokeWidth: 2,
      }),
    )
  }
  if (from !== null && start !== null)
    marks.push(ring(start, middle), ...figure(from, start, y, to === null || from <= to))
  if (to !== null && stop !== null) {
    marks.push(dot(stop, middle))
    if (from !== to) marks.push(...figure(to, stop, y, from !== null && to < from))
  }
  return marks
}

function figure(value: number, x: number, y: number, isLeft: boolean): Element[] {
  const at = isLeft ? { x: round(x - 8), textAnchor: 'end' } : { x: round(x + 8) }
  return [label(inDigits(value), { ...at, y, fill: INK })]
}

function ring(x: number, y: number): Element {
  return shape('circle', { cx: round(x), cy: y, r: 4, fill: '#ffffff', stroke: ACCENT, strokeWidth: 1.6 })
}

function dot(x: number, y: number): Element {
  return shape('circle', { cx: round(x), cy: y, r: 4.6, fill: ACCENT })
}

function legend({ from, to }: ChartData): Element[] {
  return [
    ring(LEFT + 5, 8),
    label(from, { x: LEFT + 14, y: 12, fill: INK }),
    dot(LEFT + 65, 8),
    label(to, { x: LEFT + 74, y: 12, fill: INK }),
  ]
}

function grid(step: number, end: number, bottom: number, scale: (value: number) => number): Element[] {
  const ticks = Array.from({ length: Math.ceil(end / step) + 1 }, (_, index) => index * step)
  return ticks.flatMap((tick) => {
    const x = round(scale(tick))
    return [
      shape('line', { x1: x, x2: x, y1: TOP, y2: bottom, stroke: HAIR, strokeWidth: 0.8 }),
      label(inDigits(tick), { x, y: bottom + 15, textAnchor: 'middle', fill: MUTED }),
    ]
  })
}

function label(text: string, attributes: Attributes): Element {
  return shape('text', attributes, words(text))
}

type Attributes = Readonly<Record<string, string | number>>

function shape(tagName: string, attributes: Attributes, ...children: readonly ElementContent[]): Element {
  const written = Object.entries(attributes).map(([name, value]) => [name, String(value)])
  return element(tagName, Object.fromEntries(written), ...children)
}

/** At most seven ticks, at round numbers. */
function stepFor(largest: number): number {
  let power = 1
  while (true) {
    for (const factor of [1, 2, 5]) if (largest / (factor * power) <= 6) return factor * power
    power *= 10
  }
}

function alternative(
  { title, from, to }: ChartData,
  rows: readonly (ChartRow & { group: string })[],
): string {
  const compared = rows.flatMap((row) =>
    row.from === null || row.to === null
      ? []
      : [{ ...row, from: row.from, to: row.to, change: row.to - row.from }],
  )
  const count = (holds: (change: number) => boolean): number =>
    compared.filter(({ change }) => holds(change)).length
  const [largest] = compared.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
  const summary = `${count((change) => change > 0)} ökar, ${count((change) => change < 0)} minskar och ${count(
    (change) => change === 0,
  )} är oförändrade från ${from} till ${to}.`
  const extreme =
    largest === undefined
      ? ''
      : ` Störst är förändringen för ${largest.group}, ${largest.name}: från ${inDigits(largest.from)} till ${inDigits(largest.to)}.`
  return `Diagram: ${title}. Av ${compared.length} rader ${summary}${extreme} Alla siffror står i tabellen.`
}

function shortened(name: string, longest: number): string {
  const characters = [...name]
  return characters.length <= longest
    ? name
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}

/** Tenths of a pixel: the same bytes on every machine. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
