import type { Bilingual } from '../domain/bilingual.ts'
import { differences } from '../domain/differences.ts'
import type { ValueOrigin } from '../domain/findings.ts'
import { pointerById } from '../domain/paths.ts'
import type { FileChanges } from '../repository/comparison.ts'
import type { Document } from '../repository/documents.ts'

/** What has become of a file that was there before. */
export interface Fate<One> {
  readonly before: One
  /** `ändrats (/minutes)`, after a form of *ha*. */
  readonly what: Bilingual
  readonly at: ValueOrigin
}

/** Those of the files that no longer lie where they lay, or say what they said. */
export function* fates<One extends Document<object>>({
  changed,
  removed,
}: Pick<FileChanges<One>, 'changed' | 'removed'>): Iterable<Fate<One>> {
  for (const { before, after } of changed) {
    const [first, ...more] = differences(before.content, after.content)
    const path = first?.path ?? []
    const place = pointerById(after.content, path)
    const what =
      more.length === 0
        ? { sv: `ändrats (${place})`, en: `edited (${place})` }
        : { sv: `ändrats (${place} med flera)`, en: `edited (${place} and more)` }
    yield { before, what, at: after.at(...path) }
  }
  for (const { before, moved } of removed) {
    if (moved === null) yield { before, what: { sv: 'tagits bort', en: 'removed' }, at: before.at() }
    else {
      const what = { sv: `flyttats till ${moved.file}`, en: `moved to ${moved.file}` }
      yield { before, what, at: moved.at('date') }
    }
  }
}
