import { parse, stringify } from 'yaml'
import { digestOf } from '../../src/repository/digest.ts'
import type { Cited, RecordKind, WrittenRecord } from '../../src/schema/documents.ts'
import { SHIPPED, edited } from './agreement.ts'
import type { Tree } from './agreement.ts'
import { inFolderOf, proposed } from './trees.ts'

/** The tree with records added: `[id, content]`. */
export function recorded(
  tree: Tree,
  ...records: readonly (readonly [id: string, content: AnyWrittenRecord])[]
): Tree {
  const files = records.map(([id, content]) => [recordFile(id), stringify(content)] as const)
  return { ...tree, ...Object.fromEntries(files) }
}

export type AnyWrittenRecord = WrittenRecord[RecordKind]

export function recordFile(id: string): string {
  return `records/${id}.yaml`
}

/** The revision in a file, as an act names it: with the digest of what it says now. */
export function cited(tree: Tree, file: string): Cited {
  const content: object = parse(tree[file] ?? '')
  const folder = file.split('/')[0] ?? ''
  const part = folder === 'body' ? 'body' : (/^appendix-\d+/.exec(folder)?.[0] ?? folder)
  return { part, date: /([^/]*)\.yaml$/.exec(file)?.[1] ?? '', digest: digestOf(content) }
}

/** The tree with a later revision of a part, changed as `edited` does, before anything has made it valid. */
export function revised(
  tree: Tree,
  file: string,
  date: string,
  ...edits: readonly (readonly [path: (string | number)[], value: unknown])[]
): Tree {
  const path = inFolderOf(file, date)
  return edited(proposed(tree, file, date), ...edits.map(([at, value]) => [path, at, value] as const))
}

/** A third party, for a body that lists one. */
export const FIRE_SERVICE = {
  id: 'fire',
  name: 'Södertörns brandförsvar',
  'organisation-number': '222000-0752',
  organisation: [],
  address: { 'postal-code': '100 03', city: 'TUMBA' },
  letterhead: { sender: 'Brandförsvaret' },
}

const ROLES = { police: 'police-commissioner', municipality: 'municipal-director' } as const
type PartyId = keyof typeof ROLES

/** A party's signature of the revisions in these files. */
export function signatureOf(
  tree: Tree,
  party: PartyId,
  date: string,
  files: readonly string[],
): WrittenRecord['signature'] {
  return {
    kind: 'signature',
    date,
    party,
    signatory: { name: null, role: ROLES[party] },
    place: 'Tumba',
    signs: { kind: 'revisions', revisions: files.map((file) => cited(tree, file)) },
  }
}

/** The tree with a later revision of a part, which every party signs on its day. */
export function revisedAndSigned(
  tree: Tree,
  file: string,
  date: string,
  ...edits: readonly (readonly [path: (string | number)[], value: unknown])[]
): Tree {
  const later = revised(tree, file, date, ...edits)
  const records = (Object.keys(ROLES) as PartyId[]).map((party) => {
    const id = `${date}-${file.split('/')[0]}-${party}`
    return [id, signatureOf(later, party, date, [inFolderOf(file, date)])] as const
  })
  return recorded(later, ...records)
}

/** Every party's signature of an extension on record. */
export function extensionSigned(tree: Tree, extension: string, date: string): Tree {
  const records = (Object.keys(ROLES) as PartyId[]).map((party) => {
    const content: WrittenRecord['signature'] = {
      kind: 'signature',
      date,
      party,
      signatory: { name: null, role: ROLES[party] },
      place: null,
      signs: { kind: 'extension', extension },
    }
    return [`${date}-forlangning-${party}`, content] as const
  })
  return recorded(tree, ...records)
}

/** A meeting of the steering group with minutes, but for what is said otherwise. */
export function meetingOn(
  date: string,
  more: Partial<WrittenRecord['meeting']> = {},
): WrittenRecord['meeting'] {
  return {
    kind: 'meeting',
    date,
    body: 'steering-group',
    chair: 'police-commissioner',
    present: { roles: ['police-commissioner', 'municipal-director'], groups: [] },
    minutes: `Protokoll ${date}`,
    decisions: [],
    ...more,
  }
}

/** A consultation of both parties that want to extend, but for what is said otherwise. */
export function consultationOn(
  date: string,
  more: Partial<WrittenRecord['consultation']> = {},
): WrittenRecord['consultation'] {
  const parties = Object.keys(ROLES)
  return { kind: 'consultation', date, parties, outcome: 'extend', minutes: null, ...more }
}

/** The extension of the first term until the end of 2017, which the overarching agreement allows. */
export function extensionOn(
  date: string,
  consultation: string | null,
  more: Partial<WrittenRecord['extension']> = {},
): WrittenRecord['extension'] {
  const overarching = { end: '2017-12-31' }
  return {
    kind: 'extension',
    date,
    end: '2017-12-31',
    consultation,
    'overarching-agreement': overarching,
    ...more,
  }
}

/** A demand of the police to the municipality by e-mail, but for what is said otherwise. */
export function noticeOn(date: string, more: Partial<WrittenRecord['notice']> = {}): WrittenRecord['notice'] {
  return {
    kind: 'notice',
    date,
    from: 'police',
    to: 'municipality',
    channel: 'e-mail',
    'registered-number': null,
    subject: 'demand',
    regarding: null,
    what: 'Närvara vid arbetsgruppens möten.',
    ...more,
  }
}

/** The decision to adopt the revision in a file. */
export function adopts(tree: Tree, file: string): WrittenRecord['meeting']['decisions'][number] {
  return { kind: 'adopt', item: '§ 4', revision: cited(tree, file) }
}

/** The revisions that every party signs at the beginning. */
export function revisionFiles(tree: Tree): string[] {
  return Object.keys(tree).filter((file) => file !== 'samverkan.yaml' && !file.startsWith('records/'))
}

/** The tree with every revision in it signed by the police on 24 November 2014 and the municipality on the 26th. */
export function signed(tree: Tree = SHIPPED): Tree {
  const files = revisionFiles(tree)
  return recorded(
    tree,
    ['2014-11-24-police', signatureOf(tree, 'police', '2014-11-24', files)],
    ['2014-11-26-municipality', signatureOf(tree, 'municipality', '2014-11-26', files)],
  )
}

/** The shipped agreement, signed: in force from 2014-12-01. */
export const SIGNED: Tree = signed()

/** What a record should have been; null when it should not be there. */
export function correctionOf(
  record: string,
  date: string,
  replacement: WrittenRecord['correction']['replacement'],
): WrittenRecord['correction'] {
  return { kind: 'correction', date, record, why: 'Fel i posten.', replacement }
}
