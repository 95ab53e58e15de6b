import type { Bilingual } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { digestOf } from '../../repository/digest.ts'
import { prospectInWords, prospectOf } from '../../repository/prospects.ts'
import type { Prospect } from '../../repository/prospects.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import { check } from '../check.ts'
import { partsOf } from '../parts.ts'

interface Args {
  readonly standing: RevisionStanding
  readonly prospect: Prospect
  /** The date of the revision that the document shows instead. */
  readonly shown: PlainDate
}

/** Revisions that do not count yet are not shown; nobody should wonder where theirs went, or what it waits for. */
export const revisionProposed = check<Args>({
  id: 'revision-proposed',
  severity: 'info',
  message: ({ standing: { revision, because }, prospect, shown }) => {
    const { date, file } = revision
    const is = prospectInWords(prospect, because)
    return {
      sv: `Lydelsen ${date} (${file}) är ${is.sv}. Dokumentet visar lydelsen ${shown}.`,
      en: `The revision ${date} (${file}) is ${is.en}. The document shows the revision ${shown}.`,
    }
  },
  hint: remedy,
  *run(state) {
    for (const part of partsOf(state)) {
      for (const standing of part.revisions) {
        const prospect = prospectOf(standing, part, state.asOf)
        // That a newer one is in force is another rule's to say.
        if (prospect === null || prospect === 'overtaken') continue
        yield { args: { standing, prospect, shown: part.current.date }, at: standing.revision.at('date') }
      }
    }
  },
})

function remedy({ standing: { revision, needs, effective } }: Args): Bilingual {
  const { part, date, content } = revision
  const named = (): string => `{part: ${part}, date: ${date}, digest: ${digestOf(content)}}`
  switch (needs?.kind) {
    case 'decision':
      return {
        sv: `När mötet har beslutat: anteckna det i records/ (kind: meeting) med beslutet {kind: adopt, item: …, revision: ${named()}}.`,
        en: `When the meeting has decided: record it in records/ (kind: meeting) with the decision {kind: adopt, item: …, revision: ${named()}}.`,
      }
    case 'signatures':
      return {
        sv: `När Parterna har undertecknat: anteckna varje underskrift i records/ (kind: signature) med ${named()} under revisions.`,
        en: `When the parties have signed: record each signature in records/ (kind: signature) with ${named()} under revisions.`,
      }
    case undefined:
      return effective === null
        ? {
            sv: 'Den gäller när alla Parter har undertecknat avtalet.',
            en: 'It counts when every party has signed the agreement.',
          }
        : { sv: 'Inget mer behöver göras.', en: 'Nothing more needs to be done.' }
  }
}
