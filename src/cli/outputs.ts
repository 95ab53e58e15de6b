import { resolve } from 'node:path'
import type { Bilingual } from '../domain/bilingual.ts'
import { UsageError } from './command.ts'
import type { Options } from './command.ts'
import type { Io } from './io.ts'
import { known, textsOption } from './options.ts'

/** A format that the user wants, and where to. */
export interface Output<Format extends string> {
  readonly format: Format
  /** Null for standard output. */
  readonly path: string | null
}

/**
 * The formats asked for by `--format <format>[=<file>]`, each once or more; the fallback where none is. What has no file,
 * or `-`, goes to standard output, as one format alone can. @throws {UsageError}
 */
export function outputsOf<Format extends string>(
  options: Options,
  formats: readonly Format[],
  fallback: Format,
): readonly Output<Format>[] {
  const asked = textsOption(options, 'format').map((written) => outputOf(written, formats))
  const outputs = asked.length === 0 ? [{ format: fallback, path: null }] : asked
  for (const [index, { path }] of outputs.entries()) {
    const before = outputs.slice(0, index).map((output) => output.path)
    if (path === null && before.includes(null)) throw new UsageError(TWO_ON_STDOUT)
    if (path !== null && before.some((other) => other !== null && resolve(other) === resolve(path)))
      throw new UsageError(twoInOne(path))
  }
  return outputs
}

/** Writes each output; files first, and none unless every one of them could be made. */
export function writeOutputs<Format extends string>(
  outputs: readonly Output<Format>[],
  print: (format: Format) => string,
  io: Io,
): void {
  const printed = outputs.map(({ format, path }) => ({ path, text: print(format) }))
  for (const { path, text } of printed) if (path !== null) io.write(path, new TextEncoder().encode(text))
  for (const { path, text } of printed) if (path === null) io.stdout(text)
}

function outputOf<Format extends string>(written: string, formats: readonly Format[]): Output<Format> {
  const equals = written.indexOf('=')
  const name = equals === -1 ? written : written.slice(0, equals)
  const path = equals === -1 ? '-' : written.slice(equals + 1)
  const format = known(name, formats, (word) => ({
    sv: `Formatet ”${word}” finns inte.`,
    en: `There is no format “${word}”.`,
  }))
  if (path === '') throw new UsageError(noFile(format))
  return { format, path: path === '-' ? null : path }
}

const TWO_ON_STDOUT: Bilingual = {
  sv: 'Bara ett format kan skrivas på skärmen. Skriv de andra till filer: --format sarif=rapport.sarif',
  en: 'Only one format can go to standard output. Write the others to files: --format sarif=report.sarif',
}

function twoInOne(path: string): Bilingual {
  return {
    sv: `Två format kan inte skrivas till samma fil: ${path}.`,
    en: `Two formats cannot be written to one file: ${path}.`,
  }
}

function noFile(format: string): Bilingual {
  return {
    sv: `Efter ${format}= ska det stå en fil: --format ${format}=rapport.${format}`,
    en: `${format}= wants a file after it: --format ${format}=report.${format}`,
  }
}
