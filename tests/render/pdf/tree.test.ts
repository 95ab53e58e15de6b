import { describe, expect, it } from 'vitest'
import { printTree } from '../../../src/render/pdf/tree.ts'
import { treeOf } from './fixture.ts'

/** The tree in short: a tag before its children, text as it stands. */
function brief(html: string): unknown {
  const short = (node: ReturnType<typeof printTree>['document'] | string): unknown =>
    typeof node === 'string' ? node : [node.tag, ...node.children.map(short)]
  return short(printTree(treeOf(html)).document)
}

describe('white space', () => {
  it('is one space inside a line, and none at its ends', () => {
    expect(brief('<main><p>\n  ett \n två <em> tre </em> fyra <strong>fem </strong>\n</p></main>')).toEqual([
      'main',
      ['p', 'ett två ', ['em', 'tre '], 'fyra ', ['strong', 'fem']],
    ])
  })

  it('is none after a line break, and stays before a blank', () => {
    expect(brief('<main><p>ett<br> två <span class="blank"></span> tre</p></main>')).toEqual([
      'main',
      ['p', 'ett', ['br'], 'två ', ['span'], ' tre'],
    ])
  })

  it('that does not break is kept', () => {
    expect(brief('<main><p>10&nbsp;000&nbsp;</p></main>')).toEqual(['main', ['p', '10\u00a0000\u00a0']])
  })
})

it('text among blocks is a run of its own', () => {
  expect(brief('<main><ul><li>ett <a href="#x">två</a> <ul><li>tre</li></ul> </li></ul></main>')).toEqual([
    'main',
    ['ul', ['li', ['run', 'ett ', ['a', 'två']], ['ul', ['li', ['run', 'tre']]]]],
  ])
})

it('what is for the screen, and comments, are left out', () => {
  expect(
    brief('<main><!-- x --><p class="screen-only">a</p><p>b<span class="screen-only">c</span></p></main>'),
  ).toEqual(['main', ['p', 'b']])
})

it('pictures stand apart from the tree', () => {
  const { pictures } = printTree(
    treeOf('<main><figure><img alt="a" src="data:image/png;base64,AAEC"></figure></main>'),
  )
  expect(pictures).toEqual([{ path: 'picture-1', bytes: Buffer.from([0, 1, 2]) }])
})

it.each(['https://example.se/a.png', 'data:text/html;base64,AA==', 'a.png'])(
  'a picture from %s is refused',
  (src) => {
    expect(() => printTree(treeOf(`<main><img alt="a" src="${src}"></main>`))).toThrow(/data URL/)
  },
)

it('a drawing with a style is refused, since it would look otherwise on paper', () => {
  const drawing = '<svg aria-label="x"><rect style="fill: var(--accent)"></rect></svg>'
  expect(() => printTree(treeOf(`<main><figure>${drawing}</figure></main>`))).toThrow(
    /a style does not reach paper/,
  )
})
