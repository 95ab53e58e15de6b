import { describe, expect, it } from 'vitest'
import { changesHtml } from '../../src/reporters/changes/html.ts'
import { changesMarkdown } from '../../src/reporters/changes/markdown.ts'
import type { Entry, Outline } from '../../src/reporters/changes/outline.ts'
import { editedLines } from '../../src/reporters/changes/redline.ts'
import { changesText } from '../../src/reporters/changes/text.ts'
import type { Paint } from '../../src/reporters/paint.ts'

const plain = (text: string): string => text
const PLAIN: Paint = { bold: plain, dim: plain, red: plain, yellow: plain, blue: plain, green: plain }

function outline(...entries: readonly Partial<Entry>[]): Outline {
  const whole = entries.map((entry): Entry => ({ line: '', redline: null, details: [], below: [], ...entry }))
  return {
    title: 'Ändringar',
    compared: 'Från a till b',
    mark: null,
    summary: [],
    sections: [{ heading: 'Bilaga 1', paragraphs: [], entries: whole }],
  }
}

describe('what would steer a terminal', () => {
  const evil = 'a\u001B[31m\u202Eb\u0007'
  const page = outline({
    line: evil,
    redline: [{ kind: 'added', text: evil }],
    details: [{ label: evil, value: evil }],
  })

  it.each([
    ['text', changesText(page, { paint: PLAIN, width: 60 })],
    ['markdown', changesMarkdown(page)],
    ['html', changesHtml(page, 'sv', '')],
  ])('is made visible in %s', (_, written) => {
    // oxlint-disable-next-line no-control-regex
    expect(written).not.toMatch(/[\u001B\u202E\u0007]/)
    expect(written).toContain('\uFFFD')
  })
})

describe('a redline in the terminal', () => {
  const redline = [
    { kind: 'kept', text: 'Ett stycke som står kvar.\n\nStyrgruppen träffas ' },
    { kind: 'removed', text: 'två (2)' },
    { kind: 'added', text: 'fyra (4)' },
    { kind: 'kept', text: ' gånger om året.\n\nEtt till.' },
  ] as const

  it('shows only the paragraphs with an edit', () => {
    expect(
      changesText(outline({ line: 'Punkt 5:', redline }), { paint: PLAIN, width: 60 })
        .split('\n')
        .slice(3),
    ).toEqual([
      '  - Punkt 5:',
      '      …',
      '      Styrgruppen träffas [-två (2)-] {+fyra (4)+} gånger om',
      '      året.',
      '      …',
      '',
    ])
  })

  it('is coloured besides, each word by itself so that no colour runs over a line', () => {
    const paint: Paint = { ...PLAIN, red: (text) => `<r>${text}</r>`, green: (text) => `<g>${text}</g>` }
    expect(changesText(outline({ line: 'Punkt 5:', redline }), { paint, width: 60 })).toContain(
      '<r>[-två</r> <r>(2)-]</r> <g>{+fyra</g> <g>(4)+}</g> gånger',
    )
  })

  it('of several lines that were replaced lets those that came stand by themselves', () => {
    expect(
      editedLines([
        { kind: 'removed', text: 'Ett.\n\nTvå.' },
        { kind: 'added', text: 'Tre.' },
      ]),
    ).toEqual([
      [{ kind: 'removed', text: 'Ett.' }],
      [{ kind: 'removed', text: 'Två.' }],
      [{ kind: 'added', text: 'Tre.' }],
    ])
  })
})
