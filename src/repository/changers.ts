import type { Written } from '../schema/documents.ts'
import type { Readings } from './state.ts'

/** What it takes to change a part: a documented decision of a body, or every party's signature (clause 10). */
export type Changer = { readonly kind: 'decision'; readonly body: string } | { readonly kind: 'signatures' }

/** Who may change a part: by the reading where two parts of the agreement contradict, else by the body's list. */
export function changerOf(part: string, body: Written['body'], readings: Readings): Changer {
  const listed = body.appendices.find(({ id }) => id === part)
  if (listed === undefined) return SIGNATURES
  const reading = Object.hasOwn(readings.changes, part) ? readings.changes[part] : undefined
  if (reading === 'signatures') return SIGNATURES
  if (reading !== undefined) return { kind: 'decision', body: reading }
  const rule = listed['changed-by']
  return rule.kind === 'decision' ? { kind: 'decision', body: rule.body } : SIGNATURES
}

const SIGNATURES: Changer = { kind: 'signatures' }
