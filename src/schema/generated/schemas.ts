// Generated from schemas/ by scripts/generate-schema-code.mjs. Do not edit.
import schema0 from '../../../schemas/body.schema.json' with { type: 'json' }
import schema1 from '../../../schemas/communication.schema.json' with { type: 'json' }
import schema2 from '../../../schemas/contacts.schema.json' with { type: 'json' }
import schema3 from '../../../schemas/definitions.schema.json' with { type: 'json' }
import schema4 from '../../../schemas/follow-up.schema.json' with { type: 'json' }
import schema5 from '../../../schemas/measures.schema.json' with { type: 'json' }
import schema6 from '../../../schemas/record-consultation.schema.json' with { type: 'json' }
import schema7 from '../../../schemas/record-correction.schema.json' with { type: 'json' }
import schema8 from '../../../schemas/record-event.schema.json' with { type: 'json' }
import schema9 from '../../../schemas/record-extension.schema.json' with { type: 'json' }
import schema10 from '../../../schemas/record-follow-up.schema.json' with { type: 'json' }
import schema11 from '../../../schemas/record-information.schema.json' with { type: 'json' }
import schema12 from '../../../schemas/record-meeting.schema.json' with { type: 'json' }
import schema13 from '../../../schemas/record-notice.schema.json' with { type: 'json' }
import schema14 from '../../../schemas/record-rectification.schema.json' with { type: 'json' }
import schema15 from '../../../schemas/record-signature.schema.json' with { type: 'json' }
import schema16 from '../../../schemas/record-withdrawal.schema.json' with { type: 'json' }
import schema17 from '../../../schemas/samverkan.schema.json' with { type: 'json' }
import schema18 from '../../../schemas/situation.schema.json' with { type: 'json' }

export const schemas = {
  'body': schema0,
  'communication': schema1,
  'contacts': schema2,
  'definitions': schema3,
  'follow-up': schema4,
  'measures': schema5,
  'record-consultation': schema6,
  'record-correction': schema7,
  'record-event': schema8,
  'record-extension': schema9,
  'record-follow-up': schema10,
  'record-information': schema11,
  'record-meeting': schema12,
  'record-notice': schema13,
  'record-rectification': schema14,
  'record-signature': schema15,
  'record-withdrawal': schema16,
  'samverkan': schema17,
  'situation': schema18,
} as const
