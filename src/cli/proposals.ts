import type { Bilingual } from '../domain/bilingual.ts'
import { compareDates } from '../domain/dates.ts'
import type { Revision } from '../repository/documents.ts'
import { prospectOf } from '../repository/prospects.ts'
import type { Prospect } from '../repository/prospects.ts'
import type { RevisionStanding } from '../repository/standing.ts'
import type { Part, State } from '../repository/state.ts'
import type { PartKind } from '../schema/documents.ts'
import { UsageError } from './command.ts'
import { known } from './options.ts'

/**
 * The revision that `appendix-2` or, where there are several, `appendix-2/2015-04-20` names: one that has not come into
 * force. @throws {UsageError} where there is none, or the word does not tell which.
 */
export function proposalNamed(word: string, state: State): Revision {
  const [id = '', date] = word.split('/')
  const parts: readonly Part<PartKind>[] = [state.body, ...state.appendices]
  const ids = parts.map((one) => one.id)
  known(id, ids, (name) => ({ sv: `Delen ”${name}” finns inte.`, en: `There is no part “${name}”.` }))
  const candidates = parts.filter((one) => one.id === id).flatMap((one) => comingOf(one, state))
  const dated = candidates.filter(
    ({ standing }) => date === undefined || `${standing.revision.date}` === date,
  )
  const [first, ...more] = date === undefined ? mostUrgent(dated) : dated
  if (first === undefined) throw new UsageError(none(id, date ?? null, candidates))
  if (more.length > 0) throw new UsageError(several(id, candidates))
  return first.standing.revision
}

/** Of the appendix or body alone that is to be signed: the newest revision that takes signatures; null for the one shown. */
export function revisionToSign(state: State, part: string | null): Revision | null {
  const parts: readonly Part<PartKind>[] = [state.body, ...state.appendices]
  const signed = parts
    .filter(({ id }) => id === part)
    .flatMap((one) => comingOf(one, state))
    .filter(({ standing: { needs, adoption } }) => (needs ?? adoption)?.kind === 'signatures')
  return signed.toSorted(byDate).at(-1)?.standing.revision ?? null
}

interface Coming {
  readonly standing: RevisionStanding
  readonly prospect: Prospect
}

/** The revisions of a part that may come into force. */
function comingOf(part: Part<PartKind>, { asOf }: State): Coming[] {
  return part.revisions.flatMap((standing) => {
    const prospect = prospectOf(standing, part, asOf)
    return prospect === null || prospect === 'overtaken' ? [] : [{ standing, prospect }]
  })
}

/** Those that wait now; else those that are valid and whose day has not come; else those that are dated later. */
function mostUrgent(coming: readonly Coming[]): readonly Coming[] {
  const groups = (['proposal', 'future', 'dated-later'] as const).map((prospect) =>
    coming.filter((one) => one.prospect === prospect),
  )
  return groups.find((group) => group.length > 0) ?? []
}

function byDate({ standing: a }: Coming, { standing: b }: Coming): number {
  return compareDates(a.revision.date, b.revision.date)
}

function none(id: string, date: string | null, coming: readonly Coming[]): Bilingual {
  if (date !== null && coming.length > 0) {
    return {
      sv: `Delen ${id} har inget förslag av den ${date}. Välj bland: ${namesOf(coming)}.`,
      en: `The part ${id} has no proposal of ${date}. Choose among: ${namesOf(coming)}.`,
    }
  }
  return {
    sv: `Delen ${id} har inget förslag att visa. Ett förslag är en lydelse som inte gäller än; samverkan revise ${id} skriver en.`,
    en: `The part ${id} has no proposal to show. A proposal is a revision that does not count yet; samverkan revise ${id} writes one.`,
  }
}

function several(id: string, coming: readonly Coming[]): Bilingual {
  return {
    sv: `Delen ${id} har flera förslag. Välj ett: ${namesOf(coming)}.`,
    en: `The part ${id} has several proposals. Choose one: ${namesOf(coming)}.`,
  }
}

/** As they are named after the option. */
function namesOf(coming: readonly Coming[]): string {
  return coming.map(({ standing: { revision } }) => `${revision.part}/${revision.date}`).join(', ')
}
