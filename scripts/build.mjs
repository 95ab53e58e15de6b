// Bundles the program into dist/: a small entry, the command line, and one bundle for each command's action.
// CommonJS, because Node 20 starts it faster; loaded on demand, so that no command pays for another. Then runs each
// command once and keeps what V8 compiled, so that the next start need not compile it again.
import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compileTemplates, readTemplates } from './compile-templates.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const fresh = mkdtempSync(join(root, 'dist.new-'))
/** The modules that are loaded on demand, each a bundle: what a command does, and what few runs of it need. */
const modules = ['action', 'on-demand'].flatMap((kind) => {
  const folder = kind === 'action' ? 'actions' : kind
  return readdirSync(join(root, 'src/cli', folder)).map((file) => ({
    bundle: `${kind}-${file.replace(/\.ts$/, '')}`,
    source: `src/cli/${folder}/${file}`,
  }))
})

/** `import('../actions/validate.ts')` in the source is `require('./action-validate.js')` in dist/. */
const loadedOnDemand = {
  name: 'loaded-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path }) => {
      const found = modules.find(({ source }) => source.endsWith(path.replace(/^(?:\.\.?\/)+/, '/')))
      return kind === 'dynamic-import' && found !== undefined
        ? { path: `./${found.bundle}.js`, external: true }
        : undefined
    })
  },
}

/** `compiled-templates.ts`, with the files under templates/. */
const templatesCompiled = {
  name: 'templates-compiled',
  setup({ onLoad }) {
    onLoad({ filter: /compiled-templates\.ts$/ }, () => {
      const compiled = compileTemplates(readTemplates(join(root, 'templates')))
      return { contents: `export const compiledTemplates = ${compiled}`, loader: 'js' }
    })
  },
}

await build({
  absWorkingDir: root,
  entryPoints: {
    bundles: 'src/cli/bundles.ts',
    main: 'src/cli/main.ts',
    'node-io': 'src/cli/node-io.ts',
    program: 'src/cli/program.ts',
    run: 'src/cli/run.ts',
    ...Object.fromEntries(modules.map(({ bundle, source }) => [bundle, source])),
  },
  outdir: fresh,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  supported: { 'dynamic-import': false },
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  // The templates come compiled, so that only Handlebars' runtime is needed.
  alias: { handlebars: 'handlebars/runtime' },
  plugins: [loadedOnDemand, templatesCompiled],
  logLevel: 'warning',
  logOverride: { 'empty-import-meta': 'silent' },
})

const require = createRequire(import.meta.url)
const { parseArguments } = require(join(fresh, 'program.js'))
for (const language of ['sv', 'en']) {
  writeFileSync(join(fresh, `help.${language}.txt`), parseArguments(['--help'], language, '').text)
}
await keepCompiledCode()
for (const name of ['bundles.js', 'program.js']) rmSync(join(fresh, name))

// Only a whole build takes the place of the old one.
chmodSync(fresh, 0o755)
rmSync(join(root, 'dist'), { recursive: true, force: true })
renameSync(fresh, join(root, 'dist'))

async function keepCompiledCode() {
  const { codePath, loadBundle } = require(join(fresh, 'bundles.js'))
  const scripts = new Map()
  const load = (name) => loadBundle(join(fresh, name), (path, script) => scripts.set(path, script))
  const { run } = load('run.js')
  const io = { ...load('node-io.js').nodeIo(root), stdout() {}, stderr() {}, write() {}, create() {} }
  const agreement = ['--dir', join(root, 'agreement')]
  const example = ['--dir', join(root, 'examples/botkyrka-2014-2017')]
  const commands = [
    ['status', ...agreement],
    ['validate', ...agreement],
    ['deadlines', ...agreement, '--as-of', '2015-05-01'],
    ['render', ...agreement, '--format', 'html'],
    ['render', ...agreement],
    ['notice', ...agreement, '--sent', '2014-12-23', '--to', 'municipality', '--demand'],
    ['history', ...agreement],
    ['revise', 'appendix-2', '--dry-run', ...agreement, '--as-of', '2015-05-01'],
    ['record', 'meeting', '--dry-run', '--body', 'steering-group', ...agreement, '--as-of', '2015-05-01'],
    ['diff', ...example, '2014-12-01', '2016-01-01'],
    ['explain', 'measure-without-time'],
  ]
  for (const command of commands) await run(command, io, '')
  for (const [path, script] of scripts) writeFileSync(codePath(path), script.createCachedData())
}
