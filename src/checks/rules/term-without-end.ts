import type { Bilingual } from '../../domain/bilingual.ts'
import { bodyRevisions } from '../../repository/beside.ts'
import type { Revision } from '../../repository/documents.ts'
import type { Path } from '../../domain/paths.ts'
import { check } from '../check.ts'

interface Contradiction {
  readonly what: Bilingual
  readonly remedy: Bilingual
  readonly path: Path
}

/** An agreement until further notice has no last day, and any other has one. */
export const termWithoutEnd = check<Contradiction>({
  id: 'term-without-end',
  severity: 'error',
  message: ({ what }) => what,
  hint: ({ remedy }) => remedy,
  *run(state) {
    for (const body of bodyRevisions(state)) {
      const args = contradictionIn(body)
      if (args !== null) yield { args, at: body.at('term', ...args.path) }
    }
  },
})

function contradictionIn({ content: { term } }: Revision<'body'>): Contradiction | null {
  const { end, renewal } = term
  if ((end === null) === (renewal.kind === 'until-notice')) return null
  return end === null ? withoutEnd(renewal.kind) : withEnd(end)
}

function withoutEnd(kind: string): Contradiction {
  return {
    what: {
      sv: `Avtalstiden har ingen sista dag, men ${kind} utgår från en.`,
      en: `The term has no last day, but ${kind} starts from one.`,
    },
    remedy: {
      sv: 'Skriv avtalstidens sista dag i end. Gäller avtalet tills vidare: skriv until-notice i renewal.kind, och uppsägningstiden i renewal.notice.',
      en: 'Write the last day of the term in end. If the agreement is in force until further notice, write until-notice in renewal.kind and the period of notice in renewal.notice.',
    },
    path: ['end'],
  }
}

function withEnd(end: string): Contradiction {
  return {
    what: {
      sv: `Avtalet gäller tills vidare (until-notice), men avtalstiden slutar ${end}.`,
      en: `The agreement is in force until further notice (until-notice), but the term ends on ${end}.`,
    },
    remedy: {
      sv: 'Skriv null i end om avtalet gäller tills vidare. Annars: tacit om det förlängs av sig självt, express om Parterna måste förlänga det, none om det upphör.',
      en: 'Write null in end if the agreement is in force until further notice. Else tacit if it goes on by itself, express if the parties must extend it, none if it ends.',
    },
    path: ['renewal', 'kind'],
  }
}
