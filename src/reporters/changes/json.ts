import type { Difference } from '../../changes/difference.ts'
import type { OtherRevision } from '../../changes/other-revisions.ts'
import type { PartChanges } from '../../changes/parts.ts'
import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { digestOf } from '../../repository/digest.ts'
import type { Revision } from '../../repository/documents.ts'
import type { ChangeReport, Endpoint } from './report.ts'

/** The report as JSON; schemas/output/diff.schema.json describes it. */
export function changesJson(report: ChangeReport, language: Language): string {
  const { agreement, from, to, part, errors, changes } = report
  const say = (words: Bilingual): string => words[language]
  const document = {
    from: endpoint(from),
    to: endpoint(to),
    agreement,
    part,
    errors,
    changes: changes.agreement.map(({ kind, words }) => ({ kind, words: say(words) })),
    parts: changes.parts.map((one) => partEntry(one, language)),
    happened: changes.happened.map(({ date, record, kind, words, details, differences }) => ({
      date: date.toString(),
      record,
      kind,
      words: say(words),
      details: details.map(say),
      differences: entries(differences, language),
    })),
    records: entries(changes.records, language),
    settings: entries(changes.settings, language),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function endpoint(one: Endpoint): object {
  const { kind, day } = one
  return {
    kind,
    day: day.toString(),
    ref: one.kind === 'ref' ? one.ref : null,
    commit: one.kind === 'ref' ? one.commit : null,
  }
}

function partEntry(
  { part, name, title, before, after, standing, differences, others }: PartChanges,
  language: Language,
): object {
  return {
    part,
    name: name[language],
    title,
    before: revision(before),
    after: revision(after),
    standing: standing.map((words) => words[language]),
    differences: entries(differences, language),
    others: others.map((one) => otherEntry(one, language)),
  }
}

function revision(shown: Revision | null): object | null {
  if (shown === null) return null
  return { revision: shown.date.toString(), file: shown.file, digest: digestOf(shown.content) }
}

function otherEntry({ revision: shown, words, differences }: OtherRevision, language: Language): object {
  return { ...revision(shown), words: words[language], differences: entries(differences, language) }
}

function entries(differences: readonly Difference[], language: Language): object[] {
  return differences.map((one) => entry(one, language))
}

/** Every entry has every field, so that whoever reads them need not ask which there are. */
function entry(one: Difference, language: Language): object {
  const say = (words: Bilingual | null): string | null => words?.[language] ?? null
  const isValue = one.kind === 'value'
  const isList = one.kind === 'list'
  return {
    kind: one.kind,
    place: one.place,
    about: one.kind === 'about' ? say(one.about) : null,
    words: one.kind === 'about' ? null : say(one.words),
    before: isValue ? say(one.before) : null,
    after: isValue ? say(one.after) : null,
    perCent: isValue ? one.perCent : null,
    added: isList ? one.added.map(say) : [],
    dropped: isList ? one.dropped.map(say) : [],
    redline: one.kind === 'text' ? one.redline : [],
    details:
      'details' in one
        ? one.details.map(({ label, value }) => ({ label: say(label), value: say(value) }))
        : [],
    below: one.kind === 'about' ? entries(one.below, language) : [],
  }
}
