import { compareDates } from '../domain/dates.ts'
import { changerOf } from '../repository/changers.ts'
import type { Revision } from '../repository/documents.ts'
import { prospectOf } from '../repository/prospects.ts'
import type { Adoption, Needs, RevisionStanding } from '../repository/standing.ts'
import type { Part, State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import type { PartKind } from '../schema/documents.ts'
import type { Discharge, Duty } from './duty.ts'
import { dischargeBy, firstSigned } from './signing.ts'

/** A revision after the first signing, and what it takes or took to make it valid. */
export interface Proposal {
  readonly standing: RevisionStanding
  /** Ids of the bodies or parties that are waited for; of one that is valid, those by which it became so. */
  readonly awaited: readonly string[]
  readonly done: Discharge | null
}

/** What waits for a decision, or for signatures, and what has got it. */
export function proposalsIn(state: State, kind: Needs['kind']): Proposal[] {
  const parts: readonly Part<PartKind>[] = [state.body, ...state.appendices]
  return parts.flatMap((part) =>
    part.revisions.flatMap((one) => waiting(one, part, kind, state) ?? adopted(one, kind, state) ?? []),
  )
}

/** What nothing has made valid though the agreement is in force and its day has come; an appendix never signed too. */
function waiting(
  one: RevisionStanding,
  part: Part<PartKind>,
  kind: Needs['kind'],
  { asOf, standing }: State,
): Proposal | null {
  const { needs, revision } = one
  const isUnsigned = one.state === 'unsigned' && compareDates(revision.date, asOf) <= 0
  const isWaiting = isUnsigned || prospectOf(one, part, asOf) === 'proposal'
  if (standing !== 'in-force' || !isWaiting || needs?.kind !== kind) return null
  return { standing: one, awaited: needs.kind === 'decision' ? needs.bodies : needs.parties, done: null }
}

/** What has become valid since every party had signed the agreement. */
function adopted(one: RevisionStanding, kind: Needs['kind'], state: State): Proposal | null {
  const { adoption, revision } = one
  if (adoption === null || kind !== awaitedBy(revision, adoption, state)) return null
  const done = dischargeBy(adoption)
  if (adoption.kind === 'decision') return { standing: one, awaited: [adoption.meeting.content.body], done }
  if (compareDates(adoption.on, firstSigned(state)?.on ?? adoption.on) <= 0) return null
  return { standing: one, awaited: adoption.signatures.map(({ content }) => content.party), done }
}

/** What it took by the rules of the day: every party may sign what a body may decide. */
function awaitedBy({ part }: Revision, adoption: Adoption, state: State): Needs['kind'] {
  if (adoption.kind === 'decision') return 'decision'
  return changerOf(part, bodyOn(state, adoption.on).content, state.readings).kind
}

/** What is the same for both kinds of waiting. */
export function aboutProposal(
  state: State,
  { standing: { revision }, awaited, done }: Proposal,
): Pick<
  Duty,
  'clause' | 'strength' | 'responsible' | 'derivation' | 'because' | 'alternatives' | 'origin' | 'done'
> {
  return {
    clause: clauseOnChanging(revision.part, state),
    strength: 'shall',
    responsible: awaited,
    derivation: null,
    because: null,
    alternatives: [],
    origin: revision.at('date'),
    done,
  }
}

/** By the body’s list; the body itself, which does not list itself, changes as an appendix that takes signatures. */
function clauseOnChanging(part: string, { body }: State): string | null {
  const { appendices } = body.current.content
  const rule =
    part === 'body'
      ? appendices.find((one) => one['changed-by'].kind === 'signatures')
      : appendices.find(({ id }) => id === part)
  return rule?.['changed-by'].clause ?? null
}
