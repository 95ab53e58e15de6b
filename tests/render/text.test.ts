import { describe, expect, test } from 'vitest'
import { anchorsOf } from '../../src/render/anchors.ts'
import { textsOf } from '../../src/render/text.ts'
import { SHIPPED, stateOf } from '../support/agreement.ts'

const body = stateOf(SHIPPED).body.current.content
const everything = anchorsOf(body.clauses, body.appendices)
const nothing = anchorsOf([], [])

function blocks(text: string, anchors = everything): string {
  return textsOf({ own: body, body }, anchors).blocks(text, 2).html
}

function line(text: string): string {
  return textsOf({ own: body, body }, everything).line(text).html
}

describe('a placeholder', () => {
  test('becomes what it stands for', () => {
    expect(blocks('Med {{count term.renewal.extension}}.')).toBe('<p>Med två (2) år.</p>')
  })

  test('of a date says the day to machines too', () => {
    expect(blocks('Från {{date term.start}}.')).toBe(
      '<p>Från <time datetime="2014-12-01">1 december 2014</time>.</p>',
    )
  })

  test.for([
    ['{{role forums.central-group.led-by}}', 'trygghetssamordnaren'],
    ['{{list bodies.steering-group.chair.roles}}', 'polismästaren och kommundirektören'],
  ] as const)('of roles has their definite form: %s', ([placeholder, roles]) => {
    expect(blocks(`Ordförande är ${placeholder}.`)).toBe(`<p>Ordförande är ${roles}.</p>`)
  })

  test('of a postal code stands on one line', () => {
    expect(blocks('{{value parties.municipality.address.postal-code}}')).toBe('<p>147\u00a085</p>')
  })

  test.for([
    '{{value parties.police.id}}',
    '{{value term.start}}',
    '{{value term.renewal.extension}}',
    '{{value signing.text}}',
  ])('that would print what is not for readers shows itself: %s', (placeholder) => {
    expect(blocks(placeholder)).toBe(`<p><span class="fault">${placeholder}</span></p>`)
  })

  test('whose value is not known becomes a rule to fill in', () => {
    expect(blocks('Nummer {{value overarching-agreement.number}}')).toBe(
      '<p>Nummer <span class="blank" role="img" aria-label="uppgift saknas"></span></p>',
    )
  })

  test('that names nothing shows itself', () => {
    expect(blocks('{{date term.slut}} {{clause 99}} {{konstig}}')).toBe(
      '<p><span class="fault">{{date term.slut}}</span> <span class="fault">{{clause 99}}</span> <span class="fault">{{konstig}}</span></p>',
    )
  })

  test('stays in the markup around it', () => {
    expect(blocks('**{{value parties.police.name}}**')).toBe(
      '<p><strong>Närpolisområde Botkyrka</strong></p>',
    )
  })
})

describe('a reference', () => {
  test('becomes a link that does not break', () => {
    expect(blocks('se {{clause 8}}')).toBe(
      '<p>se <a href="#punkt-8">punkt&nbsp;8</a></p>'.replace('&nbsp;', '\u00a0'),
    )
  })

  test('to what is not shown is words alone', () => {
    expect(blocks('se {{clause 8}}', nothing)).toBe('<p>se punkt\u00a08</p>')
  })

  test.for([
    ['a paragraph', '{{appendix 2}} gäller', '<p><a href="#bilaga-2">Bilaga\u00a02</a> gäller</p>'],
    [
      'a strong one',
      '**{{appendix 2}}** gäller',
      '<p><strong><a href="#bilaga-2">Bilaga\u00a02</a></strong> gäller</p>',
    ],
  ] as const)('that opens %s has a capital', ([, text, html]) => expect(blocks(text)).toBe(html))

  test('that opens a list item has a capital', () => {
    expect(blocks('- {{clause 4}}\n- se {{clause 4}}')).toContain(
      '<li><a href="#punkt-4">Punkt\u00a04</a></li>',
    )
  })

  test('inside a link is words alone', () => {
    expect(blocks('[se {{clause 8}}](https://example.se/)')).toBe(
      '<p><a href="https://example.se/">se punkt\u00a08</a></p>',
    )
  })
})

describe('a heading in a text', () => {
  test('stands under the heading of its section, without skipping a level', () => {
    expect(blocks('# A\n\n### B\n\n###### C\n\n## D')).toBe('<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n<h4>D</h4>')
  })

  test('is a strong line where there can be no headings', () => {
    expect(line('# A\n\nb')).toBe('<p><strong>A</strong></p>\n<p>b</p>')
  })
})

test('one paragraph in a list item goes without its element', () =>
  expect(line('en *rad*')).toBe('en <em>rad</em>'))

describe('hostile text', () => {
  test.for([
    ['<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['<belopp>', '<p>&#x3C;belopp></p>'],
    ['a &lt;b&gt; c', '<p>a &#x3C;b> c</p>'],
    ['{{lookup this "x"}}', '<p><span class="fault">{{lookup this "x"}}</span></p>'],
    ['{{value __proto__}}', '<p><span class="fault">{{value</span> <strong>proto</strong>}}</p>'],
    ['{{value constructor.name}}', '<p><span class="fault">{{value constructor.name}}</span></p>'],
    ['[x](javascript:alert(1))', '<p><span class="fault">[x](javascript:alert(1))</span></p>'],
    ['![x](https://example.se/x.png)', '<p><span class="fault">![x](https://example.se/x.png)</span></p>'],
    ['`{{date term.start}}`', '<p><span class="fault">`{{date term.start}}`</span></p>'],
    [
      '[x]\n\n[x]: javascript:alert(1)',
      '<p><span class="fault">[x]</span></p>\n<p><span class="fault">[x]: javascript:alert(1)</span></p>',
    ],
    ['***', '<p><span class="fault">***</span></p>'],
    ['- `kod`', '<ul>\n<li><span class="fault">`kod`</span></li>\n</ul>'],
  ] as const)('%s is shown and does nothing', ([text, html]) => expect(blocks(text)).toBe(html))

  test('nested deeper than anyone writes is shown as it stands', () => {
    expect(blocks(`${'- '.repeat(60)}x`)).toBe(`<p><span class="fault">${'- '.repeat(60)}x</span></p>`)
  })
})
