import { consultationsHeld, isSufficient } from '../../checks/consultations.ts'
import { namesOf } from '../../checks/names.ts'
import { series } from '../../checks/wording.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import type { RecordOf } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import { flags } from '../shell.ts'
import { NOTHING } from './meaning.ts'
import type { Meaning } from './meaning.ts'
import { signatureStep } from './signature-step.ts'

export function ofConsultation({ id, content }: RecordOf<'consultation'>, state: State): Meaning {
  if (content.outcome !== 'extend') return NOTHING
  const held = consultationsHeld(state).find(({ consultation }) => consultation.id === id)
  if (held !== undefined && !isSufficient(held)) return { means: [NOT_ENOUGH], next: [] }
  return {
    means: [
      { sv: 'Samrådet öppnar för en förlängning.', en: 'The consultation opens the way to an extension.' },
    ],
    next: [
      {
        words: { sv: 'När Parterna är överens om den:', en: 'When the parties agree on it:' },
        command: ['record', 'extension', ...flags({ consultation: id })],
      },
    ],
  }
}

const NOT_ENOUGH: Bilingual = {
  sv: 'Samrådet räcker inte för en förlängning; samverkan validate säger varför.',
  en: 'The consultation is not enough for an extension; samverkan validate says why.',
}

export function ofExtension(id: string, state: State): Meaning {
  const act = state.acts.extensions.find(({ extension }) => extension.id === id)
  if (act === undefined) return NOTHING
  if (act.isValid) {
    const { start, end } = act.term
    return {
      means: [
        { sv: `Avtalstiden är förlängd: ${start} – ${end}.`, en: `The term is extended: ${start} – ${end}.` },
      ],
      next: [],
    }
  }
  const names = series(act.unsigned.map(namesOf(state).party))
  return {
    means:
      act.unsigned.length === 0
        ? []
        : [
            {
              sv: `Förlängningen gäller när den är undertecknad av ${names.sv}.`,
              en: `The extension counts when ${names.en} has signed it.`,
            },
          ],
    next: act.unsigned.map((party) => signatureStep(party, state, { extension: id })),
  }
}
