import { hasEdits } from '../../changes/redline.ts'
import type { Redline, Stretch } from '../../changes/redline.ts'

/** The lines of a text and of what has become of it: paragraphs, and the items of lists. */
export function linesOf(redline: Redline): Redline[] {
  const lines: Stretch[][] = [[]]
  for (const [index, { kind, text }] of redline.entries()) {
    const [first = '', ...more] = text.split(/\n+/)
    const former = redline[index - 1]
    // Of several lines that were replaced, those that came in their place stand by themselves.
    if (kind === 'added' && former?.kind === 'removed' && /\n/.test(former.text.trim())) lines.push([])
    lines.at(-1)?.push({ kind, text: first })
    for (const line of more) lines.push([{ kind, text: line }])
  }
  return lines.map((line) => line.filter(({ text }) => text !== '')).filter((line) => line.length > 0)
}

/** Only the lines with an edit; null stands for those left out between and around them. */
export function editedLines(redline: Redline): (Redline | null)[] {
  const shown: (Redline | null)[] = []
  for (const line of linesOf(redline)) {
    if (hasEdits(line)) shown.push(line)
    else if (shown.length === 0 || shown.at(-1) !== null) shown.push(null)
  }
  return shown
}
