import type { PlainDate } from '../../domain/dates.ts'
import { allRevisions } from '../../repository/state.ts'
import { check } from '../check.ts'

/** Later revisions that nothing has made valid are never shown as in force; nobody should wonder where theirs went. */
export const revisionProposed = check<{ readonly file: string; readonly date: PlainDate }>({
  id: 'revision-proposed',
  severity: 'info',
  message: ({ file, date }) => ({
    sv: `Lydelsen ${date} (${file}) är ett förslag. Den visas inte i dokumentet.`,
    en: `The revision ${date} (${file}) is a proposal. It is not shown in the document.`,
  }),
  hint: () => ({
    sv: 'Dokumentet visar den första lydelsen av varje del tills beslut och underskrifter kan registreras.',
    en: 'The document shows the first revision of each part until decisions and signatures can be recorded.',
  }),
  *run(state) {
    const shown = new Set([state.body, ...state.appendices].map(({ current }) => current.file))
    for (const revision of allRevisions(state)) {
      if (shown.has(revision.file)) continue
      yield { args: { file: revision.file, date: revision.date }, at: revision.at('date') }
    }
  },
})
