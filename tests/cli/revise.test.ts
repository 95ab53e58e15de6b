import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMUNICATION, MEASURES, SHIPPED, SITUATION, edited, readTree } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { inProcess, respondent } from '../support/in-process.ts'
import { REPOSITORY, folderWith, samverkan } from '../support/program.ts'
import type { Outcome } from '../support/program.ts'
import { SIGNED, revised } from '../support/records.ts'

const EXAMPLE: Tree = readTree(join(REPOSITORY, 'examples/botkyrka-2014-2017'))

function revise(folder: string, ...args: string[]): Outcome {
  return samverkan(['revise', ...args, '--dir', folder])
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

describe('samverkan revise', () => {
  it('copies the revision in force, and says what comes next', () => {
    const folder = folderWith(EXAMPLE)
    const { code, stdout, stderr } = revise(folder, 'appendix-2', '--as-of', '2017-05-31')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [original, copied] = ['2016-10-20', '2017-05-31'].map((day) =>
      readFileSync(join(folder, `appendix-2-situation/${day}.yaml`), 'utf8'),
    )
    expect(copied).toBe(original?.replace('\ndate: 2016-10-20\n', '\ndate: 2017-05-31\n'))
    expect(stdout).toContain('appendix-2-situation/2017-05-31.yaml')
    expect(stdout).toContain('lägg till 2016 i years')
    expect(stdout).toContain('berättar om den förra uppdateringen')
    expect(stdout).toContain('areas.*.district: 2')
    expect(stdout).toContain('Lydelsen väntar på beslut i styrgruppen.')
    expect(stdout).toContain('--body steering-group --minutes')
    expect(stdout).toContain('--adopt appendix-2@2017-05-31')
    expect(stdout).toContain('git add -- ')
    expect(samverkan(['validate', '--dir', folder, '--as-of', '2017-05-31']).code).toBe(0)
  })

  it('copies what was in force on the day, not the newest', () => {
    const folder = folderWith(EXAMPLE)
    expect(revise(folder, 'appendix-2', '--as-of', '2016-01-15').stdout).toContain(
      'En kopia av lydelsen 2015-04-20',
    )
  })

  it.each([
    ['body', 'Lydelsen väntar på underskrift av Polisen och Botkyrka kommun.', '--sign body@2017-05-31'],
    ['appendix-1', 'Lydelsen väntar på underskrift', '--sign appendix-1@2017-05-31'],
    ['appendix-4', 'Lydelsen väntar på beslut i styrgruppen', '--adopt appendix-4@2017-05-31'],
  ])('%s: what it takes follows from the agreement', (part, waits, command) => {
    const { code, stdout } = revise(folderWith(EXAMPLE), part, '--as-of', '2017-05-31')
    expect(code).toBe(0)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(waits)
    expect(stdout).toContain(command)
  })

  it('tells of a proposal that waits, and that it does not begin from it', () => {
    const { stdout } = revise(folderWith(EXAMPLE), 'appendix-3', '--as-of', '2017-05-31')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Ett förslag finns redan, 2017-05-15 (väntar på beslut i styrgruppen). Den nya lydelsen utgår inte från det.',
    )
    expect(stdout).toContain('En kopia av lydelsen 2015-11-12')
  })

  it('of an agreement that nobody has signed says that it may be edited as it stands', () => {
    const { code, stdout } = revise(folderWith(SHIPPED), 'appendix-2', '--date', '2015-05-01')
    expect(code).toBe(0)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('kan också ändras där den står')
    expect(stdout).toContain('saknas: lägg till den under title')
  })

  it('writes nothing with --dry-run', () => {
    const folder = folderWith(EXAMPLE)
    const before = filesIn(folder)
    const { code, stdout } = revise(folder, 'appendix-2', '--as-of', '2017-05-31', '--dry-run')
    expect(code).toBe(0)
    expect(stdout).toContain('2017-05-31.yaml')
    expect(filesIn(folder)).toEqual(before)
  })

  it('asks for the part at a terminal', async () => {
    const folder = folderWith(SIGNED)
    const prompt = respondent(['Vilken del', 'appendix-5'])
    const { code } = await inProcess(['revise', '--dir', folder, '--date', '2015-06-01'], { prompt })
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'appendix-5-follow-up/2015-06-01.yaml'))).toBe(true)
  })
})

describe('it refuses, and writes nothing', () => {
  it.each([
    [['appendix-22'], 2, 'Delen ”appendix-22” finns inte. Menar du appendix-2?'],
    [[], 2, 'Säg vilken del som ska få en ny lydelse: body, appendix-1'],
    [['appendix-2', '--date', '2017-02-30'], 2, '--date 2017-02-30 är inget datum'],
    [['appendix-2', '--date', '2016-10-20'], 2, 'än den som gäller, 2016-10-20'],
    [['appendix-2', '--date', '2015-12-24'], 2, '2015-12-24 är inte senare'],
    [['appendix-3', '--date', '2017-05-15'], 2, 'finns redan och skrivs inte över'],
    [['../body'], 2, 'finns inte'],
  ])('%j', (args, code, sentence) => {
    const folder = folderWith(EXAMPLE)
    const before = filesIn(folder)
    const outcome = revise(folder, ...args, '--as-of', '2017-05-31')
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code, stdout: '' })
    expect(outcome.stderr).toContain(sentence)
    expect(filesIn(folder)).toEqual(before)
  })

  it('an agreement with errors, with the report', () => {
    const folder = folderWith(edited(EXAMPLE, ['records/2015-05-12-styrgruppen.yaml', ['minutes'], null]))
    const { code, stderr } = revise(folder, 'appendix-2', '--as-of', '2017-05-31')
    expect(code).toBe(1)
    expect(stderr).toContain('decision-without-minutes')
    expect(stderr).toContain('Ingen ny lydelse skrevs: avtalet har fel.')
    expect(existsSync(join(folder, 'appendix-2-situation/2017-05-31.yaml'))).toBe(false)
  })

  it('files that cannot be read', () => {
    const folder = folderWith({ ...SHIPPED, [SITUATION]: 'kind: situation\n' })
    expect(revise(folder, 'appendix-3', '--date', '2015-05-01')).toMatchObject({ code: 1, stdout: '' })
  })

  it('a part without a first revision, which is an error by itself', () => {
    const { [MEASURES]: _, ...tree } = SHIPPED
    const { code, stderr } = revise(folderWith(tree), 'appendix-3', '--date', '2015-05-01')
    expect(code).toBe(1)
    expect(stderr).toContain('part-missing')
  })

  it('what lies in the way unseen: a link to nowhere', () => {
    const folder = folderWith(SIGNED)
    symlinkSync('/nowhere', join(folder, 'appendix-4-communication/2015-06-01.yaml'))
    const { code } = revise(folder, 'appendix-4', '--date', '2015-06-01')
    expect(code).not.toBe(0)
    expect(existsSync('/nowhere')).toBe(false)
  })

  it('leaves no temporary file', () => {
    const folder = folderWith(revised(SIGNED, COMMUNICATION, '2015-06-01'))
    writeFileSync(join(folder, 'appendix-4-communication/.hidden'), '')
    revise(folder, 'appendix-4', '--date', '2015-06-01')
    revise(folder, 'appendix-4', '--date', '2015-06-02')
    expect(readdirSync(join(folder, 'appendix-4-communication')).toSorted()).toEqual([
      '.hidden',
      '2014-12-01.yaml',
      '2015-06-01.yaml',
      '2015-06-02.yaml',
    ])
  })

  it('is said in English too', () => {
    const { stdout, stderr, code } = revise(
      folderWith(EXAMPLE),
      'appendix-2',
      '--as-of',
      '2017-05-31',
      '--lang',
      'en',
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('A copy of the revision 2016-10-20')
    expect(stdout).toContain('Look at')
  })
})
