import { namesOf } from '../../checks/names.ts'
import type { RecordOf } from '../../repository/documents.ts'
import { appendicesOf } from '../../repository/state.ts'
import type { State } from '../../repository/state.ts'
import { flags } from '../shell.ts'
import { NOTHING } from './meaning.ts'
import type { Meaning } from './meaning.ts'

export function ofFollowUp({ id, content }: RecordOf<'follow-up'>, state: State): Meaning {
  if (content.subject === 'situation') {
    const [picture] = appendicesOf(state, 'situation')
    return {
      means: [
        {
          sv: 'Lägesbilden räknas som uppdaterad först när en ny lydelse gäller.',
          en: 'The situation picture counts as updated only when a new revision is in force.',
        },
      ],
      next:
        picture === undefined
          ? []
          : [
              {
                words: { sv: 'Börja en ny lydelse:', en: 'Begin a new revision:' },
                command: ['revise', picture.id],
              },
            ],
    }
  }
  const planned = appendicesOf(state, 'follow-up')
    .flatMap(({ current }) => current.content.subjects)
    .find(({ subject }) => subject === content.subject)
  const body = planned?.['reported-to'] ?? null
  if (body === null) return NOTHING
  const name = namesOf(state).body(body)
  return {
    means: [
      {
        sv: `Den räknas som rapporterad när ${name} har tagit emot den.`,
        en: `It counts as reported when ${name} has received it.`,
      },
    ],
    next: [
      {
        words: { sv: 'Skriv posten om det mötet:', en: 'Record that meeting:' },
        command: ['record', 'meeting', ...flags({ body, receive: id })],
      },
    ],
  }
}
