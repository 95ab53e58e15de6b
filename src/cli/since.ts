import { runBaseChecks } from '../checks/base.ts'
import type { Finding } from '../domain/findings.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { GitRepository } from '../domain/git.ts'
import { compare } from '../repository/comparison.ts'
import { SETTINGS_FILE } from '../repository/layout.ts'
import { load } from '../repository/load.ts'
import type { Loaded } from '../repository/load.ts'
import { changesInWords } from '../reporters/since.ts'
import type { Since } from '../reporters/findings/report.ts'
import { UsageError } from './command.ts'
import type { Io } from './io.ts'

interface Change {
  readonly findings: readonly Finding[]
  readonly told: Since
}

/**
 * What the working tree changes of the agreement since the commit from which it and `base` have both gone on. What was
 * on record then decides what is bound.
 *
 * @throws {UsageError} where there is nothing to compare with.
 */
export function changeSince(
  base: string,
  after: Loaded,
  asOf: PlainDate,
  { io, folder }: { readonly io: Io; readonly folder: string },
): Change {
  const repository = repositoryOf(folder, io)
  const files = repository.filesAt(commonCommit(base, repository))
  if (files.list().every(({ path }) => path !== SETTINGS_FILE)) {
    return { findings: [], told: { base, parts: [NEW_AGREEMENT] } }
  }
  const before = load(files, after)
  if (before.documents === null) throw new UsageError(UNREADABLE)
  if (after.documents === null) return { findings: [], told: { base, parts: [] } }
  const comparison = compare(before.documents, after.documents, asOf)
  return { findings: runBaseChecks(comparison), told: { base, parts: changesInWords(comparison) } }
}

export function repositoryOf(folder: string, io: Io): GitRepository {
  const repository = io.git(folder)
  if (repository !== null) return repository
  throw new UsageError({
    sv: 'Avtalets mapp ligger inte i något git-förråd, eller så saknas git. Utan git finns inget att jämföra med.',
    en: 'The agreement’s folder lies in no git repository, or git is missing. Without git there is nothing to compare with.',
  })
}

/** The commit that a word names. @throws {UsageError} when it names none. */
export function commitNamed(ref: string, repository: GitRepository): string {
  const commit = repository.commitOf(ref)
  if (commit !== null) return commit
  throw new UsageError({
    sv: `”${ref}” är ingen gren, tagg eller version i git-förrådet. Finns den bara på servern: git fetch origin.`,
    en: `“${ref}” is no branch, tag or commit of the git repository. If it is only on the server: git fetch origin.`,
  })
}

function commonCommit(base: string, repository: GitRepository): string {
  const [other, head] = [commitNamed(base, repository), commitNamed('HEAD', repository)]
  const common = repository.mergeBase(other, head)
  if (common !== null) return common
  throw new UsageError(
    repository.isShallow()
      ? {
          sv: `Det här är en grund klon, och den version där grenen skildes från ${base} finns inte i den. Hämta hela historiken: git fetch --unshallow. I GitHub Actions: fetch-depth: 0 för actions/checkout.`,
          en: `This is a shallow clone, without the commit at which the branch parted from ${base}. Fetch all history: git fetch --unshallow. In GitHub Actions: fetch-depth: 0 for actions/checkout.`,
        }
      : {
          sv: `Grenen har ingen gemensam historik med ${base}, så det finns inget att jämföra med.`,
          en: `The branch has no history in common with ${base}, so there is nothing to compare with.`,
        },
  )
}

const NEW_AGREEMENT = {
  name: { sv: 'Avtalet', en: 'The agreement' },
  lines: [{ sv: 'Avtalet är nytt.', en: 'The agreement is new.' }],
}

const UNREADABLE = {
  sv: 'Avtalets filer hade fel redan innan ändringen, så det går inte att se vad som då gällde. Rätta dem på huvudgrenen först.',
  en: 'The agreement’s files had faults already before the change, so that it cannot be seen what applied then. Mend them on the main branch first.',
}
