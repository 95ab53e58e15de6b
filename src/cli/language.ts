import type { Language } from '../domain/bilingual.ts'

/** The language to answer in: `--lang`, else `SAMVERKAN_LANG`, else Swedish. Needed before the command line is parsed. */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const named = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const word = argv[named]
  const wanted = word === '--lang' ? argv[named + 1] : word?.slice('--lang='.length)
  return (wanted ?? environment['SAMVERKAN_LANG']) === 'en' ? 'en' : 'sv'
}
