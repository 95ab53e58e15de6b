// Times whole processes against `node -e 0`, interleaved in one run, and prints the median of the paired ratios.
// `npm run bench` or `node scripts/bench.mjs 25` for more rounds.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../bin/samverkan.js', import.meta.url))
const agreement = fileURLToPath(new URL('../agreement', import.meta.url))
const output = join(mkdtempSync(join(tmpdir(), 'samverkan-bench-')), 'out')
const rounds = Number(process.argv[2] ?? 15)

// Either variable makes every start of Node slower and so flatters every ratio.
const environment = { ...process.env }
delete environment.NODE_EXTRA_CA_CERTS
delete environment.NODE_OPTIONS

const floor = ['-e', '0']
const commands = {
  '--version': [program, '--version'],
  '--help': [program, '--help'],
  validate: [program, 'validate', '--dir', agreement],
  'deadlines --as-of 2015-05-01': [program, 'deadlines', '--dir', agreement, '--as-of', '2015-05-01'],
  'notice --sent 2014-12-23 --demand': [
    program,
    'notice',
    '--dir',
    agreement,
    '--sent',
    '2014-12-23',
    '--demand',
  ],
  'render (html)': [program, 'render', '--dir', agreement, '-o', `${output}.html`],
  'render (pdf)': [program, 'render', '--dir', agreement, '-o', `${output}.pdf`],
}
const targets = {
  '--version': [1.25, 1.4],
  '--help': [1.25, 1.4],
  validate: [7, 8.5],
  'deadlines --as-of 2015-05-01': [6, 8],
  'notice --sent 2014-12-23 --demand': [6, 8],
  'render (pdf)': [18, 25],
}

function milliseconds(args) {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { env: environment })
  const taken = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}: ${stderr}`)
  return taken
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const measured = new Map(Object.keys(commands).map((name) => [name, { ratios: [], times: [] }]))
const floors = []
for (let round = -2; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const base = milliseconds(floor)
    const taken = milliseconds(args)
    if (round < 0) continue
    floors.push(base)
    measured.get(name).ratios.push(taken / base)
    measured.get(name).times.push(taken)
  }
}

console.log(`node -e 0: ${median(floors).toFixed(1)} ms (median of ${floors.length})\n`)
console.log('command                             ms    ratio   target   at most')
for (const [name, { ratios, times }] of measured) {
  const [target = '', most = ''] = targets[name] ?? []
  const cells = [
    median(times).toFixed(0).padStart(4),
    median(ratios).toFixed(2).padStart(8),
    String(target).padStart(8),
  ]
  console.log(`${name.padEnd(33)}${cells.join(' ')}${String(most).padStart(10)}`)
}
