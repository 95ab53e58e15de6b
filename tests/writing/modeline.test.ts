import { describe, expect, it } from 'vitest'
import { modelineOf } from '../../src/writing/modeline.ts'

function modeline(above: string | null, files: Readonly<Record<string, string>>): string | null {
  return modelineOf('meeting', { above, texts: new Map(Object.entries(files)) })
}

const START = '# yaml-language-server: $schema='

describe('the line by which an editor finds the schema', () => {
  it('leads to where the schemas lie above the agreement', () => {
    expect(modeline('../schemas/record-meeting.schema.json', {})).toBe(
      `${START}../../schemas/record-meeting.schema.json`,
    )
  })

  it.each([
    ['body/2014-12-01.yaml', `${START}../../schemas/body.schema.json`, '../../schemas/'],
    ['samverkan.yaml', `${START}../schemas/samverkan.schema.json`, '../../schemas/'],
    ['samverkan.yaml', `${START}https://example.org/v1/samverkan.schema.json`, 'https://example.org/v1/'],
    ['body/2014-12-01.yaml', `${START}https://example.org/v1/body.schema.json\r`, 'https://example.org/v1/'],
  ])('else is as that of %s: %s', (file, line, folder) => {
    expect(modeline(null, { [file]: `${line}\nkind: x\n` })).toBe(
      `${START}${folder}record-meeting.schema.json`,
    )
  })

  it.each(['kind: x\n', `${START}\u001B[31m/body.schema.json\n`, `${START}a b/body.schema.json\n`, ''])(
    'is left out where nothing tells: %j',
    (text) => {
      expect(modeline(null, { 'body/2014-12-01.yaml': text })).toBeNull()
    },
  )
})
