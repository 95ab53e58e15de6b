import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { completed } from '../scripts/complete-lock-file.mjs'

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'))

it('knows the optional packages of every platform, without which npm ci refuses it', () => {
  expect(completed(lock).added).toEqual([])
})

it('gains what it lacks, each for its own platform', () => {
  const parent = {
    optionalDependencies: { '@engine/core-linux-x64-musl': '1.2.3', '@engine/core-win32-arm64': '^1.2.3' },
  }
  const { lock: whole, added } = completed({ packages: { 'node_modules/engine': parent } })
  expect(added).toEqual(['@engine/core-linux-x64-musl', '@engine/core-win32-arm64'])
  expect(whole.packages['node_modules/@engine/core-linux-x64-musl']).toEqual({
    version: '1.2.3',
    cpu: ['x64'],
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  })
  expect(whole.packages['node_modules/@engine/core-win32-arm64']).toMatchObject({
    version: '1.2.3',
    os: ['win32'],
  })
})

it('names no registry', () => {
  expect(JSON.stringify(lock)).not.toMatch(/https?:\/\/[^"]*\.tgz/)
})
