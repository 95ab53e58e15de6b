import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { flags } from '../../src/writing/shell.ts'
import { BODY, SHIPPED, edited, readTree } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { inProcess } from '../support/in-process.ts'
import { REPOSITORY, folderWith, samverkan } from '../support/program.ts'
import type { Outcome } from '../support/program.ts'
import { SIGNED, recorded, signed } from '../support/records.ts'

const EXAMPLE: Tree = readTree(join(REPOSITORY, 'examples/botkyrka-2014-2017'))

function recordIn(folder: string, ...args: string[]): Promise<Outcome> {
  return inProcess(['record', ...args, '--dir', folder])
}

function recordsIn(folder: string): string[] {
  const records = join(folder, 'records')
  return existsSync(records) ? readdirSync(records).toSorted() : []
}

function contentOf(folder: string, id: string): unknown {
  return parse(readFileSync(join(folder, 'records', `${id}.yaml`), 'utf8'))
}

describe('samverkan record', () => {
  it('writes the record, shows it, and says what it means and what comes next', () => {
    const folder = folderWith(EXAMPLE)
    const { code, stdout, stderr } = samverkan([
      'record',
      'meeting',
      ...flags({ dir: folder, 'as-of': '2017-06-08' }),
      ...flags({ body: 'steering-group', chair: 'police-commissioner', present: 'all' }),
      ...flags({ minutes: 'Protokoll SG 2/2017', adopt: '§ 4: appendix-3@2017-05-15' }),
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const text = readFileSync(join(folder, 'records/2017-06-08-styrgruppen.yaml'), 'utf8')
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/record-meeting\.schema\.json\nkind: meeting\n/,
    )
    expect(stdout).toContain(text)
    expect(stdout).toContain('Bilaga 3 (2017-05-15) gäller från 2017-06-08.')
    expect(stdout).toContain('samverkan status --as-of 2017-06-08')
    expect(stdout).toContain("git commit -m 'Möte i styrgruppen 2017-06-08'")
    expect(samverkan(['validate', '--dir', folder, '--as-of', '2017-06-08']).code).toBe(0)
    expect(samverkan(['status', '--dir', folder, '--as-of', '2017-06-08']).stdout).toMatch(
      /Bilaga 3 +2017-05-15 +gäller från 2017-06-08/,
    )
  })

  it('makes the folder of an agreement that has no records yet', async () => {
    const folder = folderWith(SHIPPED)
    const args = ['--party', 'police', '--sign', 'all', '--date', '2014-11-24', '--place', 'Huddinge']
    const { code, stdout } = await recordIn(folder, 'signature', ...args)
    expect(code).toBe(0)
    expect(recordsIn(folder)).toEqual(['2014-11-24-underskrift-polisen.yaml'])
    expect(stdout).toContain('Huvuddelen (2014-12-01), bilaga 1 (2014-12-01)')
    expect(stdout).toContain('väntar på underskrift av Botkyrka kommun.')
    expect(stdout).toContain('samverkan record signature --party municipality --sign all')
    await recordIn(folder, 'signature', '--party', 'municipality', '--sign', 'all', '--date', '2014-11-26')
    const { agreement } = JSON.parse(
      samverkan(['status', '--dir', folder, '--as-of', '2015-05-01', '--format', 'json']).stdout,
    )
    expect(agreement).toMatchObject({ state: 'in-force', start: '2014-12-01' })
  })

  it('finds the schemas above the agreement', async () => {
    const top = folderWith({
      ...Object.fromEntries(Object.entries(SIGNED).map(([path, text]) => [`a/b/${path}`, text])),
      'schemas/record-consultation.schema.json': '{}',
    })
    const args = ['--party', 'all', '--outcome', 'extend', '--date', '2015-06-11']
    await recordIn(join(top, 'a/b'), 'consultation', ...args)
    expect(readFileSync(join(top, 'a/b/records/2015-06-11-samrad.yaml'), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/schemas\/record-consultation\.schema\.json\n/,
    )
  })

  it('numbers a record whose name is taken, and never writes over one', async () => {
    const folder = folderWith(SIGNED)
    const event = ['event', '--date', '2015-05-04', '--known-by', 'police', '--known-since', '2015-05-01']
    const texts = ['Det första.', 'Det andra.', 'Det tredje.']
    for (const what of texts) {
      const outcome = samverkan([
        'record',
        ...event,
        '--what',
        what,
        '--calls-for',
        'information',
        '--dir',
        folder,
      ])
      expect(outcome.code).toBe(0)
    }
    const ids = ['2015-05-04-handelse', '2015-05-04-handelse-2', '2015-05-04-handelse-3']
    expect(ids.map((id) => contentOf(folder, id))).toMatchObject(texts.map((what) => ({ what })))
  })

  it('of a day to come is written, and asked about', async () => {
    const folder = folderWith(EXAMPLE)
    const args = ['consultation', '--party', 'all', '--outcome', 'extend', '--date', '2107-06-08']
    const { code, stdout } = await recordIn(folder, ...args, '--as-of', '2017-06-08')
    expect(code).toBe(0)
    expect(stdout).toContain('Posten är daterad 2107-06-08, efter 2017-06-08')
  })

  it('as its help shows it', () => {
    const help = samverkan(['record', '--help']).stdout
    const example =
      help
        .match(/^ {2}samverkan .*$/gm)
        ?.at(-1)
        ?.trim() ?? ''
    const program = `"${process.execPath}" "${join(REPOSITORY, 'bin/samverkan.js')}"`
    const cwd = folderWith(EXAMPLE)
    const printed = execFileSync('sh', ['-c', example.replace('samverkan', program)], {
      cwd,
      encoding: 'utf8',
    })
    expect(printed).toContain('Bilaga 3 (2017-05-15) gäller från 2017-06-08.')
    expect(samverkan(['record', '--help', '--lang', 'en']).stdout).not.toMatch(/[åäö]/)
    expect(samverkan(['revise', '--help', '--lang', 'en']).stdout).not.toMatch(/[åäö]/)
  })

  it('writes nothing with --dry-run', async () => {
    const folder = folderWith(SIGNED)
    const args = ['consultation', '--party', 'all', '--outcome', 'extend', '--date', '2015-06-11']
    const { code, stdout } = await recordIn(folder, ...args, '--dry-run')
    expect(code).toBe(0)
    expect(stdout).toContain('kind: consultation')
    expect(stdout).toContain('Med --dry-run skrivs ingenting.')
    expect(recordsIn(folder)).toHaveLength(2)
  })

  it('tells what the record gives reason to remark, and writes it all the same', async () => {
    const folder = folderWith(SIGNED)
    const args = ['--from', 'municipality', '--to', 'police', '--channel', 'courier', '--subject', 'demand']
    const { code, stderr } = await recordIn(folder, 'notice', ...args, '--what', 'x', '--date', '2015-05-04')
    expect(code).toBe(0)
    expect(stderr).toContain('notice-without-address')
    expect(stderr).not.toContain('measure-without-time')
    expect(recordsIn(folder)).toContain('2015-05-04-uppmaning.yaml')
  })

  it('is of an agreement with errors what may mend them', async () => {
    const folder = folderWith(
      recorded(EXAMPLE, [
        '2017-05-02-fel',
        { kind: 'rectification', date: '2017-05-02', demand: '2017-05-01-finns-inte', what: 'Fel.' },
      ]),
    )
    expect(samverkan(['validate', '--dir', folder, '--as-of', '2017-05-31']).code).toBe(1)
    const args = [
      'correction',
      '--record',
      '2017-05-02-fel',
      '--why',
      'Fel akt.',
      '--void',
      '--date',
      '2017-05-03',
    ]
    expect(await recordIn(folder, ...args)).toMatchObject({ code: 0, stderr: '' })
    expect(samverkan(['validate', '--dir', folder, '--as-of', '2017-05-31']).code).toBe(0)
  })
})

describe('kinds that the example lacks', () => {
  const folder = folderWith(EXAMPLE)
  const demand = ['--from', 'police', '--to', 'municipality', '--channel', 'e-mail', '--subject', 'demand']

  it('an event that calls for renegotiation, and the notice that asks for it', async () => {
    const event = await recordIn(
      folder,
      'event',
      ...flags({ date: '2017-06-01', 'known-by': 'police', 'known-since': '2017-05-30' }),
      ...flags({ 'calls-for': 'renegotiation', what: 'Polisområdena ritas om.' }),
    )
    expect(event.code).toBe(0)
    expect(event.stdout).toContain('--subject renegotiation --regarding 2017-06-01-handelse')
    const notice = await recordIn(
      folder,
      'notice',
      ...flags({ date: '2017-06-02', from: 'police', to: 'municipality', channel: 'e-mail' }),
      ...flags({ subject: 'renegotiation', regarding: '2017-06-01-handelse', what: 'Vi vill omförhandla.' }),
    )
    expect(notice).toMatchObject({ code: 0, stderr: '' })
    expect(notice.stdout).toContain('Det anses ha kommit fram')
  })

  it('a demand that is not heeded, and the withdrawal that follows', async () => {
    const first = await recordIn(folder, 'notice', ...demand, '--date', '2017-06-05', '--what', 'Rätta det.')
    expect(first.stdout).toContain('Rättelsetiden löper till och med 2017-06-')
    expect(first.stdout).toContain('samverkan record rectification --demand 2017-06-05-uppmaning')
    const asked = await recordIn(
      folder,
      'notice',
      ...flags({ from: 'police', to: 'municipality', channel: 'e-mail', date: '2017-07-10' }),
      ...flags({ subject: 'withdrawal', regarding: '2017-06-05-uppmaning', what: 'Vi lämnar avtalet.' }),
    )
    expect(asked.stdout).toContain('samverkan record withdrawal --notice 2017-07-10-begaran-om-uttrade')
    const left = await recordIn(
      folder,
      'withdrawal',
      ...flags({ date: '2017-07-10', notice: '2017-07-10-begaran-om-uttrade' }),
      ...flags({ effective: '2017-08-01' }),
    )
    expect(left).toMatchObject({ code: 0, stderr: '' })
    expect(contentOf(folder, '2017-07-10-uttrade')).toEqual({
      kind: 'withdrawal',
      date: '2017-07-10',
      notice: '2017-07-10-begaran-om-uttrade',
      demand: '2017-06-05-uppmaning',
      effective: '2017-08-01',
    })
    expect(left.stdout).toContain('Avtalet gäller inte längre från och med 2017-08-01.')
    expect(samverkan(['status', '--dir', folder, '--as-of', '2017-08-01']).stdout).toContain('✗ Upphört')
  })

  it('a notice that ends what goes on by itself', async () => {
    const tacit = { kind: 'tacit', extension: 'P1Y', notice: 'P3M' }
    const goingOn = folderWith(signed(edited(SHIPPED, [BODY, ['term', 'renewal'], tacit])))
    const args = flags({ from: 'police', to: 'municipality', channel: 'e-mail', subject: 'termination' })
    const { code, stdout } = await recordIn(goingOn, 'notice', ...args, '--what', 'x', '--date', '2015-05-04')
    expect(code).toBe(0)
    expect(stdout).toContain('Avtalet gäller till och med 2015-12-31.')
    expect(recordsIn(goingOn)).toContain('2015-05-04-uppsagning.yaml')
    const nothing = await recordIn(folder, 'notice', ...args, '--what', 'x', '--date', '2017-05-30')
    expect(nothing.stdout).toContain('Den har ännu inte fått avtalet att upphöra.')
  })

  it('a consultation that came too late opens the way to nothing', async () => {
    const late = folderWith(EXAMPLE)
    const args = ['--party', 'all', '--outcome', 'extend', '--date', '2017-09-01']
    const { code, stdout } = await recordIn(late, 'consultation', ...args)
    expect(code).toBe(0)
    expect(stdout).toContain('Samrådet räcker inte för en förlängning; samverkan validate säger varför.')
    expect(stdout).not.toContain('samverkan record extension')
  })

  it('a withdrawal within the cure period is refused, and not proposed', async () => {
    const early = folderWith(EXAMPLE)
    await recordIn(early, 'notice', ...demand, '--date', '2017-06-05', '--what', 'Rätta det.')
    const asked = await recordIn(
      early,
      'notice',
      ...flags({ from: 'police', to: 'municipality', channel: 'e-mail', date: '2017-06-07' }),
      ...flags({ subject: 'withdrawal', regarding: '2017-06-05-uppmaning', what: 'Vi lämnar avtalet.' }),
    )
    expect(asked.stdout).not.toContain('samverkan record withdrawal')
    const args = ['--notice', '2017-06-07-begaran-om-uttrade', '--date', '2017-06-07']
    const { code, stderr } = await recordIn(early, 'withdrawal', ...args)
    expect(code).toBe(1)
    expect(stderr).toContain('withdrawal-invalid')
    expect(recordsIn(early)).not.toContain('2017-06-07-uttrade.yaml')
  })
})

describe('a correction', () => {
  const meeting = '2015-05-12-styrgruppen'

  it('changes what its own options say, and nothing else', async () => {
    const folder = folderWith(EXAMPLE)
    const before = parse(EXAMPLE[`records/${meeting}.yaml`] ?? '')
    const args = ['--record', meeting, '--why', 'Fel beteckning.', '--minutes', 'Protokoll 1 b/2015']
    const { code, stdout } = await recordIn(folder, 'correction', ...args, '--date', '2017-05-31')
    expect(code).toBe(0)
    expect(contentOf(folder, '2017-05-31-rattad-post')).toEqual({
      kind: 'correction',
      date: '2017-05-31',
      record: meeting,
      why: 'Fel beteckning.',
      replacement: { ...before, minutes: 'Protokoll 1 b/2015' },
    })
    expect(stdout).toContain(`Posten ${meeting} räknas som den borde ha varit från 2017-05-31.`)
  })

  it('goes on from how the record counts, where it has been corrected before', async () => {
    const folder = folderWith(EXAMPLE)
    const args = ['--record', '2016-09-15-arbetsgruppen', '--why', 'Fel.', '--minutes', 'AG 3 b/2016']
    expect(await recordIn(folder, 'correction', ...args, '--date', '2017-05-31')).toMatchObject({ code: 0 })
    expect(contentOf(folder, '2017-05-31-rattad-post')).toMatchObject({
      replacement: { date: '2016-09-22', minutes: 'AG 3 b/2016' },
    })
  })

  it('may change a part of what a record is about: other results, another signatory', async () => {
    const folder = folderWith(EXAMPLE)
    const args = [
      '--record',
      '2016-11-07-uppfoljning-atgarder',
      '--why',
      'Fel tal.',
      '--result',
      'mediation=23: Rätt.',
    ]
    expect(await recordIn(folder, 'correction', ...args, '--date', '2017-05-31')).toMatchObject({ code: 0 })
    expect(contentOf(folder, '2017-05-31-rattad-post')).toMatchObject({
      replacement: { subject: 'measures', results: [{ measure: 'mediation', value: 23, text: 'Rätt.' }] },
    })
    const place = ['--record', '2014-11-24-underskrift-polisen', '--why', 'Fel ort.', '--place', 'Tumba']
    expect(await recordIn(folder, 'correction', ...place, '--date', '2017-05-31')).toMatchObject({ code: 0 })
    expect(contentOf(folder, '2017-05-31-rattad-post-2')).toMatchObject({
      replacement: { place: 'Tumba', signatory: { role: 'police-commissioner' } },
    })
  })

  it.each([
    [['--why', 'x'], 'saknas --void'],
    [['--why', 'x', '--outcome', 'extend'], '--outcome hör inte till den här posten.'],
    [['--why', 'x', '--void', '--minutes', 'y'], '--void går inte ihop med det andra som är sagt.'],
    [['--why', 'x', '--right-date', 'i går'], '--right-date: ”i går” är inget datum'],
  ])('%j is told what would be right', async (args, sentence) => {
    const folder = folderWith(EXAMPLE)
    const given = ['correction', '--record', meeting, '--date', '2017-05-31', ...args]
    const { code, stderr } = await recordIn(folder, ...given)
    expect(code).toBe(2)
    expect(stderr).toContain(sentence)
  })
})

describe('what cannot be recorded', () => {
  const meeting = ['meeting', '--date', '2017-06-08', '--body', 'steering-group']
  const event = ['event', '--date', '2017-06-08', '--known-by', 'police', '--calls-for', 'information']

  it.each([
    [[], 2, 'Säg vad som har hänt: '],
    [['möte'], 2, 'En post av slaget ”möte” finns inte.'],
    [['meting'], 2, 'Menar du meeting?'],
    [['meeting'], 2, 'För record meeting saknas --body (välj bland: steering-group, working-group).'],
    [['signature', '--party', 'police'], 2, 'saknas --sign'],
    [['consultation'], 2, 'saknas --party (välj bland: police, municipality); --outcome (välj bland: extend'],
    [['meeting', '--body', 'steering-grup'], 2, 'Menar du steering-group?'],
    [['meeting', '--body', 'steering-group', '--body', 'working-group'], 2, '--body anges en enda gång.'],
    [[...meeting, '--outcome', 'extend'], 2, '--outcome hör inte till den här posten.'],
    [[...meeting, '--adopt', 'appendix-3@2017-05-15'], 2, 'saknas --minutes'],
    [
      [...meeting, '--adopt', 'appendix-3@2017-05-14', '--minutes', 'P'],
      2,
      'Menar du appendix-3@2017-05-15?',
    ],
    [[...meeting, '--present', 'head-of-security', '--present', 'head-of-security'], 2, 'anges två gånger'],
    [['meeting', '--date', '2017-02-30', '--body', 'steering-group'], 2, '--date 2017-02-30 är inget datum'],
    [[...event, '--what', 'x', '--known-since', '1815-01-01'], 2, 'är inget datum mellan 1900 och 2199'],
    [[...event, '--what', ' ', '--known-since', '2017-06-01'], 2, '--what: är tomt.'],
    [
      ['follow-up', '--subject', 'measures', '--result', 'mediation=många: x'],
      2,
      'skriv åtgärdens id, talet om det finns',
    ],
    [
      ['rectification', '--date', '2014-12-01', '--demand', '2016-12-23-uppmaning', '--what', 'x'],
      2,
      'det finns inget att välja på den dagen',
    ],
    // What the agreement itself has against it, with the report.
    [
      [...meeting.with(4, 'working-group'), '--adopt', 'appendix-3@2017-05-15', '--minutes', 'P'],
      1,
      'decision-by-wrong-body',
    ],
    [['meeting', '--date', '2017-04-20', '--body', 'steering-group'], 1, 'records-contradict'],
    [[...event, '--what', 'x', '--known-since', '2017-06-09'], 1, 'records-contradict'],
    [
      [
        'signature',
        '--date',
        '2017-06-08',
        '--party',
        'police',
        '--role',
        'head-of-security',
        '--sign',
        'body@2014-12-01',
      ],
      1,
      'signature-by-other',
    ],
    [[...meeting, '--minutes', 'x'.repeat(301)], 1, 'schema-length'],
    [['extension', '--date', '2017-06-08', '--consultation', '2015-06-11-samrad'], 1, 'extension-invalid'],
  ])('%j', async (args, code, sentence) => {
    const folder = folderWith(EXAMPLE)
    const outcome = await recordIn(folder, ...args, '--as-of', '2017-06-08')
    expect(outcome).toMatchObject({ code, stdout: '' })
    expect(outcome.stderr).toContain(sentence)
    expect(recordsIn(folder)).toEqual(recordsIn(join(REPOSITORY, 'examples/botkyrka-2014-2017')))
  })

  it('is told in English too', async () => {
    const { code, stderr } = await recordIn(folderWith(EXAMPLE), ...meeting, '--outcome', 'x', '--lang', 'en')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'samverkan: --outcome is no part of this record.\n' })
  })

  it('in files that cannot be read', async () => {
    const folder = folderWith({ ...EXAMPLE, 'body/2015-01-01.yaml': 'kind: body\n' })
    const { code, stderr } = await recordIn(folder, ...meeting)
    expect(code).toBe(1)
    expect(stderr).toContain('Ingen post skrevs: filerna har fel')
  })
})

describe('a hostile surrounding', () => {
  const args = ['consultation', '--party', 'all', '--outcome', 'extend', '--date', '2015-06-11']

  it('a folder of records that leads elsewhere is not written through', () => {
    const elsewhere = folderWith({})
    const folder = folderWith(SHIPPED)
    symlinkSync(elsewhere, join(folder, 'records'))
    const { code, stderr } = samverkan(['record', ...args, '--dir', folder])
    expect(code).not.toBe(0)
    expect(stderr).not.toBe('')
    expect(readdirSync(elsewhere)).toEqual([])
  })

  it('a link in the way is neither followed nor replaced', () => {
    const folder = folderWith(SIGNED)
    const target = join(folderWith({}), 'target')
    symlinkSync(target, join(folder, 'records/2015-06-11-samrad.yaml'))
    const { code } = samverkan(['record', ...args, '--dir', folder])
    expect(code).not.toBe(0)
    expect(existsSync(target)).toBe(false)
  })

  it('a folder of a record’s name is in nobody’s way', () => {
    const folder = folderWith(SIGNED)
    mkdirSync(join(folder, 'records/2015-06-11-samrad.yaml'))
    const { code, stderr } = samverkan(['record', ...args, '--dir', folder])
    expect(code).toBe(2)
    expect(stderr).toContain('finns redan och skrivs inte över')
    rmSync(join(folder, 'records/2015-06-11-samrad.yaml'), { recursive: true })
  })

  it.each([
    'rad ett\nrad två',
    'a: b # c',
    '- x\n- y',
    '---\n...',
    '{{date term.start}}',
    '$(touch here) `touch here`',
    '"\' \\ ”',
    '<<<<<<< HEAD',
    '<script>alert(1)</script>',
    '&a *a !!js/function x',
    '\u2028\u0085 \u200E',
  ])('a text says what was said: %j', async (what) => {
    const folder = folderWith(SIGNED)
    const event = ['event', '--date', '2015-05-04', '--known-by', 'police', '--known-since', '2015-05-01']
    const { code } = await recordIn(folder, ...event, '--calls-for', 'information', '--what', what)
    expect(code).toBe(0)
    const content = contentOf(folder, '2015-05-04-handelse') as { what: string }
    expect(content.what.trim()).toBe(what.trim())
    expect(samverkan(['validate', '--dir', folder, '--as-of', '2015-05-04']).code).toBe(0)
  })

  it.each(['a\u001B[31mb', 'a\u0007', 'a\u202Eb', 'a\u0000b', '\uFEFFa'])(
    'a character that cannot be seen is refused, and does not reach the terminal: %j',
    async (what) => {
      const folder = folderWith(SIGNED)
      const event = ['event', '--date', '2015-05-04', '--known-by', 'police', '--known-since', '2015-05-01']
      const { code, stderr } = await recordIn(folder, ...event, '--calls-for', 'information', '--what', what)
      expect(code).toBe(2)
      expect(stderr).toContain('har ett tecken som inte syns (U+')
      expect(stderr).not.toContain(what)
      expect(recordsIn(folder)).toHaveLength(2)
    },
  )

  it('a name in the agreement steers neither the terminal nor a shell', async () => {
    const name = "$(touch here); 'x' \u001B[31m"
    const body = (SHIPPED['body/2014-12-01.yaml'] ?? '').replace(
      'name: styrgruppen',
      `name: ${JSON.stringify(name.replace('\u001B', ''))}`,
    )
    const folder = folderWith({ ...SHIPPED, 'body/2014-12-01.yaml': body })
    const { code, stdout } = await recordIn(
      folder,
      'meeting',
      '--body',
      'steering-group',
      '--date',
      '2015-05-04',
    )
    expect(code).toBe(0)
    expect(stdout).not.toContain('\u001B')
    expect(stdout).toContain(String.raw`-m 'Möte i $(touch here); '\''x'\'' [31m 2015-05-04'`)
    expect(recordsIn(folder)).toEqual(['2015-05-04-touch-here-x-31m.yaml'])
  })

  it('a broken disk leaves nothing half written', () => {
    const folder = folderWith(SHIPPED)
    writeFileSync(join(folder, 'records'), 'a file where the folder should be')
    const { code, stderr } = samverkan(['record', ...args, '--dir', folder])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^samverkan: .*\n$/)
    expect(readFileSync(join(folder, 'records'), 'utf8')).toBe('a file where the folder should be')
  })
})
