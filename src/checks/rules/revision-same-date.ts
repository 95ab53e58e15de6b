import { same } from '../../domain/bilingual.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { check } from '../check.ts'
import { grouped } from '../grouped.ts'
import { namesOf } from '../names.ts'
import { partsOf } from '../parts.ts'
import { seriesOf } from '../wording.ts'

interface Args {
  readonly part: Bilingual
  readonly date: string
  /** The files of that date. */
  readonly files: Bilingual
}

/** An act names a revision by its part and date: with two of them nobody knows which is meant. One is called otherwise. */
export const revisionSameDate = check<Args>({
  id: 'revision-same-date',
  severity: 'error',
  message: ({ part, date, files }) => ({
    sv: `Det finns flera lydelser av ${part.sv} daterade ${date}: ${files.sv}.`,
    en: `There are several revisions of ${part.en} dated ${date}: ${files.en}.`,
  }),
  hint: () => ({
    sv: 'Ta bort den som är en kopia, eller ge den en egen dag i date och i namnet. Ändra ingen som är undertecknad eller beslutad.',
    en: 'Remove the one that is a copy, or give it a day of its own in date and in its name. Change none that is signed or decided.',
  }),
  *run(state) {
    const names = namesOf(state)
    for (const { id, revisions } of partsOf(state)) {
      const dated = revisions.map(({ revision }) => revision)
      for (const sharing of grouped(dated, ({ content }) => content.date)) {
        const odd = sharing.find(({ file, content }) => !file.endsWith(`/${content.date}.yaml`))
        if (sharing.length === 1 || odd === undefined) continue
        const files = seriesOf(
          sharing.map(({ file }) => same(file)),
          SAID,
        )
        yield {
          args: { part: names.part(id), date: odd.content.date, files },
          at: odd.at('date'),
          clause: null,
        }
      }
    }
  },
})

const SAID = 3
