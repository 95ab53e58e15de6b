import { describe, expect, it } from 'vitest'
import { MEASURES, SHIPPED, edited } from '../support/agreement.ts'
import { below, repositoryWith } from '../support/git.ts'
import { HOSTILE_FILES, HOSTILE_TEXTS } from '../support/hostile.ts'
import { samverkan } from '../support/program.ts'
import { faultsInSarif } from '../support/sarif.ts'

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string }
        readonly region?: object
      }
    },
  ]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly object[]
}

interface Rule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[] } }
      readonly automationDetails: { readonly id: string }
      readonly results: readonly Result[]
    },
  ]
}

function sarif(tree: Readonly<Record<string, string>>, ...args: string[]): Log {
  const cwd = repositoryWith(below('agreement', tree))
  return JSON.parse(
    samverkan(['validate', '--as-of', '2015-05-01', '--format', 'sarif', ...args], { cwd }).stdout,
  )
}

const fingerprints = (log: Log): string[] =>
  log.runs[0].results.map(({ partialFingerprints }) => partialFingerprints['samverkanPlace/v1'] ?? '')

describe('--format sarif', () => {
  it.each([
    ['the shipped agreement', SHIPPED],
    ['hostile texts', HOSTILE_TEXTS],
    ['hostile files', HOSTILE_FILES],
  ])('is SARIF 2.1.0 by its schema: %s', (_, tree) => {
    expect(faultsInSarif(sarif(tree))).toEqual([])
    expect(faultsInSarif(sarif(tree, '--lang', 'en'))).toEqual([])
  })

  it('fails the schema where it should', () => {
    expect(faultsInSarif({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([])
  })

  it('has each rule once, with what GitHub shows of it', () => {
    const [{ tool, results }] = sarif(SHIPPED).runs
    const { rules } = tool.driver
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(results.filter(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id !== ruleId)).toEqual([])
    const time = rules.find(({ id }) => id === 'measure-without-time')
    expect(time?.shortDescription.text).toBe('En åtgärd har ingen tid.')
    expect(time?.fullDescription.text).toBe(
      'En åtgärd har ingen tid. Utan tid går det inte att säga om åtgärden är i tid eller försenad.',
    )
    expect(time?.help.text).toMatch(
      /^En åtgärd har ingen tid\. Ange i `time` den dag .* frågan i arbetsgruppen\.$/,
    )
    expect(time?.help.markdown).toMatch(/^# measure-without-time\n/)
  })

  it('names a rule in English by its id, since its page is Swedish', () => {
    const { rules } = sarif(SHIPPED, '--lang', 'en', '--rule', 'measure-without-time').runs[0].tool.driver
    expect(rules.map(({ shortDescription }) => shortDescription.text)).toEqual(['Measure without time'])
  })

  it('says where, from the root of the repository', () => {
    const [result] = sarif(SHIPPED, '--rule', 'measure-without-time').runs[0].results
    expect(result?.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: `agreement/${MEASURES}`, uriBaseId: '%SRCROOT%' },
      region: { startLine: 32, startColumn: 11, endLine: 32, endColumn: 15 },
    })
  })

  it('says no line of a file that was not read, and writes any name as a URL', () => {
    const places = sarif(HOSTILE_FILES).runs[0].results.map(({ locations }) => locations[0].physicalLocation)
    const unread = places.filter(({ region }) => region === undefined)
    expect(unread.map(({ artifactLocation }) => artifactLocation.uri)).toContain(
      'agreement/records/2015-01-01%20%7C%20%60kod%60%20%3Cscript%3E.yaml',
    )
    expect(places.filter(({ artifactLocation }) => /[^\w%./~!*'()-]/.test(artifactLocation.uri))).toEqual([])
  })

  it('is followed by rule, file and place by ids: not by lines, nor by the order of a list', () => {
    const before = sarif(SHIPPED)
    expect(new Set(fingerprints(before)).size).toBe(before.runs[0].results.length)
    const text = SHIPPED[MEASURES] ?? ''
    const measures = text.split(/^(?= {2}- id: )/m)
    const [head = '', ...items] = measures
    const last = items.pop() ?? ''
    const moved = {
      ...SHIPPED,
      [MEASURES]: `# En rad till.\n\n${[head, ...items.toReversed(), last].join('')}`,
    }
    expect(moved[MEASURES]).not.toBe(text)
    expect(new Set(fingerprints(sarif(moved)))).toEqual(new Set(fingerprints(before)))
  })

  it('gives GitHub the same fingerprint by the name that GitHub looks for', () => {
    const own = sarif(SHIPPED).runs[0].results.map(({ partialFingerprints }) => partialFingerprints)
    expect(own.filter((one) => one['primaryLocationLineHash'] !== one['samverkanPlace/v1'])).toEqual([])
  })

  it('is another finding when it is about another measure', () => {
    const before = fingerprints(sarif(SHIPPED, '--rule', 'measure-without-time'))
    const renamed = edited(SHIPPED, [MEASURES, ['measures', 2, 'id'], 'mediation-talks'])
    const after = fingerprints(sarif(renamed, '--rule', 'measure-without-time'))
    expect(after.filter((one) => !before.includes(one))).toHaveLength(1)
  })

  it('is not followed by a personal identity number, which a digest would give away', () => {
    const [first = '', second = ''] = ['811228-9874', '670919-9530'].map((number) => {
      const tree = edited(SHIPPED, [MEASURES, ['measures', 0, 'name'], `Samtal med ${number}`])
      return fingerprints(sarif(tree, '--rule', 'personal-data')).join()
    })
    expect(first).toMatch(/^[0-9a-f]{64}:1$/)
    expect(second).toBe(first)
  })

  it('suppresses what is accepted, with the reason, and says of the rest that it is not', () => {
    const reason = 'Tiden sätts i uppföljningsplanen, enligt beslut i styrgruppen.'
    const accepted = {
      rule: 'measure-without-time',
      file: MEASURES,
      pointer: '/measures/mediation/time',
      reason,
    }
    const { results } = sarif(edited(SHIPPED, ['samverkan.yaml', ['accepted'], [accepted]])).runs[0]
    const suppressed = results.filter(({ suppressions }) => suppressions.length > 0)
    expect(suppressed.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'external', status: 'accepted', justification: reason }],
    ])
    expect(results.filter(({ suppressions }) => !Array.isArray(suppressions))).toEqual([])
  })

  it('doubles braces, and makes no link', () => {
    const messages = sarif(HOSTILE_TEXTS).runs[0].results.map(({ message }) => message.text)
    expect(messages.filter((text) => /(?<!\\)\]\(/.test(text))).toEqual([])
    expect(messages.join('\n')).toContain('{{0}} {{{{1}}}}')
    expect(messages.join('\n')).toContain(String.raw`[länk\](https://ond.example)`)
  })

  it('says that rules were not run', () => {
    expect(JSON.stringify(sarif(HOSTILE_FILES))).toContain('Avtalets egna regler har inte körts')
  })

  it('keeps two agreements of one repository apart', () => {
    expect(sarif(SHIPPED).runs[0].automationDetails.id).toBe('samverkan/agreement/')
  })
})
