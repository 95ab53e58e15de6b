import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { seriesOf } from '../domain/series.ts'
import type { RecordOf } from '../repository/documents.ts'
import type { State } from '../repository/state.ts'
import type { Cited } from '../schema/documents.ts'
import { partName } from './part-names.ts'
import { SUBJECT, name } from './record-names.ts'
import { onOneLine } from './texts.ts'

type Decision = RecordOf<'meeting'>['content']['decisions'][number]

export function decisionInWords(decision: Decision, state: State): Bilingual {
  switch (decision.kind) {
    case 'adopt': {
      const { part, date } = decision.revision
      const of = partName(part, state.body.current.content)
      return { sv: `antog ${of.sv}, lydelsen ${date}`, en: `adopted ${of.en}, the revision of ${date}` }
    }
    case 'receive': {
      const received = state.followUps.find(({ followUp }) => followUp.id === decision['follow-up'])
      if (received === undefined)
        return { sv: `tog emot ${decision['follow-up']}`, en: `received ${decision['follow-up']}` }
      const what = SUBJECT[received.followUp.content.subject]
      return { sv: `tog emot uppföljningen av ${what.sv}`, en: `received the follow-up of ${what.en}` }
    }
    case 'fulfil': {
      const intention = name('intention', decision.intention, state)
      return { sv: `fullföljde avsikten ${intention}`, en: `fulfilled the intention ${intention}` }
    }
    case 'other':
      return same(onOneLine(decision.text))
  }
}

export function hasNoEffect({ id }: RecordOf<'meeting'>, index: number, { acts }: State): boolean {
  return acts.decisions.some((act) => act.meeting.id === id && act.index === index && act.faults.length > 0)
}

/** `huvuddelen, bilaga 1 och bilaga 2, lydelserna 2014-12-01` */
export function revisionsInWords(revisions: readonly Cited[], state: State): Bilingual {
  const names = revisions.map(({ part }) => partName(part, state.body.current.content))
  const days = new Set(revisions.map(({ date }) => date))
  const parts = seriesOf(names)
  const [day] = days
  if (days.size === 1 && day !== undefined) {
    return revisions.length === 1
      ? { sv: `${parts.sv}, lydelsen ${day}`, en: `${parts.en}, the revision of ${day}` }
      : { sv: `${parts.sv}, lydelserna ${day}`, en: `${parts.en}, the revisions of ${day}` }
  }
  return seriesOf(
    revisions.map(({ part, date }) => {
      const of = partName(part, state.body.current.content)
      return { sv: `${of.sv} ${date}`, en: `${of.en} ${date}` }
    }),
  )
}
