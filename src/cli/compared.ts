import { compareDates, date, isDate } from '../domain/dates.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { GitRepository } from '../domain/git.ts'
import type { Io } from './io.ts'
import { UsageError } from './command.ts'

/** What the user wants compared with what. */
export type Compared =
  /** Null where the user leaves it to the program. */
  | { readonly kind: 'days'; readonly from: PlainDate | null; readonly to: PlainDate | null }
  /** `to` is null for the files as they lie there. */
  | {
      readonly kind: 'commits'
      readonly from: Commit
      readonly to: Commit | null
      readonly repository: GitRepository
    }

export interface Commit {
  /** As the user named it. */
  readonly ref: string
  readonly id: string
}

/** Reads the words: days, or names of commits. @throws {UsageError} for a word that is neither, and for one of each. */
export function comparedBy(words: readonly string[], folder: string, io: Io): Compared {
  const [first, second] = words
  if (first === undefined) return { kind: 'days', from: null, to: null }
  if (isWrittenLikeDay(first) && (second === undefined || isWrittenLikeDay(second))) {
    const [from, to] = [dayOf(first), second === undefined ? null : dayOf(second)]
    if (to !== null && compareDates(from, to) > 0) throw new UsageError(reversed(first, to.toString()))
    return { kind: 'days', from, to }
  }
  if (second !== undefined && isWrittenLikeDay(first) !== isWrittenLikeDay(second))
    throw new UsageError(MIXED)
  const repository = io.git(folder)
  const from = commitOf(first, repository)
  const to = second === undefined ? null : commitOf(second, repository)
  return { kind: 'commits', from: from.commit, to: to?.commit ?? null, repository: from.repository }
}

function isWrittenLikeDay(word: string): boolean {
  return /^\d{4}-\d{1,2}-\d{1,2}$/.test(word)
}

function dayOf(word: string): PlainDate {
  if (isDate(word) && /^(19|20|21)/.test(word)) return date(word)
  throw new UsageError({
    sv: `${word} är inget datum mellan 1900 och 2199. Skriv ÅÅÅÅ-MM-DD, till exempel 2015-05-01.`,
    en: `${word} is no date between 1900 and 2199. Write YYYY-MM-DD, 2015-05-01 say.`,
  })
}

interface Found {
  readonly commit: Commit
  readonly repository: GitRepository
}

function commitOf(ref: string, repository: GitRepository | null): Found {
  const id = repository?.commitOf(ref) ?? null
  if (repository !== null && id !== null) return { commit: { ref, id }, repository }
  const why =
    repository === null
      ? {
          sv: ' (avtalets mapp ligger inte i något git-förråd)',
          en: ' (the agreement’s folder lies in no git repository)',
        }
      : { sv: '', en: '' }
  throw new UsageError({
    sv: `”${ref}” är varken en dag eller en gren, tagg eller version i git${why.sv}. Skriv två dagar: samverkan diff 2014-12-01 2016-01-01.`,
    en: `“${ref}” is neither a day nor a branch, tag or commit of git${why.en}. Write two days: samverkan diff 2014-12-01 2016-01-01.`,
  })
}

function reversed(first: string, second: string): { readonly sv: string; readonly en: string } {
  return {
    sv: `Den första dagen ska vara den tidigare: samverkan diff ${second} ${first}.`,
    en: `The first day is to be the earlier one: samverkan diff ${second} ${first}.`,
  }
}

const MIXED = {
  sv: 'Skriv två dagar eller två versioner i git, inte en av varje. Med --as-of anges dagen för två versioner.',
  en: 'Write two days or two commits of git, not one of each. With --as-of the day for two commits is set.',
}
