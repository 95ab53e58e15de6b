import type { Bilingual } from '../../domain/bilingual.ts'
import { listInWords, longDate } from '../../domain/swedish-wording.ts'
import { compiledTemplates } from '../../render/compiled-templates.ts'
import { documentTree } from '../../render/document.ts'
import type { ViewOptions } from '../../render/options.ts'
import { PdfEngineMissing, PdfUnprintable } from '../../render/pdf/pdf.ts'
import { viewOf } from '../../render/view.ts'
import type { View } from '../../render/view.ts'
import { periodInWords, termNote, termShown } from '../../render/view/term.ts'
import { PROSPECTS, prospectOf } from '../../repository/prospects.ts'
import type { Prospect } from '../../repository/prospects.ts'
import type { Part, State } from '../../repository/state.ts'
import type { PartKind } from '../../schema/documents.ts'
import { visible, wrap } from '../../reporters/paint.ts'
import { summaryOf } from '../../reporters/findings/report.ts'
import type { Report } from '../../reporters/findings/report.ts'
import { textReport } from '../../reporters/findings/text.ts'
import { checkAgreement } from '../agreement.ts'
import type { Checked } from '../agreement.ts'
import { UsageError } from '../command.ts'
import type { Action, Invocation, Options } from '../command.ts'
import { FORMATS } from '../formats.ts'
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
  const purpose = purposeOf(options)
  const draft = options['draft'] === true
  if (purpose === 'signing' && draft) {
    throw new UsageError({
      sv: '--for-signing och --draft går inte ihop: ett original är inget utkast.',
      en: '--for-signing and --draft do not go together: an original is no draft.',
    })
  }
  const part = textOption(options, 'part')
  const parts = ['body', ...state.appendices.map(({ id }) => id)]
  return {
    purpose,
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

function purposeOf(options: Options): ViewOptions['purpose'] {
  return options['forSigning'] === true ? 'signing' : 'current'
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
  return purposeOf(options) === 'signing' ? `${what}-original.${format}` : `${what}-${state.asOf}.${format}`
}

function renderAs(format: FormatName, view: View, { io }: Invocation): Uint8Array {
  const tree = documentTree(view, compiledTemplates)
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
  const purpose = purposeOf(options)
  const { title, parties } = state.body.current.content
  const lines = [
    `${title}: ${listInWords(parties.map(({ name }) => name))}`,
    [termInWords(state, purpose), dayInWords(state, purpose), marksInWords(view)]
      .flatMap((part) => part?.[language] ?? [])
      .join(' · '),
    `${checked(report)[language]}${notShown(state)[language]}`,
  ]
  return `${screen.paint.bold(io.displayed(path))}\n${lines.map((line) => `  ${visible(line)}`).join('\n')}\n`
}

function termInWords(state: State, purpose: ViewOptions['purpose']): Bilingual {
  const period = periodInWords(termShown(state, purpose))
  const note = termNote(state, purpose)
  const inBrackets = (words: string | undefined): string => (words === undefined ? '' : ` (${words})`)
  return {
    sv: `Avtalstid ${period.sv}${inBrackets(note?.sv)}`,
    en: `Term ${period.en}${inBrackets(note?.en)}`,
  }
}

function dayInWords({ asOf }: State, purpose: ViewOptions['purpose']): Bilingual {
  return purpose === 'signing'
    ? { sv: 'original att underteckna', en: 'the original to sign' }
    : { sv: `visat per ${longDate(asOf)}`, en: `as of ${asOf}` }
}

function marksInWords({ metadata: { mark } }: View): Bilingual | null {
  return mark === null ? null : { sv: mark, en: `marked “${mark}”` }
}

function checked(report: Report): Bilingual {
  const { errors, warnings } = summaryOf(report)
  return errors + warnings === 0
    ? { sv: 'Granskat utan anmärkning.', en: 'Checked, nothing to remark.' }
    : {
        sv: `Granskat: ${errors} fel, ${warnings} varningar. samverkan validate berättar vilka.`,
        en: `Checked: ${errors} errors, ${warnings} warnings. samverkan validate tells which.`,
      }
}

/** The revisions that have not come into force, which the document does not show, each by what is to come of it. */
function notShown(state: State): Bilingual {
  const groups = NOT_SHOWN.flatMap((prospect): Bilingual[] => {
    const revisions = named(prospect, state)
    const { sv, en } = PROSPECTS[prospect]
    return revisions.length === 0
      ? []
      : [{ sv: `${sv} ${revisions.join(', ')}`, en: `${en} ${revisions.join(', ')}` }]
  })
  if (groups.length === 0) return { sv: '', en: '' }
  return {
    sv: ` Visas inte: ${groups.map(({ sv }) => sv).join('; ')}.`,
    en: ` Not shown: ${groups.map(({ en }) => en).join('; ')}.`,
  }
}

const NOT_SHOWN: readonly Prospect[] = ['proposal', 'future', 'dated-later', 'overtaken']

/** The revisions with that prospect: `appendix-2 2016-10-20`. */
function named(prospect: Prospect, { asOf, body, appendices }: State): string[] {
  const parts: readonly Part<PartKind>[] = [body, ...appendices]
  return parts.flatMap((part) =>
    part.revisions
      .filter((one) => prospectOf(one, part, asOf) === prospect)
      .map(({ revision }) => `${revision.part} ${revision.date}`),
  )
}
