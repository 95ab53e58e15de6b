import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { date } from '../../src/domain/dates.ts'
import { assemble } from '../../src/repository/assemble.ts'
import { load } from '../../src/repository/load.ts'
import { document } from '../../src/repository/documents.ts'
import type { AnyRecord, Documents } from '../../src/repository/documents.ts'
import { filesOf } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { REVISED, anyRecordDay, anySignedTree, anyTree, withoutLater } from './arbitrary-records.ts'

const TREES = [
  ['with records of any kind', anyTree],
  ['signed', anySignedTree],
] as const

function loaded(tree: Tree): Documents {
  const { documents, findings } = load(filesOf(tree))
  if (documents === null) throw new Error(findings.map(({ message }) => message.en).join('\n'))
  return documents
}

const PARTS = loaded(REVISED)

/** As `load` gives it, without reading again the parts, which every tree here shares. */
function documentsOf(tree: Tree): Documents {
  const files = Object.keys(tree).filter((file) => file.startsWith('records/'))
  return { ...PARTS, records: files.toSorted().map((file) => recordIn(tree, file)) }
}

function recordIn(tree: Tree, file: string): AnyRecord {
  const content = parse(tree[file] ?? '')
  const id = file.slice('records/'.length, -'.yaml'.length)
  return { ...document(file, content), id, kind: content.kind, date: date(content.date) }
}

test('the records that are tried here are such as can be loaded', () => {
  fc.assert(
    fc.property(anySignedTree, (tree) => {
      expect(JSON.stringify(loaded(tree))).toBe(JSON.stringify(documentsOf(tree)))
    }),
    { numRuns: 10 },
  )
})

/** The whole state, days as they are written, a revision by its file alone. */
function stateIn(documents: Documents, day: string): string {
  return JSON.stringify(
    assemble(documents, date(day)),
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'part' in value && 'file' in value ? value.file : value,
    1,
  )
}

test.each(TREES)('an agreement %s is on a day what it was before anything later happened', (_, anyOne) => {
  fc.assert(
    fc.property(anyOne, anyRecordDay, (tree, day) => {
      const before = documentsOf(withoutLater(tree, day))
      expect(stateIn(documentsOf(tree), day)).toBe(stateIn(before, day))
    }),
    { numRuns: 100 },
  )
})

test.each(TREES)('the order of the files of an agreement %s does not matter', (_, anyOne) => {
  fc.assert(
    fc.property(anyOne, anyRecordDay, fc.integer(), (tree, day, seed) => {
      const documents = documentsOf(tree)
      const [body, ...bodies] = shuffled(documents.body, seed)
      if (body === undefined) throw new Error('no body')
      const mixed = {
        ...documents,
        body: [body, ...bodies] as const,
        appendices: shuffled(documents.appendices, seed),
        records: shuffled(documents.records, seed),
      }
      expect(stateIn(mixed, day)).toBe(stateIn(documents, day))
    }),
    { numRuns: 100 },
  )
})

test('a correction changes nothing before its own day', () => {
  fc.assert(
    fc.property(anySignedTree, anyRecordDay, (tree, day) => {
      const uncorrected = Object.fromEntries(
        Object.entries(tree).filter(
          ([file, text]) => !text.startsWith('kind: correction') || file.slice(8, 18) <= day,
        ),
      )
      expect(stateIn(documentsOf(tree), day)).toBe(stateIn(documentsOf(uncorrected), day))
    }),
    { numRuns: 100 },
  )
})

test('what is in force has been made valid, and nothing else is', () => {
  fc.assert(
    fc.property(anySignedTree, anyRecordDay, (tree, day) => {
      const state = assemble(documentsOf(tree), date(day))
      for (const part of [state.body, ...state.appendices]) {
        const inForce = part.revisions.filter((one) => one.state === 'in-force')
        expect(inForce.length).toBe(state.start !== null && state.start.toString() <= day ? 1 : 0)
        for (const { adoption, effective } of inForce) {
          expect(adoption).not.toBeNull()
          expect(effective === null ? '' : effective.toString() <= day).toBe(true)
        }
      }
    }),
    { numRuns: 100 },
  )
})

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, index) => ({ item, place: Math.sin(seed + index * 12.9898) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
