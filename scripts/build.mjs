// Bundles the program into dist/: a small entry, the command line, and one bundle for each command's action.
// CommonJS, because Node 20 starts it faster; loaded on demand, so that no command pays for another.
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const actions = readdirSync(`${root}/src/cli/actions`).map((name) => name.replace(/\.ts$/, ''))
const lazy = new Set(['run', 'node-io', ...actions.map((name) => `action-${name}`)])

/** `import('../actions/validate.ts')` in the source is `require('./action-validate.js')` in dist/. */
const bundlesOnDemand = {
  name: 'bundles-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /\.ts$/ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined
      const name = path.replace(/\.ts$/, '').replace(/^\.\.\/actions\//, 'action-').replace(/^\.\//, '')
      return lazy.has(name) ? { path: `./${name}.js`, external: true } : undefined
    })
  },
}

const fresh = `${root}/dist.new`
rmSync(fresh, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: {
    main: 'src/cli/main.ts',
    run: 'src/cli/run.ts',
    'node-io': 'src/cli/node-io.ts',
    ...Object.fromEntries(actions.map((name) => [`action-${name}`, `src/cli/actions/${name}.ts`])),
    program: 'src/cli/program.ts',
  },
  outdir: fresh,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  keepNames: false,
  supported: { 'dynamic-import': false },
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  plugins: [bundlesOnDemand],
  logLevel: 'warning',
  logOverride: { 'empty-import-meta': 'silent' },
})

const { parseArguments } = createRequire(import.meta.url)(`${fresh}/program.js`)
for (const language of ['sv', 'en']) {
  writeFileSync(`${fresh}/help.${language}.txt`, parseArguments(['--help'], language, '').text)
}

// Only a whole build takes the place of the old one.
rmSync(`${root}/dist`, { recursive: true, force: true })
renameSync(fresh, `${root}/dist`)
