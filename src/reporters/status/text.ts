import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { compareDates, daysFromTo } from '../../domain/dates.ts'
import { daysInWords, longDate, weekdayAbbreviation, weekdayName } from '../../domain/swedish-wording.ts'
import { bodyName, partyName } from '../../repository/because.ts'
import type { Chair, ChairTurn } from '../../repository/chairs.ts'
import type { RevisionStanding, RevisionState } from '../../repository/standing.ts'
import type { AgreementStanding, Part, State } from '../../repository/state.ts'
import type { PartKind } from '../../schema/documents.ts'
import { namesOf } from '../deadlines/names.ts'
import { namedParts, partName } from '../named-parts.ts'
import { hang, wrap } from '../paint.ts'
import type { Paint, Screen } from '../paint.ts'
import { standingInWords } from '../standing.ts'
import type { DatedDeadline, Status } from './status.ts'

interface Options {
  readonly language: Language
  readonly screen: Screen
}

/** The state of the agreement on one screen, to be read aloud at the start of a meeting. */
export function statusText(status: Status, options: Options): string {
  const { state } = status
  const blocks = [
    heading(status, options),
    parts(state, options),
    ...meetings(status, options),
    ...awaiting(status, options),
    ...overdue(status, options),
    ...next(status, options),
  ]
  return `${blocks.join('\n\n')}\n`
}

const SIGNS: Record<AgreementStanding, { readonly sign: string; readonly colour: keyof Paint }> = {
  'in-force': { sign: '●', colour: 'green' },
  'not-started': { sign: '○', colour: 'blue' },
  unsigned: { sign: '○', colour: 'yellow' },
  expired: { sign: '✗', colour: 'red' },
  withdrawn: { sign: '✗', colour: 'red' },
}

function heading({ state, errors }: Status, { language, screen }: Options): string {
  const { title } = state.body.current.content
  const mark = state.settings.content.mark
  const day = {
    sv: `${weekdayName(state.asOf).sv} ${longDate(state.asOf)}`,
    en: `${weekdayName(state.asOf).en} ${state.asOf}`,
  }
  const named = [title, day[language], ...(mark === undefined ? [] : [mark.toUpperCase()])].join(' · ')
  const { sign, colour } = SIGNS[state.standing]
  const standing = wrap(standingInWords(state)[language], screen.width - 2, '  ')
  return [
    screen.paint.bold(wrap(named, screen.width)),
    `${screen.paint[colour](sign)} ${standing}`,
    ...(errors === 0
      ? []
      : [screen.paint.red(`✗ ${wrap(erroneous(errors)[language], screen.width - 2, '  ')}`)]),
  ].join('\n')
}

function erroneous(errors: number): Bilingual {
  return {
    sv: `Avtalet har ${errors} fel, och det som är fel räknas inte här. samverkan validate visar vad.`,
    en: `The agreement has ${errors === 1 ? 'an error' : `${errors} errors`}, and what is wrong does not count here. samverkan validate shows what.`,
  }
}

/** Each part's revision that counts and why, and under it what may take its place. */
function parts(state: State, { language, screen }: Options): string {
  const { missing, standing } = state
  const counts = COUNTS[standing === 'expired' || standing === 'withdrawn' ? 'past' : 'present'][language]
  const rows = [
    ...namedParts(state).flatMap(({ name, part }) =>
      partRows(name[language], part, { state, language, counts }),
    ),
    ...missing.map(({ entry }) => missingRow(partName(entry.number)[language], language)),
  ]
  const width = Math.max(...rows.map(({ name }) => name.length))
  const column = 2 + width + GAP.length + DATE_WIDTH + GAP.length
  const lines = rows.map(({ name, date, reason, isWaiting }) => {
    const line = `  ${name.padEnd(width)}${GAP}${date.padEnd(DATE_WIDTH)}${GAP}${hang(reason, column, screen.width)}`
    return isWaiting ? screen.paint.yellow(line) : line
  })
  return [
    screen.paint.bold(language === 'sv' ? 'Delar' : 'Parts'),
    ...lines,
    ...datedLater(state, { language, screen }),
  ].join('\n')
}

const GAP = '  '
const DATE_WIDTH = 'YYYY-MM-DD'.length

const COUNTS = {
  present: { sv: 'gäller från', en: 'counts from' },
  past: { sv: 'gällde från', en: 'counted from' },
} as const

interface PartRow {
  readonly name: string
  readonly date: string
  readonly reason: string
  readonly isWaiting: boolean
}

interface Surroundings {
  readonly state: State
  readonly language: Language
  readonly counts: string
}

function partRows(name: string, part: Part<PartKind>, { state, language, counts }: Surroundings): PartRow[] {
  const { current, revisions } = part
  const shown = revisions.filter(({ revision }) => revision.file === current.file)
  return [
    ...shown.map((one) => ({ ...row(one, language, counts), name, isWaiting: false })),
    ...waiting(part, state).map((one) => ({
      ...row(one, language, counts),
      name: `  ${WAITING[language][one.state] ?? ''}`,
      isWaiting: true,
    })),
  ]
}

const WAITING: Record<Language, Partial<Record<RevisionState, string>>> = {
  sv: { proposal: 'förslag', future: 'kommande' },
  en: { proposal: 'proposal', future: 'coming' },
}

function row(
  { revision, state, effective, because }: RevisionStanding,
  language: Language,
  counts: string,
): Omit<PartRow, 'name' | 'isWaiting'> {
  const since = effective === null || state !== 'in-force' ? '' : `${counts} ${effective}: `
  return { date: revision.date.toString(), reason: since + because[language] }
}

function missingRow(name: string, language: Language): PartRow {
  return { name, date: '–', reason: language === 'sv' ? 'saknas' : 'missing', isWaiting: false }
}

/** The revisions that may still come into force, but for proposals dated after the day. */
function waiting({ current, revisions }: Part<PartKind>, { asOf }: State): RevisionStanding[] {
  return revisions.filter(
    ({ revision, state }) =>
      revision.file !== current.file &&
      (state === 'future' || (state === 'proposal' && compareDates(revision.date, asOf) <= 0)),
  )
}

/** Proposals dated after the day that is looked at are named and no more: on that day nobody need have seen them. */
function datedLater(state: State, { language, screen }: Options): string[] {
  const later = namedParts(state).flatMap(({ name, part }) =>
    part.revisions
      .filter(
        ({ revision, state: stands }) => stands === 'proposal' && compareDates(revision.date, state.asOf) > 0,
      )
      .map(({ revision }) => `${name[language].toLowerCase()} ${revision.date}`),
  )
  if (later.length === 0) return []
  const title = { sv: 'Daterade senare', en: 'Dated later' }[language]
  return [screen.paint.dim(`  ${hang(`${title}: ${later.join(', ')}`, 2, screen.width)}`)]
}

/** Held of those agreed, and who chairs: while there is an agreement to meet under. */
function meetings({ state, meetings: counts }: Status, { language, screen }: Options): string[] {
  if (state.standing === 'expired' || state.standing === 'withdrawn') return []
  const chairs = state.chairs.map((chair) => chairInWords(chair, state)[language])
  const years = counts.map(({ name, year, held, agreed }) => ({
    sv: `${name} ${held} av ${agreed ?? '?'} möten ${year.label}`,
    en: `${name} ${held} of ${agreed ?? '?'} meetings ${year.label}`,
  }))
  const held = years.map((words) => words[language]).join(', ')
  const lines = [...(held === '' ? [] : [`${capital(held)}.`]), ...chairs]
  if (lines.length === 0) return []
  const title = screen.paint.bold(language === 'sv' ? 'Möten' : 'Meetings')
  return [[title, ...lines.map((line) => `  ${wrap(line, screen.width - 2, '  ')}`)].join('\n')]
}

function chairInWords({ body, current, next: following }: Chair, state: State): Bilingual {
  const written = state.body.current.content
  const name = bodyName(written, body)
  if (current === null) {
    return {
      sv: `Vem som är ordförande i ${name} är inte bestämt.`,
      en: `It is not settled who chairs ${name}.`,
    }
  }
  const until = (turn: ChairTurn): Bilingual =>
    turn.to === null ? { sv: '', en: '' } : { sv: ` till och med ${turn.to}`, en: ` until ${turn.to}` }
  const now = partyName(written, current.party)
  const after = following === null ? null : partyName(written, following.party)
  return {
    sv: `Ordförande i ${name}: ${now}${until(current).sv}${after === null ? '' : `, därefter ${after}`}.`,
    en: `${capital(name)} is chaired by ${now}${until(current).en}${after === null ? '' : `, then by ${after}`}.`,
  }
}

/** What waits for somebody and has no day. */
function awaiting({ state, awaiting: open }: Status, { language, screen }: Options): string[] {
  if (open.length === 0) return []
  const lines = open.map(
    ({ title, responsible }) =>
      `  ○ ${wrap(`${title[language]} · ${namesOf(state, responsible, language)}`, screen.width - 4, '    ')}`,
  )
  return [[screen.paint.bold(language === 'sv' ? 'Väntar' : 'Waiting'), ...lines].join('\n')]
}

const DEADLINE_SIGNS: Readonly<Record<string, { readonly sign: string; readonly colour: keyof Paint }>> = {
  overdue: { sign: '✗', colour: 'red' },
  'due-soon': { sign: '▲', colour: 'yellow' },
}
/** Of the longest, `tors 2015-12-31`. */
const DAY_WIDTH = 15

const CALM = { sign: '·', colour: 'blue' } as const

/** What is late, the latest first: told, and never in the way of what is still to come. */
function overdue({ state, overdue: late }: Status, { language, screen }: Options): string[] {
  if (late.length === 0) return []
  const title = { sv: `Försenat (${late.length})`, en: `Overdue (${late.length})` }
  const rest = late.length - MOST_OVERDUE
  const more = {
    sv: `  … och ${rest} till: samverkan deadlines visar alla.`,
    en: `  … and ${rest} more: samverkan deadlines shows all.`,
  }
  return [
    [
      screen.paint.bold(title[language]),
      ...rowsOf(state, late.slice(0, MOST_OVERDUE), { language, screen }),
      ...(rest > 0 ? [more[language]] : []),
    ].join('\n'),
  ]
}

const MOST_OVERDUE = 3

function next({ state, next: deadlines }: Status, { language, screen }: Options): string[] {
  const title = screen.paint.bold(language === 'sv' ? 'Närmast' : 'Next')
  if (deadlines.length === 0) {
    return [`${title}\n  ${language === 'sv' ? 'Inga kommande tidsfrister.' : 'No coming deadlines.'}`]
  }
  return [[title, ...rowsOf(state, deadlines, { language, screen })].join('\n')]
}

function rowsOf(state: State, deadlines: readonly DatedDeadline[], { language, screen }: Options): string[] {
  const rows = deadlines.map((deadline) => ({
    ...deadline,
    when: daysInWords(daysFromTo(state.asOf, deadline.due))[language],
  }))
  const when = Math.max(...rows.map((one) => one.when.length))
  const column = 4 + DAY_WIDTH + GAP.length + when + GAP.length
  return rows.map(({ due, status, title: what, responsible, when: distance }) => {
    const { sign, colour } = DEADLINE_SIGNS[status] ?? CALM
    const day = `${weekdayAbbreviation(due)[language]} ${due}`
    const who = namesOf(state, responsible, language)
    const words = hang(`${what[language]} · ${who}`, column, screen.width)
    return `  ${screen.paint[colour](`${sign} ${day.padEnd(DAY_WIDTH)}${GAP}${distance.padEnd(when)}`)}${GAP}${words}`
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
