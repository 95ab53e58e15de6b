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
  readonly 'record-consultation': Validator
  readonly 'record-correction': Validator
  readonly 'record-event': Validator
  readonly 'record-extension': Validator
  readonly 'record-follow-up': Validator
  readonly 'record-information': Validator
  readonly 'record-meeting': Validator
  readonly 'record-notice': Validator
  readonly 'record-rectification': Validator
  readonly 'record-signature': Validator
  readonly 'record-withdrawal': Validator
  readonly 'samverkan': Validator
  readonly 'situation': Validator
}
export = validators
