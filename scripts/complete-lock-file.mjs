// Adds to package-lock.json the optional packages of other platforms that npm left out.
// A registry may lack the packages of some platforms. npm then writes a lock file without them, and refuses that file
// in `npm ci` on every platform. Run after each change of the dependencies; a test tells when it is needed.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url))

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'aix',
]
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
  'arm',
]

/** The lock file with an entry for every optional package; `added` names those that it lacked. */
export function completed(lock) {
  const packages = { ...lock.packages }
  const added = []
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const own = parent === '' ? `node_modules/${name}` : `${parent}/node_modules/${name}`
      if (packages[own] !== undefined || packages[`node_modules/${name}`] !== undefined) continue
      packages[`node_modules/${name}`] = entry(name, range, dev)
      added.push(name)
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return { lock: { ...lock, packages: sorted }, added }
}

/** Where it runs, by its name, so that npm passes it by on every other machine. */
function entry(name, range, dev) {
  const words = name.split('/').at(-1).split('-')
  const system = SYSTEMS.find((word) => words.includes(word))
  const processor = PROCESSORS.find((word) => words.includes(word))
  if (processor === undefined) throw new Error(`${name} does not say which processor it is for`)
  return {
    version: range.replace(/^[^0-9]*/, ''),
    cpu: [processor],
    ...(dev === true ? { dev: true } : {}),
    ...(words.includes('musl') ? { libc: ['musl'] } : {}),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lock, added } = completed(JSON.parse(readFileSync(path, 'utf8')))
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${added.length} added`)
}
