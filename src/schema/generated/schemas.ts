// Generated from schemas/ by scripts/generate-schema-code.mjs. Do not edit.
import schema0 from '../../../schemas/body.schema.json' with { type: 'json' }
import schema1 from '../../../schemas/communication.schema.json' with { type: 'json' }
import schema2 from '../../../schemas/contacts.schema.json' with { type: 'json' }
import schema3 from '../../../schemas/definitions.schema.json' with { type: 'json' }
import schema4 from '../../../schemas/follow-up.schema.json' with { type: 'json' }
import schema5 from '../../../schemas/measures.schema.json' with { type: 'json' }
import schema6 from '../../../schemas/samverkan.schema.json' with { type: 'json' }
import schema7 from '../../../schemas/situation.schema.json' with { type: 'json' }

export const schemas = {
  'body': schema0,
  'communication': schema1,
  'contacts': schema2,
  'definitions': schema3,
  'follow-up': schema4,
  'measures': schema5,
  'samverkan': schema6,
  'situation': schema7,
} as const
