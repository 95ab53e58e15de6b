// Generated from schemas/ by scripts/generate-schema-code.mjs. Do not edit.
import type { ErrorObject } from 'ajv'

interface Validator {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

declare const validators: {
  readonly 'body': Validator
  readonly 'communication': Validator
  readonly 'contacts': Validator
  readonly 'follow-up': Validator
  readonly 'measures': Validator
  readonly 'samverkan': Validator
  readonly 'situation': Validator
}
export = validators
