import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { MEASURES, SITUATION, edited } from '../../support/agreement.ts'
import type { Tree } from '../../support/agreement.ts'
import { below, change, commitAll, git, repositoryWith } from '../../support/git.ts'
import { faultsByOutputSchema } from '../../support/json-schema.ts'
import { folderWith, samverkan } from '../../support/program.ts'
import type { Outcome } from '../../support/program.ts'
import { SIGNED, adopts, meetingOn, recordFile, recorded, revised } from '../../support/records.ts'
import { inFolderOf } from '../../support/trees.ts'

const PICTURE = inFolderOf(SITUATION, '2015-04-20')
const PROPOSED = revised(SIGNED, SITUATION, '2015-04-20')
const MEETING = '2015-05-12-styrgruppen'
const ADOPTED = recorded(PROPOSED, [
  MEETING,
  meetingOn('2015-05-12', { decisions: [adopts(PROPOSED, PICTURE)] }),
])
const DAY = '2015-06-01'

interface Diagnostic {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly file: string
}

/** A repository on a branch whose working tree differs from `main` in these files. */
function branchOf(before: Tree, after: Tree, prefix = 'agreement'): string {
  const folder = repositoryWith(below(prefix, before))
  git(folder, 'switch', '-q', '-c', 'change')
  const removed = Object.keys(before).filter((path) => after[path] === undefined)
  const files = {
    ...below(prefix, after),
    ...Object.fromEntries(removed.map((path) => [`${prefix}/${path}`, null])),
  }
  change(folder, files)
  commitAll(folder, 'Change')
  return folder
}

function validate(cwd: string, ...more: string[]): Outcome {
  return samverkan(['validate', '--base', 'main', '--as-of', DAY, ...more], { cwd })
}

const BASE_RULES = new Set([
  'adopted-revision-changed',
  'record-changed',
  'revision-added',
  'revision-too-early',
  'settings-changed',
])

/** `error adopted-revision-changed <file>` of what is said of the change. */
function told(cwd: string): {
  readonly code: number | null
  readonly findings: string[]
  readonly changes: string[]
} {
  const { code, stdout } = validate(cwd, '--format', 'json')
  const json = JSON.parse(stdout)
  expect(faultsByOutputSchema('validate', json)).toEqual([])
  const diagnostics: Diagnostic[] = json.diagnostics
  const parts: { name: string; changes: string[] }[] = json.since.parts
  return {
    code,
    findings: diagnostics
      .filter(({ rule }) => BASE_RULES.has(rule))
      .map(({ rule, severity, file }) => `${severity} ${rule} ${file}`),
    changes: parts.flatMap(({ name, changes }) => changes.map((line) => `${name}: ${line}`)),
  }
}

describe('a branch that', () => {
  const other = edited(ADOPTED, [PICTURE, ['title'], 'Lägesbild'])
  const without = (path: string): Tree =>
    Object.fromEntries(Object.entries(ADOPTED).filter(([file]) => file !== path))
  const accepted = {
    rule: 'measure-without-time',
    file: MEASURES,
    pointer: '/measures/mediation/time',
    reason: 'Tiden sätts av styrgruppen.',
  }

  test.each<[string, Tree, Tree, number, string[]]>([
    ['changes nothing', SIGNED, SIGNED, 0, []],
    ['adds a proposal', SIGNED, PROPOSED, 0, [`info revision-added ${PICTURE}`]],
    ['adds a proposal and the decision on it', SIGNED, ADOPTED, 0, [`info revision-added ${PICTURE}`]],
    ['decides on a proposal', PROPOSED, ADOPTED, 0, []],
    ['edits a proposal', PROPOSED, edited(PROPOSED, [PICTURE, ['title'], 'Lägesbild']), 0, []],
    [
      'lays an adopted revision out anew',
      ADOPTED,
      { ...ADOPTED, [PICTURE]: `# ny\n${ADOPTED[PICTURE]}` },
      0,
      [],
    ],
    ['edits an adopted revision', ADOPTED, other, 1, [`error adopted-revision-changed ${PICTURE}`]],
    [
      'removes an adopted revision',
      ADOPTED,
      without(PICTURE),
      1,
      [`error adopted-revision-changed ${PICTURE}`],
    ],
    [
      'moves an adopted revision',
      ADOPTED,
      { ...without(PICTURE), [inFolderOf(SITUATION, '2015-04-21')]: ADOPTED[PICTURE] ?? '' },
      1,
      [
        `error adopted-revision-changed ${inFolderOf(SITUATION, '2015-04-21')}`,
        `info revision-added ${inFolderOf(SITUATION, '2015-04-21')}`,
      ],
    ],
    [
      'adopts what it has tampered with',
      ADOPTED,
      recorded(other, [MEETING, meetingOn('2015-05-12', { decisions: [adopts(other, PICTURE)] })]),
      1,
      [`error adopted-revision-changed ${PICTURE}`, `error record-changed ${recordFile(MEETING)}`],
    ],
    [
      'adopts what it has tampered with by a decision of its own',
      ADOPTED,
      recorded(other, [
        '2015-05-20-styrgruppen',
        meetingOn('2015-05-20', { decisions: [adopts(other, PICTURE)] }),
      ]),
      1,
      [`error adopted-revision-changed ${PICTURE}`],
    ],
    [
      'edits a record',
      ADOPTED,
      edited(ADOPTED, [recordFile(MEETING), ['chair'], null]),
      1,
      [`error record-changed ${recordFile(MEETING)}`],
    ],
    [
      'removes a record',
      ADOPTED,
      without(recordFile(MEETING)),
      1,
      [`error record-changed ${recordFile(MEETING)}`],
    ],
    [
      'dates a revision before the one in force',
      ADOPTED,
      revised(ADOPTED, SITUATION, '2015-02-01'),
      1,
      [
        `error revision-too-early ${inFolderOf(SITUATION, '2015-02-01')}`,
        `info revision-added ${inFolderOf(SITUATION, '2015-02-01')}`,
      ],
    ],
    [
      'flips a reading',
      SIGNED,
      edited(SIGNED, ['samverkan.yaml', ['readings', 'weekday'], 'statutory']),
      0,
      ['warning settings-changed samverkan.yaml'],
    ],
    [
      'accepts a finding',
      SIGNED,
      edited(SIGNED, ['samverkan.yaml', ['accepted'], [accepted]]),
      0,
      ['warning settings-changed samverkan.yaml'],
    ],
  ])('%s', (_, before, after, code, findings) => {
    const outcome = told(branchOf(before, after))
    expect(outcome.findings.toSorted()).toEqual(findings.toSorted())
    expect(outcome.code).toBe(code)
  })

  test('says in words what it changes', () => {
    expect(told(branchOf(SIGNED, ADOPTED)).changes).toEqual([
      'Bilaga 2: Ny lydelse 2015-04-20.',
      'Bilaga 2: Lydelsen 2015-04-20 gäller från 2015-05-12: beslut i styrgruppen 2015-05-12 (Protokoll 2015-05-12, § 4).',
      'Poster: Möte: 2015-05-12-styrgruppen.',
    ])
    expect(told(branchOf(SIGNED, PROPOSED)).changes).toEqual([
      'Bilaga 2: Ny lydelse 2015-04-20.',
      'Bilaga 2: Lydelsen 2015-04-20 är ett förslag och väntar på beslut i styrgruppen.',
    ])
  })

  test('cannot accept what is said of it', () => {
    const pointer = '/readings/weekday'
    const settings = {
      rule: 'settings-changed',
      file: 'samverkan.yaml',
      pointer,
      reason: 'Det är inget att bry sig om.',
    }
    const after = edited(
      SIGNED,
      ['samverkan.yaml', ['readings', 'weekday'], 'statutory'],
      ['samverkan.yaml', ['accepted'], [settings]],
    )
    expect(told(branchOf(SIGNED, after)).findings).toEqual([
      'warning settings-changed samverkan.yaml',
      'warning settings-changed samverkan.yaml',
    ])
  })
})

describe('the history', () => {
  let folder = ''
  beforeAll(() => {
    folder = branchOf(SIGNED, PROPOSED)
  })

  test('that went on in main meanwhile is none of the branch’s doing', () => {
    git(folder, 'switch', '-q', 'main')
    change(folder, { 'agreement/records/2015-03-01-mote.yaml': SIGNED_MEETING })
    commitAll(folder, 'Main goes on')
    git(folder, 'switch', '-q', 'change')
    expect(told(folder).findings).toEqual([`info revision-added ${PICTURE}`])
  })

  test.each(['rebase', 'merge'])('may be put together by %s', (how) => {
    const copy = mkdtempSync(join(tmpdir(), 'samverkan-'))
    git(copy, 'clone', '-q', folder, how)
    const clone = join(copy, how)
    git(clone, 'branch', '-q', 'main', 'origin/main')
    git(clone, ...(how === 'rebase' ? ['rebase', '-q', 'main'] : ['merge', '-q', '--no-edit', 'main']))
    expect(told(clone).findings).toEqual([`info revision-added ${PICTURE}`])
  })

  test('may be cut off: then it is said how to fetch it', () => {
    const copy = mkdtempSync(join(tmpdir(), 'samverkan-'))
    git(
      copy,
      'clone',
      '-q',
      '--depth',
      '1',
      '--no-single-branch',
      '-b',
      'change',
      `file://${folder}`,
      'shallow',
    )
    const { code, stderr } = samverkan(['validate', '--base', 'origin/main', '--as-of', DAY], {
      cwd: join(copy, 'shallow'),
    })
    expect(code).toBe(2)
    expect(stderr).toContain('git fetch --unshallow')
    expect(stderr).toContain('fetch-depth: 0')
  })

  test('what is not committed counts', () => {
    change(folder, {
      [`agreement/${MEASURES}`]: edited(SIGNED, [MEASURES, ['title'], 'Planer'])[MEASURES] ?? '',
    })
    expect(told(folder).findings).toContain(`error adopted-revision-changed ${MEASURES}`)
    git(folder, 'checkout', '-q', '.')
  })

  test.each([
    ['nowhere', 'är ingen gren, tagg eller version'],
    ['--output=x', 'är ingen gren, tagg eller version'],
    ['main..change', 'är ingen gren, tagg eller version'],
    ['main:agreement', 'är ingen gren, tagg eller version'],
  ])('has no %s', (ref, sentence) => {
    const { code, stderr } = samverkan(['validate', `--base=${ref}`], { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })
})

const SIGNED_MEETING =
  recorded({}, ['2015-03-01-mote', meetingOn('2015-03-01')])['records/2015-03-01-mote.yaml'] ?? ''

test.each(['', 'deep/down/agreement'])('the agreement may lie anywhere in the repository: %j', (prefix) => {
  const tree = prefix === '' ? SIGNED : below(prefix, SIGNED)
  const folder = repositoryWith(tree)
  git(folder, 'switch', '-q', '-c', 'change')
  const here = join(folder, prefix)
  change(here, { [PICTURE]: PROPOSED[PICTURE] ?? '' })
  expect(told(here).findings).toEqual([`info revision-added ${PICTURE}`])
})

test('an agreement that was not there before is new', () => {
  const folder = repositoryWith({ 'README.md': 'Hej\n' })
  git(folder, 'switch', '-q', '-c', 'change')
  change(folder, below('agreement', SIGNED))
  const { code, changes } = told(folder)
  expect({ code, changes }).toEqual({ code: 0, changes: ['Avtalet: Avtalet är nytt.'] })
})

test('without git there is nothing to compare with', () => {
  const { code, stderr } = samverkan(['validate', '--base', 'main', '--dir', folderWith(SIGNED)])
  expect(code).toBe(2)
  expect(stderr).toContain('inte i något git-förråd')
})

test('the text says what has changed, above the sum', () => {
  const { stdout } = validate(branchOf(SIGNED, PROPOSED))
  expect(stdout).toContain(
    'Ändrat sedan main\n  Bilaga 2\n    Ny lydelse 2015-04-20.\n    Lydelsen 2015-04-20 är ett förslag och väntar på beslut i styrgruppen.\n',
  )
})
