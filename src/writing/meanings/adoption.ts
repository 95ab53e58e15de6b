import { namesOf } from '../../checks/names.ts'
import { partsOf } from '../../checks/parts.ts'
import { seriesOf } from '../../checks/wording.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import type { RecordOf } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import type { Cited } from '../../schema/documents.ts'
import type { Meaning } from './meaning.ts'
import { ofExtension } from './extension.ts'
import { signatureStep } from './signature-step.ts'

export function ofMeeting({ content, id }: RecordOf<'meeting'>, state: State): Meaning {
  const adopted = content.decisions.flatMap((decision) =>
    decision.kind === 'adopt' ? [decision.revision] : [],
  )
  const received = content.decisions.flatMap((decision) =>
    decision.kind === 'receive' ? [decision['follow-up']] : [],
  )
  const name = namesOf(state).body(content.body)
  const counts = {
    sv: `Mötet räknas mot de möten som ${name} ska ha.`,
    en: `The meeting counts towards those that ${name} is to have.`,
  }
  const reported = {
    sv: `Rapporterat: ${received.join(', ')}.`,
    en: `Reported: ${received.join(', ')}.`,
  }
  const isCounted = state.meetings.some(({ held }) => held.some((meeting) => meeting.id === id))
  return {
    means: [
      ...howTheyStand(adopted, state),
      ...(received.length > 0 ? [reported] : []),
      ...(isCounted ? [counts] : []),
    ],
    next: [],
  }
}

export function ofSignature({ content }: RecordOf<'signature'>, state: State): Meaning {
  const { signs } = content
  if (signs.kind === 'extension') return ofExtension(signs.extension, state)
  const waiting = new Set(
    signs.revisions.flatMap((cited) => {
      const needs = standingOf(cited, state)?.needs
      return needs?.kind === 'signatures' ? needs.parties : []
    }),
  )
  return {
    means: howTheyStand(signs.revisions, state),
    next: [...waiting].map((party) => signatureStep(party, state, { sign: 'all' })),
  }
}

/** How revisions stand, those of which the same is to be said in one sentence. */
function howTheyStand(cited: readonly Cited[], state: State): Bilingual[] {
  const { part } = namesOf(state)
  const told = new Map<string, { readonly revisions: Bilingual[]; readonly ending: Bilingual }>()
  for (const one of cited) {
    const ending = endingOf(one, state)
    const { sv, en } = part(one.part)
    const revision = { sv: `${sv} (${one.date})`, en: `${en} (${one.date})` }
    const group = told.get(ending.sv)
    if (group === undefined) told.set(ending.sv, { revisions: [revision], ending })
    else group.revisions.push(revision)
  }
  return [...told.values()].map(({ revisions, ending }) => {
    const { sv, en } = seriesOf(revisions)
    return { sv: `${capital(sv)} ${ending.sv}.`, en: `${capital(en)} ${ending.en}.` }
  })
}

function endingOf(cited: Cited, state: State): Bilingual {
  const standing = standingOf(cited, state)
  if (standing == null) return { sv: 'finns inte', en: 'is not there' }
  const { effective, because } = standing
  if (effective === null) return because
  return { sv: `gäller från ${effective}`, en: `counts from ${effective}` }
}

function standingOf({ part, date }: Cited, state: State) {
  return partsOf(state)
    .find(({ id }) => id === part)
    ?.revisions.find(({ revision }) => revision.content.date === date)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
