import { describe, expect, test } from 'vitest'
import { runChecks } from '../../src/checks/index.ts'
import { deadlinesOf } from '../../src/deadlines/index.ts'
import { select } from '../../src/deadlines/select.ts'
import { duration } from '../../src/domain/duration.ts'
import { historyOf } from '../../src/reporters/history/history.ts'
import { historyText } from '../../src/reporters/history/text.ts'
import { statusJson } from '../../src/reporters/status/json.ts'
import { statusOf } from '../../src/reporters/status/status.ts'
import type { Status } from '../../src/reporters/status/status.ts'
import { statusText } from '../../src/reporters/status/text.ts'
import { BODY, COMMUNICATION, CONTACTS, SHIPPED, SITUATION, edited, stateOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { left, signedAnew } from '../render/living.ts'
import { SIGNED, adopts, meetingOn, noticeOn, recorded, revised, signed } from '../support/records.ts'
import { inFolderOf } from '../support/trees.ts'

const SETTINGS = 'samverkan.yaml'
const FIRST_CHAIR = [SETTINGS, ['readings', 'first-chair'], 'police'] as const
const same = (text: string) => text
const paint = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same }

function statusFrom(tree: Tree, asOf = '2015-05-01'): Status {
  const state = stateOf(tree, asOf)
  const errors = runChecks(state).filter(({ severity }) => severity === 'error').length
  const everything = { within: duration('P100Y'), all: false, kind: null, responsible: null }
  return statusOf(state, select(deadlinesOf(state, duration('P60D')), state, everything), errors)
}

/** The lines under a heading, without their margins. */
function block(title: string, tree: Tree, asOf?: string): string[] {
  const text = statusText(statusFrom(tree, asOf), { language: 'sv', screen: { paint, width: 400 } })
  const [, ...lines] =
    text
      .split('\n\n')
      .find((one) => one.startsWith(title))
      ?.trimEnd()
      .split('\n') ?? []
  return lines.map((line) => line.trim())
}

function json(tree: Tree, asOf?: string) {
  return JSON.parse(statusJson(statusFrom(tree, asOf), 'sv'))
}

describe('the meetings', () => {
  test('of a year that is no calendar year are told by both its years', () => {
    const tree = edited(SIGNED, [SETTINGS, ['readings', 'year'], 'agreement'])
    expect(block('Möten', tree)[0]).toBe(
      'Styrgruppen 0 av 2 möten 2014/15, arbetsgruppen 0 av 4 möten 2014/15.',
    )
  })

  test('without a reading of a year: what is known, and what is missing', () => {
    const tree = edited(SIGNED, [SETTINGS, ['readings', 'year'], null])
    const missing = 'Läsningen av ”år” är inte bestämd.'
    expect(block('Möten', edited(tree, FIRST_CHAIR))).toEqual([
      `Mötena går inte att räkna per år. ${missing}`,
      `Polisen är ordförande i styrgruppen först, men när ordförandeskapet växlar går inte att räkna ut. ${missing}`,
    ])
    expect(block('Möten', tree)[1]).toBe(`Vem som är ordförande i styrgruppen är inte bestämt. ${missing}`)
  })

  test('with nobody set to begin', () => {
    expect(block('Möten', SIGNED)[1]).toBe(
      'Vem som är ordförande i styrgruppen är inte bestämt. Det är inte känt vem som var ordförande först.',
    )
  })

  test('of a year on whose last day the agreement no longer binds are not counted, since none are due', () => {
    expect(block('Möten', edited(left(SIGNED), FIRST_CHAIR), '2015-04-01')[0]).toContain(
      'Ordförande i styrgruppen',
    )
    expect(json(left(SIGNED), '2015-04-01').meetings).toEqual([])
  })

  test('of an agreement that nobody has signed do not count, and nobody chairs', () => {
    const tree = edited(SHIPPED, FIRST_CHAIR)
    expect(block('Möten', tree)).toEqual([
      'Möten och ordförandeskap räknas inte än: avtalet är inte undertecknat av alla Parter.',
    ])
    expect(json(tree)).toMatchObject({ meetings: [], chair: null, chairs: [] })
  })
})

describe('the parts', () => {
  const NEWER = inFolderOf(SITUATION, '2015-04-20')
  const proposals = ['2015-02-01', '2015-04-20', '2015-07-01'].reduce(
    (tree, day) => revised(tree, SITUATION, day),
    SIGNED,
  )
  const decided = recorded(proposals, [
    '2015-05-12-styrgruppen',
    meetingOn('2015-05-12', { decisions: [adopts(proposals, NEWER)] }),
  ])
  const pictures = (tree: Tree, asOf: string) =>
    block('Delar', tree, asOf).filter((line) => /förslag|kommande|senare|Överspelad/.test(line))

  test('a proposal waits, and what is dated later is named', () => {
    expect(pictures(proposals, '2015-05-11')).toEqual([
      'förslag   2015-02-01  väntar på beslut i styrgruppen',
      'förslag   2015-04-20  väntar på beslut i styrgruppen',
      'Daterade senare: bilaga 2 2015-07-01',
    ])
    expect(block('Väntar', proposals, '2015-05-11')).toHaveLength(2)
  })

  test('one that is older than what has been adopted since waits no longer', () => {
    expect(pictures(decided, '2015-05-12')).toEqual([
      'Daterade senare: bilaga 2 2015-07-01',
      'Överspelade: bilaga 2 2015-02-01',
    ])
    expect(block('Väntar', decided, '2015-05-12')).toEqual([])
  })

  test('nor does one of a part that is no longer listed', () => {
    const proposed = revised(SIGNED, COMMUNICATION, '2015-02-01')
    const unlisted = signedAnew(
      proposed,
      BODY,
      '2015-03-01',
      ['2015-03-03', '2015-03-04'],
      [['appendices', 3], undefined],
    )
    const waiting = (tree: Tree) =>
      deadlinesOf(stateOf(tree), duration('P60D')).filter(({ kind }) => kind === 'proposal-decision')
    expect([waiting(proposed).length, waiting(unlisted).length]).toEqual([1, 0])
  })

  test('whose signatures or decision do not count say that there are any', () => {
    const edits = [SITUATION, NEWER].map((file) => [file, ['title'], 'Ändrad i efterhand'] as const)
    expect(block('Delar', edited(decided, ...edits), '2015-06-01').slice(2, 4)).toEqual([
      'Bilaga 2    2014-12-01  väntar på underskrift av Polisen och Botkyrka kommun (en underskrift finns men räknas inte)',
      'förslag   2015-02-01  väntar på beslut i styrgruppen',
    ])
    expect(pictures(edited(decided, ...edits), '2015-06-01')[1]).toBe(
      'förslag   2015-04-20  väntar på beslut i styrgruppen (ett beslut finns men räknas inte)',
    )
  })

  describe('in the history', () => {
    const history = (tree: Tree) => {
      const state = stateOf(tree, '2015-05-12')
      const screen = { paint, width: 100 }
      return historyText(state, historyOf(state, [], 'appendix-2'), { language: 'sv', screen, hasGit: false })
    }

    test('are called what they are called here', () => {
      expect(history(decided)).toContain(
        '2015-02-01  överspelad\n              räknas inte, och är äldre än den som gäller\n',
      )
      expect(history(decided)).toContain('2015-07-01  daterad senare\n')
    })

    test('say so of one that was signed, and edited since', () => {
      expect(history(edited(decided, [SITUATION, ['title'], 'Ändrad i efterhand']))).toContain(
        '2014-12-01  överspelad\n              räknas inte, och är äldre än den som gäller (en underskrift finns men räknas inte)\n',
      )
    })
  })
})

describe('what waits', () => {
  test.each([
    [
      'no address on the contact list',
      signed(edited(SHIPPED, [CONTACTS, ['contacts'], []])),
      'Kontaktuppgifterna till Botkyrka kommun saknar den adress som sättet att skicka kräver.',
    ],
    [
      'no reading of when the period begins',
      edited(SIGNED, [SETTINGS, ['readings', 'cure-period'], null]),
      'Det är inte bestämt om rättelsetiden räknas från avsändandet eller från mottagandet.',
    ],
  ])('a demand whose cure period cannot be computed, and why: %s', (_, tree, why) => {
    const demanded = recorded(tree, ['2015-03-02-uppmaning', noticeOn('2015-03-02')])
    expect(block('Väntar', demanded)).toEqual([
      `○ Botkyrka kommun vidtar rättelse efter uppmaningen från Polisen 2015-03-02 · Botkyrka kommun. ${why}`,
    ])
    expect(json(demanded).awaiting).toMatchObject([{ status: 'undetermined', because: why }])
  })
})

describe('an agreement with errors', () => {
  const wrong = edited(SIGNED, ['records/2014-11-24-police.yaml', ['signatory', 'role'], 'head-of-security'])

  test('shows no deadlines, as the deadlines themselves are refused, and says why', () => {
    expect(block('Väntar', wrong)).toEqual([])
    expect(block('Försenat', wrong, '2015-08-01')).toEqual([])
    expect(block('Närmast', wrong)).toEqual([
      'Inga tidsfrister visas: avtalet har 1 fel, och då kan dagarna också vara fel. samverkan validate visar vad som ska rättas, och samverkan deadlines därefter dagarna.',
    ])
  })

  test('has none as JSON either', () => {
    expect(json(wrong, '2015-08-01')).toMatchObject({ errors: 1, awaiting: [], overdue: [], next: [] })
  })
})
