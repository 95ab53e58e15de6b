import { parseWithoutProcessing } from 'handlebars/dist/cjs/handlebars/compiler/base.js'

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

function read(raw: string): Piece {
  const fault = (reason: PlaceholderFault): Piece => ({ kind: 'fault', raw, fault: reason })
  const statement = parsedStatement(raw)
  if (statement === null || statement.path.type !== 'PathExpression' || statement.hash !== undefined) {
    return fault({ reason: 'syntax' })
  }
  const helper = HELPERS.find((name) => name === (statement.path as hbs.AST.PathExpression).original)
  if (helper === undefined) {
    return fault({ reason: 'helper', helper: String((statement.path as hbs.AST.PathExpression).original) })
  }
  const path = statement.params.length === 1 ? argument(helper, statement.params[0]) : null
  return path === null ? fault({ reason: 'argument', helper }) : { kind: 'placeholder', raw, placeholder: { helper, path } }
}

/** The one plain mustache that the text is, or null: no block, partial, comment, triple braces or white-space control. */
function parsedStatement(raw: string): hbs.AST.MustacheStatement | null {
  if (!/^\{\{[^{~].*[^}~]\}\}$/.test(raw)) return null
  try {
    const { body } = parseWithoutProcessing(raw)
    const [statement] = body
    return body.length === 1 && statement?.type === 'MustacheStatement' ? (statement as hbs.AST.MustacheStatement) : null
  } catch {
    return null
  }
}

function argument(helper: Helper, expression: hbs.AST.Expression | undefined): readonly string[] | null {
  if (helper === 'clause' || helper === 'appendix') {
    const number = expression?.type === 'NumberLiteral' ? (expression as hbs.AST.NumberLiteral).value : Number.NaN
    return Number.isSafeInteger(number) && number > 0 ? [String(number)] : null
  }
  if (expression?.type !== 'PathExpression') return null
  const { parts, depth, data, original } = expression as hbs.AST.PathExpression
  const plain = depth === 0 && !data && parts.join('.') === original && parts.every((part) => /^[a-z0-9-]+$/.test(part))
  return plain && parts.length > 0 ? parts : null
}
