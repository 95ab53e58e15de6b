import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SITUATION, edited } from '../../support/agreement.ts'
import { below, change, commitAll, repositoryWith } from '../../support/git.ts'
import { faultsByOutputSchema } from '../../support/json-schema.ts'
import { folderWith, samverkan } from '../../support/program.ts'
import { SIGNED, adopts, meetingOn, recorded, revised } from '../../support/records.ts'
import { inFolderOf } from '../../support/trees.ts'

const PICTURE = inFolderOf(SITUATION, '2015-04-20')
const DRAFT = revised(SIGNED, SITUATION, '2015-04-20', [['title'], 'Utkast'])
const FINAL = edited(DRAFT, [PICTURE, ['title'], 'Lägesbild'])
const ADOPTED = recorded(FINAL, [
  '2015-05-12-styrgruppen',
  meetingOn('2015-05-12', { decisions: [adopts(FINAL, PICTURE)] }),
])

const folder = repositoryWith(below('agreement', SIGNED))
change(folder, { [`agreement/${PICTURE}`]: DRAFT[PICTURE] ?? '' })
commitAll(folder, 'Propose')
change(folder, below('agreement', ADOPTED))
commitAll(folder, 'Adopt')

function history(...more: string[]): ReturnType<typeof samverkan> {
  return samverkan(['history', '--as-of', '2015-06-01', ...more], { cwd: folder })
}

test('tells each revision, what made it valid, and how it came into git', () => {
  const { code, stdout } = history('--part', 'appendix-2')
  expect(code).toBe(0)
  expect(stdout.replaceAll(/[0-9a-f]{7}, av Test \d{4}-\d{2}-\d{2}/g, 'COMMIT')).toBe(
    [
      'SAMVERKANSAVTAL – UNDERAVTAL',
      'I kraft sedan 2014-12-01. Avtalstid 1: 2014-12-01 – 2015-12-31, 213 dagar kvar.',
      '',
      'Bilaga 2 · Lägesbild',
      '  2014-12-01  gällde 2014-12-01 – 2015-05-11',
      '              genom: undertecknad av alla Parter 2014-11-26',
      '              i git: COMMIT',
      '  2015-04-20  gäller från 2015-05-12',
      '              genom: beslut i styrgruppen 2015-05-12 (Protokoll 2015-05-12, § 4)',
      '              i git: COMMIT; ändrad 1 gång sedan dess',
      '',
      'Uppgifterna från git är de som den som sparade filen har angett. De avgör inte vad som gäller: det',
      'gör posterna.',
      '',
    ].join('\n'),
  )
})

describe('as JSON', () => {
  const json = JSON.parse(history('--format', 'json').stdout)

  test('keeps to its schema', () => expect(faultsByOutputSchema('history', json)).toEqual([]))

  test('holds every version of every file', () => {
    const pictures = json.parts.find(({ part }: { part: string }) => part === 'appendix-2').revisions
    const changes = pictures.map(({ versions }: { versions: { change: string }[] }) =>
      versions.map((version) => version.change),
    )
    expect(changes).toEqual([['added'], ['changed', 'added']])
  })
})

test('what is not committed, or lies outside git, is told to be so', () => {
  const later = revised(ADOPTED, SITUATION, '2015-09-01')
  change(folder, {
    [`agreement/${inFolderOf(SITUATION, '2015-09-01')}`]: later[inFolderOf(SITUATION, '2015-09-01')] ?? '',
  })
  expect(history('--part', 'appendix-2').stdout).toContain('inte sparad i git')
  const { code, stdout } = samverkan(['history', '--dir', folderWith(SIGNED), '--as-of', '2015-06-01'])
  expect(code).toBe(0)
  expect(stdout).not.toContain('i git')
  change(folder, { [`agreement/${inFolderOf(SITUATION, '2015-09-01')}`]: null })
})

describe('render --rev', () => {
  const render = (...more: string[]): ReturnType<typeof samverkan> =>
    samverkan(['render', '--format', 'html', '-o', '-', '--as-of', '2015-06-01', ...more], { cwd: folder })

  test('shows the agreement as of a commit', () => {
    expect(render().stdout).toContain('Lydelse den 20 april 2015')
    expect(render('--rev', 'HEAD~2').stdout).not.toContain('20 april 2015')
  })

  test.each(['nowhere', '--output=x', 'HEAD:agreement'])('%s is no commit', (rev) => {
    const { code, stderr } = render(`--rev=${rev}`)
    expect(code).toBe(2)
    expect(stderr).toContain('är ingen gren, tagg eller version')
  })

  test('of a commit without the agreement is refused', () => {
    const bare = repositoryWith({ 'README.md': 'Hej\n' })
    change(bare, below('agreement', SIGNED))
    commitAll(bare, 'Begin the agreement')
    const { code, stderr } = samverkan(['render', '--rev', 'HEAD~1', '--dir', join(bare, 'agreement')])
    expect(code).toBe(2)
    expect(stderr).toContain('finns inget avtal på den platsen')
  })
})
