import type { DocumentKind } from '../../schema/documents.ts'
import type { Tellings } from '../telling.ts'
import { BODY } from './body.ts'
import { COMMUNICATION } from './communication.ts'
import { CONTACTS } from './contacts.ts'
import { FOLLOW_UP } from './follow-up.ts'
import { MEASURES } from './measures.ts'
import { RECORDS } from './records.ts'
import { SETTINGS } from './settings.ts'
import { SITUATION } from './situation.ts'

/** How each kind of document tells its places. */
export const TELLINGS: Readonly<Record<DocumentKind, Tellings>> = {
  body: BODY,
  communication: COMMUNICATION,
  contacts: CONTACTS,
  'follow-up': FOLLOW_UP,
  measures: MEASURES,
  'record-consultation': RECORDS,
  'record-correction': RECORDS,
  'record-event': RECORDS,
  'record-extension': RECORDS,
  'record-follow-up': RECORDS,
  'record-information': RECORDS,
  'record-meeting': RECORDS,
  'record-notice': RECORDS,
  'record-rectification': RECORDS,
  'record-signature': RECORDS,
  'record-withdrawal': RECORDS,
  samverkan: SETTINGS,
  situation: SITUATION,
}
