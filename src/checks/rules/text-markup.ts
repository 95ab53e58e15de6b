import type { Nodes } from 'mdast'
import type { Bilingual } from '../../domain/bilingual.ts'
import type { Stretch } from '../../domain/findings.ts'
import { allRevisions } from '../../repository/state.ts'
import { textsOf } from '../../text/texts.ts'
import type { ReadField } from '../../text/texts.ts'
import { check } from '../check.ts'

export const textMarkup = check<{ readonly markup: Nodes['type'] }>({
  id: 'text-markup',
  severity: 'error',
  message: ({ markup }) => {
    const { sv, en } = MARKUP[markup] ?? OTHER
    return { sv: `${sv} kan inte stå i avtalets texter.`, en: `${en} cannot stand in the agreement’s texts.` }
  },
  hint: () => ({
    sv: 'En text kan ha stycken, rubriker, listor, fet och kursiv stil och länkar till https, mailto och tel.',
    en: 'A text can have paragraphs, headings, lists, bold, italics, and links to https, mailto and tel.',
  }),
  together: {
    title: {
      sv: 'Sådant som inte kan stå i avtalets texter',
      en: 'What cannot stand in the agreement’s texts',
    },
    subject: ({ markup }) => MARKUP[markup] ?? OTHER,
  },
  *run(state) {
    for (const revision of allRevisions(state)) {
      for (const field of textsOf(revision.content)) {
        for (const { markup, within } of [...markupIn(field), ...markupByLine(field)]) {
          yield { args: { markup }, at: { ...revision.at(...field.path), within } }
        }
      }
    }
  },
})

interface Markup {
  readonly markup: Nodes['type']
  readonly within: Stretch
}

function* markupIn({ reading }: ReadField): Iterable<Markup> {
  for (const { what, within } of reading.faults) {
    if (what.reason === 'markup') yield { markup: what.markup, within }
  }
}

/** What is read as plain text though it was meant as markup: a quotation, and a table by the row under its headings. */
function* markupByLine({ text }: ReadField): Iterable<Markup> {
  let offset = 0
  for (const line of text.split('\n')) {
    const within = { offset, length: line.length }
    if (/^[\s\d.)*+-]*>/.test(line)) yield { markup: 'blockquote', within }
    if (/^[\s|:-]+$/.test(line) && line.includes('|') && line.includes('--'))
      yield { markup: 'table', within }
    offset += line.length + 1
  }
}

const OTHER: Bilingual = { sv: 'Den här märkningen', en: 'This markup' }

const MARKUP: Readonly<Partial<Record<Nodes['type'], Bilingual>>> = {
  blockquote: { sv: 'Ett blockcitat', en: 'A block quotation' },
  code: { sv: 'Kod', en: 'Code' },
  definition: { sv: 'En länk med adressen på annat håll', en: 'A link with its address elsewhere' },
  image: { sv: 'En bild', en: 'An image' },
  imageReference: { sv: 'En bild', en: 'An image' },
  inlineCode: { sv: 'Kod', en: 'Code' },
  link: { sv: 'En sådan länk', en: 'Such a link' },
  linkReference: { sv: 'En länk med adressen på annat håll', en: 'A link with its address elsewhere' },
  table: { sv: 'En tabell', en: 'A table' },
  thematicBreak: { sv: 'En avdelande linje', en: 'A dividing line' },
}
