import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { PlainDate } from '../../domain/dates.ts'
import type { DecisionAct } from '../../repository/acts.ts'
import type { Adoption, RevisionStanding } from '../../repository/standing.ts'
import type { State } from '../../repository/state.ts'
import type { Observation } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'
import type { Names } from '../names.ts'
import { partsOf } from '../parts.ts'
import type { Contradiction } from './contradiction.ts'

/**
 * A revision comes into force once, by the first act that makes it valid: to adopt it again changes nothing. So one that
 * another has taken the place of stays superseded, whatever the meeting meant.
 */
export function* adoptedAgain(state: State, names: Names): Iterable<Observation<Contradiction>> {
  const standings = new Map(
    partsOf(state).flatMap(({ revisions }) => revisions.map((one) => [one.revision.file, one] as const)),
  )
  for (const act of state.acts.decisions) {
    const standing =
      act.faults.length > 0 || act.revision === null ? undefined : standings.get(act.revision.file)
    if (standing?.adoption == null || isThat(standing.adoption, act)) continue
    const { meeting, index } = act
    const superseded = supersededBy(meeting.date, standing)
    // What the parties have signed, a body may well adopt too.
    if (superseded === null && standing.adoption.kind === 'signatures') continue
    const args = {
      message: messageOf(standing, standing.adoption, superseded, names),
      hint: hintOf(superseded),
    }
    const at = meeting.at('decisions', index, 'revision')
    yield { args, at, severity: superseded === null ? 'warning' : 'error' }
  }
}

function isThat(adoption: Adoption, { meeting, index }: DecisionAct): boolean {
  return adoption.kind === 'decision' && adoption.meeting.id === meeting.id && adoption.index === index
}

/** The day on which another revision took its place, where that is not after the meeting. */
function supersededBy(meeting: PlainDate, { superseded }: RevisionStanding): PlainDate | null {
  return superseded !== null && compareDates(superseded, meeting) <= 0 ? superseded : null
}

function messageOf(
  { revision }: RevisionStanding,
  adoption: Adoption,
  superseded: PlainDate | null,
  names: Names,
): Bilingual {
  const [part, by] = [names.part(revision.part), actOf(adoption, names)]
  const since = {
    sv: `Lydelsen ${revision.date} av ${part.sv} antogs redan ${adoption.on}, genom ${by.sv}.`,
    en: `The revision ${revision.date} of ${part.en} was adopted on ${adoption.on} already, by ${by.en}.`,
  }
  return superseded === null
    ? {
        sv: `${since.sv} Det här beslutet ändrar ingenting.`,
        en: `${since.en} This decision changes nothing.`,
      }
    : {
        sv: `${since.sv} En annan lydelse gäller sedan ${superseded}, och det här beslutet ändrar inte det.`,
        en: `${since.en} Another revision is in force since ${superseded}, and this decision does not change that.`,
      }
}

function actOf(adoption: Adoption, names: Names): Bilingual {
  return adoption.kind === 'decision'
    ? names.decision(adoption.meeting)
    : { sv: 'Parternas underskrifter', en: 'the parties’ signatures' }
}

function hintOf(superseded: PlainDate | null): Bilingual {
  return superseded === null
    ? MEND_RECORD
    : {
        sv: `Ska den gamla lydelsen gälla igen: låt anta en ny lydelse, med samma innehåll och en ny dag. Säger posten fel? ${MEND_RECORD.sv}`,
        en: `Is the old revision to be in force again? Have a new one adopted, of the same content and a new day. Is the record wrong? ${MEND_RECORD.en}`,
      }
}
