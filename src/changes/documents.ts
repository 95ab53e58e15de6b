import type { Bilingual } from '../domain/bilingual.ts'
import type { DocumentKind } from '../schema/documents.ts'
import { differencesAt } from './compare.ts'
import type { Difference } from './difference.ts'
import type { Side } from './side.ts'
import { TELLINGS } from './tellings/index.ts'

/**
 * In what two documents of a kind differ. What is said of the document itself, and of nothing within it, is told of `about`:
 * *bilagan har ändrat rubrik*.
 */
export function differencesBetween(
  kind: DocumentKind,
  before: Side,
  after: Side,
  about: Bilingual,
): Difference[] {
  const found = differencesAt({
    kind,
    tellings: TELLINGS[kind],
    pattern: [],
    subject: 0,
    pair: {
      before: { value: before.own, path: [], side: before },
      after: { value: after.own, path: [], side: after },
    },
  })
  const own = found.filter(isAboutItself)
  const others = found.filter((one) => !isAboutItself(one))
  return own.length === 0 ? others : [{ kind: 'about', place: '', about, below: own }, ...others]
}

function isAboutItself(difference: Difference): boolean {
  return difference.kind !== 'about' && !difference.isSentence
}
