import type { RecordKind } from '../../schema/documents.ts'
import type { Form } from '../answers.ts'
import { consultation } from './consultation.ts'
import { correctionBy } from './correction.ts'
import type { Correctable } from './correction.ts'
import { event } from './event.ts'
import { extension } from './extension.ts'
import { followUp } from './follow-up.ts'
import { information } from './information.ts'
import { meeting } from './meeting.ts'
import { notice } from './notice.ts'
import { rectification } from './rectification.ts'
import { signature } from './signature.ts'
import { withdrawal } from './withdrawal.ts'

const CORRECTABLE: Readonly<Record<Correctable, Form>> = {
  signature,
  meeting,
  consultation,
  extension,
  'follow-up': followUp,
  event,
  information,
  notice,
  rectification,
  withdrawal,
}

/** How each kind of record is asked for, in the order in which they are offered. */
export const FORMS: Readonly<Record<RecordKind, Form>> = {
  ...CORRECTABLE,
  correction: correctionBy(CORRECTABLE),
}
