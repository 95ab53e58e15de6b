import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { Severity } from '../../domain/findings.ts'
import type { Diagnostic } from './report.ts'

/** Findings that a report for people tells as one. */
export type Entry = readonly [Diagnostic, ...Diagnostic[]]

/**
 * One entry for all findings of a rule in a file that can be told together. The others are told each by itself, or those
 * of a rule together that `place` gives the same name.
 */
export function entriesOf(
  diagnostics: readonly Diagnostic[],
  place: (diagnostic: Diagnostic, index: number) => string = (_, index) => `${index}`,
): Entry[] {
  const entries = new Map<string, [Diagnostic, ...Diagnostic[]]>()
  for (const [index, diagnostic] of diagnostics.entries()) {
    const { rule, file, together } = diagnostic
    const name = `${rule}\n${together === null ? place(diagnostic, index) : file}`
    const entry = entries.get(name)
    if (entry === undefined) entries.set(name, [diagnostic])
    else entry.push(diagnostic)
  }
  return [...entries.values()]
}

/** The line on which a finding begins. */
export function lineOf({ file, line }: Diagnostic): string {
  return `${file}:${line}`
}

/** What the entry says: the message of its one finding, or the heading of several and how many they are. */
export function titleOf(entry: Entry, language: Language): string {
  const [{ message, together }] = entry
  return together === null || entry.length === 1
    ? message[language]
    : `${together.title[language]} (${entry.length})`
}

/**
 * The entry in lines: what it says, then the places where there are several, then what would be right. Of very many places
 * only the first, and how many more there are.
 */
export function linesOf(entry: Entry, language: Language): string[] {
  const [first] = entry
  const shown = entry.slice(0, MOST_PLACES)
  const rest = entry.length - shown.length
  const more = rest === 0 ? [] : [{ sv: `… och ${rest} till`, en: `… and ${rest} more` }[language]]
  if (first.together === null || entry.length === 1)
    return [...shown.flatMap((one) => [one.message[language], ...mending(one, language)]), ...more]
  const at = { sv: 'rad', en: 'line' }[language]
  const places = shown.map(({ line, together }) => `${at} ${line}: ${together?.subject[language] ?? ''}`)
  return [titleOf(entry, language), ...places, ...more, ...mending(first, language)]
}

const MOST_PLACES = 20

function mending({ hint }: Diagnostic, language: Language): string[] {
  return hint === null ? [] : [`→ ${hint[language]}`]
}

/** `punkt 11`; empty where no finding of the entry rests on a clause. */
export function clausesOf(entry: Entry, language: Language): string {
  const clauses = [...new Set(entry.flatMap(({ clause }) => (clause === null ? [] : [clause])))]
  if (clauses.length === 0) return ''
  const one = { sv: 'punkt', en: 'clause' }
  const several = { sv: 'punkterna', en: 'clauses' }
  return `${(clauses.length === 1 ? one : several)[language]} ${clauses.join(', ')}`
}

/** `measure-without-time · punkt 11` */
export function groundOf(entry: Entry, language: Language): string {
  return [entry[0].rule, clausesOf(entry, language)].filter((part) => part !== '').join(' · ')
}

export const HEADINGS: Readonly<Record<Severity, Bilingual>> = {
  error: { sv: 'Fel', en: 'Errors' },
  warning: { sv: 'Varningar', en: 'Warnings' },
  info: { sv: 'Upplysningar', en: 'Worth knowing' },
}

export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { sv: 'Fel', en: 'Error' },
  warning: { sv: 'Varning', en: 'Warning' },
  info: { sv: 'Upplysning', en: 'Worth knowing' },
}
