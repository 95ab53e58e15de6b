import { compareDates, earlier } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { Needs, RevisionStanding } from '../repository/standing.ts'
import type { State } from '../repository/state.ts'
import type { Duty, DutyKind } from './duty.ts'
import { nextMeetingExpected } from './meeting.ts'
import { partName } from './part-name.ts'

/** A proposal waits for the body that may decide it (clause 10(3)): at its next meeting. */
export const proposalDecision: DutyKind = {
  kind: 'proposal-decision',
  *of(state) {
    for (const { standing, needs } of proposalsIn(state)) {
      if (needs.kind !== 'decision') continue
      const { part, date } = standing.revision
      const name = partName(state, part)
      yield {
        ...aboutProposal(state, standing),
        id: `proposal-decision/${part}/${date}`,
        kind: 'proposal-decision',
        title: {
          sv: `Beslut om förslaget till ${name.sv} av den ${date}`,
          en: `Decision on the proposed ${name.en} of ${date}`,
        },
        day: { kind: 'open', expected: nextMeetingOf(needs.bodies, state) },
        responsible: needs.bodies,
      }
    }
  },
}

/** A revision waits for the signatures of parties (clause 10(4)). The agreement sets no day. */
export const proposalSignature: DutyKind = {
  kind: 'proposal-signature',
  *of(state) {
    for (const { standing, needs } of proposalsIn(state)) {
      if (needs.kind !== 'signatures') continue
      const { part, date } = standing.revision
      const name = partName(state, part)
      yield {
        ...aboutProposal(state, standing),
        id: `proposal-signature/${part}/${date}`,
        kind: 'proposal-signature',
        title: {
          sv: `Underskrift av ${name.sv} av den ${date}`,
          en: `Signing of ${name.en} of ${date}`,
        },
        day: { kind: 'open', expected: null },
        responsible: needs.parties,
      }
    }
    yield* extensionsToSign(state)
  },
}

/** An extension waits for the signatures that the reading asks for (clauses 4 and 10(4)): until the term has ended. */
function* extensionsToSign({ acts, renewal }: State): Iterable<Duty> {
  for (const { extension, extended, faults, unsigned } of acts.extensions) {
    if (faults.length > 0 || unsigned.length === 0 || extended.end === null) continue
    const { end } = extension.content
    yield {
      id: `proposal-signature/${extension.id}`,
      kind: 'proposal-signature',
      clause: renewal.clause,
      title: {
        sv: `Underskrift av förlängningen till och med ${end}`,
        en: `Signing of the extension until ${end}`,
      },
      strength: 'shall',
      day: { kind: 'dated', due: extended.end },
      responsible: unsigned,
      derivation: null,
      because: {
        sv: 'När avtalstiden har gått ut finns inget kvar att förlänga.',
        en: 'When the term has ended there is nothing left to extend.',
      },
      alternatives: [],
      origin: extension.at('end'),
      done: null,
    }
  }
}

interface Proposal {
  readonly standing: RevisionStanding
  readonly needs: Needs
}

/** What nothing has made valid though the agreement is in force and its day has come; an appendix never signed too. */
function proposalsIn({ asOf, standing, body, appendices }: State): Proposal[] {
  if (standing !== 'in-force') return []
  const revisions = [
    ...body.revisions,
    ...appendices.flatMap((one): readonly RevisionStanding[] => one.revisions),
  ]
  return revisions.flatMap((one) => {
    const isWaiting = one.state === 'proposal' || one.state === 'unsigned'
    return isWaiting && one.needs !== null && compareDates(one.revision.date, asOf) <= 0
      ? [{ standing: one, needs: one.needs }]
      : []
  })
}

function aboutProposal(
  state: State,
  { revision }: RevisionStanding,
): Pick<Duty, 'clause' | 'strength' | 'derivation' | 'because' | 'alternatives' | 'origin' | 'done'> {
  return {
    clause: clauseOnChanging(revision.part, state),
    strength: 'shall',
    derivation: null,
    because: null,
    alternatives: [],
    origin: revision.at('date'),
    done: null,
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
