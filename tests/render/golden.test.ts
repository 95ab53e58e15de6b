import { toHtml as serialise } from 'hast-util-to-html'
import { describe, expect, test, vi } from 'vitest'
import { toHtml } from '../../src/render/html.ts'
import { SHIPPED, edited, BODY } from '../support/agreement.ts'
import { stylesheet, treeFrom, viewFrom, withClass } from './documents.ts'
import { LIVING } from './living.ts'

// After a change that is meant, `npx vitest run tests/render -u` writes the file anew; read what changed in it.
test('the shipped agreement on 2015-05-01 is the golden page', async () => {
  const page = toHtml(treeFrom(SHIPPED), viewFrom(SHIPPED).metadata, '/* agreement.css */')
  await expect(page).toMatchFileSnapshot('golden/2015-05-01.html.snap')
})

test('what is told of an agreement with a past is the golden text', async () => {
  const tree = treeFrom(LIVING, {}, '2016-06-01')
  const told = ['letterhead', 'signatures', 'revisions', 'history'].flatMap((name) => withClass(tree, name))
  const remarks = withClass(tree, 'appendix').flatMap((appendix) =>
    appendix.children.filter((child) => child.type === 'element').slice(0, 2),
  )
  const page = [...told, ...remarks].map((one) => serialise(one)).join('\n')
  await expect(page).toMatchFileSnapshot('golden/2016-06-01-living.html.snap')
})

describe('the same agreement gives the same bytes', () => {
  const page = (): string => toHtml(treeFrom(SHIPPED), viewFrom(SHIPPED).metadata, stylesheet)

  test.for(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Stockholm'])(
    'in the time zone %s',
    (zone) => {
      const here = page()
      vi.stubEnv('TZ', zone)
      vi.stubEnv('LC_ALL', 'ar_EG.UTF-8')
      expect(page()).toBe(here)
      vi.unstubAllEnvs()
    },
  )

  test('the original to sign, on whatever day it is rendered', () => {
    const on = (day: string): string => {
      const { metadata } = viewFrom(SHIPPED, { purpose: 'signing' }, day)
      return toHtml(treeFrom(SHIPPED, { purpose: 'signing' }, day), metadata, stylesheet)
    }
    expect(on('2031-01-01')).toBe(on('2014-12-01'))
    expect(on('2014-12-01')).not.toContain('Osignerat')
  })

  test('a word changed in a part changes the digest of the document', () => {
    const changed = edited(SHIPPED, [BODY, ['clauses', 10, 'heading'], 'Planer'])
    const digests = [SHIPPED, changed].map((tree) => viewFrom(tree).metadata.keywords.at(-1))
    expect(new Set(digests).size).toBe(2)
  })
})

test('a part alone is the same as in the whole, but for links to what is not there', () => {
  const alone = serialise(treeFrom(SHIPPED, { part: 'appendix-4' }))
  const whole = serialise(treeFrom(SHIPPED))
  const section = /<section class="appendix" id="bilaga-4">.*<\/section>/s
  expect(whole).toContain(section.exec(alone)?.[0].trim())
  expect(alone).not.toContain('id="punkt-1"')
})
