import type { Bilingual } from '../domain/bilingual.ts'
import { listInWords } from '../domain/swedish-wording.ts'
import type { Written } from '../schema/documents.ts'
import type { ValidTermination } from './acts.ts'
import type { RecordOf, Revision } from './documents.ts'
import type { Adoption, Needs } from './standing.ts'

type Body = Written['body']

/** What the body says in each of its revisions: the one that counts first, then the newest. */
export function bodiesOf({ current, revisions }: Bodies): Body[] {
  return [current, ...revisions.map(({ revision }) => revision).toReversed()].map(({ content }) => content)
}

interface Bodies {
  readonly current: Revision<'body'>
  /** By their dates. */
  readonly revisions: readonly { readonly revision: Revision<'body'> }[]
}

/** What made a revision valid, and where it stands: `beslut i styrgruppen 2015-05-12 (Protokoll 1/2015, § 4)`. */
export function adoptionInWords(bodies: readonly Body[], adoption: Adoption): Bilingual {
  if (adoption.kind === 'signatures') {
    const on = adoption.on.toString()
    return { sv: `undertecknad av alla Parter ${on}`, en: `signed by every party ${on}` }
  }
  const { meeting, index } = adoption
  const name = bodyName(bodies, meeting.content.body)
  const where = documentation(meeting, index)
  return {
    sv: `beslut i ${name} ${meeting.date}${where}`,
    en: `decided by ${name} ${meeting.date}${where}`,
  }
}

/** What a proposal waits for. */
export function needsInWords(bodies: readonly Body[], needs: Needs): Bilingual {
  if (needs.kind === 'decision') {
    const names = needs.bodies.map((id) => bodyName(bodies, id))
    return {
      sv: `väntar på beslut i ${listInWords(names)}`,
      en: `awaits a decision of ${names.join(' and ')}`,
    }
  }
  const names = needs.parties.map((id) => partyName(bodies, id))
  return {
    sv: `väntar på underskrift av ${listInWords(names)}`,
    en: `awaits the signature of ${names.join(' and ')}`,
  }
}

/** In the first that knows it: `styrgruppen`. */
export function bodyName(bodies: readonly Body[], id: string): string {
  return bodies.flatMap((one) => one.bodies).find((body) => body.id === id)?.name ?? id
}

/** In the first that knows it, as in the letterhead: `Polisen`. */
export function partyName(bodies: readonly Body[], id: string): string {
  return bodies.flatMap(({ parties }) => parties).find((party) => party.id === id)?.letterhead.sender ?? id
}

/** ` (Protokoll 1/2015, § 4)` */
function documentation({ content }: RecordOf<'meeting'>, index: number): string {
  const named = [content.minutes, content.decisions[index]?.item ?? null].filter((part) => part !== null)
  return named.length === 0 ? '' : ` (${named.join(', ')})`
}

/** When a notice to end the agreement was received: `2018-10-01`, `on 2018-10-01`. */
export function receiptInWords({
  received,
  isOpen,
}: Pick<ValidTermination, 'received' | 'isOpen'>): Bilingual {
  return isOpen
    ? { sv: `senast ${received}`, en: `by ${received} at the latest` }
    : { sv: `${received}`, en: `on ${received}` }
}
