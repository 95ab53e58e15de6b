import type { Bilingual } from '../../domain/bilingual.ts'
import type { ValueOrigin } from '../../domain/findings.ts'
import { bodyBeside } from '../../repository/beside.ts'
import type { Revision } from '../../repository/documents.ts'
import { allRevisions } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { plainFields } from '../../text/fields.ts'
import { check } from '../check.ts'
import type { Observation } from '../check.ts'
import { unresolvedPlaceholders } from '../placeholder-faults.ts'

type CrossReference =
  | { readonly to: 'clause' | 'appendix'; readonly number: string }
  | { readonly to: 'paragraph'; readonly number: string; readonly clause: string }

export const unknownCrossReference = check<CrossReference>({
  id: 'unknown-cross-reference',
  severity: 'error',
  message: whatIsMissing,
  hint: ({ to }) => HINTS[to],
  together: {
    title: {
      sv: 'Hänvisningar till punkter, stycken och bilagor som inte finns',
      en: 'Clauses, paragraphs and appendices that do not exist',
    },
    subject: inShort,
  },
  *run(state) {
    yield* inClauseFields(state)
    for (const { fault, at } of unresolvedPlaceholders(state)) {
      if (fault.reason === 'no-clause') yield unknown({ to: 'clause', number: String(fault.number) }, at)
      if (fault.reason === 'no-appendix') yield unknown({ to: 'appendix', number: String(fault.number) }, at)
    }
  },
})

function whatIsMissing(reference: CrossReference): Bilingual {
  const { number } = reference
  switch (reference.to) {
    case 'clause':
      return { sv: `Punkt ${number} finns inte.`, en: `There is no clause ${number}.` }
    case 'appendix':
      return { sv: `Bilaga ${number} finns inte.`, en: `There is no appendix ${number}.` }
    case 'paragraph':
      return {
        sv: `Punkt ${reference.clause} har inget stycke ${number}.`,
        en: `Clause ${reference.clause} has no paragraph ${number}.`,
      }
  }
}

function inShort(reference: CrossReference): Bilingual {
  const { number } = reference
  if (reference.to === 'appendix') return { sv: `bilaga ${number}`, en: `appendix ${number}` }
  const written = reference.to === 'paragraph' ? `${reference.clause}(${number})` : number
  return { sv: `punkt ${written}`, en: `clause ${written}` }
}

const HINTS: Readonly<Record<CrossReference['to'], Bilingual>> = {
  clause: {
    sv: 'Rätta numret. Punkterna står i huvuddelen under clauses.',
    en: 'Mend the number. The clauses stand in the body under clauses.',
  },
  appendix: {
    sv: 'Rätta numret. Bilagorna står i huvuddelen under appendices.',
    en: 'Mend the number. The appendices stand in the body under appendices.',
  },
  paragraph: {
    sv: 'Rätta numret inom parentes. Det är numret på ett numrerat stycke i punktens text. Har texten inga sådana, skriv bara punktens nummer.',
    en: 'Mend the number in parentheses. It is that of a numbered paragraph in the text of the clause. If the text has none, write only the number of the clause.',
  },
}

/** The fields that say on which clause something rests: `10(3)` needs clause 10, and three numbered paragraphs in it. */
function* inClauseFields(state: State): Iterable<Observation<CrossReference>> {
  const counted = new Map<Revision<'body'>, ReadonlyMap<string, number>>()
  for (const revision of allRevisions(state)) {
    const body = bodyBeside(state, revision)
    const paragraphs = counted.get(body) ?? paragraphsByClause(body)
    counted.set(body, paragraphs)
    for (const { path, text } of plainFields(revision.content)) {
      if (path.at(-1) !== 'clause') continue
      const [clause = text, paragraph = ''] = text.split(/[()]/)
      const last = paragraphs.get(clause)
      const at = revision.at(...path)
      if (last === undefined) yield unknown({ to: 'clause', number: text }, at)
      else if (Number(paragraph) > last) yield unknown({ to: 'paragraph', clause, number: paragraph }, at)
    }
  }
}

/** How many numbered paragraphs each clause has. */
function paragraphsByClause({ content }: Revision<'body'>): ReadonlyMap<string, number> {
  return new Map(
    content.clauses.map(({ number, text }) => [String(number), text.match(NUMBERED)?.length ?? 0]),
  )
}

const NUMBERED = /^\d+[.)]\s/gm

/** What rests on a clause that does not exist rests on none. */
function unknown(args: CrossReference, at: ValueOrigin): Observation<CrossReference> {
  return at.path.at(-1) === 'clause' ? { args, at, clause: null } : { args, at }
}
