import { UsageError } from './command.ts'
import type { OptionDefinition, Options } from './command.ts'
import { choiceOption, textOption } from './options.ts'
import type { Output } from './outputs.ts'

export const OUTPUT: OptionDefinition = {
  flags: '-o, --output <fil>',
  description: {
    sv: 'skriv till den filen, i formatet som ändelsen anger; - är standard ut (förval)',
    en: 'write to that file, in the format of its ending; - is standard output (default)',
  },
}

/**
 * The format by `--format`, else by the ending of the file after `-o`, else the fallback. `endings` are those of each
 * format, without the dot and in small letters, the usual one first.
 *
 * @throws {UsageError} where the format does not exist, or the file's name does not tell it.
 */
export function targetOf<Format extends string>(
  options: Options,
  endings: Readonly<Record<Format, readonly string[]>>,
  fallback: Format,
): Output<Format> {
  const formats = Object.keys(endings) as Format[]
  const output = textOption(options, 'output')
  const path = output === '-' ? null : output
  if (path === null || textOption(options, 'format') !== null) {
    return { format: choiceOption(options, 'format', formats, fallback), path }
  }
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const format = formats.find((candidate) => endings[candidate].includes(ending))
  if (format === undefined)
    throw new UsageError(
      unknownEnding(
        path,
        formats.map((one) => `.${endings[one][0]}`),
      ),
    )
  return { format, path }
}

function unknownEnding(path: string, endings: readonly string[]) {
  const all = endings.join(', ')
  return {
    sv: `Av namnet ”${path}” framgår inte vilket format filen ska ha. Välj en ändelse (${all}) eller ange --format.`,
    en: `The name “${path}” does not tell which format the file is to have. Choose an ending (${all}) or name a --format.`,
  }
}
