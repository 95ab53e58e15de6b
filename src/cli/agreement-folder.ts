import { UsageError } from './command.ts'
import type { Invocation } from './command.ts'
import { textOption } from './options.ts'

/** The folder of the agreement that the user means. @throws {UsageError} where there is none. */
export function agreementFolder({ io, options }: Invocation): string {
  const named = textOption(options, 'dir')
  const folder = io.findAgreement(named)
  if (folder !== null) return folder
  throw new UsageError(
    named === null
      ? {
          sv: 'Här finns inget avtal: ingen mapp med samverkan.yaml härifrån och uppåt. Ange mappen med --dir.',
          en: 'There is no agreement here: no folder with samverkan.yaml from here upward. Name the folder with --dir.',
        }
      : {
          sv: `I ${named} finns inget avtal: samverkan.yaml saknas där.`,
          en: `There is no agreement in ${named}: it has no samverkan.yaml.`,
        },
  )
}
