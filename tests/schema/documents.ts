import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import type { DocumentKind } from '../../src/schema/documents.ts'

export interface ShippedDocument {
  readonly file: string
  readonly kind: DocumentKind
  readonly text: string
}

/** Every file of the shipped agreement. */
export const SHIPPED: readonly ShippedDocument[] = readdirSync('agreement', {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.yaml'))
  .toSorted()
  .map((file) => {
    const text = readFileSync(`agreement/${file}`, 'utf8')
    return { file, kind: (parse(text) as { kind: DocumentKind }).kind, text }
  })

export function shipped(kind: DocumentKind): ShippedDocument {
  const found = SHIPPED.find((document) => document.kind === kind)
  if (found === undefined) throw new Error(`No shipped file of the kind ${kind}`)
  return found
}
