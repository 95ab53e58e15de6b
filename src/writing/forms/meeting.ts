import { compareDates } from '../../domain/dates.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import { recordsOf } from '../../repository/ledger.ts'
import type { State } from '../../repository/state.ts'
import { all, listSlot, one, slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { DECISIONS } from '../decisions.ts'
import { bodies, intentions, records, revisions, roles } from '../offers.ts'

export const meeting: Form = {
  fields: (answers, { state }) => {
    const id = one(answers, 'body')
    const body = state.body.current.content.bodies.find((found) => found.id === id)
    const members = body?.members.roles ?? []
    const chairs = body?.chair?.roles ?? members
    const turn = state.chairs.find((chair) => chair.body === id)?.current?.role
    return [
      {
        flag: 'body',
        question: { sv: 'Vilket organ möttes?', en: 'Which body met?' },
        answer: { kind: 'one', offers: bodies(state) },
        isRequired: true,
      },
      {
        flag: 'chair',
        question: { sv: 'Vem ledde mötet?', en: 'Who chaired the meeting?' },
        answer: { kind: 'one', offers: roles(state, (role) => chairs.includes(role)), isOpen: true },
        isRequired: false,
        suggests: turn === undefined ? [] : [turn],
      },
      {
        flag: 'present',
        question: { sv: 'Vilka var med?', en: 'Who was present?' },
        answer: { kind: 'several', offers: roles(state, (role) => members.includes(role)), isOpen: true },
        isRequired: false,
      },
      {
        flag: 'group',
        question: { sv: 'Vilka fler var med, i ord?', en: 'Who else was present, in words?' },
        answer: { kind: 'lines' },
        isRequired: false,
      },
      {
        flag: 'adopt',
        question: { sv: 'Vilka lydelser antogs?', en: 'Which revisions were adopted?' },
        answer: { kind: 'decisions', offers: revisions(state, (standing) => awaits(standing, id, state)) },
        isRequired: false,
      },
      {
        flag: 'receive',
        question: { sv: 'Vilka uppföljningar togs emot?', en: 'Which follow-ups were received?' },
        answer: {
          kind: 'decisions',
          offers: records(recordsOf(state.records, 'follow-up'), notReceived(state)),
        },
        isRequired: false,
      },
      {
        flag: 'fulfil',
        question: { sv: 'Vilka avsikter är fullföljda?', en: 'Which intentions are fulfilled?' },
        answer: {
          kind: 'decisions',
          offers: intentions(state, (intention) => !fulfilled(state).has(intention)),
        },
        isRequired: false,
      },
      {
        flag: 'decide',
        question: { sv: 'Vad beslutades i övrigt?', en: 'What else was decided?' },
        answer: { kind: 'decisions', offers: null },
        isRequired: false,
      },
      {
        flag: 'minutes',
        question: {
          sv: 'Protokollets beteckning? Utan protokoll gäller inget beslut om en lydelse.',
          en: 'What are the minutes called? Without them no decision on a revision counts.',
        },
        answer: { kind: 'line' },
        isRequired: all(answers, 'adopt').length > 0,
      },
    ]
  },
  slots: [
    slot('body'),
    slot('chair'),
    listSlot('present.roles', 'present'),
    listSlot('present.groups', 'group'),
    slot('minutes'),
    DECISIONS,
  ],
}

/** Whether a decision of the body would make the revision valid. */
function awaits({ needs, revision, state }: RevisionStanding, body: string | null, { asOf }: State): boolean {
  return (
    state === 'proposal' &&
    needs?.kind === 'decision' &&
    (body === null || needs.bodies.includes(body)) &&
    compareDates(revision.date, asOf) <= 0
  )
}

function notReceived({ followUps }: State): (record: { readonly id: string }) => boolean {
  const open = new Set(
    followUps.filter(({ received }) => received.length === 0).map(({ followUp }) => followUp.id),
  )
  return ({ id }) => open.has(id)
}

function fulfilled({ records: ledger }: State): ReadonlySet<string> {
  const decisions = recordsOf(ledger, 'meeting').flatMap(({ content }) => content.decisions)
  return new Set(decisions.flatMap((decision) => (decision.kind === 'fulfil' ? [decision.intention] : [])))
}
