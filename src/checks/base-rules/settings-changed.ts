import type { Bilingual } from '../../domain/bilingual.ts'
import { differences } from '../../domain/differences.ts'
import type { Difference } from '../../domain/differences.ts'
import type { ValueOrigin } from '../../domain/findings.ts'
import type { Settings } from '../../repository/documents.ts'
import { baseCheck } from '../check.ts'

/** The settings decide how dates are computed and which findings are heard: no change of them goes unseen. */
export const settingsChanged = baseCheck<{ readonly what: Bilingual }>({
  id: 'settings-changed',
  severity: 'warning',
  message: ({ what }) => what,
  hint: () => ({
    sv: 'Är Parterna överens om det? En läsning ändrar dagar, och en godtagen anmärkning syns inte längre.',
    en: 'Do the parties agree on that? A reading changes days, and an accepted finding is no longer seen.',
  }),
  *run({ settings: { before, after } }) {
    for (const difference of differences(withoutAccepted(before), withoutAccepted(after))) {
      yield { args: { what: changed(difference) }, at: origin(after, difference), clause: null }
    }
    const [old, now] = [acceptances(before), acceptances(after)]
    for (const [key, { index, rule, file }] of now) {
      if (old.has(key)) continue
      const what = {
        sv: `Anmärkningen ${rule} i ${file} godtas från och med den här ändringen.`,
        en: `The finding ${rule} in ${file} is accepted from this change on.`,
      }
      yield { args: { what }, at: after.at('accepted', index), clause: null }
    }
    for (const [key, { rule, file }] of old) {
      if (now.has(key)) continue
      const what = {
        sv: `Anmärkningen ${rule} i ${file} godtas inte längre, eller av andra skäl.`,
        en: `The finding ${rule} in ${file} is no longer accepted, or for other reasons.`,
      }
      yield { args: { what }, at: after.key('accepted'), clause: null }
    }
  },
})

function withoutAccepted({ content }: Settings): object {
  return { ...content, accepted: [] }
}

function changed({ path, before, after }: Difference): Bilingual {
  const name = path.join('.')
  return {
    sv: `${name} i inställningarna ändras från ${written(before, 'inget')} till ${written(after, 'inget')}.`,
    en: `${name} in the settings changes from ${written(before, 'nothing')} to ${written(after, 'nothing')}.`,
  }
}

function written(value: unknown, nothing: string): string {
  return value === undefined ? nothing : typeof value === 'string' ? value : JSON.stringify(value)
}

/** Where the value stands; of one that is no more, the mapping that it stood in. */
function origin(after: Settings, { path, after: value }: Difference): ValueOrigin {
  return value === undefined ? after.at(...path.slice(0, -1)) : after.at(...path)
}

interface Acceptance {
  readonly index: number
  readonly rule: string
  readonly file: string
}

/** By everything that they say, the reason too. */
function acceptances({ content }: Settings): Map<string, Acceptance> {
  return new Map(
    content.accepted.map((one, index) => [
      JSON.stringify([one.rule, one.file, one.pointer, one.reason]),
      { index, rule: one.rule, file: one.file },
    ]),
  )
}
