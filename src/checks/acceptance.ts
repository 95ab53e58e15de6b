import type { Bilingual } from '../domain/bilingual.ts'
import type { Finding } from '../domain/findings.ts'
import { nearest } from '../domain/nearest.ts'
import { pointerById } from '../domain/paths.ts'
import type { State } from '../repository/state.ts'
import { CHECKS } from './index.ts'
import { everyRevision } from './parts.ts'

/** A finding, and the reason for which the agreement's own settings accept it. */
export interface Judged {
  readonly finding: Finding
  readonly accepted: string | null
}

/**
 * Marks the findings that `samverkan.yaml` accepts: by rule, file and place. An error is never accepted. An acceptance
 * that accepts nothing is a finding of its own, so that none outlives its reason; `isOutside` names the rules that were
 * left out of this run, of whose acceptances nothing can be said.
 */
export function judge(
  state: State,
  findings: readonly Finding[],
  isOutside: (rule: string) => boolean = () => false,
): Judged[] {
  // A record counts as corrected, but a finding in it names the file in which that stands, as written.
  const documents = [...everyRevision(state), ...state.records.written]
  const contents = new Map<string, unknown>(documents.map(({ file, content }) => [file, content]))
  const placed = findings.map((finding) => placedById(finding, contents))
  const accepted = state.settings.content.accepted.map(({ reason, ...place }, index) => {
    const key = keyOf(place)
    const matching = placed.filter((one) => one.key === key).map(({ finding }) => finding)
    return { index, key, place, reason, matching }
  })
  const reasons = new Map(accepted.map(({ key, reason }) => [key, reason]))
  const judged = placed.map(({ finding, key }) => ({
    finding,
    accepted: finding.severity === 'error' ? null : (reasons.get(key) ?? null),
  }))
  const idle = accepted.filter(
    ({ place, matching }) => !isOutside(place.rule) && matching.every(({ severity }) => severity === 'error'),
  )
  const open = placed.filter(({ finding, key }) => finding.severity !== 'error' && !reasons.has(key))
  return [
    ...judged,
    ...idle.map(({ index, place, matching }) => ({
      finding: unusedAcceptance(state, index, matching.length === 0 ? NOTHING : ERROR, advice(place, open)),
      accepted: null,
    })),
  ]
}

/** What an acceptance names: a rule, a file and a pointer by ids. */
interface Place {
  readonly rule: string
  readonly file: string
  readonly pointer: string
}

interface Placed {
  readonly finding: Finding
  readonly place: Place
  readonly key: string
}

function placedById(finding: Finding, contents: ReadonlyMap<string, unknown>): Placed {
  const { rule, at } = finding
  const pointer = 'path' in at ? pointerById(contents.get(at.file), at.path) : ''
  const place = { rule, file: at.file, pointer }
  return { finding, place, key: keyOf(place) }
}

function keyOf({ rule, file, pointer }: Place): string {
  return `${rule}\n${file}\n${pointer}`
}

function unusedAcceptance(state: State, index: number, message: Bilingual, hint: Bilingual): Finding {
  return {
    rule: 'acceptance-unused',
    severity: 'warning',
    clause: null,
    message,
    hint,
    at: state.settings.at('accepted', index),
    together: null,
  }
}

const NOTHING: Bilingual = {
  sv: 'Här godtas en anmärkning som inte finns.',
  en: 'This accepts a finding that does not exist.',
}

const ERROR: Bilingual = {
  sv: 'Här godtas ett fel. Fel kan inte godtas, bara rättas.',
  en: 'This accepts an error. Errors cannot be accepted, only mended.',
}

/** `open` are the findings that could be accepted and are not. */
function advice({ rule, file }: Place, open: readonly Placed[]): Bilingual {
  const meant = RULES.includes(rule) ? null : nearest(rule, RULES)
  const pointers = open
    .filter(({ place }) => place.rule === rule && place.file === file)
    .map(({ place }) => (place.pointer === '' ? '""' : place.pointer))
  const places = shortened([...new Set(pointers)])
  return {
    sv:
      `${meant === null ? '' : `Menar du ${meant}? `}Ta bort den ur accepted, eller rätta regel, fil och plats.` +
      (places === '' ? '' : ` Platser för den regeln i filen: ${places}`),
    en:
      `${meant === null ? '' : `Do you mean ${meant}? `}Remove it from accepted, or mend its rule, file and place.` +
      (places === '' ? '' : ` Places of that rule in the file: ${places}`),
  }
}

const RULES = CHECKS.map(({ id }) => id)

const SHOWN = 3

function shortened(pointers: readonly string[]): string {
  return [...pointers.slice(0, SHOWN), ...(pointers.length > SHOWN ? ['…'] : [])].join(', ')
}
