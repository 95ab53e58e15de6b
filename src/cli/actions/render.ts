import type { Bilingual } from '../../domain/bilingual.ts'
import { listInWords, longDate } from '../../domain/swedish-wording.ts'
import { documentTree } from '../../render/document.ts'
import type { ViewOptions } from '../../render/options.ts'
import { PdfEngineMissing, PdfUnprintable } from '../../render/pdf/pdf.ts'
import { viewOf } from '../../render/view.ts'
import type { View } from '../../render/view.ts'
import type { State } from '../../repository/state.ts'
import { visible, wrap } from '../../reporters/paint.ts'
import { summaryOf } from '../../reporters/findings/report.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { checkAgreement } from '../agreement.ts'
import type { Checked } from '../agreement.ts'
import { UsageError } from '../command.ts'
import type { Action, Invocation, Options } from '../command.ts'
import { FORMATS, readTemplates } from '../formats.ts'
import type { FormatName } from '../formats.ts'
import { choiceOption, known, textOption } from '../options.ts'

export const action: Action = (invocation) => {
  const { io, options } = invocation
  const checked = checkAgreement(invocation)
  const { state } = checked
  if (state === null || (summaryOf(checked.report).errors > 0 && options['draft'] !== true)) {
    return refuse(checked, invocation)
  }
  const view = viewOf(state, viewOptions(options, state))
  const target = targetOf(options, state)
  const bytes = renderAs(target.format, view, invocation)
  if (target.path === null) io.stdout(bytes)
  else {
    io.write(target.path, bytes)
    io.stdout(summary(target.path, view, checked, state, invocation))
  }
  return 0
}

/** Nothing is written of an agreement with errors; the report says which. */
function refuse({ state, report }: Checked, { io, language, screen }: Invocation): 1 {
  const reason = state === null ? UNREADABLE : ERRONEOUS
  io.stderr(textReport(report, { language, screen, showAccepted: false }))
  io.stderr(`\n${wrap(reason[language], screen.width)}\n`)
  return 1
}

const UNREADABLE: Bilingual = {
  sv: 'Inget dokument skrevs: filerna har fel och måste rättas först.',
  en: 'No document was written: the files have faults that must be mended first.',
}

const ERRONEOUS: Bilingual = {
  sv: 'Inget dokument skrevs: avtalet har fel. Rätta dem, eller skriv ett märkt utkast med --draft.',
  en: 'No document was written: the agreement has errors. Mend them, or write a marked draft with --draft.',
}

function viewOptions(options: Options, state: State): ViewOptions {
  const signing = options['forSigning'] === true
  const draft = options['draft'] === true
  if (signing && draft) {
    throw new UsageError({
      sv: '--for-signing och --draft går inte ihop: ett original är inget utkast.',
      en: '--for-signing and --draft do not go together: an original is no draft.',
    })
  }
  const part = textOption(options, 'part')
  const parts = ['body', ...state.appendices.map(({ id }) => id)]
  return {
    purpose: signing ? 'signing' : 'current',
    draft,
    part:
      part === null
        ? null
        : known(part, parts, (word) => ({
            sv: `Delen ”${word}” finns inte.`,
            en: `There is no part “${word}”.`,
          })),
  }
}

interface Target {
  readonly format: FormatName
  /** Null for standard output. */
  readonly path: string | null
}

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

/** The format by `--format`, else by the file's ending, else PDF. A file that ends otherwise wants `--format`. */
function targetOf(options: Options, state: State): Target {
  const output = textOption(options, 'output')
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase() ?? 'pdf'
  const format =
    textOption(options, 'format') === null
      ? known(ending, FORMAT_NAMES, (word) => ({
          sv: `Formatet ”${word}” finns inte.`,
          en: `There is no format “${word}”.`,
        }))
      : choiceOption(options, 'format', FORMAT_NAMES, 'pdf')
  if (output === '-') return { format, path: null }
  return { format, path: output ?? defaultName(options, state, format) }
}

function defaultName(options: Options, state: State, format: FormatName): string {
  const part = textOption(options, 'part')
  const what = [state.id, ...(part === null ? [] : [part])].join('-')
  return options['forSigning'] === true ? `${what}-original.${format}` : `${what}-${state.asOf}.${format}`
}

function renderAs(format: FormatName, view: View, { io }: Invocation): Uint8Array {
  const tree = documentTree(view, readTemplates(io))
  try {
    return FORMATS[format](tree, view.metadata, io)
  } catch (thrown) {
    if (thrown instanceof PdfUnprintable) throw new UsageError(UNPRINTABLE)
    if (!(thrown instanceof PdfEngineMissing)) throw thrown
    throw new UsageError({
      sv: 'Programmet som sätter pdf (Typst) finns inte för den här datorn. Använd --format html och skriv ut från webbläsaren.',
      en: 'The engine that sets PDF (Typst) is not available for this machine. Use --format html and print from the browser.',
    })
  }
}

const UNPRINTABLE: Bilingual = {
  sv: 'Dokumentet har tecken som typsnitten saknar och går inte att skriva som pdf. samverkan validate visar var. Använd --format html så länge.',
  en: 'The document has characters that its fonts lack and cannot be written as PDF. samverkan validate shows where. Use --format html meanwhile.',
}

/** The path, and in three lines what the document is. */
function summary(
  path: string,
  view: View,
  { report }: Checked,
  state: State,
  { io, language, options, screen }: Invocation,
): string {
  const { title, parties } = state.body.current.content
  const { errors, warnings } = summaryOf(report)
  const { term, asOf } = state
  const names = listInWords(parties.map(({ name }) => name))
  const isOriginal = options['forSigning'] === true
  const mark =
    view.mark === null ? '' : ` · ${language === 'sv' ? view.mark.name : `marked “${view.mark.name}”`}`
  const shown = {
    sv: isOriginal ? 'original att underteckna' : `visat per ${longDate(asOf)}`,
    en: isOriginal ? 'the original to sign' : `as of ${asOf}`,
  }
  const day = shown[language]
  const proposals = [state.body, ...state.appendices].flatMap((part) =>
    part.proposals.map(({ date }) => `${part.id} ${date}`),
  )
  const unseen = {
    sv: proposals.length === 0 ? '' : ` Visas inte: förslag ${proposals.join(', ')}.`,
    en: proposals.length === 0 ? '' : ` Not shown: proposal ${proposals.join(', ')}.`,
  }
  const lines = {
    sv: [
      `${title}: ${names}`,
      `Avtalstid ${longDate(term.start)} – ${longDate(term.end)} · ${day}${mark}`,
      errors + warnings === 0
        ? `Granskat utan anmärkning.${unseen.sv}`
        : `Granskat: ${errors} fel, ${warnings} varningar. samverkan validate berättar vilka.${unseen.sv}`,
    ],
    en: [
      `${title}: ${names}`,
      `Term ${term.start} – ${term.end} · ${day}${mark}`,
      errors + warnings === 0
        ? `Checked, nothing to remark.${unseen.en}`
        : `Checked: ${errors} errors, ${warnings} warnings. samverkan validate tells which.${unseen.en}`,
    ],
  }
  return `${screen.paint.bold(io.displayed(path))}\n${lines[language].map((line) => `  ${visible(line)}`).join('\n')}\n`
}
