import type { Bilingual } from '../domain/bilingual.ts'
import type { PlainDate } from '../domain/dates.ts'
import type { Chair } from '../repository/chairs.ts'
import type { AgreementStanding, State } from '../repository/state.ts'
import { nameOf } from './ids.ts'
import { onDay } from './values.ts'

/** Something about the agreement as a whole that is not as it was. */
export interface AgreementChange {
  readonly kind: 'standing' | 'start' | 'withdrawal' | 'last-day' | 'term' | 'chair'
  readonly words: Bilingual
}

/** Whether it binds, its terms, who chairs. */
export function agreementBetween(before: State, after: State): AgreementChange[] {
  return [
    ...standing(before, after),
    ...start(before, after),
    ...withdrawal(before, after),
    ...lastDay(before, after),
    ...term(before, after),
    ...chairs(before, after),
  ]
}

function standing(before: State, after: State): AgreementChange[] {
  if (before.standing === after.standing) return []
  return [{ kind: 'standing', words: STANDING[after.standing](after) }]
}

const STANDING: Readonly<Record<AgreementStanding, (state: State) => Bilingual>> = {
  unsigned: () => ({
    sv: 'Avtalet räknas inte längre som undertecknat av alla Parter.',
    en: 'The agreement no longer counts as signed by every party.',
  }),
  'not-started': ({ start: first }) => {
    const day = inWords(first)
    return {
      sv: `Avtalet är undertecknat av alla Parter. Det gäller från ${day.sv}.`,
      en: `The agreement is signed by every party. It binds from ${day.en}.`,
    }
  },
  'in-force': ({ start: first }) => {
    const day = inWords(first)
    return { sv: `Avtalet gäller sedan ${day.sv}.`, en: `The agreement is in force since ${day.en}.` }
  },
  withdrawn: ({ left }) => {
    const day = inWords(left)
    return {
      sv: `Avtalet har upphört: en Part har lämnat det från och med ${day.sv}.`,
      en: `The agreement has ended: a party has left it from ${day.en}.`,
    }
  },
  expired: ({ lastDay: end, endedBy }) => {
    const day = inWords(end)
    return endedBy === null
      ? {
          sv: `Avtalet har upphört: avtalstiden gick ut ${day.sv}.`,
          en: `The agreement has ended: its term ended on ${day.en}.`,
        }
      : {
          sv: `Avtalet har upphört: det var uppsagt och gällde till och med ${day.sv}.`,
          en: `The agreement has ended: notice had been given, and it was in force until ${day.en}.`,
        }
  },
}

/** Of an agreement that binds all the same. */
function start(before: State, after: State): AgreementChange[] {
  if (before.standing !== after.standing || isSameDay(before.start, after.start)) return []
  const [from, to] = [before.start, after.start].map(inWords)
  return [
    {
      kind: 'start',
      words: {
        sv: `Avtalet gäller nu från ${to?.sv}, förut från ${from?.sv}.`,
        en: `The agreement now binds from ${to?.en}, before from ${from?.en}.`,
      },
    },
  ]
}

/** That a party is going to leave; that it has left is told by the standing. */
function withdrawal(before: State, after: State): AgreementChange[] {
  if (
    isSameDay(before.left, after.left) ||
    (after.standing === 'withdrawn' && before.standing !== 'withdrawn')
  )
    return []
  const day = inWords(after.left)
  const words =
    after.left === null
      ? { sv: 'Ingen Part lämnar längre avtalet.', en: 'No party is leaving the agreement any longer.' }
      : {
          sv: `En Part lämnar avtalet: det gäller inte från och med ${day.sv}.`,
          en: `A party is leaving the agreement: it does not bind from ${day.en}.`,
        }
  return [{ kind: 'withdrawal', words }]
}

/** Until when it goes on. */
function lastDay(before: State, after: State): AgreementChange[] {
  if (isSameDay(before.lastDay, after.lastDay)) return []
  const from = until(before.lastDay)
  const was = { sv: `, förut ${from.sv}`, en: `, before ${from.en}` }
  const is = lastDayInWords(before, after)
  return [{ kind: 'last-day', words: { sv: `${is.sv}${was.sv}.`, en: `${is.en}${was.en}.` } }]
}

function lastDayInWords(before: State, after: State): Bilingual {
  const to = until(after.lastDay)
  if (after.endedBy !== null) {
    return {
      sv: `Avtalet är uppsagt och gäller ${to.sv}`,
      en: `Notice has been given, and the agreement is in force ${to.en}`,
    }
  }
  return after.terms.length > before.terms.length
    ? { sv: `Avtalet är förlängt ${to.sv}`, en: `The agreement is extended ${to.en}` }
    : { sv: `Avtalet löper nu ${to.sv}`, en: `The agreement now runs ${to.en}` }
}

/** `till och med den 31 december 2017`, `tills vidare` */
function until(day: PlainDate | null): Bilingual {
  if (day === null) return { sv: 'tills vidare', en: 'until further notice' }
  const { sv, en } = inWords(day)
  return { sv: `till och med ${sv}`, en: `until ${en}` }
}

/** Which term the day is in. */
function term(before: State, after: State): AgreementChange[] {
  const { number, start: first, end } = after.term
  const [from, to] = [inWords(first), until(end)]
  if (number === before.term.number) {
    // That the same term has another end is told by how long the agreement runs.
    if (isSameDay(first, before.term.start)) return []
    return [
      {
        kind: 'term',
        words: {
          sv: `Avtalstid ${number} börjar nu ${from.sv}, förut ${inWords(before.term.start).sv}.`,
          en: `Term ${number} now begins on ${from.en}, before on ${inWords(before.term.start).en}.`,
        },
      },
    ]
  }
  return [
    {
      kind: 'term',
      words: {
        sv: `Avtalstid ${number} löper från ${from.sv} ${to.sv}.`,
        en: `Term ${number} runs from ${from.en} ${to.en}.`,
      },
    },
  ]
}

function chairs(before: State, after: State): AgreementChange[] {
  return after.chairs.flatMap((chair) => {
    const was = before.chairs.find(({ body }) => body === chair.body)?.current ?? null
    const now = chair.current
    if (was?.role === now?.role && was?.party === now?.party) return []
    return [{ kind: 'chair', words: chairInWords(chair, was, { before, after }) }]
  })
}

function chairInWords(
  { body, current }: Chair,
  was: Chair['current'],
  { before, after }: { readonly before: State; readonly after: State },
): Bilingual {
  const side = { own: null, body: after.body.current.content, situations: [] }
  const name = nameOf('body', body, side)
  const from =
    was === null ? null : nameOf('party', was.party, { ...side, body: before.body.current.content })
  if (current === null) {
    return {
      sv: `Vem som är ordförande i ${name} är inte längre bestämt.`,
      en: `It is no longer settled who chairs ${name}.`,
    }
  }
  const [party, role] = [nameOf('party', current.party, side), nameOf('role', current.role, side)]
  const since = inWords(current.from)
  return {
    sv: `Ordförande i ${name} är nu ${party} (${role}), från ${since.sv}${from === null ? '' : `; förut ${from}`}.`,
    en: `${name} is now chaired by ${party} (${role}), from ${since.en}${from === null ? '' : `; before by ${from}`}.`,
  }
}

function isSameDay(a: PlainDate | null, b: PlainDate | null): boolean {
  return a === null || b === null ? a === b : a.equals(b)
}

function inWords(day: PlainDate | null): Bilingual {
  return day === null ? { sv: 'okänd dag', en: 'an unknown day' } : onDay(day.toString())
}
