import type { Bilingual } from '../../domain/bilingual.ts'
import type { RecordOf } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import { NOTHING } from './meaning.ts'
import type { Meaning } from './meaning.ts'

export function ofRectification({ content }: RecordOf<'rectification'>, { notices }: State): Meaning {
  const demand = notices.find(({ notice }) => notice.id === content.demand)?.demand
  if (demand?.isInTime == null || demand.until === null) return NOTHING
  const { until } = demand
  return {
    means: [
      demand.isInTime
        ? {
            sv: `Rättelsen kom i tid: rättelsetiden löpte till och med ${until}.`,
            en: `It was put right in time: the cure period ran until ${until}.`,
          }
        : {
            sv: `Rättelsen kom för sent: rättelsetiden löpte till och med ${until}.`,
            en: `It was put right too late: the cure period ran until ${until}.`,
          },
    ],
    next: [],
  }
}

export function ofWithdrawal(
  { id, content: { effective } }: RecordOf<'withdrawal'>,
  { acts }: State,
): Meaning {
  const act = acts.withdrawals.find(({ withdrawal }) => withdrawal.id === id)
  if (act !== undefined && act.faults.length > 0) return { means: [NOT_LEFT], next: [] }
  return {
    means: [
      effective === null
        ? {
            sv: 'Ingen dag är bestämd: avtalet gäller tills vidare.',
            en: 'No day is settled: the agreement binds until further notice.',
          }
        : {
            sv: `Avtalet gäller inte längre från och med ${effective}.`,
            en: `The agreement no longer binds from ${effective}.`,
          },
    ],
    next: [],
  }
}

const NOT_LEFT: Bilingual = {
  sv: 'Utträdet räknas inte; samverkan validate säger varför.',
  en: 'The withdrawal does not count; samverkan validate says why.',
}
