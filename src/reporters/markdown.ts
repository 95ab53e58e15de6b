import { visible } from './paint.ts'

/**
 * A text as one line of Markdown that says just that, in a table or outside of one: nothing in it is markup, a link, a
 * mention of somebody or an end of the cell. By character references, which Markdown never reads as markup; where
 * GitHub and GitLab make links of plain text, an invisible space stands between.
 */
export function plain(text: string): string {
  return visible(text)
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(MARKUP, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll(LINKED, (start) => `${start}&#8203;`)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => `${digits}&#${mark.codePointAt(0)};`)
    .replace(/^[-+=]/, (character) => `&#${character.codePointAt(0)};`)
}

/** A text as code: its letters alike, and nothing in it read as markup. */
export function code(text: string): string {
  return `<code>${plain(text)}</code>`
}

const MARKUP = /[\\`*_[\]<>&|~$]/g

/** What begins a mention, a reference to an issue, or an address: `@ann`, `#1`, `GH-1`, `https://`, `www.`. */
const LINKED = /@|(?<!&)#|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi
