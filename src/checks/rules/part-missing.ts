import { folderOf } from '../../repository/layout.ts'
import { check } from '../check.ts'

interface Missing {
  readonly number: number
  readonly title: string
  readonly folder: string
  readonly date: string
}

export const partMissing = check<Missing>({
  id: 'part-missing',
  severity: 'error',
  message: ({ number, title, folder }) => ({
    sv: `Bilaga ${number}, ”${title}”, saknas: det finns ingen fil i mappen ${folder}.`,
    en: `Appendix ${number}, “${title}”, is missing: there is no file in the folder ${folder}.`,
  }),
  hint: ({ folder, date }) => ({
    sv: `Lägg in bilagan som ${folder}/${date}.yaml, eller ta bort den ur huvuddelens lista.`,
    en: `Put the appendix in ${folder}/${date}.yaml, or take it out of the list in the body.`,
  }),
  together: {
    title: { sv: 'Bilagor som saknas', en: 'Appendices that are missing' },
    subject: ({ number, title }) => ({ sv: `${number} ${title}`, en: `${number} ${title}` }),
  },
  *run({ body, missing }) {
    for (const { index, entry } of missing) {
      const args = { ...entry, folder: folderOf(entry), date: body.current.content.date }
      yield { args, at: body.current.at('appendices', index, 'id') }
    }
  },
})
