import type { Language } from '../../domain/bilingual.ts'
import type { FileVersion } from '../../domain/git.ts'
import { digestOf } from '../../repository/digest.ts'
import type { State } from '../../repository/state.ts'
import { recordsBehind } from '../status/json.ts'
import type { PartHistory, RevisionHistory } from './history.ts'

/** The history as JSON; schemas/output/history.schema.json describes it. */
export function historyJson(state: State, parts: readonly PartHistory[], language: Language): string {
  const document = {
    asOf: state.asOf.toString(),
    agreement: { id: state.id, state: state.standing },
    parts: parts.map(({ part, number, title, revisions }) => ({
      part,
      number,
      title,
      revisions: revisions.map((one) => revisionEntry(one, language)),
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function revisionEntry(
  { standing, versions }: RevisionHistory,
  language: Language,
): Readonly<Record<string, unknown>> {
  const { revision, state, adoption, effective, superseded, because } = standing
  return {
    revision: revision.date.toString(),
    file: revision.file,
    digest: digestOf(revision.content),
    state,
    effective: effective?.toString() ?? null,
    superseded: superseded?.toString() ?? null,
    because: because[language],
    records: recordsBehind(adoption),
    versions: versions.map(versionEntry),
  }
}

function versionEntry({ commit, author, authored, change }: FileVersion): Readonly<Record<string, string>> {
  return { commit, author, authored, change }
}
