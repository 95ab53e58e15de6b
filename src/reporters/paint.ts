/** Colours and weights of a terminal; each returns its text unchanged where there is no colour. */
export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly green: (text: string) => string
}

/** How a report is written for a person. */
export interface Screen {
  readonly paint: Paint
  /** Columns to fill at most. */
  readonly width: number
}

const asItIs = (text: string): string => text

/** What is written to a file: no colours, and lines that fit on a page. */
export const FILE_SCREEN: Screen = {
  paint: { bold: asItIs, dim: asItIs, red: asItIs, yellow: asItIs, blue: asItIs, green: asItIs },
  width: 100,
}

/** Unicode’s Cc and Bidi_Control, written out: by their names they take several milliseconds to compile. */
const CONTROL = new RegExp(
  String.raw`[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]`,
  'g',
)

/** Control characters replaced, one for one so that columns stay: a file must not be able to steer the terminal. */
export function visible(text: string): string {
  return text.replaceAll(CONTROL, (character) => (character === '\t' ? ' ' : '\uFFFD'))
}

/** A text of at most so many UTF-16 code units, no character halved. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/**
 * Breaks a text between words so that no line is longer than `width`; later lines begin with `indent`. Control
 * characters are made visible.
 */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of visible(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    const room = width - (lines.length === 0 ? 0 : indent.length)
    if (line !== '' && longer.length > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].join(`\n${indent}`)
}

/** Breaks a text that begins at a column, so that its later lines begin there too. */
export function hang(text: string, column: number, width: number): string {
  return wrap(text, width - column)
    .split('\n')
    .join(`\n${' '.repeat(column)}`)
}
