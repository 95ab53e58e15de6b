import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasEdits, redlineOf } from '../../src/changes/redline.ts'
import type { Redline } from '../../src/changes/redline.ts'

/** As the terminal has it, but for its lines. */
function written(before: string, after: string): string {
  return redlineOf(before, after)
    .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
}

function side(redline: Redline, without: 'removed' | 'added'): string {
  return redline.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')
}

describe('two texts word by word', () => {
  it.each([
    [
      'a number and its word',
      'träffas två (2) gånger',
      'träffas fyra (4) gånger',
      'träffas [-två (2)-]{+fyra (4)+} gånger',
    ],
    [
      'an addition before a stop',
      'till minst 186.',
      'till minst 186 år 2016.',
      'till minst 186 {+år 2016+}.',
    ],
    ['a removal', 'Området är ganska lugnt.', 'Området är lugnt.', 'Området är [-ganska-] lugnt.'],
    [
      'a beginning',
      'Trenden är god. Allt fler avstår.',
      'Allt fler avstår.',
      '[-Trenden är god. -]Allt fler avstår.',
    ],
    [
      'a date and an address are one word each',
      'från 2015-12-31 till a@example.org',
      'från 2016-12-31 till b@example.org',
      'från [-2015-12-31-]{+2016-12-31+} till [-a@example.org-]{+b@example.org+}',
    ],
    [
      'words that two sentences share by chance',
      'Polisen hämtar och lämnar bilen',
      'Skolan ringer och skriver ofta',
      '[-Polisen hämtar och lämnar bilen-]{+Skolan ringer och skriver ofta+}',
    ],
    [
      'a sentence that was let stand',
      'Vi ses. De anmälda brotten ökar nu. Hej då alla goda vänner.',
      'Så är det här. De anmälda brotten ökar nu. Adjö för den här gången.',
      '[-Vi ses-]{+Så är det här+}. De anmälda brotten ökar nu. [-Hej då alla goda vänner-]{+Adjö för den här gången+}.',
    ],
    ['nothing in common', 'Ett två tre', 'Fyra fem sex', '[-Ett två tre-]{+Fyra fem sex+}'],
  ])('%s', (_, before, after, redline) => {
    expect(written(before, after)).toBe(redline)
  })

  it('without its additions is the one, and without its removals the other, but for white space', () => {
    const words = fc.array(
      fc.constantFrom('och', 'polisen', 'kommunen', 'ska', 'bör', ',', '.', '\n\n', '\n- ', '(2)'),
      {
        maxLength: 30,
      },
    )
    const text = words.map((list) => list.join(' '))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const redline = redlineOf(before, after)
        const bare = (one: string): string => one.replaceAll(/\s+/g, '')
        return bare(side(redline, 'added')) === bare(before) && bare(side(redline, 'removed')) === bare(after)
      }),
    )
  })

  it('has no edits where only spaces and lines differ', () => {
    expect(hasEdits(redlineOf('a b  c\nd', 'a b c d'))).toBe(false)
    expect(hasEdits(redlineOf('a b c', 'a b d'))).toBe(true)
  })

  it('of the greatest length that have nothing in common take no time', () => {
    const long = (factor: number): string =>
      Array.from({ length: 2500 }, (_, index) => ((index * factor) % 4001).toString(36)).join(' ')
    const start = performance.now()
    redlineOf(long(7919), long(6007))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
