import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import type { RecordOf } from '../repository/documents.ts'
import type { State } from '../repository/state.ts'
import { namesIn } from './wording.ts'

/** What the body shown calls its parties, bodies, roles and parts; else another of its revisions; else the id. */
export interface Names {
  party(id: string): string
  body(id: string): string
  /** `kommundirektören` */
  role(id: string): string
  /** `huvuddelen` or `bilaga 2`, `the body` or `appendix 2` */
  part(id: string): Bilingual
  /** `beslutet i styrgruppen 2015-05-12` */
  decision(meeting: RecordOf<'meeting'>): Bilingual
  /** `underskriften för Botkyrka kommun 2014-11-26` */
  signature(signature: RecordOf<'signature'>): Bilingual
}

export function namesOf({ body }: State): Names {
  // Of several that share an id the last one counts.
  const bodies = [...body.revisions.map(({ revision }) => revision), body.current].map(
    ({ content }) => content,
  )
  const party = namesIn(bodies.flatMap(({ parties }) => parties))
  const ofBody = namesIn(bodies.flatMap((one) => one.bodies))
  const roles = bodies.flatMap((one) => one.roles).map(({ id, definite }) => ({ id, name: definite }))
  const numbers = new Map(
    bodies.flatMap(({ appendices }) => appendices).map(({ id, number }) => [id, number]),
  )
  return {
    party,
    body: ofBody,
    role: namesIn(roles),
    part: (id) => partName(id, numbers.get(id)),
    decision: ({ content, date }) => ({
      sv: `beslutet i ${ofBody(content.body)} ${date}`,
      en: `the decision of ${ofBody(content.body)} ${date}`,
    }),
    signature: ({ content, date }) => ({
      sv: `underskriften för ${party(content.party)} ${date}`,
      en: `the signature for ${party(content.party)} ${date}`,
    }),
  }
}

function partName(id: string, number: number | undefined): Bilingual {
  if (id === 'body') return { sv: 'huvuddelen', en: 'the body' }
  return number === undefined ? same(id) : { sv: `bilaga ${number}`, en: `appendix ${number}` }
}
