/** The cells of each record of a file as RFC 4180 has it, parted by any separator. */
export function readCsv(text: string, separator: string): string[][] {
  const records: string[][] = []
  let [cells, cell, quoted]: [string[], string, boolean] = [[], '', false]
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quoted && character === '"' && text.charAt(at + 1) === '"') [cell, at] = [`${cell}"`, at + 1]
    else if (character === '"') quoted = !quoted
    else if (!quoted && character === separator) [cells, cell] = [[...cells, cell], '']
    else if (!quoted && text.startsWith('\r\n', at)) {
      records.push([...cells, cell])
      ;[cells, cell, at] = [[], '', at + 1]
    } else cell += character
  }
  return records
}
