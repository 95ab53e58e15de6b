import type { Bilingual } from '../../domain/bilingual.ts'
import { isDate } from '../../domain/dates.ts'
import { check } from '../check.ts'
import { everyRevision } from '../parts.ts'

interface Args {
  readonly name: string
  readonly date: string
  /** What the file should be called. */
  readonly wanted: string
  /** Whether that is another file's name. */
  readonly isTaken: boolean
  readonly holds: 'revision' | 'record'
}

export const fileDate = check<Args>({
  id: 'file-date',
  severity: 'error',
  message: ({ name, date, holds }) => ({
    sv: `Filen heter ${name}, men ${HELD[holds].sv} är daterad ${date}.`,
    en: `The file is called ${name}, but the ${HELD[holds].en} is dated ${date}.`,
  }),
  hint: remedy,
  *run(state) {
    const documents = [...everyRevision(state), ...state.records.written]
    const files = new Set(documents.map(({ file }) => file))
    for (const document of documents) {
      const { date } = document.content
      const nameAt = document.file.lastIndexOf('/') + 1
      const name = document.file.slice(nameAt)
      const isRecord = 'id' in document
      const wanted = isRecord ? `${date}${name.slice(date.length)}` : `${date}.yaml`
      if (name === wanted) continue
      const isTaken = files.has(document.file.slice(0, nameAt) + wanted)
      const args: Args = { name, date, wanted, isTaken, holds: isRecord ? 'record' : 'revision' }
      yield { args, at: document.at('date'), clause: null }
    }
  },
})

const HELD: Readonly<Record<Args['holds'], Bilingual>> = {
  revision: { sv: 'lydelsen', en: 'revision' },
  record: { sv: 'posten', en: 'record' },
}

/** Nobody is told to rename a file onto another: it may be one that the parties have adopted. */
function remedy({ name, wanted, isTaken, holds }: Args): Bilingual {
  if (isTaken && holds === 'revision') {
    return {
      sv: `Det finns redan en lydelse i ${wanted}. Ta bort den här filen om den är en kopia, eller ge den en egen dag i date och i namnet.`,
      en: `There is a revision in ${wanted} already. Remove this file if it is a copy, or give it a day of its own in date and in its name.`,
    }
  }
  if (isTaken) {
    return {
      sv: `Det finns redan en post i ${wanted}. Ta bort den här filen om den är en kopia, eller ge den ett eget namn som börjar med dagen.`,
      en: `There is a record in ${wanted} already. Remove this file if it is a copy, or give it a name of its own that begins with the day.`,
    }
  }
  return holds === 'record' || isDate(name.replace('.yaml', ''))
    ? {
        sv: `Döp om filen till ${wanted}, eller rätta date om filens namn är det rätta.`,
        en: `Rename the file to ${wanted}, or mend date if the name of the file is right.`,
      }
    : { sv: `Döp om filen till ${wanted}.`, en: `Rename the file to ${wanted}.` }
}
