import { bodyBeside } from '../../repository/beside.ts'
import { check } from '../check.ts'

interface Titles {
  readonly number: number
  readonly own: string
  readonly listed: string
}

export const appendixTitle = check<Titles>({
  id: 'appendix-title',
  severity: 'info',
  message: ({ number, own, listed }) => ({
    sv: `Bilaga ${number} har rubriken ”${own}” men heter ”${listed}” i huvuddelens lista.`,
    en: `Appendix ${number} is headed “${own}” but is called “${listed}” in the body’s list.`,
  }),
  hint: () => ({
    sv: 'Använd samma rubrik på båda ställena nästa gång någon av dem ändras.',
    en: 'Use the same title in both places the next time either is changed.',
  }),
  *run(state) {
    for (const { id, current, proposals } of state.appendices) {
      for (const revision of [current, ...proposals]) {
        const listed = bodyBeside(state, revision).content.appendices.find((entry) => entry.id === id)
        const own = revision.content.title
        if (listed === undefined || listed.title === own) continue
        yield { args: { number: listed.number, own, listed: listed.title }, at: revision.at('title') }
      }
    }
  },
})
