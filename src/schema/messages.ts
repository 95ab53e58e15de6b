import type { Fault, ValueKeyword } from './faults.ts'
import { wrongChoice } from './words/choice.ts'
import type { Context, Words } from './words/context.ts'
import { wrongDate } from './words/dates.ts'
import { repeatedItem } from './words/duplicate.ts'
import { emptyValue, isEmpty } from './words/empty.ts'
import { wrongForm } from './words/forms.ts'
import { missingKey, unknownKey, wrongKey } from './words/keys.ts'
import { wrongLength, wrongListLength, wrongNumber } from './words/limits.ts'
import { isScalar, wrongType } from './words/types.ts'

/** What is wrong, and what would be right, in words. */
export function wordsFor(fault: Fault, context: Context): Words {
  switch (fault.keyword) {
    case 'required':
      return missingKey(fault, context)
    case 'additionalProperties':
      return unknownKey(fault, context)
    case 'propertyNames':
      return wrongKey(fault, context)
    case 'uniqueItems':
      return repeatedItem(context)
    default:
      return isEmpty(context.value) ? emptyValue(context) : WORDS[fault.keyword](context, fault.limit)
  }
}

const WORDS: Record<ValueKeyword, (context: Context, limit: number) => Words> = {
  const: wrongKindOfValue,
  enum: wrongKindOfValue,
  format: wrongDate,
  maxItems: (context, limit) => wrongListLength(context, limit, 'over'),
  maxLength: (context, limit) => wrongLength(context, limit, 'over'),
  maxProperties: (context, limit) => wrongListLength(context, limit, 'over'),
  maximum: (context, limit) => wrongNumber(context, limit, 'over'),
  minItems: (context, limit) => wrongListLength(context, limit, 'under'),
  minLength: (context, limit) => wrongLength(context, limit, 'under'),
  minProperties: (context, limit) => wrongListLength(context, limit, 'under'),
  minimum: (context, limit) => wrongNumber(context, limit, 'under'),
  pattern: (context) => (context.expected.definition === 'date' ? wrongDate(context) : wrongForm(context)),
  type: wrongKindOfValue,
}

/** A number where a date or one of some words should be is told as no date, or as none of the words. */
function wrongKindOfValue(context: Context): Words {
  const { value, expected } = context
  if (!isScalar(value)) return wrongType(context)
  if (expected.choices !== null) return wrongChoice(context)
  return expected.definition === 'date' ? wrongDate(context) : wrongType(context)
}
