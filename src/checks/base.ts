import type { Finding } from '../domain/findings.ts'
import type { Comparison } from '../repository/comparison.ts'
import { adoptedRevisionChanged } from './base-rules/adopted-revision-changed.ts'
import { recordChanged } from './base-rules/record-changed.ts'
import { revisionAdded } from './base-rules/revision-added.ts'
import { revisionTooEarly } from './base-rules/revision-too-early.ts'
import { settingsChanged } from './base-rules/settings-changed.ts'
import type { BaseCheck } from './check.ts'

/** The rules about a change, in the order in which a report tells them. */
export const BASE_CHECKS: readonly BaseCheck[] = [
  adoptedRevisionChanged,
  recordChanged,
  revisionTooEarly,
  settingsChanged,
  revisionAdded,
]

export function runBaseChecks(comparison: Comparison): Finding[] {
  return BASE_CHECKS.flatMap((rule) => [...rule.run(comparison)])
}
