import type { Bilingual } from '../domain/bilingual.ts'
import { isAgreementDate } from '../domain/dates.ts'
import { nearest } from '../domain/nearest.ts'
import { unseenCharacter } from '../yaml/characters.ts'
import type { Answer, Answers, Around, Field, Form, Offer } from './answers.ts'
import { itemised } from './decisions.ts'
import { isFigure, resultIn } from './results.ts'

/** The word for everything that is likely. */
const ALL = 'all'

/** The answers as they are meant: `all` in a list written out, and what follows from the agreement filled in. */
export function completed(form: Form, given: Answers, around: Around): Answers {
  for (const field of form.fields(given, around)) {
    const meant = meantBy(field, given)
    if (meant !== null) return completed(form, { ...given, [field.flag]: meant }, around)
  }
  return given
}

/** Null when there is nothing to write out or fill in. */
function meantBy({ flag, answer, follows, isAsked }: Field, given: Answers): readonly string[] | null {
  const values = Object.hasOwn(given, flag) ? (given[flag] ?? []) : null
  if (values === null) return follows === undefined || isAsked === false ? null : follows
  if (answer.kind !== 'several' || !values.includes(ALL)) return null
  const likely = answer.offers.filter(({ isLikely }) => isLikely).map(({ value }) => value)
  const isId = answer.offers.some(({ value }) => value === ALL)
  return isId || likely.length === 0
    ? null
    : [...new Set([...values.filter((value) => value !== ALL), ...likely])]
}

/** What the record cannot do without and nobody has said. */
export function missingFields(form: Form, given: Answers, around: Around): Field[] {
  return form
    .fields(given, around)
    .filter(
      ({ flag, isRequired, isAsked }) =>
        isRequired && isAsked !== false && (!Object.hasOwn(given, flag) || given[flag]?.length === 0),
    )
}

/** What is wrong with what has been said, in the order of the fields; empty when nothing is. */
export function complaintsOn(form: Form, given: Answers, around: Around): Bilingual[] {
  const fields = form.fields(given, around)
  const known = new Set(fields.map(({ flag }) => flag))
  const strange = Object.keys(given).filter((flag) => !known.has(flag))
  return [
    ...strange.map((flag) => ({
      sv: `--${flag} hör inte till den här posten.`,
      en: `--${flag} is no part of this record.`,
    })),
    ...fields.flatMap((field) => complaintsOnField(field, given)),
  ]
}

function complaintsOnField(field: Field, given: Answers): Bilingual[] {
  const { flag, answer, isAsked } = field
  const values = given[flag] ?? []
  if (values.length === 0) return []
  if (isAsked === false) {
    return [
      {
        sv: `--${flag} går inte ihop med det andra som är sagt.`,
        en: `--${flag} does not go together with what else has been said.`,
      },
    ]
  }
  if (values.length > 1 && SINGLE.has(answer.kind)) {
    return [{ sv: `--${flag} anges en enda gång.`, en: `--${flag} is given once only.` }]
  }
  const repeated = values.find((value, index) => values.indexOf(value) !== index)
  if (repeated !== undefined) {
    return [{ sv: `--${flag} ${repeated} anges två gånger.`, en: `--${flag} ${repeated} is given twice.` }]
  }
  return values.flatMap((value) => {
    const complaint = complaintOn(answer, value)
    return complaint === null ? [] : [{ sv: `--${flag}: ${complaint.sv}`, en: `--${flag}: ${complaint.en}` }]
  })
}

const SINGLE: ReadonlySet<Answer['kind']> = new Set(['line', 'note', 'date', 'figure', 'one'])

/** What is wrong with one answer; null when nothing is. */
export function complaintOn(answer: Answer, value: string): Bilingual | null {
  switch (answer.kind) {
    case 'date':
      return isAgreementDate(value)
        ? null
        : {
            sv: `”${value}” är inget datum mellan 1900 och 2199. Skriv ÅÅÅÅ-MM-DD, till exempel 2015-05-01.`,
            en: `“${value}” is no date between 1900 and 2199. Write YYYY-MM-DD, 2015-05-01 say.`,
          }
    case 'figure':
      return isFigure(value) ? null : { sv: `”${value}” är inget tal.`, en: `“${value}” is no number.` }
    case 'line':
    case 'lines':
      return onLine(value)
    case 'note':
      return onText(value)
    case 'one':
    case 'several':
      return onChoice(value, answer.offers)
    case 'decisions': {
      const { item, value: decided } = itemised(value)
      const onItem = item === null ? null : onLine(item)
      return onItem ?? (answer.offers === null ? onText(decided) : onChoice(decided, answer.offers))
    }
    case 'results': {
      const result = resultIn(value)
      if (result === null) return RESULT_FORM
      return onChoice(result.measure, answer.offers) ?? onText(result.text)
    }
  }
}

const RESULT_FORM: Bilingual = {
  sv: 'skriv åtgärdens id, talet om det finns, och en bedömning: mediation=22: Tjugotvå ärenden.',
  en: 'write the measure’s id, the figure if there is one, and an assessment: mediation=22: Twenty-two cases.',
}

function onChoice(value: string, offers: readonly Offer[]): Bilingual | null {
  if (offers.some((offer) => offer.value === value)) return null
  if (offers.length === 0) return NOTHING_TO_CHOOSE
  const meant = nearest(
    value,
    offers.map((offer) => offer.value),
  )
  const choices = choicesAmong(offers)
  return {
    sv: `”${value}” finns inte.${meant === null ? '' : ` Menar du ${meant}?`} Välj bland: ${choices}.`,
    en: `There is no “${value}”.${meant === null ? '' : ` Do you mean ${meant}?`} Choose among: ${choices}.`,
  }
}

/** What is likely, else all there is; as many as can be read. */
export function choicesAmong(offers: readonly Offer[]): string {
  const likely = offers.filter(({ isLikely }) => isLikely)
  const shown = (likely.length > 0 ? likely : offers).map(({ value }) => value)
  return shown.length > MOST ? `${shown.slice(0, MOST).join(', ')} …` : shown.join(', ')
}

const MOST = 12

const NOTHING_TO_CHOOSE: Bilingual = {
  sv: 'det finns inget att välja på den dagen.',
  en: 'there is nothing to choose among on that day.',
}

function onLine(value: string): Bilingual | null {
  if (/[\r\n]/.test(value)) return { sv: 'ska stå på en rad.', en: 'is to stand on one line.' }
  return onText(value)
}

function onText(value: string): Bilingual | null {
  if (value.trim() === '') return { sv: 'är tomt.', en: 'is empty.' }
  const unseen = unseenCharacter(value, 0)
  if (unseen === null) return null
  const name = 'name' in unseen ? unseen.name : ''
  return {
    sv: `har ett tecken som inte syns (${name}). Skriv texten utan det.`,
    en: `has a character that cannot be seen (${name}). Write the text without it.`,
  }
}
