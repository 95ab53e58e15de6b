import type { Difference, Group, Told } from '../../changes/difference.ts'
import type { Happening } from '../../changes/happened.ts'
import type { PartChanges } from '../../changes/parts.ts'
import type { Redline } from '../../changes/redline.ts'
import { dayInWords } from '../../changes/values.ts'
import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { seriesOf } from '../../domain/series.ts'
import { capitalised } from '../../render/wording.ts'
import { isEmpty } from './report.ts'
import type { ChangeReport, Endpoint } from './report.ts'

/** The report in one language, as text, Markdown and HTML alike have it: they differ only in how it looks. */
export interface Outline {
  readonly title: string
  /** What is compared with what. */
  readonly compared: string
  readonly mark: string | null
  /** What is to be known first: what has changed, in one line; that what is wrong does not count. */
  readonly summary: readonly string[]
  readonly sections: readonly Section[]
}

export interface Section {
  readonly heading: string
  /** Sentences. */
  readonly paragraphs: readonly string[]
  readonly entries: readonly Entry[]
}

/** A line, what stands by it, and the lines under it. */
export interface Entry {
  readonly line: string
  readonly redline: Redline | null
  readonly details: readonly { readonly label: string; readonly value: string }[]
  readonly below: readonly Entry[]
}

export function outlineOf(report: ChangeReport, language: Language): Outline {
  const { agreement, changes } = report
  const compared = comparedInWords(report)[language]
  const sections: Section[] = [
    section(
      THE_AGREEMENT,
      changes.agreement.map(({ words }) => leaf(capitalised(words[language]))),
      language,
    ),
    ...alike(changes.parts).map((parts) => partSection(parts, language)),
    section(
      HAPPENED,
      changes.happened.map((one) => happening(one, language)),
      language,
    ),
    section(RECORDS, entries(changes.records, language), language),
    section(SETTINGS, entries(changes.settings, language), language),
  ].filter(({ paragraphs, entries: own }) => paragraphs.length + own.length > 0)
  return {
    title: `${TITLE[language]} · ${agreement.title}`,
    compared: capitalised(compared),
    mark: agreement.mark,
    summary: summaryOf(report, language),
    sections,
  }
}

const TITLE: Bilingual = { sv: 'Ändringar', en: 'Changes' }
const THE_AGREEMENT: Bilingual = { sv: 'Avtalet', en: 'The agreement' }
const HAPPENED: Bilingual = { sv: 'Det som har hänt', en: 'What has happened' }
const RECORDS: Bilingual = {
  sv: 'Poster som har ändrats (en post ska aldrig ändras)',
  en: 'Records that have been edited (none ever should be)',
}
const SETTINGS: Bilingual = { sv: 'Inställningarna', en: 'The settings' }

function comparedInWords({ from, to, part, changes }: ChangeReport): Bilingual {
  if (from.kind === 'revision' && to.kind === 'revision') {
    const name = changes.parts[0]?.name ?? { sv: part ?? '', en: part ?? '' }
    return {
      sv: `${name.sv}, lydelsen ${from.day} jämförd med lydelsen ${to.day}`,
      en: `${name.en}, the revision of ${from.day} against that of ${to.day}`,
    }
  }
  if (from.kind === 'day' && to.kind === 'day') {
    const [first, last] = [from, to].map(({ day }) => dayInWords(day.toString()))
    return { sv: `från ${first?.sv} till ${last?.sv}`, en: `from ${first?.en} to ${last?.en}` }
  }
  const [first, last] = [from, to].map(endpointInWords)
  const day = dayInWords(to.day.toString())
  return {
    sv: `från ${first?.sv} till ${last?.sv}, båda som de gäller ${day.sv}`,
    en: `from ${first?.en} to ${last?.en}, both as of ${day.en}`,
  }
}

function endpointInWords(endpoint: Endpoint): Bilingual {
  if (endpoint.kind !== 'ref') return { sv: 'filerna som de är nu', en: 'the files as they are now' }
  const words = `${endpoint.ref} (${endpoint.commit.slice(0, 10)})`
  return { sv: words, en: words }
}

function summaryOf(report: ChangeReport, language: Language): string[] {
  const { changes, errors } = report
  const wrong = errors === 0 ? [] : [erroneous(errors)[language]]
  if (isEmpty(changes)) return [NOTHING[language], ...wrong]
  if (report.to.kind === 'revision') {
    const isSame = changes.parts.every(({ differences }) => differences.length === 0)
    return [...(isSame ? [ALIKE[language]] : []), ...wrong]
  }
  const parts = seriesOf(changes.parts.map(({ name }) => name))
  const happened = changes.happened.length
  const sentences = [
    ...(changes.parts.length === 0 ? [] : [{ sv: `Ändrat: ${parts.sv}.`, en: `Changed: ${parts.en}.` }]),
    ...(happened === 0
      ? []
      : [
          {
            sv: `${happened} ${happened === 1 ? 'post' : 'poster'} däremellan.`,
            en: `${happened} ${happened === 1 ? 'record' : 'records'} in between.`,
          },
        ]),
  ]
  const line = sentences.map((words) => words[language]).join(' ')
  return [...(line === '' ? [] : [line]), ...wrong]
}

const NOTHING: Bilingual = { sv: 'Inget har ändrats.', en: 'Nothing has changed.' }

const ALIKE: Bilingual = {
  sv: 'Lydelserna säger detsamma.',
  en: 'The revisions say the same.',
}

function erroneous(errors: number): Bilingual {
  return {
    sv: `Avtalet har ${errors} fel, och det som är fel räknas inte här. samverkan validate visar vad.`,
    en: `The agreement has ${errors === 1 ? 'an error' : `${errors} errors`}, and what is wrong does not count here. samverkan validate shows what.`,
  }
}

function section(heading: Bilingual, own: readonly Entry[], language: Language): Section {
  return { heading: heading[language], paragraphs: [], entries: own }
}

/** Parts of which the same is said, and nothing more, are told together: that all of them were signed. */
function alike(parts: readonly PartChanges[]): PartChanges[][] {
  const told: PartChanges[][] = []
  for (const part of parts) {
    const [first] = told.at(-1) ?? []
    const isAlike = first !== undefined && saidOnly(first) !== null && saidOnly(first) === saidOnly(part)
    if (isAlike) told.at(-1)?.push(part)
    else told.push([part])
  }
  return told
}

function saidOnly({ standing, differences, others }: PartChanges): string | null {
  return differences.length + others.length > 0 ? null : standing.map(({ sv }) => sv).join(' ')
}

function partSection(parts: readonly PartChanges[], language: Language): Section {
  const names = seriesOf(parts.map(({ name }) => name))[language]
  const titles = parts.length > 1 ? [] : parts.map(({ title }) => title)
  return {
    heading: [capitalised(names), ...titles].filter((part) => part !== '').join(' · '),
    paragraphs: (parts[0]?.standing ?? []).map((words) => words[language]),
    entries: parts.flatMap(({ differences, others }) => [
      ...entries(differences, language),
      ...others.map(({ words, differences: own }): Entry => ({
        ...leaf(words[language]),
        below: entries(own, language),
      })),
    ]),
  }
}

function happening({ date, words, details, differences }: Happening, language: Language): Entry {
  const day = dayInWords(date.toString())[language]
  return {
    ...leaf(`${day}: ${words[language]}`),
    below: [...details.map((detail) => leaf(detail[language])), ...entries(differences, language)],
  }
}

function entries(differences: readonly Difference[], language: Language): Entry[] {
  return differences.map((difference) =>
    difference.kind === 'about' ? group(difference, language) : told(difference, language),
  )
}

/** What has a single thing said of it is one line: `Åtgärden Nattvandring har fått en tid: 31 december 2017`. */
function group({ about, below }: Group, language: Language): Entry {
  const subject = about[language]
  const [only] = below
  if (below.length > 1 || only === undefined) {
    return { ...leaf(capitalised(subject)), below: entries(below, language) }
  }
  if (only.kind === 'about') {
    const within = { sv: `${about.sv}, ${only.about.sv}`, en: `${about.en}, ${only.about.en}` }
    return group({ ...only, about: within }, language)
  }
  const joint = only.isSentence ? ': ' : ' '
  return {
    ...told(only, language),
    line: ended(`${capitalised(subject)}${joint}${only.words[language]}`, only),
  }
}

function told(difference: Told, language: Language): Entry {
  const words = difference.words[language]
  return {
    line: ended(difference.isSentence ? capitalised(words) : words, difference),
    redline: difference.kind === 'text' ? difference.redline : null,
    details:
      'details' in difference
        ? difference.details.map(({ label, value }) => ({
            label: capitalised(label[language]),
            value: value[language],
          }))
        : [],
    below: [],
  }
}

/** A redline follows on a colon. */
function ended(line: string, { kind }: Told): string {
  return kind === 'text' ? `${line}:` : line
}

function leaf(line: string): Entry {
  return { line, redline: null, details: [], below: [] }
}
