import type { Bilingual } from '../domain/bilingual.ts'
import type { Revision } from '../repository/documents.ts'
import type { PartKind } from '../schema/documents.ts'

/** A field of a new revision to look at, as it stands in the file, and what may have to change in it. */
export interface ToLookAt {
  readonly field: string
  readonly words: Bilingual
}

/** What mostly changes in a revision of this kind. */
export function toLookAt(revision: Revision): readonly ToLookAt[] {
  return revision.kind === 'situation'
    ? ofSituation(revision as Revision<'situation'>)
    : FIELDS[revision.kind]
}

/** The description of the update is that of the last one, where there is any. */
function ofSituation({ content }: Revision<'situation'>): readonly ToLookAt[] {
  const years = content.statistics.years
  const last = Math.max(...years)
  const sources = {
    sv: 'Underlag som inte fanns förut ska stå i sources och nämnas i new-sources.',
    en: 'What it did not rest on before stands in sources, and is named in new-sources.',
  }
  return [
    {
      field: 'update',
      words:
        content.update === undefined
          ? {
              sv: `saknas: lägg till den under title, med text (vad som är nytt) och new-sources. ${sources.sv}`,
              en: `is missing: add it below title, with text (what is new) and new-sources. ${sources.en}`,
            }
          : {
              sv: `berättar om den förra uppdateringen: skriv om text och new-sources. ${sources.sv}`,
              en: `tells of the last update: write text and new-sources anew. ${sources.en}`,
            },
    },
    {
      field: 'statistics',
      words: {
        sv: `åren är ${years.join(', ')}: lägg till ${last + 1} i years och ett tal på varje rad i figures, och se över trend.`,
        en: `the years are ${years.join(', ')}: add ${last + 1} to years and a figure to each row in figures, and look at trend.`,
      },
    },
    {
      field: 'surveys',
      words: {
        sv: 'andelar och text, om en ny undersökning finns.',
        en: 'shares and text, if there is a new survey.',
      },
    },
    {
      field: 'narratives',
      words: {
        sv: 'antal och år i reported, och texten.',
        en: 'counts and years in reported, and the text.',
      },
    },
    {
      field: 'priorities',
      words:
        content.priorities === null
          ? {
              sv: 'är inte bestämda: skriv de prioriterade områdena när de är det.',
              en: 'are not settled: write the prioritised areas when they are.',
            }
          : {
              sv: 'behålls eller ändras. Ändras de ska åtgärdsplanerna uppdateras.',
              en: 'are kept or changed. If they change, the action plans are to be updated.',
            },
    },
  ]
}

const FIELDS: Readonly<Record<Exclude<PartKind, 'situation'>, readonly ToLookAt[]>> = {
  body: [
    {
      field: 'parties',
      words: { sv: 'namn, organisation och adress.', en: 'name, organisation and address.' },
    },
    {
      field: 'roles',
      words: {
        sv: 'titlar. Ett id ändras aldrig: poster och bilagor nämner det.',
        en: 'titles. An id never changes: records and appendices name it.',
      },
    },
    {
      field: 'term',
      words: {
        sv: 'avtalstiden. En annan tid här börjar om räkningen: en förlängning är en post.',
        en: 'the term. Another one here begins the count anew: an extension is a record.',
      },
    },
    {
      field: 'overarching-agreement',
      words: { sv: 'nummer, dag och giltighetstid.', en: 'number, day and term.' },
    },
    { field: 'bodies', words: { sv: 'medlemmar och antal möten.', en: 'members and number of meetings.' } },
    {
      field: 'appendices',
      words: { sv: 'titlar, och vem som får ändra dem.', en: 'titles, and who may change them.' },
    },
    {
      field: 'signing',
      words: { sv: 'undertecknare för varje Part.', en: 'a signatory for each party.' },
    },
  ],
  contacts: [
    {
      field: 'contacts',
      words: {
        sv: 'roll, titlar, adress, telefon och e-post för varje kontaktperson. Gatuadress och e-post behövs för formella meddelanden.',
        en: 'role, titles, address, telephone and e-mail of each contact. Formal notices need street and e-mail.',
      },
    },
  ],
  measures: [
    {
      field: 'measures.*.goal',
      words: { sv: 'målvärde och år. Utgångsvärdet står kvar.', en: 'target and year. The baseline stays.' },
    },
    {
      field: 'measures.*.responsible',
      words: { sv: 'Part och roll som ansvarar.', en: 'the party and the role responsible.' },
    },
    {
      field: 'measures.*.time',
      words: { sv: 'när åtgärden ska vara klar.', en: 'when the measure is to be done.' },
    },
    {
      field: 'measures.*.commitments',
      words: { sv: 'vad varje Part åtar sig.', en: 'what each party undertakes.' },
    },
    {
      field: 'measures.*.priorities',
      words: {
        sv: 'de områden i lägesbilden som åtgärden gäller. En ny åtgärd får ett nytt id och nummer.',
        en: 'the areas of the situation picture that it is about. A new measure gets an id and number of its own.',
      },
    },
  ],
  communication: [
    { field: 'goals', words: { sv: 'målen för kommunikationen.', en: 'the goals of communication.' } },
    { field: 'target-groups', words: { sv: 'målgrupperna.', en: 'the target groups.' } },
    { field: 'activities', words: { sv: 'vad, när och vem.', en: 'what, when and who.' } },
    { field: 'spokespersons', words: { sv: 'personer och telefon.', en: 'persons and telephone.' } },
  ],
  'follow-up': [
    {
      field: 'subjects.*.frequency',
      words: {
        sv: 'hur ofta, och samma sak i frequency-text.',
        en: 'how often, and the same in frequency-text.',
      },
    },
    { field: 'subjects.*.responsible', words: { sv: 'vem som följer upp.', en: 'who follows up.' } },
    {
      field: 'subjects.*.reported-to',
      words: { sv: 'vem som tar emot rapporten.', en: 'who receives the report.' },
    },
  ],
}
