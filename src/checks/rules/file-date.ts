import { isDate } from '../../domain/dates.ts'
import { allRevisions } from '../../repository/state.ts'
import { check } from '../check.ts'

export const fileDate = check<{ readonly name: string; readonly date: string }>({
  id: 'file-date',
  severity: 'error',
  message: ({ name, date }) => ({
    sv: `Filen heter ${name}, men lydelsen är daterad ${date}.`,
    en: `The file is called ${name}, but the revision is dated ${date}.`,
  }),
  hint: ({ name, date }) =>
    isDate(name.replace('.yaml', ''))
      ? {
          sv: `Döp om filen till ${date}.yaml, eller rätta date om filens namn är det rätta.`,
          en: `Rename the file to ${date}.yaml, or mend date if the name of the file is right.`,
        }
      : { sv: `Döp om filen till ${date}.yaml.`, en: `Rename the file to ${date}.yaml.` },
  *run(state) {
    for (const revision of [...allRevisions(state), ...state.unlisted]) {
      const { date } = revision.content
      const name = revision.file.slice(revision.file.lastIndexOf('/') + 1)
      if (name !== `${date}.yaml`) {
        yield { args: { name, date }, at: revision.at('date'), clause: null }
      }
    }
  },
})
