import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { duration } from '../../domain/duration.ts'
import { durationInWords } from '../../domain/swedish-wording.ts'
import type { Answer, DemandAnswer } from './answer.ts'
import { row } from './block.ts'
import type { Block } from './block.ts'
import { FOLLOWED, countedFrom, safetyOfCures, shortDay } from './words.ts'

/** Until when what the demand is about can be put right, and from when the sender may ask to leave (clause 17). */
export function curePeriod(demand: DemandAnswer, given: Answer, language: Language): Block[] {
  const { clause, 'cure-period': written } = given.body['early-exit']
  const period = durationInWords(duration(written))
  const day = dayOfSending(given)
  const words = {
    sv: `${day.sv}${period.sv} (punkt ${clause}). Rättas det inte i tid får avsändaren begära utträde, om försummelsen är väsentlig.`,
    en: `${day.en}${period.en} (clause ${clause}). If it is not put right in time, the sender may ask to leave, provided that the neglect is material.`,
  }
  const { cures, followed } = demand
  const rows = cures.map((cure) => {
    const days = [cure.until, cure.exitFrom].map((one) => shortDay(one)[language])
    const isFollowed = cure === followed && cures.length > 1
    return row([...days, countedFrom(cure)[language] + (isFollowed ? FOLLOWED[language] : '')], isFollowed)
  })
  const safety = safetyOfCures(demand)
  return [
    { kind: 'paragraph', text: words[language] },
    { kind: 'table', head: HEADS[language], rows },
    ...(safety === null ? [] : [{ kind: 'warning', text: safety[language] } as const]),
  ]
}

/** Named where it is not the day asked about. */
function dayOfSending({ followed, question }: Answer): Bilingual {
  if (question.when.kind === 'sent' || followed === null) {
    return { sv: 'Rättelsetiden är ', en: 'The cure period is ' }
  }
  const { sv, en } = shortDay(followed.sent)
  return {
    sv: `Skickas uppmaningen ${sv} är rättelsetiden `,
    en: `If the demand is sent on ${en}, the cure period is `,
  }
}

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Rättas senast', 'Utträde från', ''],
  en: ['Put right by', 'Leave from', ''],
}
