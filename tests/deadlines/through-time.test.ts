import { describe, expect, it } from 'vitest'
import { BODY, FOLLOW_UP, SHIPPED, edited, findingsIn, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import {
  FIRE_SERVICE,
  SIGNED,
  consultationOn,
  extensionOn,
  meetingOn,
  recorded,
  revisedAndSigned,
  signatureOf,
  signed,
} from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'
import { deadlineIn, extended, followUpOn, idsOf, met, statusIn } from './fixtures.ts'

const STEERING_FREQUENCY = ['bodies', 0, 'frequency', 'times']

/** Extended until the end of 2017, with two meetings of the steering group in 2015. */
const AGREED = met(extended(), '2015-03-10', '2015-09-10')

describe('a later body that sets another number of meetings', () => {
  const more = revisedAndSigned(AGREED, BODY, '2016-01-01', [STEERING_FREQUENCY, 4])

  it('counts from its year, and leaves the years before as they were', () => {
    expect(idsOf(more, '2016-02-01', 'meeting').filter((id) => id.includes('steering'))).toEqual([
      'meeting/steering-group/2015/1',
      'meeting/steering-group/2015/2',
      'meeting/steering-group/2016/1',
      'meeting/steering-group/2016/2',
      'meeting/steering-group/2016/3',
      'meeting/steering-group/2016/4',
    ])
    const found = findingsIn(more, 'meetings-too-few', '2016-02-01').map(({ message }) => message.sv)
    expect(found.filter((text) => text.includes('styrgruppen'))).toEqual([])
  })

  it('that asks for fewer does not make up for a year that had too few', () => {
    const once = met(extended(), '2015-03-10')
    const fewer = revisedAndSigned(once, BODY, '2016-01-01', [STEERING_FREQUENCY, 1])
    expect(statusIn(fewer, '2016-02-01', 'meeting/steering-group/2015/2')).toBe('overdue')
    expect(idsOf(fewer, '2016-02-01', 'meeting')).not.toContain('meeting/steering-group/2016/2')
  })

  it('in the middle of a year counts for the whole of it, and says so', () => {
    const during = revisedAndSigned(AGREED, BODY, '2015-06-01', [STEERING_FREQUENCY, 4])
    const third = deadlineIn(during, '2015-10-01', 'meeting/steering-group/2015/3')
    // 3 · 365 / 4 = 273.75, so the 274th day of the year, which is 1 October.
    expect([third.expected?.toString(), third.status]).toEqual(['2015-10-01', 'upcoming'])
    expect(third.because?.sv).toBe('Antalet ändrades under året från 2 till 4.')
    const found = findingsIn(during, 'meetings-too-few', '2016-02-01').find(({ message }) =>
      message.sv.includes('styrgruppen'),
    )
    expect(found?.message.sv).toBe(
      'Under 2015 höll styrgruppen 2 av 4 avtalade möten. Antalet ändrades under året från 2 till 4.',
    )
  })

  it('is not known before its day', () => {
    expect(idsOf(more, '2015-12-31', 'meeting')).not.toContain('meeting/steering-group/2015/3')
  })
})

describe('a later body without one of the bodies', () => {
  const without = revisedAndSigned(AGREED, BODY, '2016-01-01', [['bodies', 1], undefined])

  it('asks for none of its meetings any more, and still for those of the years before', () => {
    expect(statusIn(without, '2016-02-01', 'meeting/working-group/2015/4')).toBe('overdue')
    expect(idsOf(without, '2016-02-01', 'meeting').filter((id) => id.includes('working-group/2016'))).toEqual(
      [],
    )
  })
})

describe('a later follow-up plan', () => {
  const measures = ['subjects', 2]
  const received = (tree: Tree) =>
    recorded(
      tree,
      ['2015-10-08-uppfoljning', followUpOn('2015-10-08', 'measures')],
      [
        '2015-11-10-styrgruppen',
        meetingOn('2015-11-10', {
          decisions: [{ kind: 'receive', item: null, 'follow-up': '2015-10-08-uppfoljning' }],
        }),
      ],
    )

  it('that asks for more counts from its year', () => {
    const more = revisedAndSigned(received(AGREED), FOLLOW_UP, '2016-01-01', [
      [...measures, 'frequency', 'times'],
      2,
    ])
    expect(idsOf(more, '2016-02-01', 'measures-report')).toEqual([
      'measures-report/2015',
      'measures-report/2016/1',
      'measures-report/2016/2',
    ])
    expect(statusIn(more, '2016-02-01', 'measures-report/2015')).toBe('done 2015-11-10-styrgruppen')
  })

  it('that has another body receive the report does not undo the one received', () => {
    const other = revisedAndSigned(received(AGREED), FOLLOW_UP, '2016-01-01', [
      [...measures, 'reported-to'],
      'working-group',
    ])
    expect(statusIn(other, '2016-02-01', 'measures-report/2015')).toBe('done 2015-11-10-styrgruppen')
  })

  it('without a subject asks for it no more, and still in the years before', () => {
    const without = revisedAndSigned(AGREED, FOLLOW_UP, '2016-01-01', [[...measures, 'frequency'], null])
    expect(idsOf(without, '2016-02-01', 'measures-report')).toEqual(['measures-report/2015'])
    expect(statusIn(without, '2016-02-01', 'measures-report/2015')).toBe('overdue')
  })
})

describe('a later body without the follow-up plan', () => {
  it('asks for its duties no more, and still in the years before', () => {
    const without = revisedAndSigned(AGREED, BODY, '2016-01-01', [['appendices', 4], undefined])
    expect(idsOf(without, '2016-02-01', 'measures-report')).toEqual(['measures-report/2015'])
    expect(statusIn(without, '2016-02-01', 'measures-report/2015')).toBe('overdue')
    expect(statusIn(without, '2015-12-31', 'measures-report/2015')).toBe('due-soon')
  })
})

describe('a later body with another frequency of the situation picture', () => {
  it('leaves the years before as they were', () => {
    const tree = revisedAndSigned(AGREED, BODY, '2016-01-01', [['situation-update', 'frequency', 'times'], 2])
    expect(idsOf(tree, '2016-02-01', 'situation-update')).toEqual([
      'situation-update/2015',
      'situation-update/2016/1',
      'situation-update/2016/2',
    ])
  })
})

describe('the turns of the chair', () => {
  const first = edited(SHIPPED, ['samverkan.yaml', ['readings', 'first-chair'], 'police'])
  const chaired = recorded(
    extended(signed(first)),
    ['2015-03-10-styrgruppen', meetingOn('2015-03-10', { chair: 'police-commissioner' })],
    ['2016-03-10-styrgruppen', meetingOn('2016-03-10', { chair: 'municipal-director' })],
  )
  const turnsOn = (tree: Tree, day: string) =>
    stateOf(tree, day).chairs.flatMap(({ turns }) =>
      turns.map(({ role, from, to }) => `${role} ${from} – ${to}`),
    )
  const ROLES = ['bodies', 0, 'chair', 'roles']

  it('under a later body with other roles are judged by the body of their day', () => {
    const other = revisedAndSigned(chaired, BODY, '2017-01-01', [
      ROLES,
      ['local-police-area-chief', 'head-of-security'],
    ])
    expect(turnsOn(other, '2017-02-01')).toEqual([
      'police-commissioner 2014-12-01 – 2015-12-31',
      'municipal-director 2016-01-01 – 2016-12-31',
      'local-police-area-chief 2017-01-01 – 2017-12-31',
    ])
    expect(findingsIn(other, 'chair-not-alternating', '2017-02-01')).toEqual([])
  })

  it('go on under another role of the same party when the body changes in the middle of one', () => {
    const other = revisedAndSigned(chaired, BODY, '2016-07-01', [
      ROLES,
      ['local-police-area-chief', 'head-of-security'],
    ])
    expect(turnsOn(other, '2016-08-01')).toEqual([
      'police-commissioner 2014-12-01 – 2015-12-31',
      'municipal-director 2016-01-01 – 2016-06-30',
      'head-of-security 2016-07-01 – 2016-12-31',
      'local-police-area-chief 2017-01-01 – 2017-12-31',
    ])
    expect(findingsIn(other, 'chair-not-alternating', '2016-08-01')).toEqual([])
  })

  it('of two years follow on those of one', () => {
    const longer = revisedAndSigned(chaired, BODY, '2016-01-01', [['bodies', 0, 'chair', 'period'], 'P2Y'])
    expect(turnsOn(longer, '2016-08-01')).toEqual([
      'police-commissioner 2014-12-01 – 2015-12-31',
      'municipal-director 2016-01-01 – 2017-12-31',
    ])
  })
})

describe('a later body with a third party', () => {
  const known = recorded(
    AGREED,
    [
      '2015-04-01-handelse',
      {
        kind: 'event',
        date: '2015-04-01',
        what: 'Fritidsgården stänger.',
        'known-by': 'municipality',
        'known-since': '2015-04-01',
        'calls-for': 'information',
      },
    ],
    [
      '2015-04-02-information',
      {
        kind: 'information',
        date: '2015-04-02',
        event: '2015-04-01-handelse',
        from: 'municipality',
        to: ['police'],
        'given-to': { bodies: [], roles: ['crime-prevention-coordinator'] },
      },
    ],
  )
  const CHIEF = { id: 'fire-chief', title: 'brandchef', definite: 'brandchefen', party: 'fire' }
  const SIGNATORY = { party: 'fire', name: null, role: 'fire-chief', place: null, date: null }
  const revision = inFolderOf(BODY, '2016-01-01')
  const later = revisedAndSigned(
    known,
    BODY,
    '2016-01-01',
    [['parties', 2], FIRE_SERVICE],
    [['roles', 8], CHIEF],
    [['signing', 'signatories', 2], SIGNATORY],
  )
  const joined = recorded(later, [
    '2016-01-01-body-fire',
    {
      ...signatureOf(later, 'police', '2016-01-01', [revision]),
      party: 'fire',
      signatory: { name: null, role: 'fire-chief' },
    },
  ])

  it('owes it no information of what was known before', () => {
    expect(stateOf(joined, '2016-02-01').body.current.content.parties).toHaveLength(3)
    expect(statusIn(joined, '2016-02-01', 'information-duty/2015-04-01-handelse')).toBe(
      'done 2015-04-02-information',
    )
    expect(findingsIn(joined, 'event-not-told', '2016-02-01')).toEqual([])
  })

  it('needed it in no consultation of before', () => {
    expect(statusIn(joined, '2016-02-01', 'renewal-consultation/1')).toBe('done 2015-06-11-samrad')
    expect(deadlineIn(joined, '2016-02-01', 'renewal-consultation/2').responsible).toContain('fire')
  })
})

describe('a later body with another time for the consultation', () => {
  it('leaves the terms before as they were', () => {
    const tree = revisedAndSigned(extended(), BODY, '2016-01-01', [
      ['term', 'renewal', 'consultation'],
      'P9M',
    ])
    expect(deadlineIn(tree, '2016-02-01', 'renewal-consultation/1').due?.toString()).toBe('2015-06-30')
    // Nine months before 2017-12-31.
    expect(deadlineIn(tree, '2016-02-01', 'renewal-consultation/2').due?.toString()).toBe('2017-03-31')
  })

  it('without renewal too', () => {
    const tree = revisedAndSigned(extended(), BODY, '2016-01-01', [['term', 'renewal'], { kind: 'none' }])
    expect(statusIn(tree, '2016-02-01', 'renewal-consultation/1')).toBe('done 2015-06-11-samrad')
    expect(idsOf(tree, '2016-02-01', 'renewal-consultation')).toEqual(['renewal-consultation/1'])
  })
})

describe('a later body with another term, before that begins', () => {
  const tree = revisedAndSigned(
    SIGNED,
    BODY,
    '2015-10-01',
    [['term', 'start'], '2016-01-01'],
    [['term', 'end'], '2018-12-31'],
  )

  it('lets the term that runs need no extension', () => {
    expect(statusIn(tree, '2015-09-30', 'renewal-consultation/1')).toBe('overdue')
    expect(idsOf(tree, '2015-10-01', 'renewal-consultation')).toEqual([])
    expect(idsOf(tree, '2015-10-01', 'overarching-agreement')).toEqual([])
    expect(findingsIn(tree, 'consultation-missed', '2015-10-01')).toEqual([])
    // Six months before 2018-12-31 would be 2018-06-31.
    expect(deadlineIn(tree, '2016-01-01', 'renewal-consultation/1').due?.toString()).toBe('2018-06-30')
  })
})

describe('a later body with another last day of the running term', () => {
  const LONGER = revisedAndSigned(extended(), BODY, '2016-03-01', [['term', 'end'], '2018-12-31'])

  it('leaves what was said before about another term unsaid about this one', () => {
    expect(statusIn(LONGER, '2016-02-29', 'renewal-consultation/1')).toBe('done 2015-06-11-samrad')
    expect(deadlineIn(LONGER, '2016-03-01', 'renewal-consultation/1').due?.toString()).toBe('2018-06-30')
    expect(statusIn(LONGER, '2016-03-01', 'renewal-consultation/1')).toBe('upcoming')
    const again = recorded(LONGER, ['2018-06-01-samrad', consultationOn('2018-06-01')])
    expect(statusIn(again, '2018-06-01', 'renewal-consultation/1')).toBe('done 2018-06-01-samrad')
  })

  it('is not extended on what was said before', () => {
    const next = { end: '2020-12-31', 'overarching-agreement': { end: '2020-12-31' } }
    const tree = recorded(LONGER, [
      '2018-09-03-forlangning',
      extensionOn('2018-09-03', '2015-06-11-samrad', next),
    ])
    expect(findingsIn(tree, 'extension-invalid', '2018-10-01').map(({ message }) => message.sv)).toEqual([
      'Förlängningen till och med 2020-12-31 gäller inte: samrådet 2015-06-11 gällde en annan avtalstid: den som förlängs är avtalad sedan 2016-03-01.',
    ])
  })

  it('is not asked to have been consulted on before it was agreed', () => {
    const tree = revisedAndSigned(extended(), BODY, '2017-12-01', [['term', 'end'], '2018-03-31'])
    const { status, because } = deadlineIn(tree, '2017-12-01', 'renewal-consultation/1')
    expect(status).toBe('undetermined')
    expect(because?.sv).toBe(
      'Den sista dagen för samråd, 2017-09-30, hade passerat när avtalstiden avtalades 2017-12-01. Avtalet säger inte vad som gäller då.',
    )
    expect(findingsIn(tree, 'consultation-missed', '2017-12-01')).toEqual([])
  })

  it('has missed the consultation when there is none after it', () => {
    expect(findingsIn(LONGER, 'consultation-missed', '2018-07-02')).toHaveLength(1)
  })
})

describe('the validity of the overarching agreement', () => {
  it('that an extension states is known when the next one is looked at', () => {
    const tree = extended(SIGNED, '2018-12-31')
    const next = deadlineIn(tree, '2016-02-01', 'overarching-agreement/2')
    expect(next.because?.sv).toBe('Det gäller bara till och med 2018-12-31.')
    expect(statusIn(extended(SIGNED, '2019-12-31'), '2016-02-01', 'overarching-agreement/2')).toBe(
      'done 2015-11-26-forlangning',
    )
  })

  it('that a later body states is known beside what an extension stated before', () => {
    const tree = revisedAndSigned(extended(), BODY, '2016-03-01', [
      ['overarching-agreement', 'term', 'end'],
      '2018-06-30',
    ])
    const next = deadlineIn(tree, '2016-03-01', 'overarching-agreement/2')
    expect(next.because?.sv).toBe('Det gäller bara till och med 2018-06-30.')
  })
})
