import type { ErrorObject } from 'ajv'

interface StandaloneValidator {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

declare const validators: Readonly<
  Record<'samverkan' | 'body' | 'contacts' | 'situation' | 'measures' | 'communication' | 'follow-up', StandaloneValidator>
>
export default validators
