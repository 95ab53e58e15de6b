import { describe, expect, test } from 'vitest'
import { drawChart } from '../../src/render/chart.ts'
import type { ChartRow } from '../../src/render/chart.ts'
import { elements } from './documents.ts'

function chart(...rows: readonly ChartRow[]) {
  return drawChart({ title: 'Brott', from: '2012', to: '2013', groups: [{ name: 'Alby', rows }] })
}

describe('the text alternative', () => {
  test('counts the changes and names the largest', () => {
    const drawn = chart(
      { name: 'Stöld', from: 10, to: 30 },
      { name: 'Rån', from: 8, to: 3 },
      { name: 'Hot', from: 2, to: 2 },
    )
    expect(drawn?.properties.ariaLabel).toBe(
      'Diagram: Brott. Av 3 rader 1 ökar, 1 minskar och 1 är oförändrade från 2012 till 2013. ' +
        'Störst är förändringen för Alby, Stöld: från 10 till 30. Alla siffror står i tabellen.',
    )
  })
})

describe('the drawing', () => {
  test('is left out when nothing can be compared', () => {
    expect(chart({ name: 'Stöld', from: null, to: 3 })).toBeNull()
    expect(chart()).toBeNull()
  })

  test('shows a figure that stands alone', () => {
    const drawn = chart({ name: 'Stöld', from: null, to: 3 }, { name: 'Rån', from: 1, to: 2 })
    const words = drawn === null ? [] : elements(drawn, 'text').flatMap(({ children }) => children)
    expect(words.map((node) => ('value' in node ? node.value : ''))).toEqual(
      expect.arrayContaining(['3', '1', '2']),
    )
  })

  test('shortens what would not fit beside or above the figures', () => {
    const rows = [{ name: 'x'.repeat(100), from: 1, to: 2 }]
    const drawn = drawChart({
      title: 'Brott',
      from: '2012',
      to: '2013',
      groups: [{ name: 'y'.repeat(100), rows }],
    })
    const words = drawn === null ? [] : elements(drawn, 'text').flatMap(({ children }) => children)
    expect(words.map((node) => ('value' in node ? node.value : ''))).toEqual(
      expect.arrayContaining([`${'x'.repeat(29)}…`, `${'y'.repeat(59)}…`]),
    )
  })

  test.for([0, 1, 7, 150, 3352, 9007199254740991])(
    'has few ticks and stays within its width when the largest is %i',
    (largest) => {
      const drawn = chart({ name: 'x'.repeat(300), from: 0, to: largest })
      const shapes = drawn === null ? [] : elements(drawn, 'circle', 'line')
      const xs = shapes.flatMap(({ properties }) =>
        ['cx', 'x1', 'x2'].flatMap((key) => Number(properties[key] ?? 0)),
      )
      expect(Math.max(...xs)).toBeLessThanOrEqual(490)
      expect(shapes.length).toBeLessThan(14)
    },
  )
})
