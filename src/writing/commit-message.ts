import { namesOf } from '../checks/names.ts'
import type { AnyRecord, Revision } from '../repository/documents.ts'
import type { State } from '../repository/state.ts'
import { meaningOf } from './meanings/index.ts'
import type { CommitMessage } from './shell.ts'

/** What a new record says has happened. `state` is that of the agreement with the record in it. */
export function recordMessage(record: AnyRecord, state: State): CommitMessage {
  const means = meaningOf(record, state).means.map(({ sv }) => sv)
  return { subject: subjectOf(record, state), lines: [...means, `Post: ${record.id}`] }
}

function subjectOf(record: AnyRecord, state: State): string {
  const { body, party } = namesOf(state)
  const { date } = record
  switch (record.kind) {
    case 'signature':
      return `Underskrift för ${party(record.content.party)} ${date}`
    case 'meeting':
      return `Möte i ${body(record.content.body)} ${date}`
    case 'consultation':
      return `Samråd ${date}`
    case 'extension':
      return `Förlängning till och med ${record.content.end}`
    case 'follow-up':
      return `Uppföljning av ${SUBJECTS[record.content.subject]} ${date}`
    case 'event':
      return `Händelse känd av ${party(record.content['known-by'])} ${record.content['known-since']}`
    case 'information':
      return `Information från ${party(record.content.from)} ${date}`
    case 'notice':
      return `${NOTICES[record.content.subject]} från ${party(record.content.from)} ${date}`
    case 'rectification':
      return `Rättelse ${date}`
    case 'withdrawal':
      return `Utträde ${date}`
    case 'correction':
      return `Rättad post: ${record.content.record}`
  }
}

const SUBJECTS = {
  situation: 'lägesbilden',
  priorities: 'de prioriterade områdena',
  measures: 'åtgärderna',
  communication: 'kommunikationsplanen',
}

const NOTICES = {
  demand: 'Uppmaning',
  renegotiation: 'Begäran om omförhandling',
  withdrawal: 'Begäran om utträde',
  termination: 'Uppsägning',
  other: 'Meddelande',
}

/** A new revision, which says what the one it was copied from says until it is changed. */
export function revisionMessage(copy: Revision, original: Revision, state: State): CommitMessage {
  return {
    subject: `Ny lydelse av ${namesOf(state).part(copy.part).sv}: ${copy.date}`,
    lines: [`Utgår från lydelsen ${original.date}.`],
  }
}
