import type { Path } from '../../domain/paths.ts'
import type { RecordOf } from '../../repository/documents.ts'
import { recordsOf } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import type { Observation } from '../check.ts'
import { repeated } from '../grouped.ts'
import { MEND_RECORD } from '../mending.ts'
import type { Contradiction } from './contradiction.ts'

/** A measure has one result in a follow-up, and has reached one figure on a day. */
export function* resultsContradicted({ records }: State): Iterable<Observation<Contradiction>> {
  const results = recordsOf(records, 'follow-up').flatMap(resultsIn)
  for (const { again } of repeated(results, ({ followUp, measure }) => `${followUp.id} ${measure}`)) {
    const message = {
      sv: `Åtgärden ${again.measure} har redan ett resultat i den här uppföljningen.`,
      en: `The measure ${again.measure} has a result in this follow-up already.`,
    }
    yield { args: { message, hint: MEND_RECORD }, at: again.followUp.at(...again.path, 'measure') }
  }
  const figures = results.filter(({ value }) => value !== null)
  for (const { first, again } of repeated(
    figures,
    ({ followUp, measure }) => `${followUp.date} ${measure}`,
  )) {
    if (first.value === again.value || first.followUp.id === again.followUp.id) continue
    const message = {
      sv: `Uppföljningen ${first.followUp.id} från samma dag anger ${first.value} för åtgärden ${again.measure}, den här ${again.value}.`,
      en: `The follow-up ${first.followUp.id} of the same day gives ${first.value} for the measure ${again.measure}, this one ${again.value}.`,
    }
    yield { args: { message, hint: MEND_RECORD }, at: again.followUp.at(...again.path, 'value') }
  }
}

interface Result {
  readonly followUp: RecordOf<'follow-up'>
  readonly path: Path
  readonly measure: string
  readonly value: number | null
}

function resultsIn(followUp: RecordOf<'follow-up'>): Result[] {
  return followUp.content.results.map(({ measure, value }, index) => ({
    followUp,
    path: ['results', index],
    measure,
    value,
  }))
}
