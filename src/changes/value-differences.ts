import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { expectedAt } from '../schema/expected.ts'
import type { TextDifference, ValueDifference } from './difference.ts'
import { nounOf } from './nouns.ts'
import { pointerOf, tellingAt } from './place.ts'
import type { Place } from './place.ts'
import { SAME_WORDS, altered, given, isNow, lost, reworded, withNote } from './predicates.ts'
import { hasEdits, redlineOf } from './redline.ts'
import type { Telling } from './telling.ts'
import { readable } from './texts.ts'
import { NOTHING, inQuotes, inWords, isProse } from './values.ts'

export function scalarAt(place: Place, telling: Telling): (TextDifference | ValueDifference)[] {
  const { before, after } = place.pair
  const isText = isProse(expectedAt(place.kind, after.side.own, after.path))
  if (isText && typeof before.value === 'string' && typeof after.value === 'string') {
    const redline = redlineOf(readable(before.value, before.side), readable(after.value, after.side))
    const words = reworded(telling.noun ?? (place.pattern.at(-1) === 'text' ? null : nounOf(place, telling)))
    return [
      {
        kind: 'text',
        place: pointerOf(place),
        words: hasEdits(redline) ? words : withNote(words, SAME_WORDS),
        isSentence: false,
        redline,
      },
    ]
  }
  const [from, to] = [before, after].map((one) => inWords(place.kind, one, telling))
  if (from?.sv === to?.sv) return []
  return [valueDifference(place, from ?? null, to ?? null)]
}

/** What its words cannot tell apart, by what stands in the file. */
export function asWritten(place: Place): ValueDifference {
  const { before, after } = place.pair
  const [from, to] = [before, after].map(({ value }) => {
    if (value === undefined) return null
    return value === null ? NOTHING : same(JSON.stringify(value))
  })
  return valueDifference(place, from ?? null, to ?? null)
}

export function valueDifference(
  place: Place,
  before: Bilingual | null,
  after: Bilingual | null,
): ValueDifference {
  const telling = tellingAt(place)
  const noun = nounOf(place, telling)
  const words = telling.isPerson === true ? isNow(before, after) : valueWords(place, { noun, before, after })
  const isAlike = before !== null && after !== null && visibly(before.sv) === visibly(after.sv)
  return {
    kind: 'value',
    place: pointerOf(place),
    words: isAlike ? withNote(words, SAME_WORDS) : words,
    isSentence: false,
    before,
    after,
    perCent: null,
  }
}

interface Values {
  readonly noun: Bilingual
  readonly before: Bilingual | null
  readonly after: Bilingual | null
}

/** A name is in quotes where words follow on it. */
function valueWords({ kind, pair, tellings, pattern }: Place, { noun, before, after }: Values): Bilingual {
  if (before === null) return given(noun, after ?? NOTHING)
  const telling = tellings[pattern.join('.')]
  const [from, to] = [
    inQuotes(before, kind, pair.before, telling),
    after && inQuotes(after, kind, pair.after, telling),
  ]
  return to === null ? lost(noun, from) : altered(noun, from, to)
}

/** As the eye sees it: invisible characters left out, and what is written alike made the same. */
export function visibly(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
