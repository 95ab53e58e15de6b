import { partName } from '../../deadlines/part-name.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { listInWords, longDate } from '../../domain/swedish-wording.ts'
import { compiledTemplates } from '../../render/compiled-templates.ts'
import { documentTree } from '../../render/document.ts'
import type { ViewOptions } from '../../render/options.ts'
import { PdfEngineMissing, PdfUnprintable } from '../../render/pdf/pdf.ts'
import { viewOf } from '../../render/view.ts'
import type { View } from '../../render/view.ts'
import { periodInWords, termNote, termShown } from '../../render/view/term.ts'
import type { Revision } from '../../repository/documents.ts'
import { PROSPECTS_TOGETHER, prospectOf } from '../../repository/prospects.ts'
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
import { choiceOption, known, partOption, textOption } from '../options.ts'
import { proposalNamed, revisionToSign } from '../proposals.ts'

export const action: Action = (invocation) => {
  const { io, options } = invocation
  const checked = checkAgreement(invocation)
  const { state } = checked
  if (state === null || (summaryOf(checked.report).errors > 0 && options['draft'] !== true)) {
    return refuse(checked, invocation)
  }
  const shown = viewOptions(options, state)
  const view = viewOf(state, shown)
  const target = targetOf(options, state, shown)
  const bytes = renderAs(target.format, view, invocation)
  if (target.path === null) io.stdout(bytes)
  else {
    io.write(target.path, bytes)
    io.stdout(summary(target.path, view, { checked, state, shown }, invocation))
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

/** @throws {UsageError} where options do not go together, or name what there is not. */
function viewOptions(options: Options, state: State): ViewOptions {
  const purpose = purposeOf(options)
  const draft = options['draft'] === true
  const part = partOption(options, state)
  const proposed = textOption(options, 'withProposal')
  if (purpose === 'signing' && draft) throw new UsageError(NO_DRAFT)
  if (purpose === 'signing' && proposed !== null) throw new UsageError(NO_PROPOSAL)
  if (proposed === null)
    return { purpose, draft, part, proposal: purpose === 'signing' ? revisionToSign(state, part) : null }
  const proposal = proposalNamed(proposed, state)
  if (part !== null && part !== proposal.part) throw new UsageError(otherPart(part, proposal.part))
  return { purpose, draft, part, proposal }
}

const NO_DRAFT: Bilingual = {
  sv: '--for-signing och --draft går inte ihop: ett original är inget utkast.',
  en: '--for-signing and --draft do not go together: an original is no draft.',
}

const NO_PROPOSAL: Bilingual = {
  sv: '--for-signing och --with-proposal går inte ihop: på ett original står inget märke. Ska förslaget undertecknas, ange delen med --part: originalet visar då den lydelse som väntar på underskrift.',
  en: '--for-signing and --with-proposal do not go together: an original bears no mark. If the proposal is to be signed, name the part with --part: the original then shows the revision that awaits signatures.',
}

function otherPart(part: string, proposed: string): Bilingual {
  return {
    sv: `--part ${part} visar inte förslaget till ${proposed}. Ange samma del i båda, eller ta bort --part.`,
    en: `--part ${part} does not show the proposed ${proposed}. Name the same part in both, or leave out --part.`,
  }
}

interface Target {
  readonly format: FormatName
  /** Null for standard output. */
  readonly path: string | null
}

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]

/** The format by `--format`, else by the file's ending, else PDF. A file that ends otherwise wants `--format`. */
function targetOf(options: Options, state: State, shown: ViewOptions): Target {
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
  return { format, path: output ?? defaultName(shown, state, format) }
}

function purposeOf(options: Options): ViewOptions['purpose'] {
  return options['forSigning'] === true ? 'signing' : 'current'
}

function defaultName({ purpose, part, proposal }: ViewOptions, state: State, format: FormatName): string {
  if (purpose === 'signing')
    return `${[state.id, ...(part === null ? [] : [part])].join('-')}-original.${format}`
  const what = proposal === null ? part : `forslag-${proposal.part}`
  return `${[state.id, ...(what === null ? [] : [what]), state.asOf].join('-')}.${format}`
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

interface Rendered {
  readonly checked: Checked
  readonly state: State
  readonly shown: ViewOptions
}

/** The path, and in three lines what the document is. */
function summary(
  path: string,
  view: View,
  { checked: { report }, state, shown }: Rendered,
  { io, language, screen }: Invocation,
): string {
  const { title, parties } = state.body.current.content
  const lines = [
    `${title}: ${listInWords(parties.map(({ name }) => name))}`,
    [termInWords(state, shown.purpose), dayInWords(state, shown), marksInWords(view)]
      .flatMap((part) => part?.[language] ?? [])
      .join(' · '),
    `${checked(report)[language]}${notShown(state, shown)[language]}`,
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

function dayInWords(state: State, { purpose, proposal }: ViewOptions): Bilingual {
  const { asOf } = state
  if (purpose === 'signing' && proposal !== null) {
    const part = partName(state, proposal.part)
    return {
      sv: `original att underteckna, av ${part.sv} i lydelsen ${proposal.date}`,
      en: `the original to sign, of ${part.en} in the revision ${proposal.date}`,
    }
  }
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
function notShown(state: State, { proposal }: ViewOptions): Bilingual {
  const groups = NOT_SHOWN.flatMap((prospect): Bilingual[] => {
    const revisions = named(prospect, state).filter(({ file }) => file !== proposal?.file)
    const names = revisions.map(({ part, date }) => ({ name: partName(state, part), date }))
    const [sv, en] = [
      names.map(({ name, date }) => `${name.sv} ${date}`).join(', '),
      names.map(({ name, date }) => `${name.en} ${date}`).join(', '),
    ]
    const together = PROSPECTS_TOGETHER[prospect]
    return names.length === 0 ? [] : [{ sv: `${together.sv} ${sv}`, en: `${together.en} ${en}` }]
  })
  if (groups.length === 0) return { sv: '', en: '' }
  return {
    sv: ` Visas inte: ${groups.map(({ sv }) => sv).join('; ')}.`,
    en: ` Not shown: ${groups.map(({ en }) => en).join('; ')}.`,
  }
}

const NOT_SHOWN: readonly Prospect[] = ['proposal', 'future', 'dated-later', 'overtaken']

function named(prospect: Prospect, { asOf, body, appendices }: State): Revision[] {
  const parts: readonly Part<PartKind>[] = [body, ...appendices]
  return parts.flatMap((part) =>
    part.revisions.filter((one) => prospectOf(one, part, asOf) === prospect).map(({ revision }) => revision),
  )
}
