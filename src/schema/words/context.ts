import type { Bilingual } from '../../domain/bilingual.ts'
import type { Expected } from '../expected.ts'

/** The rules of form that the schemas make. */
export const SCHEMA_RULES = [
  'schema-choice',
  'schema-date',
  'schema-duplicate',
  'schema-empty',
  'schema-form',
  'schema-key-form',
  'schema-kind',
  'schema-length',
  'schema-list-length',
  'schema-missing-key',
  'schema-more',
  'schema-number',
  'schema-type',
  'schema-unknown-key',
] as const
export type SchemaRule = (typeof SCHEMA_RULES)[number]

export interface Words {
  readonly rule: SchemaRule
  readonly message: Bilingual
  readonly hint: Bilingual
}

/** Where a fault stands and what should stand there. */
export interface Context {
  /** The place in words: for a key that of its mapping, for an item that occurs twice that of its list. */
  readonly place: Bilingual
  readonly value: unknown
  /** The value as the file writes it. */
  readonly written: string
  readonly expected: Expected
}
