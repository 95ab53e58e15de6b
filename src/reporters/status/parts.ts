import type { Language } from '../../domain/bilingual.ts'
import { capitalised } from '../../render/wording.ts'
import { PROSPECTS, PROSPECTS_TOGETHER, prospectOf } from '../../repository/prospects.ts'
import type { Prospect } from '../../repository/prospects.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import { hasEnded } from '../../repository/state.ts'
import type { Part, State } from '../../repository/state.ts'
import type { PartKind } from '../../schema/documents.ts'
import { namedParts, partName } from '../named-parts.ts'
import { hang } from '../paint.ts'
import { reasonInWords } from '../reason.ts'
import { GAP } from './options.ts'
import type { Options } from './options.ts'

/** Each part's revision that counts and why, and under it what may take its place. */
export function parts(state: State, { language, screen }: Options): string {
  const { missing } = state
  const counts = COUNTS[hasEnded(state) ? 'past' : 'present'][language]
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
    ...aside('dated-later', state, { language, screen }),
    ...aside('overtaken', state, { language, screen }),
  ].join('\n')
}

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

function partRows(name: string, part: Part<PartKind>, around: Surroundings): PartRow[] {
  const { state, language } = around
  const { current, revisions } = part
  const shown = revisions.filter(({ revision }) => revision.file === current.file)
  return [
    ...shown.map((one) => ({ ...row(one, around), name, isWaiting: false })),
    ...revisions.flatMap((one) => {
      const prospect = prospectOf(one, part, state.asOf)
      return prospect === 'proposal' || prospect === 'future'
        ? [{ ...row(one, around), name: `  ${PROSPECTS[prospect][language]}`, isWaiting: true }]
        : []
    }),
  ]
}

function row(
  standing: RevisionStanding,
  { state, language, counts }: Surroundings,
): Omit<PartRow, 'name' | 'isWaiting'> {
  const { revision, state: stands, effective } = standing
  const since = effective === null || stands !== 'in-force' ? '' : `${counts} ${effective}: `
  return { date: revision.date.toString(), reason: since + reasonInWords(standing, state)[language] }
}

function missingRow(name: string, language: Language): PartRow {
  return { name, date: '–', reason: language === 'sv' ? 'saknas' : 'missing', isWaiting: false }
}

/** What nobody need wait for is named and no more: what is dated later, and what a newer revision has overtaken. */
function aside(prospect: Prospect, state: State, { language, screen }: Options): string[] {
  const named = namedParts(state).flatMap(({ name, part }) =>
    part.revisions
      .filter((one) => prospectOf(one, part, state.asOf) === prospect)
      .map(({ revision }) => `${name[language].toLowerCase()} ${revision.date}`),
  )
  if (named.length === 0) return []
  return [
    screen.paint.dim(
      `  ${hang(`${capitalised(PROSPECTS_TOGETHER[prospect][language])}: ${named.join(', ')}`, 2, screen.width)}`,
    ),
  ]
}
