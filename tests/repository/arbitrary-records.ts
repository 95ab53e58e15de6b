import fc from 'fast-check'
import { MEASURES, SHIPPED, SITUATION } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { cited, recorded, revised, revisionFiles, signatureOf } from '../support/records.ts'
import type { AnyWrittenRecord } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

/** The shipped agreement with later revisions that only records can make valid. */
export const REVISED: Tree = revised(
  revised(revised(SHIPPED, SITUATION, '2015-04-20'), SITUATION, '2016-10-20'),
  MEASURES,
  '2015-11-12',
)

const LATER = [
  inFolderOf(SITUATION, '2015-04-20'),
  inFolderOf(SITUATION, '2016-10-20'),
  inFolderOf(MEASURES, '2015-11-12'),
]

/** Days of three years, few enough for records to fall on the same ones. */
export const anyRecordDay: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(2014, 2015, 2016),
    fc.constantFrom('01', '03', '06', '11', '12'),
    fc.constantFrom('01', '24', '30'),
  )
  .map((parts) => parts.join('-'))

const SLUGS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const anySlug = fc.constantFrom(...SLUGS)
const anyParty = fc.constantFrom('police' as const, 'municipality' as const)

/** The id of a record that may exist or not, of whatever kind. */
const anyId = fc.tuple(anyRecordDay, anySlug).map(([day, slug]) => `${day}-${slug}`)
const anyIdOrNull = fc.option(anyId)
const anyRevision = fc.constantFrom(...[...LATER, SITUATION].map((file) => cited(REVISED, file)))

const INITIAL = revisionFiles(SHIPPED)
/** Each party's signature of the agreement as it was first. */
const SIGNATURES = {
  police: signatureOf(REVISED, 'police', '2014-11-24', INITIAL),
  municipality: signatureOf(REVISED, 'municipality', '2014-11-26', INITIAL),
}

type Undated = AnyWrittenRecord extends infer One
  ? One extends { date: string }
    ? Omit<One, 'date'>
    : never
  : never

const anyContent: fc.Arbitrary<Undated> = fc.oneof(
  anyParty.map((party): Undated => SIGNATURES[party]),
  fc.tuple(anyParty, anyRevision).map(([party, revision]): Undated => ({
    ...SIGNATURES[party],
    signs: { kind: 'revisions', revisions: [revision] },
  })),
  fc.tuple(anyParty, anyId).map(([party, extension]): Undated => ({
    ...SIGNATURES[party],
    signs: { kind: 'extension', extension },
  })),
  fc
    .record({
      body: fc.constantFrom('steering-group', 'working-group'),
      chair: fc.constantFrom('police-commissioner', 'municipal-director', null),
      minutes: fc.constantFrom('Protokoll', null),
      revision: anyRevision,
      received: anyId,
    })
    .map(({ body, chair, minutes, revision, received }): Undated => ({
      kind: 'meeting',
      body,
      chair,
      present: { roles: [], groups: [] },
      minutes,
      decisions: [
        { kind: 'adopt', item: null, revision },
        { kind: 'receive', item: null, 'follow-up': received },
      ],
    })),
  fc.constantFrom('extend' as const, 'undecided' as const).map((outcome): Undated => ({
    kind: 'consultation',
    parties: ['police', 'municipality'],
    outcome,
    minutes: null,
  })),
  anyIdOrNull.map((consultation): Undated => ({
    kind: 'extension',
    end: '2017-12-31',
    consultation,
    'overarching-agreement': { end: null },
  })),
  fc.constant<Undated>({
    kind: 'follow-up',
    subject: 'measures',
    by: { bodies: ['working-group'], roles: [] },
    summary: 'Som väntat.',
    results: [],
  }),
  fc.tuple(anyParty, anyRecordDay).map(([party, day]): Undated => ({
    kind: 'event',
    what: 'Något hände.',
    'known-by': party,
    'known-since': day,
    'calls-for': 'information',
  })),
  fc.tuple(anyParty, anyId).map(([party, event]): Undated => ({
    kind: 'information',
    event,
    from: party,
    to: ['police', 'municipality'],
    'given-to': { bodies: [], roles: [] },
  })),
  fc
    .tuple(anyParty, fc.constantFrom('demand' as const, 'withdrawal' as const), anyIdOrNull)
    .map(([from, subject, regarding]): Undated => ({
      kind: 'notice',
      from,
      to: from === 'police' ? 'municipality' : 'police',
      channel: 'registered-letter',
      'registered-number': null,
      subject,
      regarding,
      what: 'Ett meddelande.',
    })),
  anyId.map((demand): Undated => ({ kind: 'rectification', demand, what: 'Det är rättat.' })),
  fc.tuple(anyIdOrNull, anyIdOrNull, fc.option(anyRecordDay)).map(([notice, demand, effective]): Undated => ({
    kind: 'withdrawal',
    notice,
    demand,
    effective,
  })),
)

/** A record that is valid by itself. */
const anyRecord = fc
  .tuple(anyRecordDay, anySlug, anyContent)
  .map(([date, slug, content]) => [`${date}-${slug}`, { ...content, date } as AnyWrittenRecord] as const)

/** A correction of a record that may exist: void, or replaced by whatever is of its kind. */
const anyCorrection = fc
  .tuple(anyRecordDay, anySlug, anyId, fc.option(fc.tuple(anyRecordDay, anyContent)))
  .map(([date, slug, record, replacement]) => {
    const content = {
      kind: 'correction',
      date,
      record,
      why: 'Det blev fel.',
      replacement: replacement && { ...replacement[1], date: replacement[0] },
    } as AnyWrittenRecord
    return [`${date}-${slug}`, content] as const
  })

/** The agreement with records that may contradict each other in every way, each valid by itself. */
export const anyTree: fc.Arbitrary<Tree> = fc
  .array(fc.oneof({ weight: 4, arbitrary: anyRecord }, { weight: 1, arbitrary: anyCorrection }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((records) => recorded(REVISED, ...records))

/** The same agreement, signed by every party in time. */
export const anySignedTree: fc.Arbitrary<Tree> = anyTree.map((tree) =>
  recorded(
    tree,
    ['2014-11-24-police', SIGNATURES.police],
    ['2014-11-26-municipality', SIGNATURES.municipality],
  ),
)

/** The tree without the records dated after a day. */
export function withoutLater(tree: Tree, day: string): Tree {
  return Object.fromEntries(
    Object.entries(tree).filter(([file]) => !file.startsWith('records/') || file.slice(8, 18) <= day),
  )
}
