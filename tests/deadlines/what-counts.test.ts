import { describe, expect, it } from 'vitest'
import { CONTACTS, MEASURES, SHIPPED, SITUATION, edited } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  SIGNED,
  adopts,
  consultationOn,
  extensionOn,
  extensionSigned,
  meetingOn,
  recorded,
  revised,
  revisionFiles,
  signatureOf,
} from '../support/records.ts'
import type { AnyWrittenRecord } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'
import { adopted, deadlineIn, followUpOn, idsOf, pictured, statusIn } from './fixtures.ts'

/** A meeting that receives the follow-up `2015-10-08-uppfoljning`. */
function receives(date: string, body: string): readonly [string, AnyWrittenRecord] {
  const decision = { kind: 'receive', item: null, 'follow-up': '2015-10-08-uppfoljning' } as const
  return [`${date}-${body}`, meetingOn(date, { body, decisions: [decision] })]
}

describe('the situation picture', () => {
  const later = revised(SIGNED, SITUATION, '2015-04-20')
  const picture = SITUATION.replace('2014-12-01', '2015-04-20')
  const decided = (day: string) =>
    recorded(later, [`${day}-styrgruppen`, meetingOn(day, { decisions: [adopts(later, picture)] })])

  it.each([
    ['is not updated by its first coming into force', SIGNED, '2015-12-31', 'due-soon'],
    ['nor by a proposal', later, '2015-12-31', 'due-soon'],
    [
      'nor by a follow-up',
      recorded(SIGNED, ['2015-05-01-uppfoljning', followUpOn('2015-05-01', 'situation')]),
      '2015-12-31',
      'due-soon',
    ],
    ['nor by a decision yet to come', decided('2015-05-12'), '2015-05-11', 'upcoming'],
    ['is by a decision, from its day', decided('2015-05-12'), '2015-05-12', 'done 2015-05-12-styrgruppen'],
    ['on the last day of the year', decided('2015-12-31'), '2016-01-01', 'done 2015-12-31-styrgruppen'],
    ['but not the day after', decided('2016-01-01'), '2016-01-01', 'overdue'],
  ])('%s', (_, tree, asOf, status) => {
    expect(statusIn(tree, asOf, 'situation-update/2015')).toBe(status)
  })

  const tampered = (tree: Tree) => edited(tree, [SITUATION, ['title'], 'Ändrad i efterhand'])
  // In the first agreement that is signed the picture is already the second that was written.
  const rewritten = revised(SHIPPED, SITUATION, '2014-12-05')
  const files = [
    ...revisionFiles(SHIPPED).filter((file) => file !== SITUATION),
    inFolderOf(SITUATION, '2014-12-05'),
  ]
  const signedRewritten = recorded(
    rewritten,
    ['2014-12-08-police', signatureOf(rewritten, 'police', '2014-12-08', files)],
    ['2014-12-08-municipality', signatureOf(rewritten, 'municipality', '2014-12-08', files)],
  )

  it.each([
    [
      'is updated by a later one',
      tampered(decided('2015-05-12')),
      '2016-01-01',
      'done 2015-05-12-styrgruppen',
    ],
    ['is not without one', tampered(SIGNED), '2016-01-01', 'overdue'],
    ['is not by what came with the agreement', signedRewritten, '2015-05-01', 'upcoming'],
  ])('whose first revision does not count %s', (_, tree, asOf, status) => {
    expect(statusIn(tree, asOf, 'situation-update/2015')).toBe(status)
  })

  it('that takes every party’s signature is updated by the last of them', () => {
    const signing = edited(later, ['samverkan.yaml', ['readings', 'changes'], { 'appendix-2': 'signatures' }])
    const tree = recorded(
      signing,
      ['2015-05-12-police', signatureOf(signing, 'police', '2015-05-12', [picture])],
      ['2015-05-20-municipality', signatureOf(signing, 'municipality', '2015-05-20', [picture])],
    )
    expect(statusIn(tree, '2015-05-19', 'situation-update/2015')).toBe('upcoming')
    expect(statusIn(tree, '2015-05-20', 'situation-update/2015')).toBe('done 2015-05-20-municipality')
  })

  it('replaced on its first day was never in force', () => {
    const second = revised(later, picture, '2015-04-21')
    const tree = recorded(second, [
      '2015-05-12-styrgruppen',
      meetingOn('2015-05-12', {
        decisions: [adopts(second, picture), adopts(second, picture.replace('04-20', '04-21'))],
      }),
    ])
    const twice = edited(tree, ['body/2014-12-01.yaml', ['situation-update', 'frequency', 'times'], 2])
    const files = ['body/2014-12-01.yaml']
    const resigned = recorded(
      twice,
      ['2014-11-27-police', signatureOf(twice, 'police', '2014-11-27', files)],
      ['2014-11-27-municipality', signatureOf(twice, 'municipality', '2014-11-27', files)],
    )
    expect(statusIn(resigned, '2015-05-12', 'situation-update/2015/1')).toBe('done 2015-05-12-styrgruppen')
    expect(statusIn(resigned, '2015-05-12', 'situation-update/2015/2')).toBe('upcoming')
  })
})

describe('a report on the measures, which goes to the steering group', () => {
  const report = ['2015-10-08-uppfoljning', followUpOn('2015-10-08', 'measures')] as const

  it.each([
    ['is not done by being written', recorded(SIGNED, report), 'due-soon'],
    [
      'nor by the working group’s receiving it',
      recorded(SIGNED, report, receives('2015-11-12', 'working-group')),
      'due-soon',
    ],
    [
      'is by the steering group’s',
      recorded(SIGNED, report, receives('2015-11-26', 'steering-group')),
      'done 2015-11-26-steering-group',
    ],
    [
      'the first time',
      recorded(
        SIGNED,
        report,
        receives('2015-11-26', 'steering-group'),
        receives('2015-12-03', 'steering-group'),
      ),
      'done 2015-11-26-steering-group',
    ],
    ['not in the next year', recorded(SIGNED, report, receives('2016-01-01', 'steering-group')), 'overdue'],
  ])('%s', (_, tree, status) => {
    const asOf = status === 'overdue' ? '2016-01-01' : '2015-12-31'
    expect(statusIn(tree, asOf, 'measures-report/2015')).toBe(status)
  })
})

describe('the communication plan', () => {
  const by = (
    who: { bodies?: string[]; roles?: string[] },
    ...more: (readonly [string, AnyWrittenRecord])[]
  ) => recorded(SIGNED, ['2015-10-08-uppfoljning', followUpOn('2015-10-08', 'communication', who)], ...more)

  it.each([
    [
      'is followed up by a body that answers for it',
      by({ bodies: ['working-group'] }),
      'done 2015-10-08-uppfoljning',
    ],
    ['or a role', by({ roles: ['police-communicator'] }), 'done 2015-10-08-uppfoljning'],
    ['not by others', by({ roles: ['head-of-security'] }), 'due-soon'],
    [
      'unless one that answers for it receives it',
      by({ roles: ['head-of-security'] }, receives('2015-11-12', 'working-group')),
      'done 2015-11-12-working-group',
    ],
    [
      'which the steering group does not',
      by({ roles: ['head-of-security'] }, receives('2015-11-26', 'steering-group')),
      'due-soon',
    ],
  ])('%s', (_, tree, status) => {
    expect(statusIn(tree, '2015-12-31', 'communication-plan-follow-up/2015')).toBe(status)
  })
})

describe('the prioritised areas', () => {
  const areas = ['Brottsoffer', 'Unga lagöverträdare']
  const chosen = pictured(SIGNED, '2015-03-12', areas)

  it.each([
    [
      'are revised when the steering group goes through them',
      recorded(SIGNED, [
        '2015-11-26-uppfoljning',
        followUpOn('2015-11-26', 'priorities', { bodies: ['steering-group'] }),
      ]),
      'done 2015-11-26-uppfoljning',
    ],
    [
      'not when the working group does',
      recorded(SIGNED, ['2015-11-26-uppfoljning', followUpOn('2015-11-26', 'priorities')]),
      'due-soon',
    ],
    ['by a picture with other areas', chosen, 'done 2015-03-12-styrgruppen'],
    ['not by one with the same', pictured(SIGNED, '2015-03-12', null), 'due-soon'],
  ])('%s', (_, tree, status) => {
    expect(statusIn(tree, '2015-12-31', 'priorities-revision/2015')).toBe(status)
  })

  it.each([
    ['in another order are the same', areas.toReversed(), '–'],
    ['fewer are other areas', ['Brottsoffer'], 'open'],
    ['none are other areas', null, 'open'],
  ])('%s', (_, next, status) => {
    const tree = pictured(chosen, '2015-09-10', next)
    expect(statusIn(tree, '2015-09-10', 'action-plan-update/appendix-2/2015-09-10')).toBe(status)
  })
})

describe('the action plans after new areas', () => {
  const ID = 'action-plan-update/appendix-2/2015-05-12'
  const chosen = pictured(SIGNED, '2015-05-12', ['Brottsoffer'])

  it.each([
    ['nothing before the areas are in force', chosen, '2015-05-11', '–'],
    ['open from that day', chosen, '2015-05-12', 'open'],
    ['never late', chosen, '2015-12-31', 'open'],
    ['not done by plans in force before', adopted(chosen, MEASURES, '2015-05-11'), '2015-12-31', 'open'],
    [
      'done by plans of a later day',
      adopted(chosen, MEASURES, '2015-11-26'),
      '2015-11-26',
      'done 2015-11-26-styrgruppen',
    ],
    ['not before that day', adopted(chosen, MEASURES, '2015-11-26'), '2015-11-25', 'open'],
  ])('%s', (_, tree, asOf, status) => {
    expect(statusIn(tree, asOf, ID)).toBe(status)
  })

  it('done by plans that the same meeting adopts', () => {
    const plans = revised(chosen, MEASURES, '2015-05-12')
    const [picture, measures] = [SITUATION, MEASURES].map((file) => file.replace('2014-12-01', '2015-05-12'))
    const tree = recorded(plans, [
      '2015-05-12-styrgruppen',
      meetingOn('2015-05-12', { decisions: [adopts(plans, picture ?? ''), adopts(plans, measures ?? '')] }),
    ])
    expect(statusIn(tree, '2015-05-12', ID)).toBe('done 2015-05-12-styrgruppen')
  })

  it('is for those who answer for the measures, by the clause on changing them, if the decision calls for it', () => {
    const deadline = deadlineIn(chosen, '2015-06-15', ID)
    expect(deadline).toMatchObject({
      clause: '10(3)',
      responsible: ['working-group'],
      because: { sv: 'Bara om beslutet om nya områden kräver det.' },
      origin: { file: 'appendix-2-situation/2015-05-12.yaml', path: ['priorities'] },
    })
    expect(deadline.expected?.toString()).toBe('2015-05-12')
  })
})

describe('a proposal', () => {
  const DECISION = 'proposal-decision/appendix-2/2015-04-20'
  const SIGNATURE = 'proposal-signature/appendix-1/2015-04-20'
  const proposed = revised(revised(SIGNED, SITUATION, '2015-04-20'), CONTACTS, '2015-04-20')
  const contacts = CONTACTS.replace('2014-12-01', '2015-04-20')

  it.each([
    ['nothing before its day', '2015-04-19', '–', '–'],
    ['open from then on', '2015-04-20', 'open', 'open'],
    ['while the agreement is in force', '2015-12-31', 'open', 'open'],
    ['not when it has expired', '2016-01-01', '–', '–'],
  ])('%s (%s)', (_, asOf, decision, signing) => {
    expect([statusIn(proposed, asOf, DECISION), statusIn(proposed, asOf, SIGNATURE)]).toEqual([
      decision,
      signing,
    ])
  })

  it('is done by the record that adopts it, or the last signature; each party that is left has to sign', () => {
    const half = recorded(proposed, [
      '2015-05-02-police',
      signatureOf(proposed, 'police', '2015-05-02', [contacts]),
    ])
    const whole = recorded(half, [
      '2015-05-09-municipality',
      signatureOf(half, 'municipality', '2015-05-09', [contacts]),
    ])
    expect(deadlineIn(proposed, '2015-05-10', SIGNATURE).responsible).toEqual(['police', 'municipality'])
    expect(deadlineIn(half, '2015-05-10', SIGNATURE).responsible).toEqual(['municipality'])
    expect(statusIn(whole, '2015-05-10', SIGNATURE)).toBe('done 2015-05-09-municipality')
    const decided = adopted(SIGNED, SITUATION, '2015-04-20')
    expect(statusIn(decided, '2015-05-10', DECISION)).toBe('done 2015-04-20-styrgruppen')
    expect(statusIn(decided, '2016-01-01', DECISION)).toBe('done 2015-04-20-styrgruppen')
    expect(idsOf(SIGNED, '2015-05-10', 'proposal-signature')).toEqual([])
  })

  it('rests on the clause by which its part is changed', () => {
    expect(deadlineIn(proposed, '2015-05-10', DECISION)).toMatchObject({
      clause: '10(3)',
      responsible: ['steering-group'],
      title: { sv: 'Beslut om förslaget till bilaga 2 av den 2015-04-20' },
      origin: { file: 'appendix-2-situation/2015-04-20.yaml', path: ['date'] },
    })
    expect(deadlineIn(proposed, '2015-05-10', SIGNATURE).clause).toBe('10(4)')
    const body = revised(SIGNED, 'body/2014-12-01.yaml', '2015-04-20', [['title'], 'SAMVERKANSAVTAL'])
    expect(deadlineIn(body, '2015-05-10', 'proposal-signature/body/2015-04-20').clause).toBe('10(4)')
  })

  it.each([
    ['the first of the year', '2015-05-10', [], '2015-07-02'],
    ['the first of the year though it is late', '2015-08-10', [], '2015-07-02'],
    ['the second when the first is held', '2015-05-10', ['2015-03-12'], '2015-12-31'],
  ])('waits for a meeting: %s', (_, asOf, held, expected) => {
    const tree = recorded(proposed, ...held.map((day) => [`${day}-styrgruppen`, meetingOn(day)] as const))
    expect(deadlineIn(tree, asOf, DECISION).expected?.toString()).toBe(expected)
  })

  it('waits for a meeting without a day when the agreed terms have had all of their meetings', () => {
    const held = ['2015-03-12', '2015-04-12'].map((day) => [`${day}-styrgruppen`, meetingOn(day)] as const)
    expect(deadlineIn(recorded(proposed, ...held), '2015-05-10', DECISION).expected).toBeNull()
  })

  it('of an appendix that was never signed with the rest needs the signatures too', () => {
    const files = revisionFiles(SHIPPED).filter((file) => file !== MEASURES)
    const without = recorded(
      SHIPPED,
      ['2014-11-24-police', signatureOf(SHIPPED, 'police', '2014-11-24', files)],
      ['2014-11-24-municipality', signatureOf(SHIPPED, 'municipality', '2014-11-24', files)],
    )
    expect(statusIn(without, '2015-05-10', 'proposal-signature/appendix-3/2014-12-01')).toBe('open')
  })
})

describe('an extension that waits for signatures', () => {
  const consulted = recorded(SIGNED, ['2015-06-11-samrad', consultationOn('2015-06-11')])
  const extension = extensionOn('2015-11-26', '2015-06-11-samrad')
  const waiting = recorded(consulted, ['2015-11-26-forlangning', extension])
  const ID = 'proposal-signature/2015-11-26-forlangning'

  it('is to be signed before the term ends, by those who have not', () => {
    const { due, responsible, status } = deadlineIn(waiting, '2015-11-30', ID)
    expect([`${due}`, responsible, status]).toEqual(['2015-12-31', ['police', 'municipality'], 'due-soon'])
  })

  it('is done by the last signature when every party has signed', () => {
    const tree = extensionSigned(waiting, '2015-11-26-forlangning', '2015-12-01')
    expect(statusIn(tree, '2015-12-02', ID)).toBe('done 2015-12-01-forlangning-police')
    expect(statusIn(tree, '2015-11-30', ID)).toBe('due-soon')
  })

  it('waits for none where the reading asks for none', () => {
    const tree = edited(waiting, ['samverkan.yaml', ['readings', 'extension'], 'consultation'])
    expect(statusIn(tree, '2015-11-30', ID)).toBe('–')
  })
})
