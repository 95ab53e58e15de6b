import type { AnyRecord } from '../../repository/documents.ts'
import type { State } from '../../repository/state.ts'
import type { RecordKind } from '../../schema/documents.ts'
import { select } from '../../domain/select.ts'
import { all, noteSlot, one, slot } from '../answers.ts'
import type { Answers, Around, Field, Form, Slot } from '../answers.ts'
import { withValue } from '../content.ts'
import { records, words } from '../offers.ts'

/** The kinds of record that a correction can put something else in the place of. */
export type Correctable = Exclude<RecordKind, 'correction'>

/**
 * The correction of a record: it should not be there, or some of it should have said something else. The flags of the
 * record's own kind say what; all else stays as it is.
 */
export function correctionBy(forms: Readonly<Record<Correctable, Form>>): Form {
  return {
    fields: (answers, around) => {
      const { state } = around
      const record = corrected(answers, state)
      const own = record === null ? [] : ownFields(record, forms[record.kind], answers, around)
      const chosen = all(answers, CHANGE)
      const changed = own.filter(({ flag }) => chosen.includes(flag) || Object.hasOwn(answers, flag))
      return [
        {
          flag: 'record',
          question: { sv: 'Vilken post var fel?', en: 'Which record was wrong?' },
          answer: {
            kind: 'one',
            offers: records(state.records.written, ({ kind }) => kind !== 'correction'),
          },
          isRequired: true,
        },
        {
          flag: 'why',
          question: {
            sv: 'Vad var fel, och hur upptäcktes det?',
            en: 'What was wrong, and how was it found?',
          },
          answer: { kind: 'note' },
          isRequired: true,
        },
        {
          flag: 'void',
          question: { sv: 'Hur ska den rättas?', en: 'How is it to be put right?' },
          answer: { kind: 'one', offers: words(REMEDIES) },
          isRequired: changed.length === 0,
          isAsked: changed.length === 0 || chosen.length > 0,
        },
        {
          flag: CHANGE,
          question: { sv: 'Vad borde ha stått annorlunda?', en: 'What should have been otherwise?' },
          answer: {
            kind: 'several',
            offers: own.map(({ flag, question }) => ({ value: flag, label: question, isLikely: true })),
          },
          isRequired: true,
          isAsked: one(answers, 'void') === 'change',
        },
        ...changed,
      ]
    },
    slots: [
      slot('record'),
      noteSlot('why'),
      {
        path: ['replacement'],
        flags: ['void', CHANGE],
        value: (answers, around) => {
          const record = corrected(answers, around.state)
          return record === null || one(answers, 'void') === VOID
            ? null
            : replacement(record, forms[record.kind], answers, around)
        },
      },
    ],
  }
}

/** Answered at a terminal only: a command line names the changes by their own flags. */
const CHANGE = 'change'
const VOID = 'void'

const REMEDIES = {
  [VOID]: { sv: 'Den borde inte ha funnits', en: 'It should not have been there' },
  [CHANGE]: { sv: 'Något borde ha stått annorlunda', en: 'Some of it should have been otherwise' },
}

type CorrectableRecord = Exclude<AnyRecord, { readonly kind: 'correction' }>

/** The record as it counts now, or as it was written where it does not. */
function corrected(answers: Answers, { records: { counted, written } }: State): CorrectableRecord | null {
  const id = one(answers, 'record')
  const found = [...counted, ...written].find((record) => record.id === id)
  return found === undefined || found.kind === 'correction' ? null : found
}

/** The fields of the record's own kind, as they are asked for beside what it says. */
function ownFields(record: CorrectableRecord, form: Form, answers: Answers, around: Around): Field[] {
  const said = Object.fromEntries(form.slots.flatMap((one) => answersIn(record.content, one)))
  const fields = form.fields({ ...said, ...answers }, around)
  return [RIGHT_DATE, ...fields].map(({ flag, question, answer, isRequired }) => {
    return { flag, question, answer, isRequired }
  })
}

/** What a record says, as it would have been answered, where one flag alone gives it. */
function answersIn(content: object, { path, flags }: Slot): [string, string[]][] {
  const [flag, ...more] = flags
  if (flag === undefined || more.length > 0) return []
  const values = [...select(content, path.join('.'))].flatMap(({ value }) => value)
  const texts = values.filter((value) => typeof value === 'string')
  return texts.length === values.length ? [[flag, texts]] : []
}

const RIGHT_DATE: Field = {
  flag: 'right-date',
  question: { sv: 'Den rätta dagen?', en: 'The right day?' },
  answer: { kind: 'date' },
  isRequired: true,
}

function replacement(record: CorrectableRecord, form: Form, answers: Answers, around: Around): object {
  const slots = [slot('date', RIGHT_DATE.flag), ...form.slots]
  const changed = slots.filter(({ flags }) => flags.some((flag) => Object.hasOwn(answers, flag)))
  return changed.reduce<object>(
    (content, { path, value }) => withValue(content, path, value(answers, around)),
    record.content,
  )
}
