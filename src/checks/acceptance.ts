import type { Bilingual } from '../domain/bilingual.ts'
import type { Finding } from '../domain/findings.ts'
import { pointerById } from '../domain/paths.ts'
import { allRevisions } from '../repository/state.ts'
import type { State } from '../repository/state.ts'

/** A finding, and the reason for which the agreement's own settings accept it. */
export interface Judged {
  readonly finding: Finding
  readonly accepted: string | null
}

/**
 * Marks the findings that `samverkan.yaml` accepts: by rule, file and place. An error is never accepted. An acceptance
 * that accepts nothing is a finding of its own, so that none outlives its reason; `isOutside` names the rules that were
 * left out of this run, of whose acceptances nothing can be said.
 */
export function judge(
  state: State,
  findings: readonly Finding[],
  isOutside: (rule: string) => boolean = () => false,
): Judged[] {
  const contents = new Map<string, unknown>(allRevisions(state).map(({ file, content }) => [file, content]))
  const keyed = findings.map((finding) => ({ finding, key: keyOf(finding, contents) }))
  const accepted = state.settings.content.accepted.map(({ rule, file, pointer, reason }, index) => {
    const key = acceptanceKey(rule, file, pointer)
    const matching = keyed.filter((one) => one.key === key).map(({ finding }) => finding)
    return { index, rule, key, reason, matching }
  })
  const reasons = new Map(accepted.map(({ key, reason }) => [key, reason]))
  const judged = keyed.map(({ finding, key }) => ({
    finding,
    accepted: finding.severity === 'error' ? null : (reasons.get(key) ?? null),
  }))
  const idle = accepted.filter(
    ({ rule, matching }) => !isOutside(rule) && matching.every(({ severity }) => severity === 'error'),
  )
  return [
    ...judged,
    ...idle.map(({ index, matching }) => ({
      finding: unusedAcceptance(state, index, matching.length === 0 ? NOTHING : ERROR),
      accepted: null,
    })),
  ]
}

function unusedAcceptance(state: State, index: number, message: Bilingual): Finding {
  return {
    rule: 'acceptance-unused',
    severity: 'warning',
    clause: null,
    message,
    hint: {
      sv: 'Ta bort den ur accepted, eller rätta regel, fil och plats.',
      en: 'Remove it from accepted, or mend its rule, file and place.',
    },
    at: state.settings.at('accepted', index),
    together: null,
  }
}

const NOTHING: Bilingual = {
  sv: 'Här godtas en anmärkning som inte finns.',
  en: 'This accepts a finding that does not exist.',
}

const ERROR: Bilingual = {
  sv: 'Här godtas ett fel. Fel kan inte godtas, bara rättas.',
  en: 'This accepts an error. Errors cannot be accepted, only mended.',
}

function keyOf({ rule, at }: Finding, contents: ReadonlyMap<string, unknown>): string {
  return acceptanceKey(rule, at.file, 'path' in at ? pointerById(contents.get(at.file), at.path) : '')
}

function acceptanceKey(rule: string, file: string, pointer: string): string {
  return `${rule}\n${file}\n${pointer}`
}
