import { describe, expect, it } from 'vitest'
import { BODY, SHIPPED, edited, findingsIn } from '../support/agreement.ts'
import {
  SIGNED,
  consultationOn,
  extensionOn,
  extensionSigned,
  meetingOn,
  recorded,
  revisionFiles,
  signatureOf,
  signed,
} from '../support/records.ts'
import { deadlineIn, deadlinesIn, extended, idsOf, leftOn, statusIn } from './fixtures.ts'

const CONSULTATION = 'renewal-consultation/1'

describe('the consultation on renewal', () => {
  const held = (day: string) => recorded(SIGNED, [`${day}-samrad`, consultationOn(day)])

  it.each([
    ['not held, on the last day', SIGNED, '2015-06-30', 'due-soon'],
    ['not held, a day later', SIGNED, '2015-07-01', 'overdue'],
    ['held on the term’s first day', held('2014-12-01'), '2014-12-01', 'done 2014-12-01-samrad'],
    ['held before the term', held('2014-11-30'), '2015-07-01', 'overdue'],
    ['held on the last day', held('2015-06-30'), '2015-07-01', 'done 2015-06-30-samrad'],
    ['held late', held('2015-08-20'), '2015-08-20', 'done 2015-08-20-samrad'],
    ['not held yet', held('2015-06-30'), '2015-06-29', 'due-soon'],
  ])('%s', (_, tree, asOf, status) => {
    expect(statusIn(tree, asOf, CONSULTATION)).toBe(status)
  })

  it.each([
    ['2015-06-30', undefined],
    ['2015-07-01', 'Samrådet hölls 2015-07-01. Det är i tid bara om den sista dagen avrundas uppåt.'],
    ['2015-07-02', 'Samrådet hölls 2015-07-02, efter den sista dagen.'],
  ])('held on %s says so: %s', (day, because) => {
    expect(deadlineIn(held(day), '2015-09-01', CONSULTATION).because?.sv).toBe(because)
  })

  it('takes every party', () => {
    const alone = recorded(SIGNED, [
      '2015-05-02-samrad',
      consultationOn('2015-05-02', { parties: ['police'] }),
    ])
    expect(deadlineIn(alone, '2015-07-01', CONSULTATION)).toMatchObject({
      status: 'overdue',
      because: { sv: 'Samrådet 2015-05-02 räknas inte: Botkyrka kommun deltog inte.' },
    })
    const both = recorded(alone, ['2015-06-11-samrad', consultationOn('2015-06-11')])
    expect(statusIn(both, '2015-07-01', CONSULTATION)).toBe('done 2015-06-11-samrad')
  })

  describe('due before the term that it is to extend', () => {
    /** A year at a time, with a consultation at the latest a year before the end; extended once, on 2 March 2015. */
    const yearly = extensionSigned(
      recorded(
        signed(
          edited(
            SHIPPED,
            [BODY, ['term', 'renewal', 'extension'], 'P1Y'],
            [BODY, ['term', 'renewal', 'consultation'], 'P1Y'],
          ),
        ),
        ['2014-12-20-samrad', consultationOn('2014-12-20')],
        ['2015-03-01-forlangning', extensionOn('2015-03-01', '2014-12-20-samrad', { end: '2016-12-31' })],
      ),
      '2015-03-01-forlangning',
      '2015-03-02',
    )
    const heldOn = (day: string) => recorded(yearly, [`${day}-samrad`, consultationOn(day)])

    it.each([
      ['known when the term has been agreed on', yearly, '2015-03-02', 'upcoming'],
      ['in time on the day itself', yearly, '2015-12-31', 'due-soon'],
      ['late when the term begins', yearly, '2016-01-01', 'overdue'],
      ['held on the last day', heldOn('2015-12-31'), '2016-01-01', 'done 2015-12-31-samrad'],
      ['held when the term had been agreed on', heldOn('2015-03-02'), '2016-01-01', 'done 2015-03-02-samrad'],
      ['held about the extension that gave the term', heldOn('2015-02-27'), '2016-01-01', 'overdue'],
    ])('is %s', (_, tree, asOf, status) => {
      expect(statusIn(tree, asOf, 'renewal-consultation/2')).toBe(status)
    })

    it('is no fault that comes with time', () => {
      expect(findingsIn(heldOn('2015-12-31'), 'consultation-before-term', '2016-01-01')).toEqual([])
      expect(findingsIn(heldOn('2015-12-31'), 'consultation-invalid', '2016-01-01')).toEqual([])
    })

    it('carries the next extension', () => {
      const again = extensionSigned(
        recorded(heldOn('2015-12-31'), [
          '2016-05-02-forlangning',
          extensionOn('2016-05-02', '2015-12-31-samrad'),
        ]),
        '2016-05-02-forlangning',
        '2016-05-03',
      )
      expect(findingsIn(again, 'extension-invalid', '2016-06-01')).toEqual([])
      expect(deadlineIn(again, '2017-01-01', 'term-end/3').due?.toString()).toBe('2017-12-31')
    })
  })

  it('is held whatever its outcome', () => {
    const tree = recorded(SIGNED, [
      '2015-06-11-samrad',
      consultationOn('2015-06-11', { outcome: 'not-extend' }),
    ])
    expect(statusIn(tree, '2015-07-01', CONSULTATION)).toBe('done 2015-06-11-samrad')
  })

  describe('whose last day had passed when the last party signed', () => {
    const files = revisionFiles(SHIPPED)
    const late = recorded(
      SHIPPED,
      ['2014-11-24-police', signatureOf(SHIPPED, 'police', '2014-11-24', files)],
      ['2015-09-01-municipality', signatureOf(SHIPPED, 'municipality', '2015-09-01', files)],
    )

    it('is neither overdue nor done', () => {
      expect(deadlineIn(late, '2015-10-01', CONSULTATION)).toMatchObject({
        status: 'undetermined',
        due: null,
        alternatives: [],
        because: {
          sv: 'Den sista dagen för samråd, 2015-06-30, hade passerat när avtalet började gälla 2015-09-01. Avtalet säger inte vad som gäller då.',
        },
      })
      for (const rule of ['consultation-missed', 'report-after-consultation', 'yearly-duty-missed'])
        expect(findingsIn(late, rule, '2015-10-01')).toEqual([])
    })

    it('is done when it is held all the same', () => {
      const held = recorded(late, ['2015-09-10-samrad', consultationOn('2015-09-10')])
      expect(statusIn(held, '2015-10-01', CONSULTATION)).toBe('done 2015-09-10-samrad')
    })

    it('is missed as ever when the agreement began to bind on that day', () => {
      const inTime = recorded(late, [
        '2015-09-01-municipality',
        signatureOf(SHIPPED, 'municipality', '2015-06-30', files),
      ])
      expect(statusIn(inTime, '2015-07-01', CONSULTATION)).toBe('overdue')
    })
  })

  it('of the next term is not listed before it runs', () => {
    expect(idsOf(extended(), '2015-12-31', 'renewal-consultation')).toEqual([CONSULTATION])
    expect(deadlineIn(extended(), '2016-01-01', 'renewal-consultation/2')).toMatchObject({
      status: 'upcoming',
      derivation: '2017-12-31 − P6M = 2017-06-31 → 2017-06-30',
    })
    expect(statusIn(extended(), '2016-01-01', CONSULTATION)).toBe('done 2015-06-11-samrad')
  })

  it('is not asked for when a party has left before its day', () => {
    expect(statusIn(leftOn(SIGNED, '2015-06-30'), '2015-06-01', CONSULTATION)).toBe('–')
    expect(statusIn(leftOn(SIGNED, '2015-07-01'), '2015-06-01', CONSULTATION)).toBe('due-soon')
  })
})

describe('the end of the term', () => {
  it.each([
    ['passes by itself', SIGNED, '2016-01-01', 'done'],
    ['is no end once it is extended', extended(), '2015-12-02', 'done 2015-11-26-forlangning'],
    ['but is while a signature is missing', extended(), '2015-12-01', 'due-soon'],
  ])('%s', (_, tree, asOf, status) => {
    expect(statusIn(tree, asOf, 'term-end/1')).toBe(status)
  })

  it('is extended on the day of the last signature', () => {
    expect(deadlineIn(extended(), '2016-01-01', 'term-end/1').done?.on.toString()).toBe('2015-12-02')
    const byConsultation = edited(extended(), ['samverkan.yaml', ['readings', 'extension'], 'consultation'])
    expect(deadlineIn(byConsultation, '2016-01-01', 'term-end/1').done?.on.toString()).toBe('2015-11-26')
  })

  it('of an extended term is laid down in the extension', () => {
    expect(deadlineIn(extended(), '2016-01-01', 'term-end/2').origin).toMatchObject({
      file: 'records/2015-11-26-forlangning.yaml',
      path: ['end'],
    })
    expect(deadlineIn(SIGNED, '2015-05-01', 'term-end/1').origin).toMatchObject({
      file: BODY,
      path: ['term', 'end'],
    })
  })

  it('does not come when a party leaves before', () => {
    expect(statusIn(leftOn(SIGNED, '2015-12-31'), '2015-05-01', 'term-end/1')).toBe('–')
    expect(statusIn(leftOn(SIGNED, '2016-01-01'), '2015-05-01', 'term-end/1')).toBe('upcoming')
  })
})

describe('the overarching agreement', () => {
  const ID = 'overarching-agreement/1'

  it.each([
    ['unknown', SIGNED, '2015-12-01', 'due-soon'],
    ['covers the extension as the extension says', extended(), '2015-11-26', 'done 2015-11-26-forlangning'],
    ['covers more', extended(SIGNED, '2020-12-31'), '2015-11-26', 'done 2015-11-26-forlangning'],
    ['is unknown to the extension', extended(SIGNED, null), '2016-01-01', 'overdue'],
    ['ends a day too early', extended(SIGNED, '2017-12-30'), '2015-12-31', 'due-soon'],
    [
      'covers it as the body says',
      edited(SHIPPED, [BODY, ['overarching-agreement', 'term', 'end'], '2017-12-31']),
      '2015-12-01',
      '–',
    ],
    ['ends when a party has left', leftOn(SIGNED, '2015-12-31'), '2015-12-01', '–'],
  ])('%s', (_, tree, asOf, status) => {
    expect(statusIn(tree, asOf, ID)).toBe(status)
  })

  it.each([
    [extended(SIGNED, null), 'Dess giltighetstid är okänd.'],
    [extended(SIGNED, '2017-12-30'), 'Det gäller bara till och med 2017-12-30.'],
  ])('says what is known of it', (tree, because) => {
    expect(deadlineIn(tree, '2015-12-31', ID).because?.sv).toBe(because)
  })

  it('is asked for again in the next term', () => {
    expect(statusIn(extended(), '2016-01-01', 'overarching-agreement/2')).toBe('upcoming')
  })

  it('is known from an extension that is not valid too', () => {
    const pending = recorded(SIGNED, ['2015-11-26-forlangning', extensionOn('2015-11-26', null)])
    expect(statusIn(pending, '2015-12-01', ID)).toBe('done 2015-11-26-forlangning')
    expect(statusIn(pending, '2016-01-01', 'term-end/1')).toBe('done')
  })
})

describe('an intention', () => {
  const fulfilled = (intention: string, day: string) =>
    recorded(SIGNED, [
      `${day}-styrgruppen`,
      meetingOn(day, { decisions: [{ kind: 'fulfil', item: null, intention }] }),
    ])

  it.each([
    ['on its last day', SIGNED, '2015-12-31', 'joint-revision', 'due-soon'],
    ['after it', SIGNED, '2016-01-01', 'joint-revision', 'overdue'],
    [
      'fulfilled',
      fulfilled('joint-revision', '2015-11-26'),
      '2016-01-01',
      'joint-revision',
      'done 2015-11-26-styrgruppen',
    ],
    ['without a last day', SIGNED, '2016-01-01', 'kraftsamling', 'open'],
    [
      'without a last day, fulfilled',
      fulfilled('kraftsamling', '2015-05-12'),
      '2015-05-12',
      'kraftsamling',
      'done 2015-05-12-styrgruppen',
    ],
    [
      'when another is fulfilled',
      fulfilled('kraftsamling', '2015-05-12'),
      '2015-05-12',
      'joint-revision',
      'upcoming',
    ],
    [
      'whose day comes when a party has left',
      leftOn(SIGNED, '2015-12-31'),
      '2015-05-12',
      'joint-revision',
      '–',
    ],
  ])('%s', (_, tree, asOf, id, status) => {
    expect(statusIn(tree, asOf, `intention/${id}`)).toBe(status)
  })

  it('whose day passed before the agreement bound is none', () => {
    const files = revisionFiles(SHIPPED)
    const brief = edited(
      SHIPPED,
      [BODY, ['intentions', 0, 'from'], '2014-12-01'],
      [BODY, ['intentions', 0, 'to'], '2014-12-31'],
    )
    const late = recorded(
      brief,
      ['2014-11-24-police', signatureOf(brief, 'police', '2014-11-24', files)],
      ['2015-01-01-municipality', signatureOf(brief, 'municipality', '2015-01-01', files)],
    )
    expect(statusIn(late, '2014-12-31', 'intention/joint-revision')).toBe('due-soon')
    expect(statusIn(late, '2015-01-01', 'intention/joint-revision')).toBe('–')
  })
})

describe('a signature', () => {
  it.each([
    ['2014-11-23', 'open', 'open'],
    ['2014-11-24', 'done 2014-11-24-police', 'open'],
    ['2014-11-26', 'done 2014-11-24-police', 'done 2014-11-26-municipality'],
  ])('on %s', (asOf, police, municipality) => {
    expect([
      statusIn(SIGNED, asOf, 'signature/police'),
      statusIn(SIGNED, asOf, 'signature/municipality'),
    ]).toEqual([police, municipality])
  })

  it('stands where the party’s signatory does', () => {
    expect(deadlineIn(SIGNED, '2015-05-01', 'signature/municipality').origin).toMatchObject({
      file: BODY,
      path: ['signing', 'signatories', 1],
    })
  })

  it('by somebody who may not sign is none', () => {
    const signature = signatureOf(SHIPPED, 'police', '2014-11-24', [BODY])
    const tree = recorded(SHIPPED, [
      '2014-11-24-police',
      { ...signature, signatory: { name: null, role: 'head-of-security' } },
    ])
    expect(statusIn(tree, '2014-12-01', 'signature/police')).toBe('open')
  })
})

describe('the chair of the steering group', () => {
  const first = (party: string) => edited(SIGNED, ['samverkan.yaml', ['readings', 'first-chair'], party])
  const rotations = (tree: typeof SIGNED, asOf: string) =>
    deadlinesIn(tree, asOf)
      .filter(({ kind, status }) => kind === 'chair-rotation' && status !== 'done')
      .map(({ id, due, status, title }) => `${id} ${due} ${status} ${title.sv}`)

  it.each([
    [
      '2014-12-01',
      'chair-rotation/steering-group/2015 2015-12-31 upcoming Ordförandeskapet i styrgruppen går över till kommundirektören',
    ],
    [
      '2015-12-31',
      'chair-rotation/steering-group/2015 2015-12-31 due-soon Ordförandeskapet i styrgruppen går över till kommundirektören',
    ],
    [
      '2016-01-01',
      'chair-rotation/steering-group/2016 2016-12-31 upcoming Ordförandeskapet i styrgruppen går över till polismästaren',
    ],
  ])('passes on, on %s: %s', (asOf, rotation) => {
    expect(rotations(extended(first('police')), asOf)).toEqual([rotation])
  })

  it('has passed by the first meeting that the next one chairs, or by itself', () => {
    const tree = extended(first('police'))
    const [held, ID] = ['2016-03-10-styrgruppen', 'chair-rotation/steering-group/2015']
    const by = (chair: string) => recorded(tree, [held, meetingOn('2016-03-10', { chair })])
    expect(statusIn(tree, '2016-03-10', ID)).toBe('done')
    expect(statusIn(by('municipal-director'), '2016-03-10', ID)).toBe(`done ${held}`)
    expect(statusIn(by('municipal-director'), '2016-03-09', ID)).toBe('done')
    expect(statusIn(by('police-commissioner'), '2016-03-10', ID)).toBe('done')
    expect(idsOf(tree, '2018-01-01', 'chair-rotation')).toEqual([
      'chair-rotation/steering-group/2015',
      'chair-rotation/steering-group/2016',
    ])
  })

  it('passes to nobody once the agreement has ended', () => {
    expect(rotations(extended(first('police')), '2018-01-01')).toEqual([])
  })

  it.each([
    [SIGNED, 'Avtalet går ut samma dag, så det händer bara om det förlängs.'],
    [extended(), undefined],
  ])('depends on an extension where the agreement ends on the same day', (tree, because) => {
    const known = edited(tree, ['samverkan.yaml', ['readings', 'first-chair'], 'municipality'])
    expect(deadlineIn(known, '2015-12-05', 'chair-rotation/steering-group/2015').because?.sv).toBe(because)
  })

  it('is known from the first meeting on record', () => {
    const tree = recorded(SIGNED, [
      '2015-05-12-styrgruppen',
      meetingOn('2015-05-12', { chair: 'municipal-director' }),
    ])
    expect(rotations(tree, '2015-05-12')).toEqual([
      'chair-rotation/steering-group/2015 2015-12-31 upcoming Ordförandeskapet i styrgruppen går över till polismästaren',
    ])
  })

  it.each([
    [
      'who began',
      SIGNED,
      'chair-rotation/steering-group/2015',
      'Det är inte känt vem som var ordförande först.',
    ],
    [
      'what a year is',
      edited(first('police'), ['samverkan.yaml', ['readings', 'year'], null]),
      'chair-rotation/steering-group',
      'Läsningen av ”år” är inte bestämd.',
    ],
    [
      'before anything is signed',
      edited(SHIPPED, ['samverkan.yaml', ['readings', 'first-chair'], 'police']),
      'chair-rotation/steering-group/2015',
      'Avtalet är inte undertecknat, så plikten har inte börjat löpa.',
    ],
  ])('has no day where it is not known %s', (_, tree, id, because) => {
    expect(deadlineIn(tree, '2015-05-01', id)).toMatchObject({
      status: 'undetermined',
      because: { sv: because },
    })
  })

  it('has no day where a turn is not whole years', () => {
    const odd = edited(SHIPPED, [BODY, ['bodies', 0, 'chair', 'period'], 'P6M'])
    const tree = recorded(
      odd,
      ['2014-11-24-police', signatureOf(odd, 'police', '2014-11-24', revisionFiles(odd))],
      ['2014-11-24-municipality', signatureOf(odd, 'municipality', '2014-11-24', revisionFiles(odd))],
    )
    expect(deadlineIn(tree, '2015-05-01', 'chair-rotation/steering-group/2015')).toMatchObject({
      status: 'undetermined',
      because: { sv: 'Perioden P6M är inte hela år, så turerna går inte att räkna.' },
    })
  })

  it('passes to nobody when a party has left before', () => {
    expect(rotations(leftOn(first('police'), '2015-12-31'), '2015-05-01')).toEqual([])
  })
})
