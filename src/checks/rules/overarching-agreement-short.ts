import { overarchingAgreement } from '../../deadlines/overarching-agreement.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { check } from '../check.ts'
import { deadlinesOfKinds } from '../duties.ts'

interface Short {
  /** `Det övergripande avtalet ska gälla för hela förlängningen, till och med 2019-12-31` */
  readonly needed: Bilingual
  /** `Det gäller bara till och med 2017-12-31.` */
  readonly known: Bilingual
}

export const overarchingAgreementShort = check<Short>({
  id: 'overarching-agreement-short',
  severity: 'info',
  message: ({ needed, known }) => ({
    sv: `${needed.sv}. ${known.sv}`,
    en: `${needed.en}. ${known.en}`,
  }),
  hint: () => ({
    sv: 'Se till att det övergripande avtalet förlängs i tid, och ange dess nya sista dag i förlängningens post.',
    en: 'See to it that the overarching agreement is extended in time, and give its new last day in the record of the extension.',
  }),
  *run(state) {
    const { acts, overarching, standing, term } = state
    const isKnown =
      overarching.end !== null || acts.extensions.some(({ overarchingEnd }) => overarchingEnd !== null)
    if (standing !== 'in-force' || !isKnown) return
    for (const { clause, because, id, origin, record, title } of deadlinesOfKinds(state, [
      overarchingAgreement,
    ])) {
      if (record !== null || because === null || !id.endsWith(`/${term.number}`)) continue
      yield { args: { needed: title, known: because }, at: origin, clause }
    }
  },
})
