import type { ValueOrigin } from '../../domain/findings.ts'
import { bodyBeside } from '../../repository/beside.ts'
import type { Revision } from '../../repository/documents.ts'
import { allRevisions } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { plainFields } from '../../text/fields.ts'
import { check } from '../check.ts'
import type { Observation } from '../check.ts'
import { unresolvedPlaceholders } from '../placeholder-faults.ts'

interface CrossReference {
  readonly to: 'clause' | 'appendix'
  readonly number: string
}

export const unknownCrossReference = check<CrossReference>({
  id: 'unknown-cross-reference',
  severity: 'error',
  message: ({ to, number }) => ({
    sv: to === 'clause' ? `Punkt ${number} finns inte.` : `Bilaga ${number} finns inte.`,
    en: to === 'clause' ? `There is no clause ${number}.` : `There is no appendix ${number}.`,
  }),
  hint: ({ to }) =>
    to === 'clause'
      ? {
          sv: 'Rätta numret. Punkterna står i huvuddelen under clauses.',
          en: 'Mend the number. The clauses stand in the body under clauses.',
        }
      : {
          sv: 'Rätta numret. Bilagorna står i huvuddelen under appendices.',
          en: 'Mend the number. The appendices stand in the body under appendices.',
        },
  together: {
    title: {
      sv: 'Hänvisningar till punkter och bilagor som inte finns',
      en: 'Clauses and appendices that do not exist',
    },
    subject: ({ to, number }) => ({
      sv: to === 'clause' ? `punkt ${number}` : `bilaga ${number}`,
      en: to === 'clause' ? `clause ${number}` : `appendix ${number}`,
    }),
  },
  *run(state) {
    for (const revision of allRevisions(state)) yield* inClauseFields(state, revision)
    for (const { fault, at } of unresolvedPlaceholders(state)) {
      if (fault.reason === 'no-clause') yield unknown('clause', String(fault.number), at)
      if (fault.reason === 'no-appendix') yield unknown('appendix', String(fault.number), at)
    }
  },
})

/** The fields that say on which clause something rests: `10(3)` needs clause 10. */
function* inClauseFields(state: State, revision: Revision): Iterable<Observation<CrossReference>> {
  const numbers = new Set(bodyBeside(state, revision).content.clauses.map(({ number }) => String(number)))
  for (const { path, text } of plainFields(revision.content)) {
    const [clause = text] = text.split('(')
    if (path.at(-1) === 'clause' && !numbers.has(clause)) yield unknown('clause', text, revision.at(...path))
  }
}

/** What rests on a clause that does not exist rests on none. */
function unknown(to: CrossReference['to'], number: string, at: ValueOrigin): Observation<CrossReference> {
  const rests = at.path.at(-1) !== 'clause'
  return rests ? { args: { to, number }, at } : { args: { to, number }, at, clause: null }
}
