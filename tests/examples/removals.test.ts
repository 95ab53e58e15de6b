import { expect, test } from 'vitest'
import { deadlinesOf } from '../../src/deadlines/index.ts'
import { duration } from '../../src/domain/duration.ts'
import type { State } from '../../src/repository/state.ts'
import { DOCUMENTS, exampleOn } from './example.ts'

const DAY = '2017-05-31'

/** What is true of the agreement on the day, fact by fact. */
function factsOf(state: State): Map<string, string> {
  const facts: [string, string][] = [
    ['agreement', state.standing],
    ['begins', `${state.start}`],
    ['term', `${state.term.number} until ${state.term.end}`],
    ...[state.body, ...state.appendices].flatMap(({ revisions }) =>
      revisions.map((one): [string, string] => [
        `${one.revision.part} ${one.revision.date}`,
        `${one.state}, from ${one.effective}, until ${one.superseded}: ${one.because.en}`,
      ]),
    ),
    ...state.meetings.map(({ body, year, held }): [string, string] => [
      `${body} met in ${year.label}`,
      `${held.length}`,
    ]),
    ...state.chairs.map(({ body, current }): [string, string] => [
      `${body} is chaired by`,
      `${current?.party}`,
    ]),
    ...state.information.map(({ event, untold }): [string, string] => [
      `${event.id} is to be told`,
      untold.join() || 'nobody',
    ]),
    ...state.notices.map(({ notice, receipt, demand }): [string, string] => [
      `${notice.id} was received`,
      `${receipt?.received}, until ${demand?.until}, put right by ${demand?.rectification?.id ?? 'nothing'}`,
    ]),
    ...state.followUps.map(({ followUp, received }): [string, string] => [
      `${followUp.id} was received by`,
      received.map(({ meeting }) => meeting.id).join() || 'nobody',
    ]),
    ...deadlinesOf(state, duration('P60D')).map(({ id, status, record }): [string, string] => [
      id,
      record === null ? status : `${status} by ${record}`,
    ]),
  ]
  return new Map(facts)
}

/** Each record, and what is otherwise true without it. */
function differences(): string {
  const whole = factsOf(exampleOn(DAY))
  return DOCUMENTS.records
    .map(({ id }) => {
      const without = factsOf(exampleOn(DAY, id))
      const names = [...new Set([...whole.keys(), ...without.keys()])]
      const changed = names.filter((name) => whole.get(name) !== without.get(name))
      const lines = changed.map(
        (name) => `  ${name}\n    ${whole.get(name) ?? '–'}\n    ${without.get(name) ?? '–'}`,
      )
      return [id, ...lines].join('\n')
    })
    .join('\n\n')
}

test('to take away one record changes only what that record carried', async () => {
  await expect(`${differences()}\n`).toMatchFileSnapshot('golden/removals.txt')
})
