import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { fill } from '../../src/render/templates.ts'
import { SHIPPED, SITUATION, edited } from '../support/agreement.ts'
import { SIGNED } from '../support/records.ts'
import { EMPTY, FILLED, compiled, templates, viewFrom } from './documents.ts'
import { LIVING, POLICE_SIGNED } from './living.ts'

// Strict mode does not catch a missing `{{#if x}}`, a missing `{{#each x}}` or the argument of a partial. So every path in
// every template is followed here through the views of three agreements: each must exist in each value it is asked of.

const views = [
  viewFrom(SHIPPED),
  viewFrom(EMPTY),
  viewFrom(FILLED),
  viewFrom(FILLED, { purpose: 'signing' }),
  viewFrom(FILLED, { part: 'appendix-3' }),
  viewFrom(FILLED, { part: 'appendix-3', purpose: 'signing' }),
  viewFrom(EMPTY, { part: 'appendix-3', purpose: 'signing' }),
  viewFrom(LIVING, {}, '2016-06-01'),
  viewFrom(edited(SIGNED, [POLICE_SIGNED, ['place'], null])),
  viewFrom(edited(SHIPPED, [SITUATION, ['update'], { text: 'Nytt.', 'new-sources': [] }])),
]

interface Walk {
  readonly faults: Set<string>
  readonly visited: Map<string, number>
}

function walk(name: string, contexts: readonly unknown[], result: Walk): void {
  const source = templates[name]
  if (source === undefined) {
    result.faults.add(`no template ${name}`)
    return
  }
  result.visited.set(name, (result.visited.get(name) ?? 0) + contexts.length)
  statements(Handlebars.parse(source), name, contexts, result)
}

function statements(
  program: hbs.AST.Program,
  name: string,
  contexts: readonly unknown[],
  result: Walk,
): void {
  for (const statement of program.body) {
    if (isMustache(statement)) {
      for (const value of values(statement.path, name, contexts, result)) {
        if (!isPrintable(value)) result.faults.add(`${name}: ${path(statement.path)} is no text`)
      }
      if (!statement.escaped && !/(^|\.)html$/.test(path(statement.path))) {
        result.faults.add(`${name}: {{{${path(statement.path)}}}} is not markup`)
      }
    } else if (isBlock(statement)) block(statement, name, contexts, result)
    else if (isPartial(statement)) partial(statement, name, contexts, result)
    else if (statement.type !== 'ContentStatement') result.faults.add(`${name}: ${statement.type}`)
  }
}

function block(
  { path: helper, params, program, inverse }: hbs.AST.BlockStatement,
  name: string,
  contexts: readonly unknown[],
  result: Walk,
): void {
  const kind = path(helper)
  const tested = contexts.flatMap((context) =>
    values(params[0], name, [context], result).map((value) => ({ context, value })),
  )
  const holds = tested.filter(({ value }) => !Handlebars.Utils.isEmpty(value))
  const inner = {
    if: holds.map(({ context }) => context),
    with: holds.map(({ value }) => value),
    each: holds.flatMap(({ value }) => (Array.isArray(value) ? value : [])),
  }[kind]
  if (inner === undefined) return void result.faults.add(`${name}: {{#${kind}}}`)
  if (inner.length === 0) result.faults.add(`${name}: nothing reaches {{#${kind} ${path(params[0])}}}`)
  statements(program, name, inner, result)
  // Handlebars parses a block without `else` to one without inverse, whatever its type says.
  if (inverse) {
    const others = tested.filter((one) => !holds.includes(one)).map(({ context }) => context)
    if (others.length === 0 && path(params[0]) !== '@last') {
      result.faults.add(`${name}: nothing reaches the else of {{#${kind} ${path(params[0])}}}`)
    }
    statements(inverse, name, others, result)
  }
}

function partial(
  { name: callee, params }: hbs.AST.PartialStatement,
  name: string,
  contexts: readonly unknown[],
  result: Walk,
): void {
  const given = (context: unknown): unknown[] =>
    params[0] === undefined ? [context] : values(params[0], name, [context], result)
  if (callee.type === 'PathExpression') return walk(path(callee), contexts.flatMap(given), result)
  const chosen = contexts.flatMap((context) =>
    values(subexpression(callee)?.params[0], name, [context], result).map((chosenName) => ({
      context,
      chosenName,
    })),
  )
  for (const one of new Set(chosen.map(({ chosenName }) => chosenName))) {
    const group = chosen.filter(({ chosenName }) => chosenName === one)
    walk(
      String(one),
      group.flatMap(({ context }) => given(context)),
      result,
    )
  }
}

function values(
  expression: hbs.AST.Expression | undefined,
  name: string,
  contexts: readonly unknown[],
  result: Walk,
) {
  const steps = path(expression)
  if (steps === '@last') return contexts.map(() => true)
  if (steps === 'this') return [...contexts]
  return contexts.flatMap((context) => {
    let value = context
    for (const step of steps.split('.')) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) {
        result.faults.add(`${name}: ${steps} does not exist`)
        return []
      }
      value = Object.getOwnPropertyDescriptor(value, step)?.value
    }
    return [value]
  })
}

const isPrintable = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'
const isMustache = (node: hbs.AST.Statement): node is hbs.AST.MustacheStatement =>
  node.type === 'MustacheStatement'
const isBlock = (node: hbs.AST.Statement): node is hbs.AST.BlockStatement => node.type === 'BlockStatement'
const isPartial = (node: hbs.AST.Statement): node is hbs.AST.PartialStatement =>
  node.type === 'PartialStatement'

function path(expression: hbs.AST.Expression | undefined): string {
  return expression !== undefined && 'original' in expression ? String(expression.original) : ''
}

function subexpression(node: hbs.AST.Expression): hbs.AST.SubExpression | undefined {
  const isSubexpression = (one: hbs.AST.Expression): one is hbs.AST.SubExpression =>
    one.type === 'SubExpression'
  return isSubexpression(node) ? node : undefined
}

describe('the templates', () => {
  const result: Walk = { faults: new Set(), visited: new Map() }
  walk('agreement', views, result)

  test('ask only for what the view has, and print only texts and markup', () => {
    expect([...result.faults]).toEqual([])
  })

  test('are all used', () => {
    expect([...result.visited.keys()].toSorted()).toEqual(Object.keys(templates).toSorted())
  })
})

describe('the environment', () => {
  const view = viewFrom(SHIPPED)

  test.for([
    '{{lookup this "title"}}',
    '{{log title}}',
    '{{#unless title}}{{/unless}}',
    '{{titel}}',
    '{{constructor.name}}',
  ])('refuses %s', (agreement) => expect(() => fill(compiled({ agreement }), view)).toThrow())

  test('leaves the global one as it was', () => {
    fill(compiled(templates), view)
    expect(Object.keys(Handlebars.helpers)).toContain('lookup')
    expect(Handlebars.partials).toEqual({})
  })
})
