import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { date } from '../../src/domain/dates.ts'
import { ERROR_CHECKS, runChecks } from '../../src/checks/index.ts'
import type { RecordKind, WrittenRecord } from '../../src/schema/documents.ts'
import { flags } from '../../src/writing/shell.ts'
import { stateOf, readTree } from '../support/agreement.ts'
import type { Tree } from '../support/agreement.ts'
import { inProcess } from '../support/in-process.ts'
import { REPOSITORY, folderWith } from '../support/program.ts'

const EXAMPLE: Tree = readTree(join(REPOSITORY, 'examples/botkyrka-2014-2017'))
/** By their days; what a meeting received was there before the meeting. */
const RECORDS = Object.keys(EXAMPLE)
  .filter((path) => path.startsWith('records/'))
  .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
const WITHOUT_RECORDS: Tree = Object.fromEntries(
  Object.entries(EXAMPLE).filter(([path]) => !path.startsWith('records/')),
)

function rank(path: string): string {
  return `${path.slice(0, 18)} ${path.includes('uppfoljning') ? 0 : 1} ${path}`
}

/** What is said, whatever the lines that it is broken into. */
function said(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, text: unknown) =>
    typeof text === 'string' ? text.trim().replaceAll(/\s+/g, ' ') : text,
  )
}

/** What a person would type to say what a record says, but for its kind and day. */
const FLAGS: { readonly [K in RecordKind]: (content: WrittenRecord[K]) => string[] } = {
  signature: ({ party, place, signs }) => [
    ...flags({ party, place: place ?? '' }),
    ...(signs.kind === 'extension'
      ? ['--extension', signs.extension]
      : signs.revisions.flatMap((revision) => ['--sign', `${revision.part}@${revision.date}`])),
  ],
  meeting: ({ body, chair, present, minutes, decisions }) => [
    ...flags({ body, ...(chair === null ? {} : { chair }) }),
    ...present.roles.flatMap((role) => ['--present', role]),
    ...present.groups.flatMap((group) => ['--group', group]),
    ...flags({ minutes: minutes ?? '' }),
    ...decisions.flatMap((decision) => {
      const item = decision.item === null ? '' : `${decision.item}: `
      switch (decision.kind) {
        case 'adopt':
          return ['--adopt', `${item}${decision.revision.part}@${decision.revision.date}`]
        case 'receive':
          return ['--receive', item + decision['follow-up']]
        case 'fulfil':
          return ['--fulfil', item + decision.intention]
        case 'other':
          return ['--decide', item + decision.text]
      }
    }),
  ],
  consultation: ({ parties, outcome, minutes }) => [
    ...parties.flatMap((party) => ['--party', party]),
    ...flags({ outcome, minutes: minutes ?? '' }),
  ],
  extension: (content) => [
    ...flags({
      consultation: content.consultation ?? '',
      'overarching-end': content['overarching-agreement'].end ?? '',
    }),
  ],
  'follow-up': ({ subject, by, summary, results }) => [
    ...flags({ subject, summary }),
    ...[...by.bodies, ...by.roles].flatMap((id) => ['--by', id]),
    ...results.flatMap(({ measure, value, text }) => [
      '--result',
      `${measure}${value === null ? '' : `=${value}`}: ${text}`,
    ]),
  ],
  event: (content) => [
    ...flags({ what: content.what, 'known-by': content['known-by'] }),
    ...flags({ 'known-since': content['known-since'], 'calls-for': content['calls-for'] }),
  ],
  information: (content) => [
    ...flags({ event: content.event, to: 'all' }),
    ...[...content['given-to'].bodies, ...content['given-to'].roles].flatMap((id) => ['--given-to', id]),
  ],
  notice: (content) => [
    ...flags({ from: content.from, to: content.to, channel: content.channel }),
    ...flags({ 'registered-number': content['registered-number'] ?? '' }),
    ...flags({ subject: content.subject, what: content.what }),
  ],
  rectification: ({ demand, what }) => ['--demand', demand, '--what', what],
  withdrawal: ({ notice }) => ['--notice', notice ?? ''],
  correction: ({ record, why, replacement }) => [
    ...flags({ record, why }),
    ...(replacement === null ? ['--void'] : ['--right-date', replacement.date]),
  ],
}

function flagsFor<K extends RecordKind>(kind: K, content: WrittenRecord[K]): string[] {
  return [kind, '--date', content.date, ...FLAGS[kind](content)]
}

describe('the example agreement, written down again from flags alone', () => {
  const folder = folderWith(WITHOUT_RECORDS)

  it.each(RECORDS)('%s', async (file) => {
    const original: { kind: RecordKind; date: string } = parse(EXAMPLE[file] ?? '')
    const before = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    const args = flagsFor(original.kind, original as never)
    const { code, stderr } = await inProcess(['record', ...args, '--dir', folder, '--as-of', original.date])
    expect({ code, error: stderr.includes('samverkan:') ? stderr : '' }).toEqual({ code: 0, error: '' })
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.yaml') && !before.has(path),
    )
    expect(written).toHaveLength(1)
    expect(said(parse(readFileSync(join(folder, written[0] ?? ''), 'utf8')))).toEqual(said(original))
  })

  it('has no error, and the records that it had, by their days', () => {
    const tree = readTree(folder)
    expect(runChecks(stateOf(tree, '2017-05-31'), ERROR_CHECKS)).toEqual([])
    const days = (paths: readonly string[]) =>
      paths
        .filter((path) => path.startsWith('records/'))
        .map((path) => path.slice(8, 18))
        .toSorted()
    expect(days(Object.keys(tree))).toEqual(days(RECORDS))
    expect(stateOf(tree, '2017-05-31').records.counted.map(({ date: day }) => day)).toContainEqual(
      date('2016-09-22'),
    )
  })
})
