import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates, earlier } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { ExtensionAct } from '../repository/acts.ts'
import { changerOf } from '../repository/changers.ts'
import type { Revision } from '../repository/documents.ts'
import { prospectOf } from '../repository/prospects.ts'
import { partiesOf } from '../repository/signatures.ts'
import type { Adoption, Needs, RevisionStanding } from '../repository/standing.ts'
import type { Part, State } from '../repository/state.ts'
import { bodyOn } from '../repository/through-time.ts'
import type { PartKind } from '../schema/documents.ts'
import type { Discharge, Duty, DutyKind } from './duty.ts'
import { nextMeetingExpected } from './meeting.ts'
import { partName } from './part-name.ts'
import { dischargeBy, firstSigned, signingOf } from './signing.ts'

/** A proposal waits for the body that may decide it (clause 10(3)): at its next meeting. */
export const proposalDecision: DutyKind = {
  kind: 'proposal-decision',
  *of(state) {
    for (const proposal of proposalsIn(state, 'decision')) {
      const { part, date } = proposal.standing.revision
      const name = partName(state, part)
      yield {
        ...aboutProposal(state, proposal),
        id: `proposal-decision/${part}/${date}`,
        kind: 'proposal-decision',
        title: {
          sv: `Beslut om förslaget till ${name.sv} av den ${date}`,
          en: `Decision on the proposed ${name.en} of ${date}`,
        },
        day: {
          kind: 'open',
          expected: proposal.done === null ? nextMeetingOf(proposal.awaited, state) : null,
        },
      }
    }
  },
}

/** A revision waits for the signatures of parties (clause 10(4)). The agreement sets no day. */
export const proposalSignature: DutyKind = {
  kind: 'proposal-signature',
  *of(state) {
    for (const proposal of proposalsIn(state, 'signatures')) {
      const { part, date } = proposal.standing.revision
      const name = partName(state, part)
      yield {
        ...aboutProposal(state, proposal),
        id: `proposal-signature/${part}/${date}`,
        kind: 'proposal-signature',
        title: {
          sv: `Underskrift av ${name.sv} av den ${date}`,
          en: `Signing of ${name.en} of ${date}`,
        },
        day: { kind: 'open', expected: null },
      }
    }
    for (const act of state.acts.extensions) yield* extensionToSign(act, state)
  },
}

/** An extension waits for the signatures that the reading asks for (clauses 4 and 10(4)): until the term has ended. */
function* extensionToSign(act: ExtensionAct, state: State): Iterable<Duty> {
  const { extension, extended, faults, unsigned } = act
  const done = signingOf(act, state)
  if (faults.length > 0 || extended.end === null || (done === null && unsigned.length === 0)) return
  const { end } = extension.content
  yield {
    id: `proposal-signature/${extension.id}`,
    kind: 'proposal-signature',
    clause: state.renewal.clause,
    title: {
      sv: `Underskrift av förlängningen till och med ${end}`,
      en: `Signing of the extension until ${end}`,
    },
    strength: 'shall',
    day: { kind: 'dated', due: extended.end },
    responsible: done === null ? unsigned : partiesOf(bodyOn(state, extension.date)),
    derivation: null,
    because: done === null ? NOTHING_LEFT : null,
    alternatives: [],
    origin: extension.at('end'),
    done,
  }
}

const NOTHING_LEFT: Bilingual = {
  sv: 'När avtalstiden har gått ut finns inget kvar att förlänga.',
  en: 'When the term has ended there is nothing left to extend.',
}

/** A revision after the first signing, and what it takes or took to make it valid. */
interface Proposal {
  readonly standing: RevisionStanding
  /** Ids of the bodies or parties that are waited for; of one that is valid, those by which it became so. */
  readonly awaited: readonly string[]
  readonly done: Discharge | null
}

/** What waits for a decision, or for signatures, and what has got it. */
function proposalsIn(state: State, kind: Needs['kind']): Proposal[] {
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

function aboutProposal(
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

function nextMeetingOf(bodies: readonly string[], state: State): PlainDate | null {
  const [first, ...others] = bodies.flatMap((body) => nextMeetingExpected(state, body) ?? [])
  return first === undefined ? null : others.reduce(earlier, first)
}
