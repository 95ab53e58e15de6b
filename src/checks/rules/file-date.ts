import type { Bilingual } from '../../domain/bilingual.ts'
import { isDate } from '../../domain/dates.ts'
import { allRevisions } from '../../repository/state.ts'
import { check } from '../check.ts'

interface Args {
  readonly name: string
  readonly date: string
  /** Whether the name that the file should have is another file's. */
  readonly isTaken: boolean
}

export const fileDate = check<Args>({
  id: 'file-date',
  severity: 'error',
  message: ({ name, date }) => ({
    sv: `Filen heter ${name}, men lydelsen är daterad ${date}.`,
    en: `The file is called ${name}, but the revision is dated ${date}.`,
  }),
  hint: remedy,
  *run(state) {
    const revisions = [...allRevisions(state), ...state.unlisted]
    const files = new Set(revisions.map(({ file }) => file))
    for (const revision of revisions) {
      const { date } = revision.content
      const nameAt = revision.file.lastIndexOf('/') + 1
      const name = revision.file.slice(nameAt)
      const wanted = `${date}.yaml`
      if (name === wanted) continue
      const isTaken = files.has(revision.file.slice(0, nameAt) + wanted)
      yield { args: { name, date, isTaken }, at: revision.at('date'), clause: null }
    }
  },
})

/** Nobody is told to rename a file onto another: it may be one that the parties have adopted. */
function remedy({ name, date, isTaken }: Args): Bilingual {
  if (isTaken) {
    return {
      sv: `Det finns redan en lydelse i ${date}.yaml. Ta bort den här filen om den är en kopia, eller ge den en egen dag i date och i namnet.`,
      en: `There is a revision in ${date}.yaml already. Remove this file if it is a copy, or give it a day of its own in date and in its name.`,
    }
  }
  return isDate(name.replace('.yaml', ''))
    ? {
        sv: `Döp om filen till ${date}.yaml, eller rätta date om filens namn är det rätta.`,
        en: `Rename the file to ${date}.yaml, or mend date if the name of the file is right.`,
      }
    : { sv: `Döp om filen till ${date}.yaml.`, en: `Rename the file to ${date}.yaml.` }
}
