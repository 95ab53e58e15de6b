import { changesHtml } from '../reporters/changes/html.ts'
import { changesJson } from '../reporters/changes/json.ts'
import { changesMarkdown } from '../reporters/changes/markdown.ts'
import { outlineOf } from '../reporters/changes/outline.ts'
import type { ChangeReport } from '../reporters/changes/report.ts'
import { changesText } from '../reporters/changes/text.ts'
import { visible } from '../reporters/paint.ts'
import type { Screen } from '../reporters/paint.ts'
import type { Invocation, Options } from './command.ts'
import { choiceOption, known, textOption } from './options.ts'

const NAMES = ['text', 'markdown', 'html', 'json'] as const
type FormatName = (typeof NAMES)[number]

/** By the ending of a file. */
const ENDINGS: Readonly<Record<string, FormatName>> = {
  html: 'html',
  json: 'json',
  md: 'markdown',
  txt: 'text',
}

/** Writes the report where and as the user wants it: to standard output, or a file of which then the path is told. */
export function writeChanges(report: ChangeReport, invocation: Invocation): void {
  const { io, options, screen, language } = invocation
  const output = textOption(options, 'output')
  const format = formatOf(options, output)
  if (output === null || output === '-') {
    io.stdout(written(report, format, invocation, output === null ? screen : PLAIN))
    return
  }
  io.write(output, new TextEncoder().encode(written(report, format, invocation, PLAIN)))
  const { compared, summary } = outlineOf(report, language)
  const lines = [compared, ...summary].map((line) => `  ${visible(line)}`)
  io.stdout(`${screen.paint.bold(visible(io.displayed(output)))}\n${lines.join('\n')}\n`)
}

const asItIs = (words: string): string => words

/** A file has no colours, and lines that fit a page. */
const PLAIN: Screen = {
  paint: { bold: asItIs, dim: asItIs, red: asItIs, yellow: asItIs, blue: asItIs, green: asItIs },
  width: 100,
}

function written(
  report: ChangeReport,
  format: FormatName,
  { io, language }: Invocation,
  screen: Screen,
): string {
  switch (format) {
    case 'text':
      return changesText(outlineOf(report, language), screen)
    case 'markdown':
      return changesMarkdown(outlineOf(report, language))
    case 'html':
      return changesHtml(outlineOf(report, language), language, text(io.packaged('templates/changes.css')))
    case 'json':
      return changesJson(report, language)
  }
}

/** By `--format`, else by the file's ending, else text. A file that ends otherwise wants `--format`. */
function formatOf(options: Options, output: string | null): FormatName {
  if (textOption(options, 'format') !== null) return choiceOption(options, 'format', NAMES, 'text')
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase()
  if (ending === undefined) return 'text'
  const name = known(ending, Object.keys(ENDINGS), (word) => ({
    sv: `Ändelsen ”${word}” säger inte vilket format; ange --format.`,
    en: `The ending “${word}” does not tell the format; name it with --format.`,
  }))
  return ENDINGS[name] ?? 'text'
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
