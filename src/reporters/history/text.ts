import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { PlainDate } from '../../domain/dates.ts'
import { PROSPECTS } from '../../repository/prospects.ts'
import type { RevisionState } from '../../repository/standing.ts'
import type { State } from '../../repository/state.ts'
import { partName } from '../named-parts.ts'
import { hang, visible, wrap } from '../paint.ts'
import type { Screen } from '../paint.ts'
import { reasonInWords } from '../reason.ts'
import { standingInWords } from '../standing.ts'
import { cameIn } from './history.ts'
import type { PartHistory, RevisionHistory } from './history.ts'

interface Options {
  readonly language: Language
  readonly screen: Screen
  /** Whether there is a repository of git to say where each revision came from. */
  readonly hasGit: boolean
}

/** Every revision for a person: what it is dated, what made it valid, from when until when, and how it came into git. */
export function historyText(state: State, parts: readonly PartHistory[], options: Options): string {
  const { language, screen } = options
  const mark = state.settings.content.mark
  const title = [state.body.current.content.title, ...(mark === undefined ? [] : [mark.toUpperCase()])]
  const blocks = [
    `${screen.paint.bold(wrap(title.join(' · '), screen.width))}\n${wrap(standingInWords(state)[language], screen.width)}`,
    ...parts.map((part) => partBlock(part, state, options)),
    ...(options.hasGit ? [screen.paint.dim(wrap(GIT[language], screen.width))] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** What git says is no proof of when something happened, or who did it. */
const GIT: Bilingual = {
  sv: 'Uppgifterna från git är de som den som sparade filen har angett. De avgör inte vad som gäller: det gör posterna.',
  en: 'What git tells is what whoever committed the file has stated. It does not decide what counts: the records do.',
}

function partBlock({ number, title, revisions }: PartHistory, state: State, options: Options): string {
  const { language, screen } = options
  const heading = screen.paint.bold(wrap(`${partName(number)[language]} · ${title}`, screen.width))
  return [heading, ...revisions.flatMap((revision) => revisionLines(revision, state, options))].join('\n')
}

const COLUMN = 14

function revisionLines(
  history: RevisionHistory,
  state: State,
  { language, screen, hasGit }: Options,
): string[] {
  const { revision } = history.standing
  const period = visible(periodOf(history)[language])
  const reason = reasonOf(history, state)
  const lines = [period, reason[language], ...(hasGit ? [gitLine(history)[language]] : [])]
  const [first = '', ...rest] = lines.filter((line) => line !== '')
  return [
    `  ${revision.date}  ${hang(first, COLUMN, screen.width)}`,
    ...rest.map((line) => screen.paint.dim(`${' '.repeat(COLUMN)}${hang(line, COLUMN, screen.width)}`)),
  ]
}

function reasonOf({ standing, prospect }: RevisionHistory, state: State): Bilingual {
  if (prospect === 'overtaken') return reasonInWords({ ...standing, because: OVERTAKEN }, state)
  const { because, adoption } = standing
  return adoption === null
    ? reasonInWords(standing, state)
    : { sv: `genom: ${because.sv}`, en: `by: ${because.en}` }
}

const OVERTAKEN: Bilingual = {
  sv: 'räknas inte, och är äldre än den som gäller',
  en: 'does not count, and is older than the one in force',
}

function periodOf({ standing: { state, effective, superseded }, prospect }: RevisionHistory): Bilingual {
  const [from, to] = [effective?.toString() ?? '', before(superseded)]
  const words: Readonly<Record<RevisionState, Bilingual>> = {
    'in-force': { sv: `gäller från ${from}`, en: `counts from ${from}` },
    superseded: { sv: `gällde ${from} – ${to}`, en: `counted ${from} – ${to}` },
    future: {
      sv: from === '' ? PROSPECTS.future.sv : `${PROSPECTS.future.sv}, gäller från ${from}`,
      en: from === '' ? PROSPECTS.future.en : `${PROSPECTS.future.en}, counts from ${from}`,
    },
    proposal: PROSPECTS[prospect ?? 'proposal'],
    unsigned: { sv: 'inte undertecknad', en: 'not signed' },
  }
  return words[state]
}

/** The last day on which it counted: never, where another took its place on its first. */
function before(day: PlainDate | null): string {
  return day === null ? '' : day.subtract({ days: 1 }).toString()
}

/** `i git: 1a2b3c4, av Anna Andersson 2015-04-20; ändrad 2 gånger sedan dess` */
function gitLine(history: RevisionHistory): Bilingual {
  const came = cameIn(history)
  if (came === null) return { sv: 'inte sparad i git', en: 'not committed to git' }
  const { commit, author, authored } = came
  const later = history.versions.length - 1
  const where = `${commit.slice(0, 7)}`
  const times = later === 1 ? { sv: '1 gång', en: 'once' } : { sv: `${later} gånger`, en: `${later} times` }
  return {
    sv: `i git: ${where}, av ${visible(author)} ${authored}${later === 0 ? '' : `; ändrad ${times.sv} sedan dess`}`,
    en: `in git: ${where}, by ${visible(author)} ${authored}${later === 0 ? '' : `; changed ${times.en} since`}`,
  }
}
