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
 * that accepts nothing is a finding of its own, so that none outlives its reason.
 */
export function judge(state: State, findings: readonly Finding[]): Judged[] {
  const { accepted } = state.settings.content
  const contents = new Map<string, unknown>(allRevisions(state).map(({ file, content }) => [file, content]))
  const keys = accepted.map(({ rule, file, pointer }) => key(rule, file, pointer))
  const reasons = new Map(accepted.map(({ reason }, index) => [keys[index], reason]))
  const used = new Set<string>()
  const judged = findings.map((finding) => {
    const own = key(finding.rule, finding.at.file, place(finding, contents))
    const reason = finding.severity === 'error' ? undefined : reasons.get(own)
    if (reason !== undefined) used.add(own)
    return { finding, accepted: reason ?? null }
  })
  const errors = new Set(
    findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => key(finding.rule, finding.at.file, place(finding, contents))),
  )
  const unused = accepted.flatMap((_, index) =>
    used.has(keys[index] ?? '') ? [] : [unusedAcceptance(state, index, errors.has(keys[index] ?? ''))],
  )
  return [...judged, ...unused.map((finding) => ({ finding, accepted: null }))]
}

function unusedAcceptance(state: State, index: number, isError: boolean): Finding {
  return {
    rule: 'acceptance-unused',
    severity: 'warning',
    clause: null,
    message: isError ? NEVER : NOTHING,
    hint: {
      sv: 'Ta bort den ur accepted, eller rätta regel, fil och plats.',
      en: 'Remove it from accepted, or mend its rule, file and place.',
    },
    at: state.settings.at('accepted', index),
    together: null,
  }
}

const NOTHING: Bilingual = {
  sv: 'Här godtas en anmärkning som inte längre finns.',
  en: 'This accepts a finding that no longer exists.',
}

const NEVER: Bilingual = {
  sv: 'Här godtas ett fel. Fel kan inte godtas, bara rättas.',
  en: 'This accepts an error. Errors cannot be accepted, only mended.',
}

function place({ at }: Finding, contents: ReadonlyMap<string, unknown>): string {
  return 'path' in at ? pointerById(contents.get(at.file), at.path) : ''
}

function key(rule: string, file: string, pointer: string): string {
  return `${rule}\n${file}\n${pointer}`
}
