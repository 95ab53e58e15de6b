import { namesOf } from '../../checks/names.ts'
import { series } from '../../checks/wording.ts'
import type { RecordOf } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import { flags } from '../shell.ts'
import { NOTHING } from './meaning.ts'
import type { Meaning } from './meaning.ts'

export function ofEvent({ id, content }: RecordOf<'event'>, state: State): Meaning {
  const untold = untoldOf(id, state)
  const names = series(untold.map(namesOf(state).party))
  if (untold.length === 0) return NOTHING
  if (content['calls-for'] === 'information') {
    return {
      means: [{ sv: `Nu ska ${names.sv} informeras.`, en: `Now ${names.en} is to be told.` }],
      next: [
        {
          words: { sv: 'När det är gjort:', en: 'When that is done:' },
          command: ['record', 'information', ...flags({ event: id, to: 'all' })],
        },
      ],
    }
  }
  return {
    means: [
      {
        sv: `Nu ska ${names.sv} få en begäran om omförhandling.`,
        en: `Now ${names.en} is to be sent a request to renegotiate.`,
      },
    ],
    next: untold.map((party) => ({
      words: { sv: 'När den är skickad:', en: 'When it is sent:' },
      command: [
        'record',
        'notice',
        ...flags({ from: content['known-by'], to: party, subject: 'renegotiation', regarding: id }),
      ],
    })),
  }
}

export function ofInformation({ content }: RecordOf<'information'>, state: State): Meaning {
  const untold = untoldOf(content.event, state)
  const names = series(untold.map(namesOf(state).party))
  return {
    means: [
      untold.length === 0
        ? { sv: 'Alla Parter vet nu om händelsen.', en: 'Every party now knows of the event.' }
        : { sv: `Ännu inte informerad: ${names.sv}.`, en: `Not yet told: ${names.en}.` },
    ],
    next: [],
  }
}

function untoldOf(event: string, { information }: State): readonly string[] {
  return information.find((duty) => duty.event.id === event)?.untold ?? []
}
