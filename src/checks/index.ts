import type { Finding } from '../domain/findings.ts'
import type { State } from '../repository/state.ts'
import { agreementUnsigned } from './agreement-unsigned.ts'
import type { Check } from './check.ts'
import { measureWithoutTime } from './measure-without-time.ts'

/** The agreement's own rules, in the order in which a report tells them: what matters most to its readers first. */
export const CHECKS: readonly Check[] = [agreementUnsigned, measureWithoutTime]

export function runChecks(state: State, checks: readonly Check[] = CHECKS): Finding[] {
  return checks.flatMap((rule) => [...rule.run(state)])
}
