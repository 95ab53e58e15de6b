/** An element of an XML document. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const TOKEN =
  /<\?xml version="1\.0" encoding="UTF-8"\?>\n|<(?<closed>\/?)(?<name>[a-z-]+)(?<attributes>(?: [a-z-]+="[^<"]*")*)(?<empty>\/?)>|(?<text>[^<]+)/gy

/** Reads the XML that JUnit's reports are made of. @throws for anything that is not well formed. */
export function parseXml(written: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open: Element[] = [root]
  let read = 0
  for (const { 0: token, groups = {} } of written.matchAll(TOKEN)) {
    read += token.length
    const parent = open.at(-1) ?? root
    if (groups['text'] !== undefined) parent.text += characters(groups['text'])
    else if (groups['name'] === undefined) continue
    else if (groups['closed'] === '/') {
      if (open.pop()?.name !== groups['name']) throw new Error(`</${groups['name']}> closes nothing`)
    } else {
      const element: Element = {
        name: groups['name'],
        attributes: attributesIn(groups['attributes'] ?? ''),
        children: [],
        text: '',
      }
      parent.children.push(element)
      if (groups['empty'] === '') open.push(element)
    }
  }
  if (read !== written.length) throw new Error(`Not XML: ${written.slice(read, read + 60)}`)
  const [only, ...others] = root.children
  if (only === undefined || others.length > 0 || open.length !== 1) throw new Error('Not one closed root')
  return only
}

/** Every element of that name, however deep. */
export function elements(root: Element, name: string): Element[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)])
}

function attributesIn(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/ ([a-z-]+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, characters(value)]))
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XML 1.0, production 2: no control characters but tab and line ends, no halves of pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

function characters(written: string): string {
  if (FORBIDDEN.test(written)) throw new Error(`A character that XML cannot have: ${JSON.stringify(written)}`)
  return written.replaceAll(/&([^;]*;?)/g, (reference, name: string) => {
    const character = ENTITIES[name.replace(/;$/, '')]
    if (character === undefined || !name.endsWith(';')) throw new Error(`${reference} means nothing`)
    return character
  })
}
