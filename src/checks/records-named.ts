import type { Bilingual } from '../domain/bilingual.ts'
import type { Path } from '../domain/paths.ts'
import type { AnyRecord } from '../repository/documents.ts'
import type { RecordKind } from '../schema/documents.ts'

/** A place in a record that names another one. */
export interface NamedRecord {
  readonly path: Path
  readonly id: string
  readonly wanted: Wanted
}

/** What a place in a record may name. */
export interface Wanted {
  /** `en uppmaning (kind: notice, subject: demand)` */
  readonly words: Bilingual
  fits(record: AnyRecord): boolean
}

/** Every place in a record that names another one. */
export function recordsNamed(record: AnyRecord): readonly NamedRecord[] {
  switch (record.kind) {
    case 'signature': {
      const { signs } = record.content
      return signs.kind === 'extension'
        ? named(['signs', 'extension'], signs.extension, OF_KIND.extension)
        : []
    }
    case 'extension':
      return named(['consultation'], record.content.consultation, OF_KIND.consultation)
    case 'meeting':
      return record.content.decisions.flatMap((decision, index) =>
        decision.kind === 'receive'
          ? named(['decisions', index, 'follow-up'], decision['follow-up'], OF_KIND['follow-up'])
          : [],
      )
    case 'information':
      return named(['event'], record.content.event, OF_KIND.event)
    case 'notice':
      return named(['regarding'], record.content.regarding, REGARDING[record.content.subject])
    case 'rectification':
      return named(['demand'], record.content.demand, DEMAND)
    case 'withdrawal':
      return [
        ...named(['notice'], record.content.notice, WITHDRAWAL),
        ...named(['demand'], record.content.demand, DEMAND),
      ]
    case 'correction':
      return named(['record'], record.content.record, ANY)
    case 'consultation':
    case 'event':
    case 'follow-up':
      return []
  }
}

/** What a record is: `ett möte`; a notice with its subject. */
export function recordInWords(record: AnyRecord): Bilingual {
  if (record.kind !== 'notice') return KIND_WORDS[record.kind]
  return {
    sv: `ett meddelande (subject: ${record.content.subject})`,
    en: `a notice (subject: ${record.content.subject})`,
  }
}

export const KIND_WORDS: Readonly<Record<RecordKind, Bilingual>> = {
  consultation: { sv: 'ett samråd', en: 'a consultation' },
  correction: { sv: 'en post med kind: correction', en: 'a record with kind: correction' },
  event: { sv: 'en händelse', en: 'an event' },
  extension: { sv: 'en förlängning', en: 'an extension' },
  'follow-up': { sv: 'en uppföljning', en: 'a follow-up' },
  information: { sv: 'information', en: 'information' },
  meeting: { sv: 'ett möte', en: 'a meeting' },
  notice: { sv: 'ett meddelande', en: 'a notice' },
  rectification: { sv: 'en rättelse', en: 'a rectification' },
  signature: { sv: 'en underskrift', en: 'a signature' },
  withdrawal: { sv: 'ett utträde', en: 'a withdrawal' },
}

const OF_KIND = {
  consultation: ofKind('consultation'),
  event: ofKind('event'),
  extension: ofKind('extension'),
  'follow-up': ofKind('follow-up'),
}

const DEMAND = noticeOf('demand', { sv: 'en uppmaning', en: 'a demand' })
const WITHDRAWAL = noticeOf('withdrawal', { sv: 'en begäran om utträde', en: 'a request to leave' })
const ANY: Wanted = { words: { sv: 'en annan post', en: 'another record' }, fits: () => true }

type Subject = Extract<AnyRecord, { kind: 'notice' }>['content']['subject']

const REGARDING: Readonly<Record<Subject, Wanted>> = {
  demand: ANY,
  renegotiation: OF_KIND.event,
  withdrawal: DEMAND,
  termination: ANY,
  other: ANY,
}

function named(path: Path, id: string | null, wanted: Wanted): NamedRecord[] {
  return id === null ? [] : [{ path, id, wanted }]
}

function ofKind(kind: RecordKind): Wanted {
  const { sv, en } = KIND_WORDS[kind]
  const written = ` (kind: ${kind})`
  return { words: { sv: sv + written, en: en + written }, fits: (record) => record.kind === kind }
}

function noticeOf(subject: Subject, { sv, en }: Bilingual): Wanted {
  const written = ` (kind: notice, subject: ${subject})`
  return {
    words: { sv: sv + written, en: en + written },
    fits: (record) => record.kind === 'notice' && record.content.subject === subject,
  }
}
