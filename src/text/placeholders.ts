/** What a placeholder can ask for; ARCHITECTURE.md says what each prints. */
export const HELPERS = ['appendix', 'clause', 'count', 'date', 'list', 'role', 'value', 'year'] as const
export type Helper = (typeof HELPERS)[number]

/** `{{count term.renewal.consultation}}`: the helper and what it is asked for. */
export interface Placeholder {
  readonly helper: Helper
  /** The names on the way to the value; for `clause` and `appendix` its number alone. */
  readonly path: readonly string[]
}

export type Piece =
  | { readonly kind: 'prose'; readonly raw: string }
  | { readonly kind: 'placeholder'; readonly raw: string; readonly placeholder: Placeholder }
  | { readonly kind: 'fault'; readonly raw: string; readonly fault: PlaceholderFault }

export type PlaceholderFault =
  | { readonly reason: 'syntax' }
  | { readonly reason: 'helper'; readonly helper: string }
  | { readonly reason: 'argument'; readonly helper: Helper }

/** Cuts a text into prose, placeholders, and what looks like a placeholder and is none. The raws add up to the text. */
export function pieces(text: string): Piece[] {
  const cut: Piece[] = []
  let at = 0
  for (const { index, 0: raw } of text.matchAll(PLACEHOLDER)) {
    if (index > at) cut.push({ kind: 'prose', raw: text.slice(at, index) })
    cut.push(read(raw))
    at = index + raw.length
  }
  if (at < text.length) cut.push({ kind: 'prose', raw: text.slice(at) })
  return cut
}

/** From the opening braces to the closing ones on the same line, or to what stands for a missing end. */
const PLACEHOLDER = /\{\{+[^{}\n]*\}\}+|\{\{+[^\s{}]*/g

/**
 * The form is that of Handlebars, and no more of it than a helper and one argument: no blocks, partials, comments, triple
 * braces, subexpressions, literals or ways up. What has no place in the form can never be run.
 */
const FORM = /^\{\{\s*(?<helper>[^\s{}]+)(?:\s+(?<argument>[^{}]*?))?\s*\}\}$/

function read(raw: string): Piece {
  const { helper: name, argument = '' } = FORM.exec(raw)?.groups ?? {}
  if (name === undefined || !/^[a-z]/i.test(name)) return { kind: 'fault', raw, fault: { reason: 'syntax' } }
  const helper = HELPERS.find((known) => known === name)
  if (helper === undefined) return { kind: 'fault', raw, fault: { reason: 'helper', helper: name } }
  const path = pathIn(argument, helper)
  return path === null
    ? { kind: 'fault', raw, fault: { reason: 'argument', helper } }
    : { kind: 'placeholder', raw, placeholder: { helper, path } }
}

/** A name may be misspelt in letters that no name has, and is then told to be unknown rather than no name. */
function pathIn(argument: string, helper: Helper): readonly string[] | null {
  const isNumber = helper === 'clause' || helper === 'appendix'
  const wanted = isNumber ? /^[1-9]\d{0,8}$/ : /^[\w\u00C0-\u024F-]+(?:\.[\w\u00C0-\u024F-]+)*$/
  return wanted.test(argument) ? argument.split('.') : null
}
