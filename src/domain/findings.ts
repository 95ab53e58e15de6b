import type { Bilingual } from './bilingual.ts'
import type { Path } from './paths.ts'

/** From the gravest to the mildest. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Whether `severity` is as grave as `threshold` or graver. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold)
}

/** What a finding is about: a value in a file, the key before it, a stretch of a text, or characters of the file. */
export type Origin = ValueOrigin | CharacterOrigin

export interface ValueOrigin {
  /** Relative to the agreement's folder, with `/`. */
  readonly file: string
  readonly path: Path
  readonly on: 'value' | 'key'
  /** In a text: the stretch of the value (UTF-16 code units) that is meant, else the whole value. */
  readonly within?: Stretch
}

export interface CharacterOrigin {
  readonly file: string
  /** UTF-16 code units of the file's text. */
  readonly characters: Stretch
}

export interface Stretch {
  readonly offset: number
  readonly length: number
}

/** Something that the program has to say about the agreement's files. A fault in them is a value, never an exception. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** The clause of the agreement that it rests on, `4` or `10(3)`; null for a fault of form. */
  readonly clause: string | null
  readonly message: Bilingual
  /** What would be right. */
  readonly hint: Bilingual | null
  readonly at: Origin
  /** How several findings of the rule are told together; null when each is told by itself. */
  readonly together: Together | null
  /** Set where a report must not repeat what stands there: personal data. */
  readonly concealed?: true
}

/** `Åtgärder utan tid: Medling, Nattvandring`. */
export interface Together {
  readonly title: Bilingual
  /** What this one finding is about, in few words. */
  readonly subject: Bilingual
}
