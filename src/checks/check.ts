import type { Bilingual } from '../domain/bilingual.ts'
import type { Finding, Severity, ValueOrigin } from '../domain/findings.ts'
import type { Comparison } from '../repository/comparison.ts'
import type { State } from '../repository/state.ts'
import { clauseOf } from './clause-of.ts'

/** A rule of the agreement, ready to run. Its page is docs/rules/<id>.md. */
export interface Check {
  readonly id: string
  readonly severity: Severity
  run(state: State): Iterable<Finding>
}

/** How a rule is written: what it looks for, and what it says. Lines, colours and grouping are no concern of it. */
export interface CheckSpecification<Args> {
  readonly id: string
  readonly severity: Severity
  readonly message: (args: Args) => Bilingual
  /** What would be right. */
  readonly hint?: (args: Args) => Bilingual
  /** The heading when several findings of the rule in one file are told together, and what each is about: null of one to be told by itself. */
  readonly together?: { readonly title: Bilingual; readonly subject: (args: Args) => Bilingual | null }
  /** Set where a report must not repeat what stands there. */
  readonly concealed?: true
  run(state: State): Iterable<Observation<Args>>
}

export interface Observation<Args> {
  readonly args: Args
  readonly at: ValueOrigin
  /** Else the clause is that of the place: a value in appendix 3 rests on the clause that the body names for it. */
  readonly clause?: string | null
  /** Where one rule is graver in one case than in another. Else the rule's own. */
  readonly severity?: Severity
}

export function check<Args>(specification: CheckSpecification<Args>): Check {
  const { id, severity } = specification
  return { id, severity, run: (state) => told(specification, specification.run(state), state) }
}

/** A rule about a change of the agreement's files, seen from what they were before. Its findings are never accepted. */
export interface BaseCheck {
  readonly id: string
  readonly severity: Severity
  run(comparison: Comparison): Iterable<Finding>
}

export type BaseCheckSpecification<Args> = Omit<CheckSpecification<Args>, 'run'> & {
  run(comparison: Comparison): Iterable<Observation<Args>>
}

export function baseCheck<Args>(specification: BaseCheckSpecification<Args>): BaseCheck {
  const { id, severity } = specification
  return {
    id,
    severity,
    run: (comparison) => told(specification, specification.run(comparison), comparison.after),
  }
}

/** What is observed, in words. */
function* told<Args>(
  { id, severity, message, hint, together, concealed }: Omit<CheckSpecification<Args>, 'run'>,
  observations: Iterable<Observation<Args>>,
  state: State,
): Iterable<Finding> {
  for (const { args, at, ...observed } of observations) {
    const subject = together?.subject(args) ?? null
    yield {
      rule: id,
      severity: observed.severity ?? severity,
      clause: observed.clause === undefined ? clauseOf(state, at) : observed.clause,
      message: message(args),
      hint: hint?.(args) ?? null,
      at,
      together: together === undefined || subject === null ? null : { title: together.title, subject },
      ...(concealed === undefined ? {} : { concealed }),
    }
  }
}
