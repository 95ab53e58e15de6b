import { Document, isScalar, visit } from 'yaml'

/** The text of a record's file: the line by which an editor finds its schema, and what it says. */
export function recordText(content: object, modeline: string | null): string {
  const document = new Document(content, { version: '1.2', schema: 'core' })
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = 'BLOCK_LITERAL'
    },
    Seq(_, list) {
      const words = list.items.map((item) => (isScalar(item) ? String(item.value) : null))
      list.flow = words.every((word) => word !== null && ID.test(word)) && words.join(', ').length <= SHORT
    },
  })
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return modeline === null ? text : `${modeline}\n${text}`
}

const ID = /^[a-z][a-z0-9-]*$/
/** Longer lists stand one item on a line, so that a change of one is a change of one line. */
const SHORT = 60
