import { recordsOf } from '../../repository/ledger.ts'
import type { RevisionStanding } from '../../repository/standing.ts'
import type { State } from '../../repository/state.ts'
import { all, one, slot } from '../answers.ts'
import type { Form } from '../answers.ts'
import { cited, parties, records, revisions, roles } from '../offers.ts'

export const signature: Form = {
  fields: (answers, { state }) => {
    const party = one(answers, 'party')
    const { roles: known, signing } = state.body.current.content
    const signatories = signing.signatories.filter((signatory) => signatory.party === party)
    const own =
      signatories.length > 0
        ? signatories.map(({ role }) => role)
        : known.filter((role) => role.party === party).map(({ id }) => id)
    const extensions = records(recordsOf(state.records, 'extension'), ({ id }) =>
      isUnsigned(id, party, state),
    )
    const signsExtension = one(answers, 'extension') !== null
    const signsRevisions = all(answers, 'sign').length > 0
    return [
      {
        flag: 'party',
        question: { sv: 'Vilken Part undertecknade?', en: 'Which party signed?' },
        answer: { kind: 'one', offers: parties(state) },
        isRequired: true,
      },
      {
        flag: 'role',
        question: { sv: 'Vem undertecknade för Parten?', en: 'Who signed for the party?' },
        answer: { kind: 'one', offers: roles(state, (role) => own.includes(role)) },
        isRequired: true,
        ...(signatories.length === 1 ? { follows: own } : {}),
      },
      {
        flag: 'sign',
        question: { sv: 'Vilka lydelser undertecknades?', en: 'Which revisions were signed?' },
        answer: { kind: 'several', offers: revisions(state, (standing) => awaits(standing, party)) },
        isRequired: !signsExtension && !extensions.some(({ isLikely }) => isLikely),
        isAsked: !signsExtension,
      },
      {
        flag: 'extension',
        question: { sv: 'Vilken förlängning undertecknades?', en: 'Which extension was signed?' },
        answer: { kind: 'one', offers: extensions },
        isRequired: !signsRevisions,
        isAsked: !signsRevisions,
      },
      {
        flag: 'name',
        question: {
          sv: 'Undertecknarens namn? Lämna tomt om bara rollen ska stå.',
          en: 'The signatory’s name? Leave it empty where the role alone is to stand.',
        },
        answer: { kind: 'line' },
        isRequired: false,
      },
      {
        flag: 'place',
        question: { sv: 'Orten?', en: 'Where?' },
        answer: { kind: 'line' },
        isRequired: false,
      },
    ]
  },
  slots: [
    slot('party'),
    slot('signatory.name', 'name'),
    slot('signatory.role', 'role'),
    slot('place'),
    {
      path: ['signs'],
      flags: ['sign', 'extension'],
      value: (answers, { state }) => {
        const signed = all(answers, 'sign')
        if (signed.length === 0) return { kind: 'extension', extension: one(answers, 'extension') }
        return { kind: 'revisions', revisions: signed.map((name) => cited(state, name)) }
      },
    },
  ],
}

/** Whether the party's signature is one of those that the revision waits for. */
function awaits({ needs }: RevisionStanding, party: string | null): boolean {
  return needs?.kind === 'signatures' && (party === null || needs.parties.includes(party))
}

function isUnsigned(id: string, party: string | null, { acts }: State): boolean {
  const act = acts.extensions.find(({ extension }) => extension.id === id)
  return act !== undefined && (party === null || act.unsigned.includes(party))
}
