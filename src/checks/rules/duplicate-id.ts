import type { Bilingual } from '../../domain/bilingual.ts'
import { child } from '../../domain/paths.ts'
import { select } from '../../domain/select.ts'
import { allRevisions } from '../../repository/state.ts'
import type { PartKind } from '../../schema/documents.ts'
import { check } from '../check.ts'

/** A list whose items are told apart by a field of theirs. */
export interface KeyedList {
  readonly list: string
  readonly key: string
  /** What the items are, as the end of ”bland …”. */
  readonly among: Bilingual
}

export const KEYED_LISTS: Readonly<Record<PartKind, readonly KeyedList[]>> = {
  body: [
    { list: 'parties', key: 'id', among: { sv: 'Parterna', en: 'the parties' } },
    { list: 'roles', key: 'id', among: { sv: 'rollerna', en: 'the roles' } },
    { list: 'intentions', key: 'id', among: { sv: 'avsikterna', en: 'the intentions' } },
    { list: 'bodies', key: 'id', among: { sv: 'organen', en: 'the bodies' } },
    { list: 'districts', key: 'id', among: { sv: 'områdena', en: 'the districts' } },
    { list: 'forums', key: 'id', among: { sv: 'samverkansfora', en: 'the forums' } },
    { list: 'appendices', key: 'id', among: { sv: 'bilagorna', en: 'the appendices' } },
    { list: 'appendices', key: 'number', among: { sv: 'bilagorna', en: 'the appendices' } },
    {
      list: 'notices.channels',
      key: 'channel',
      among: { sv: 'sätten att lämna meddelanden', en: 'the channels' },
    },
    { list: 'signing.signatories', key: 'party', among: { sv: 'undertecknarna', en: 'the signatories' } },
  ],
  contacts: [],
  situation: [
    { list: 'sources', key: 'id', among: { sv: 'underlagen', en: 'the sources' } },
    { list: 'areas', key: 'id', among: { sv: 'platserna', en: 'the areas' } },
    { list: 'crimes', key: 'id', among: { sv: 'brotten', en: 'the crimes' } },
    { list: 'surveys', key: 'id', among: { sv: 'undersökningarna', en: 'the surveys' } },
    {
      list: 'surveys.*.shares',
      key: 'id',
      among: { sv: 'undersökningens andelar', en: 'the shares of the survey' },
    },
    { list: 'narratives', key: 'id', among: { sv: 'områdesbilderna', en: 'the narratives' } },
  ],
  measures: [
    { list: 'measures', key: 'id', among: { sv: 'åtgärderna', en: 'the measures' } },
    { list: 'measures', key: 'number', among: { sv: 'åtgärderna', en: 'the measures' } },
  ],
  communication: [
    { list: 'goals.items', key: 'id', among: { sv: 'målen', en: 'the goals' } },
    { list: 'activities', key: 'id', among: { sv: 'aktiviteterna', en: 'the activities' } },
    { list: 'spokespersons', key: 'id', among: { sv: 'talespersonerna', en: 'the spokespersons' } },
  ],
  'follow-up': [
    { list: 'subjects', key: 'subject', among: { sv: 'det som följs upp', en: 'what is followed up' } },
  ],
}

export const duplicateId = check<{ readonly key: string; readonly value: string; readonly among: Bilingual }>(
  {
    id: 'duplicate-id',
    severity: 'error',
    message: ({ key, value, among }) => ({
      sv: `${key}: ${value} står mer än en gång bland ${among.sv}.`,
      en: `${key}: ${value} stands more than once among ${among.en}.`,
    }),
    hint: ({ key }) => ({
      sv: `Bara en får ha det värdet. Ge den här ett annat värde i ${key}, eller ta bort den om den är en dubblett.`,
      en: `Only one may have that value. Give this one another ${key}, or remove it if it is a duplicate.`,
    }),
    together: {
      title: { sv: 'Dubbletter', en: 'Duplicates' },
      subject: ({ key, value }) => ({ sv: `${key}: ${value}`, en: `${key}: ${value}` }),
    },
    *run(state) {
      for (const revision of allRevisions(state)) {
        for (const { list, key, among } of KEYED_LISTS[revision.kind]) {
          for (const { path, value } of select(revision.content, list)) {
            for (const [index, repeated] of repeats(value, key)) {
              yield { args: { key, value: repeated, among }, at: revision.at(...path, index, key) }
            }
          }
        }
      }
    },
  },
)

/** The items whose key an earlier item has, by their indexes. */
function* repeats(list: unknown, key: string): Iterable<[number, string]> {
  const seen = new Set<string>()
  for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
    const value = String(child(item, key))
    if (seen.has(value)) yield [index, value]
    seen.add(value)
  }
}
