import type { Bilingual, Language } from '../domain/bilingual.ts'
import { visible } from '../reporters/paint.ts'
import type { Answer, Answers, Around, Field, Form, Offer } from '../writing/answers.ts'
import { withItem } from '../writing/decisions.ts'
import { completed, complaintOn } from '../writing/given.ts'
import { resultAnswer } from '../writing/results.ts'
import { UsageError } from './command.ts'
import type { Prompt } from './io.ts'

/** Who asks, and in which language. */
export interface Interviewer {
  readonly prompt: Prompt
  readonly language: Language
}

/** Asks for what has not been said, one thing at a time; what follows from the agreement is not asked for. */
export async function interview(
  form: Form,
  given: Answers,
  around: Around,
  interviewer: Interviewer,
): Promise<Answers> {
  const answers = completed(form, given, around)
  const next = form.fields(answers, around).find((field) => isToAsk(field, answers))
  if (next === undefined) return answers
  const answer = await answerTo(next, interviewer)
  return interview(form, { ...answers, [next.flag]: answer }, around, interviewer)
}

/** What may be left open is not asked for where nothing fits. */
function isToAsk({ flag, answer, isAsked, isRequired }: Field, answers: Answers): boolean {
  if (isAsked === false || Object.hasOwn(answers, flag)) return false
  const offers = 'offers' in answer ? answer.offers : null
  return isRequired || offers === null || offered(answer).some(({ isLikely }) => isLikely)
}

async function answerTo(field: Field, interviewer: Interviewer): Promise<readonly string[]> {
  const { answer } = field
  switch (answer.kind) {
    case 'line':
    case 'note':
    case 'date':
    case 'figure':
      return listOf(await line(field, interviewer))
    case 'one':
      return listOf(await choice(field, interviewer))
    case 'several':
      return choices(field, interviewer)
    case 'lines':
      return lines(field, interviewer)
    case 'decisions':
      return decisions(field, interviewer)
    case 'results':
      return results(field, interviewer)
  }
}

function listOf(answer: string): string[] {
  return answer === '' ? [] : [answer]
}

/** One line, or none where that will do. */
async function line(field: Field, { prompt, language }: Interviewer): Promise<string> {
  const { answer, isRequired, question, suggests } = field
  const typed = await prompt.text({
    question: question[language],
    initial: visible(suggests?.[0] ?? ''),
    complaint: (written) => onLine(written.trim(), answer, isRequired)?.[language] ?? null,
  })
  return typed.trim()
}

function onLine(written: string, answer: Answer, isRequired: boolean): Bilingual | null {
  if (written !== '') return complaintOn(answer, written)
  return isRequired ? { sv: 'Det här behövs.', en: 'This is needed.' } : null
}

async function choice(field: Field, { prompt, language }: Interviewer): Promise<string> {
  const named = labelled(field, language)
  const open = field.isRequired ? [] : [{ value: '', label: OPEN[language] }]
  return prompt.choose({
    question: field.question[language],
    choices: [...named, ...open],
    initial: field.suggests?.[0] ?? null,
  })
}

const OPEN: Bilingual = { sv: 'Lämna öppet', en: 'Leave open' }

function choices(field: Field, { prompt, language }: Interviewer): Promise<readonly string[]> {
  return prompt.chooseSeveral({
    question: field.question[language],
    choices: labelled(field, language),
    initial: field.suggests ?? [],
    keys: KEYS[language],
    complaint: (values) => (field.isRequired && values.length === 0 ? AT_LEAST_ONE[language] : null),
  })
}

const KEYS: Bilingual = {
  sv: 'mellanslag väljer, a väljer alla, enter går vidare',
  en: 'space chooses, a chooses all, enter goes on',
}

const AT_LEAST_ONE: Bilingual = { sv: 'Välj minst en.', en: 'Choose at least one.' }

/** One line after another, until an empty one. */
async function lines(field: Field, interviewer: Interviewer): Promise<string[]> {
  const typed = await oneOfSeveral(field, interviewer)
  return typed === '' ? [] : [typed, ...(await lines(field, interviewer))]
}

/** Empty when there are no more. */
function oneOfSeveral(field: Field, interviewer: Interviewer): Promise<string> {
  const { sv, en } = field.question
  const question = { sv: `${sv} ${LAST.sv}`, en: `${en} ${LAST.en}` }
  return line({ ...field, question, isRequired: false }, interviewer)
}

const LAST: Bilingual = {
  sv: '(en i taget; tom rad när det inte är fler)',
  en: '(one at a time; an empty line ends)',
}

/** What was decided, each with where it stands in the minutes. */
async function decisions(field: Field, interviewer: Interviewer): Promise<string[]> {
  const { answer } = field
  if (answer.kind === 'decisions' && answer.offers === null) return decidedInWords(field, interviewer)
  const values = await choices(field, interviewer)
  return inTurn(values, async (value) => {
    const item = await line({ ...ITEM, question: about(ITEM.question, value) }, interviewer)
    return withItem({ item, value })
  })
}

async function decidedInWords(field: Field, interviewer: Interviewer): Promise<string[]> {
  const value = await oneOfSeveral(field, interviewer)
  if (value === '') return []
  const item = await line(ITEM, interviewer)
  return [withItem({ item, value }), ...(await decidedInWords(field, interviewer))]
}

const ITEM: Field = {
  flag: 'item',
  question: { sv: 'Paragraf i protokollet, till exempel 4?', en: 'Paragraph of the minutes, 4 say?' },
  answer: { kind: 'line' },
  isRequired: false,
}

async function results(field: Field, interviewer: Interviewer): Promise<string[]> {
  const measures = await choices(field, interviewer)
  return inTurn(measures, async (measure) => {
    const value = await line({ ...VALUE, question: about(VALUE.question, measure) }, interviewer)
    const text = await line({ ...ASSESSMENT, question: about(ASSESSMENT.question, measure) }, interviewer)
    return resultAnswer({ measure, value: value === '' ? null : value, text })
  })
}

const VALUE: Field = {
  flag: 'value',
  question: {
    sv: 'Det uppnådda talet? Lämna tomt om målet inte är ett tal.',
    en: 'The figure reached? Leave it empty where the goal is no figure.',
  },
  answer: { kind: 'figure' },
  isRequired: false,
}

const ASSESSMENT: Field = {
  flag: 'text',
  question: { sv: 'Hur har det gått mot målet?', en: 'How has it gone, against the goal?' },
  answer: { kind: 'note' },
  isRequired: true,
}

function about({ sv, en }: Bilingual, what: string): Bilingual {
  return { sv: `${visible(what)}: ${sv}`, en: `${visible(what)}: ${en}` }
}

interface Labelled {
  readonly value: string
  readonly label: string
}

function labelled({ answer }: Field, language: Language): Labelled[] {
  const shown = offered(answer)
  if (shown.length === 0) throw new UsageError(NOTHING)
  return shown.map(({ value, label }) => ({
    value,
    label: visible(label[language] === value ? value : `${label[language]} (${value})`),
  }))
}

const NOTHING: Bilingual = {
  sv: 'Det finns inget att välja på den dagen. Ingenting har skrivits.',
  en: 'There is nothing to choose among on that day. Nothing has been written.',
}

/** What fits first, or all where nothing does. */
function offered(answer: Answer): readonly Offer[] {
  const offers = 'offers' in answer ? (answer.offers ?? []) : []
  const likely = offers.filter(({ isLikely }) => isLikely)
  if (likely.length === 0) return offers
  const isOpen = 'isOpen' in answer && answer.isOpen === true
  return isOpen ? [...likely, ...offers.filter(({ isLikely }) => !isLikely)] : likely
}

/** One after the other: a person is asked one thing at a time. */
async function inTurn<Item, Result>(
  [first, ...rest]: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  if (first === undefined) return []
  const done = await work(first)
  return [done, ...(await inTurn(rest, work))]
}
