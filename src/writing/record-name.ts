import { asciiWords } from '../domain/ascii.ts'
import { bodiesOf, bodyName, partyName } from '../repository/because.ts'
import type { AnyRecord } from '../repository/documents.ts'
import { LONGEST_ID } from '../repository/layout.ts'
import type { State } from '../repository/state.ts'

/** The id of a new record: its day and words by which to find it, and a number where others have the same. */
export function recordId(record: AnyRecord, { body }: State, isTaken: (id: string) => boolean): string {
  const words = asciiWords(wordsFor(record, bodiesOf(body)))
  const plain = words === '' ? record.kind : words
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`
    const room = LONGEST_ID - `${record.date}-${ending}`.length
    const id = `${record.date}-${plain.slice(0, room).replace(/-$/, '')}${ending}`
    if (!isTaken(id)) return id
  }
}

/** In Swedish, the language of the agreement. */
function wordsFor(record: AnyRecord, known: ReturnType<typeof bodiesOf>): string {
  switch (record.kind) {
    case 'signature': {
      const { party, signs } = record.content
      return `underskrift ${signs.kind === 'extension' ? 'förlängning ' : ''}${partyName(known, party)}`
    }
    case 'meeting':
      return bodyName(known, record.content.body)
    case 'follow-up':
      return `uppföljning ${SUBJECTS[record.content.subject]}`
    case 'notice':
      return NOTICES[record.content.subject]
    case 'consultation':
    case 'correction':
    case 'event':
    case 'extension':
    case 'information':
    case 'rectification':
    case 'withdrawal':
      return WORDS[record.kind]
  }
}

const WORDS = {
  consultation: 'samråd',
  correction: 'rättad post',
  event: 'händelse',
  extension: 'förlängning',
  information: 'information',
  rectification: 'rättelse',
  withdrawal: 'utträde',
}

const SUBJECTS = {
  situation: 'lägesbild',
  priorities: 'områden',
  measures: 'åtgärder',
  communication: 'kommunikation',
}

const NOTICES = {
  demand: 'uppmaning',
  renegotiation: 'omförhandling',
  withdrawal: 'begäran om utträde',
  termination: 'uppsägning',
  other: 'meddelande',
}
