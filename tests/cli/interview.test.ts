import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { SHIPPED, readTree } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { inProcess, respondent } from '../support/in-process.ts'
import type { ReadyAnswer, Respondent } from '../support/in-process.ts'
import { REPOSITORY, folderWith, samverkan } from '../support/program.ts'
import { without } from '../support/trees.ts'

const EXAMPLE: Tree = readTree(join(REPOSITORY, 'examples/botkyrka-2014-2017'))

/** Records what a respondent says in a new copy of the example, and gives the one record that it wrote. */
async function told(
  answers: readonly ReadyAnswer[],
  { args = [], tree = EXAMPLE }: { readonly args?: readonly string[]; readonly tree?: Tree } = {},
): Promise<{ readonly written: unknown; readonly prompt: Respondent }> {
  const folder = folderWith(tree)
  const before = Object.keys(readTree(folder))
  const prompt = respondent(...answers)
  const { code, stderr } = await inProcess(['record', ...args, '--dir', folder], { prompt })
  expect({ code, usage: stderr.startsWith('samverkan:') ? stderr : '' }).toEqual({ code: 0, usage: '' })
  const added = Object.entries(readTree(folder)).filter(([path]) => !before.includes(path))
  expect(added).toHaveLength(1)
  return { written: parse(added[0]?.[1] ?? ''), prompt }
}

const JUNE = ['--as-of', '2017-06-08']

describe('at a terminal each kind of record is asked for, step by step', () => {
  it('a meeting, from what the agreement has to offer', async () => {
    const { written } = await told(
      [
        ['Vad har hänt?', 'meeting'],
        ['Vilken dag', ''],
        ['Vilket organ', 'steering-group'],
        ['Vem ledde', 'police-commissioner'],
        ['Vilka var med', ['police-commissioner', 'municipal-director']],
        ['fler var med', 'företrädare för skolan'],
        ['fler var med', ''],
        ['antogs', ['appendix-3@2017-05-15']],
        ['appendix-3@2017-05-15: Paragraf', '4'],
        ['övrigt', 'Nästa möte är i november.'],
        ['Paragraf', '§ 5'],
        ['övrigt', ''],
        ['Protokollets', 'Protokoll SG 2/2017'],
        ['Skriva posten?', 'yes'],
      ],
      { args: JUNE },
    )
    expect(written).toMatchObject({
      kind: 'meeting',
      date: '2017-06-08',
      body: 'steering-group',
      chair: 'police-commissioner',
      present: { roles: ['police-commissioner', 'municipal-director'], groups: ['företrädare för skolan'] },
      minutes: 'Protokoll SG 2/2017',
      decisions: [
        { kind: 'adopt', item: '§ 4', revision: { part: 'appendix-3', date: '2017-05-15' } },
        { kind: 'other', item: '§ 5', text: 'Nästa möte är i november.' },
      ],
    })
  })

  it('a signature; who signs for the party follows from the agreement', async () => {
    const { written, prompt } = await told(
      [
        ['Vilken dag', '2014-11-24'],
        ['Vilken Part', 'police'],
        ['Vilka lydelser', ['body@2014-12-01', 'appendix-1@2014-12-01']],
        ['namn', ''],
        ['Orten', 'Huddinge'],
        ['Skriva', 'yes'],
      ],
      { args: ['signature'], tree: SHIPPED },
    )
    expect(prompt.asked.some((question) => question.includes('Vem undertecknade'))).toBe(false)
    expect(written).toMatchObject({
      party: 'police',
      signatory: { name: null, role: 'police-commissioner' },
      place: 'Huddinge',
      signs: { kind: 'revisions', revisions: [{ part: 'body' }, { part: 'appendix-1' }] },
    })
  })

  it('a signature of an extension, where there is one to sign', async () => {
    const tree = without(EXAMPLE, 'records/2015-12-02-underskrift-forlangning-kommunen.yaml')
    const { written } = await told(
      [
        ['Vilken Part', 'municipality'],
        ['Vilka lydelser', []],
        ['förlängning', '2015-11-26-forlangning'],
        ['namn', ''],
        ['Orten', ''],
        ['Skriva', 'yes'],
      ],
      { args: ['signature', '--date', '2015-12-03'], tree },
    )
    expect(written).toMatchObject({ signs: { kind: 'extension', extension: '2015-11-26-forlangning' } })
  })

  it('a consultation', async () => {
    const { written } = await told(
      [
        ['Vilken dag', '2017-06-08'],
        ['Vilka Parter', ['police', 'municipality']],
        ['kom Parterna fram', 'extend'],
        ['Beteckning', ''],
        ['Skriva', 'yes'],
      ],
      { args: ['consultation', ...JUNE] },
    )
    expect(written).toEqual({
      kind: 'consultation',
      date: '2017-06-08',
      parties: ['police', 'municipality'],
      outcome: 'extend',
      minutes: null,
    })
  })

  it('an extension; its last day follows from the agreement', async () => {
    const tree: Tree = {
      ...EXAMPLE,
      'records/2017-06-01-samrad.yaml':
        'kind: consultation\ndate: 2017-06-01\nparties: [police, municipality]\noutcome: extend\nminutes: null\n',
    }
    const { written } = await told(
      [
        ['Vilken dag', ''],
        ['Vilket samråd', '2017-06-01-samrad'],
        ['övergripande', '2019-12-31'],
        ['Skriva', 'yes'],
      ],
      { args: ['extension', ...JUNE], tree },
    )
    expect(written).toMatchObject({ end: '2019-12-31', consultation: '2017-06-01-samrad' })
  })

  it('a follow-up, with a result for each measure', async () => {
    const { written } = await told(
      [
        ['Vilken dag', ''],
        ['Vad har följts upp', 'measures'],
        ['Vilka följde upp', ['working-group']],
        ['Vad visar', 'Det går framåt.'],
        ['Vilka åtgärder', ['mediation', 'mvp']],
        ['mediation: Det uppnådda talet', '22'],
        ['mediation: Hur har det gått', 'Nära målet.'],
        ['mvp: Det uppnådda talet', ''],
        ['mvp: Hur har det gått', 'Pågår.'],
        ['Skriva', 'yes'],
      ],
      { args: ['follow-up', ...JUNE] },
    )
    expect(written).toMatchObject({
      by: { bodies: ['working-group'], roles: [] },
      results: [
        { measure: 'mediation', value: 22, text: 'Nära målet.' },
        { measure: 'mvp', value: null, text: 'Pågår.' },
      ],
    })
  })

  it('an event', async () => {
    const { written } = await told(
      [
        ['Vilken dag hände', ''],
        ['Vad har hänt', 'Polisområdena ritas om.'],
        ['Vilken Part', 'police'],
        ['Vilken dag', ''],
        ['leder', 'information'],
        ['Skriva', 'yes'],
      ],
      { args: ['event', ...JUNE] },
    )
    expect(written).toMatchObject({ 'known-by': 'police', 'known-since': '2017-06-08' })
  })

  it('an information, of what has not been told', async () => {
    const tree = without(EXAMPLE, 'records/2015-08-27-information.yaml')
    const { written } = await told(
      [
        ['Vilken dag', ''],
        ['Vilken händelse', '2015-08-24-handelse'],
        ['Vilka Parter', ['municipality']],
        ['Vem tog emot', ['safety-coordinator']],
        ['Skriva', 'yes'],
      ],
      { args: ['information', '--as-of', '2015-09-01'], tree },
    )
    expect(written).toEqual(
      expect.objectContaining({ from: 'police', 'given-to': { bodies: [], roles: ['safety-coordinator'] } }),
    )
  })

  it('a notice', async () => {
    const { written } = await told(
      [
        ['Vilken dag', ''],
        ['skickade', 'police'],
        ['Till vilken', 'municipality'],
        ['Hur skickades', 'registered-letter'],
        ['kollinummer', 'RR 1'],
        ['ärendet', 'demand'],
        ['Vad säger', 'Rätta det.'],
        ['Skriva', 'yes'],
      ],
      { args: ['notice', ...JUNE] },
    )
    expect(written).toMatchObject({ 'registered-number': 'RR 1', regarding: null, what: 'Rätta det.' })
  })

  const demanded = without(EXAMPLE, 'records/2017-01-10-rattelse.yaml')

  it('a rectification, of a demand that is open', async () => {
    const { written } = await told(
      [
        ['Vilken dag', ''],
        ['Vilken uppmaning', '2016-12-23-uppmaning'],
        ['Vad har rättats', 'Tiden finns.'],
        ['Skriva', 'yes'],
      ],
      { args: ['rectification', '--as-of', '2017-01-10'], tree: demanded },
    )
    expect(written).toMatchObject({ demand: '2016-12-23-uppmaning', what: 'Tiden finns.' })
  })

  it('a withdrawal; the demand follows from the notice', async () => {
    const tree: Tree = {
      ...demanded,
      'records/2017-03-01-utt.yaml':
        'kind: notice\ndate: 2017-03-01\nfrom: police\nto: municipality\nchannel: e-mail\nregistered-number: null\n' +
        'subject: withdrawal\nregarding: 2016-12-23-uppmaning\nwhat: Vi lämnar.\n',
    }
    const { written } = await told(
      [
        ['Vilken dag', ''],
        ['Vilket meddelande', '2017-03-01-utt'],
        ['Första dagen', ''],
        ['Skriva', 'yes'],
      ],
      { args: ['withdrawal', '--as-of', '2017-03-01'], tree },
    )
    expect(written).toMatchObject({ demand: '2016-12-23-uppmaning', effective: null })
  })

  it('a correction: only what was wrong is asked for', async () => {
    const { written } = await told(
      [
        ['Vilken dag', ''],
        ['Vilken post', '2016-11-07-uppfoljning-atgarder'],
        ['Vad var fel', 'Fel tal.'],
        ['Hur ska den rättas', 'change'],
        ['Vad borde', ['right-date', 'result']],
        ['rätta dagen', '2016-11-08'],
        ['Vilka åtgärder', ['mediation']],
        ['talet', '23'],
        ['gått', 'Rätt.'],
        ['Skriva', 'yes'],
      ],
      { args: ['correction', ...JUNE] },
    )
    expect(written).toMatchObject({
      replacement: {
        date: '2016-11-08',
        subject: 'measures',
        results: [{ measure: 'mediation', value: 23, text: 'Rätt.' }],
      },
    })
  })

  it('a correction of what should not have been there', async () => {
    const { written } = await told(
      [
        ['Vilken dag', ''],
        ['Vilken post', '2017-02-16-arbetsgruppen'],
        ['Vad var fel', 'Mötet ställdes in.'],
        ['Hur ska den rättas', 'void'],
        ['Skriva', 'yes'],
      ],
      { args: ['correction', ...JUNE] },
    )
    expect(written).toMatchObject({ record: '2017-02-16-arbetsgruppen', replacement: null })
  })
})

describe('the person', () => {
  const CONSULTATION = ['consultation', '--date', '2017-06-08', '--party', 'all', '--outcome', 'extend']

  it('is not asked for what has been said, but has the last word', async () => {
    const { prompt } = await told([['Skriva', 'yes']], { args: CONSULTATION })
    expect(prompt.asked).toEqual(['Skriva posten?'])
    expect((await told([], { args: [...CONSULTATION, '--yes'] })).prompt.asked).toEqual([])
  })

  it('may think better of it', async () => {
    const folder = folderWith(EXAMPLE)
    const prompt = respondent(['Skriva', 'no'])
    const { code, stderr } = await inProcess(['record', ...CONSULTATION, '--dir', folder], { prompt })
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'samverkan: Avbrutet. Ingenting har skrivits.\n' })
    expect(readdirSync(join(folder, 'records'))).toEqual(
      readdirSync(join(REPOSITORY, 'examples/botkyrka-2014-2017/records')),
    )
  })

  it('is told where there is nothing to choose among', async () => {
    const { code, stderr } = await inProcess(['record', 'rectification', '--dir', folderWith(SHIPPED)], {
      prompt: respondent(['Vilken dag', '2015-05-01']),
    })
    expect(code).toBe(2)
    expect(stderr).toContain('Det finns inget att välja på den dagen.')
  })

  it('is offered names that cannot steer the terminal', async () => {
    const body = (SHIPPED['body/2014-12-01.yaml'] ?? '').replace(
      'name: styrgruppen',
      'name: styr\u200Egruppen',
    )
    const labels: string[] = []
    const prompt = respondent(['Vilken dag', '2015-05-01'])
    await inProcess(
      ['record', 'meeting', '--dir', folderWith({ ...SHIPPED, 'body/2014-12-01.yaml': body })],
      {
        prompt: {
          ...prompt,
          choose: ({ choices }) => {
            labels.push(...choices.map(({ label }) => label))
            throw new Error('enough')
          },
        },
      },
    )
    expect(labels[0]).toBe('styr\uFFFDgruppen (steering-group)')
  })
})

/** Util-linux's: it makes a terminal for the program that it runs. */
const HAS_SCRIPT = spawnSync('script', ['--version']).status === 0

describe.runIf(HAS_SCRIPT)('a real terminal', () => {
  /** Types each answer when its question has been printed, at a pseudo-terminal; gives all that was printed. */
  function typed(
    args: readonly string[],
    answers: readonly (readonly [word: string, keys: string])[],
  ): Promise<string> {
    const command = [process.execPath, join(REPOSITORY, 'bin/samverkan.js'), ...args]
      .map((word) => `'${word}'`)
      .join(' ')
    const child = spawn('script', ['-qec', command, '/dev/null'], {
      env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', LANG: 'C.UTF-8' },
    })
    const left = [...answers]
    let all = ''
    let unread = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      all += text
      unread += text
      const [next] = left
      if (next === undefined || !unread.includes(next[0])) return
      left.shift()
      unread = ''
      setTimeout(() => child.stdin.write(next[1]), 50)
    })
    return new Promise((resolve) => {
      child.on('close', () => resolve(all))
    })
  }

  it('asks, shows what it will write, and writes it', async () => {
    const folder = folderWith(EXAMPLE)
    const printed = await typed(
      ['record', 'consultation', '--dir', folder, '--as-of', '2017-06-08', '--no-color'],
      [
        ['Vilken dag', '\r'],
        ['Vilka Parter', '\r'],
        ['kom Parterna fram', '\u001B[B\u001B[A\r'],
        ['Beteckning', 'Anteckningar å\r'],
        ['Skriva posten', '\r'],
      ],
    )
    expect(printed).toContain('Posten är skriven.')
    expect(printed).toContain('mellanslag väljer, a väljer alla, enter går vidare')
    expect(parse(readFileSync(join(folder, 'records/2017-06-08-samrad.yaml'), 'utf8'))).toEqual({
      kind: 'consultation',
      date: '2017-06-08',
      parties: ['police', 'municipality'],
      outcome: 'extend',
      minutes: 'Anteckningar å',
    })
  })

  it('can be left with Ctrl+C, and nothing is written', async () => {
    const folder = folderWith(EXAMPLE)
    const printed = await typed(['record', '--dir', folder], [['Vad har hänt', '\u0003']])
    expect(printed).toContain('samverkan: Avbrutet. Ingenting har skrivits.')
    expect(Object.keys(readTree(folder))).toEqual(Object.keys(EXAMPLE))
  })
})

it('without a terminal nothing is asked', () => {
  const { code, stderr } = samverkan(['record', 'event', '--dir', folderWith(EXAMPLE)])
  expect(code).toBe(2)
  expect(stderr).toContain(
    'saknas --what; --known-by (välj bland: police, municipality); --known-since; --calls-for',
  )
})
