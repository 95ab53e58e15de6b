import type { Bilingual } from '../domain/bilingual.ts'
import type { DocumentKind } from '../schema/documents.ts'

/** What an id can name. */
export type Named =
  | 'appendix'
  | 'area'
  | 'body'
  | 'changer'
  | 'crime'
  | 'district'
  | 'intention'
  | 'measure'
  | 'party'
  | 'priority'
  | 'role'
  | 'source'

export interface Reference {
  /** Where the id stands, as `select` reads it. */
  readonly at: string
  readonly to: Named
  /** Whether it is the key of the value that is the id. */
  readonly key?: true
}

/** Every field that names something elsewhere in the agreement; a test holds this table to the schemas. */
export const REFERENCES: Readonly<Record<DocumentKind, readonly Reference[]>> = {
  samverkan: [
    { at: 'readings.first-chair', to: 'party' },
    { at: 'readings.changes.*', to: 'appendix', key: true },
    { at: 'readings.changes.*', to: 'changer' },
  ],
  body: [
    { at: 'roles.*.party', to: 'party' },
    { at: 'bodies.*.chair.roles.*', to: 'role' },
    { at: 'bodies.*.members.roles.*', to: 'role' },
    { at: 'forums.*.led-by', to: 'role' },
    { at: 'forums.*.districts.*', to: 'district' },
    { at: 'forums.*.members.roles.*', to: 'role' },
    { at: 'coordinators.roles.*', to: 'role' },
    { at: 'appendices.*.changed-by.body', to: 'body' },
    { at: 'information.recipients.roles.*', to: 'role' },
    { at: 'information.recipients.bodies.*', to: 'body' },
    { at: 'signing.signatories.*.party', to: 'party' },
    { at: 'signing.signatories.*.role', to: 'role' },
  ],
  contacts: [
    { at: 'contacts.*.party', to: 'party' },
    { at: 'contacts.*.role', to: 'role' },
  ],
  situation: [
    { at: 'update.new-sources.*', to: 'source' },
    { at: 'areas.*.district', to: 'district' },
    { at: 'statistics.source', to: 'source' },
    { at: 'statistics.rows.*.areas.*', to: 'area' },
    { at: 'statistics.rows.*.crime', to: 'crime' },
    { at: 'surveys.*.sources.*', to: 'source' },
    { at: 'narratives.*.source', to: 'source' },
    { at: 'narratives.*.reported.*.areas.*', to: 'area' },
    { at: 'narratives.*.most-reported.*', to: 'crime' },
  ],
  measures: [
    { at: 'measures.*.priorities.*', to: 'priority' },
    { at: 'measures.*.crimes.*', to: 'crime' },
    { at: 'measures.*.intentions.*', to: 'intention' },
    { at: 'measures.*.responsible.parties.*', to: 'party' },
    { at: 'measures.*.responsible.role', to: 'role' },
    { at: 'measures.*.commitments.*.parties.*', to: 'party' },
  ],
  communication: [
    { at: 'activities.*.responsible.*', to: 'party' },
    { at: 'activities.*.intentions.*', to: 'intention' },
    { at: 'spokespersons.*.party', to: 'party' },
    { at: 'spokespersons.*.persons.*.role', to: 'role' },
  ],
  'follow-up': [
    { at: 'subjects.*.responsible.bodies.*', to: 'body' },
    { at: 'subjects.*.responsible.roles.*', to: 'role' },
    { at: 'subjects.*.reported-to', to: 'body' },
    { at: 'subjects.*.changed-by.body', to: 'body' },
  ],
  'record-signature': [
    { at: 'party', to: 'party' },
    { at: 'signatory.role', to: 'role' },
  ],
  'record-meeting': [
    { at: 'body', to: 'body' },
    { at: 'chair', to: 'role' },
    { at: 'present.roles.*', to: 'role' },
    { at: 'decisions.*.intention', to: 'intention' },
  ],
  'record-consultation': [{ at: 'parties.*', to: 'party' }],
  'record-extension': [],
  'record-follow-up': [
    { at: 'by.bodies.*', to: 'body' },
    { at: 'by.roles.*', to: 'role' },
    { at: 'results.*.measure', to: 'measure' },
  ],
  'record-event': [{ at: 'known-by', to: 'party' }],
  'record-information': [
    { at: 'from', to: 'party' },
    { at: 'to.*', to: 'party' },
    { at: 'given-to.bodies.*', to: 'body' },
    { at: 'given-to.roles.*', to: 'role' },
  ],
  'record-notice': [
    { at: 'from', to: 'party' },
    { at: 'to', to: 'party' },
  ],
  'record-rectification': [],
  'record-withdrawal': [],
  'record-correction': [],
}

/** What is named, and where all of its kind are listed. */
export const NAMED: Readonly<Record<Named, { readonly what: Bilingual; readonly listed: Bilingual }>> = {
  appendix: { what: { sv: 'Bilagan', en: 'appendix' }, listed: inBody('appendices') },
  area: { what: { sv: 'Platsen', en: 'area' }, listed: inSituation('areas') },
  body: { what: { sv: 'Organet', en: 'body' }, listed: inBody('bodies') },
  changer: { what: { sv: 'Organet', en: 'body' }, listed: inBody('bodies') },
  crime: { what: { sv: 'Brottet', en: 'crime' }, listed: inSituation('crimes') },
  district: { what: { sv: 'Området', en: 'district' }, listed: inBody('districts') },
  intention: { what: { sv: 'Avsikten', en: 'intention' }, listed: inBody('intentions') },
  measure: { what: { sv: 'Åtgärden', en: 'measure' }, listed: inPlan('measures') },
  party: { what: { sv: 'Parten', en: 'party' }, listed: inBody('parties') },
  priority: { what: { sv: 'Det prioriterade området', en: 'priority' }, listed: inSituation('priorities') },
  role: { what: { sv: 'Rollen', en: 'role' }, listed: inBody('roles') },
  source: { what: { sv: 'Underlaget', en: 'source' }, listed: inSituation('sources') },
}

function inBody(key: string): Bilingual {
  return { sv: `i huvuddelen under ${key}`, en: `in the body under ${key}` }
}

function inSituation(key: string): Bilingual {
  return { sv: `i lägesbilden under ${key}`, en: `in the situation picture under ${key}` }
}

function inPlan(key: string): Bilingual {
  return { sv: `i åtgärdsplanen under ${key}`, en: `in the action plan under ${key}` }
}
