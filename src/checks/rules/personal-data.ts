import { personalNumbers } from '../../domain/personal-numbers.ts'
import { allRevisions } from '../../repository/state.ts'
import { plainFields, textFields } from '../../text/fields.ts'
import { check } from '../check.ts'

/** Each is told by itself and rests on no clause. Nothing here may repeat the number: a report is read by many. */
export const personalData = check<object>({
  id: 'personal-data',
  severity: 'warning',
  concealed: true,
  message: () => ({
    sv: 'Här står något som ser ut som ett personnummer eller samordningsnummer.',
    en: 'Here stands what looks like a personal identity number or a coordination number.',
  }),
  hint: () => ({
    sv: 'Ta bort det. Avtalet behöver inga personnummer. Är filen redan sparad i git finns numret kvar i historiken: be om hjälp att ta bort det även där.',
    en: 'Remove it. The agreement needs no such numbers. If the file is already in git, the number remains in its history: ask for help to remove it there too.',
  }),
  *run(state) {
    for (const document of [state.settings, ...allRevisions(state), ...state.unlisted]) {
      for (const { path, text } of [...plainFields(document.content), ...textFields(document.content)]) {
        // The organisation number of a sole trader is a personal identity number, and public.
        if (path.at(-1) === 'organisation-number') continue
        for (const within of personalNumbers(text)) {
          yield { args: {}, at: { ...document.at(...path), within }, clause: null }
        }
      }
    }
  },
})
