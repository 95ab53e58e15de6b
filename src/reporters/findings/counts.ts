import type { Bilingual, Language } from '../../domain/bilingual.ts'
import { summaryOf } from './report.ts'
import type { Report } from './report.ts'

/** `2 fel, 1 varning, 4 upplysningar`; the accepted ones last, where there are any. */
export function countsInWords(report: Report, language: Language): string {
  const { errors, warnings, infos, accepted } = summaryOf(report)
  const counts =
    language === 'sv'
      ? [
          `${errors} fel`,
          plural(warnings, 'varning', 'varningar'),
          plural(infos, 'upplysning', 'upplysningar'),
        ]
      : [
          plural(errors, 'error', 'errors'),
          plural(warnings, 'warning', 'warnings'),
          plural(infos, 'remark', 'remarks'),
        ]
  const more = language === 'sv' ? plural(accepted, 'godtagen', 'godtagna') : `${accepted} accepted`
  return [...counts, ...(accepted > 0 ? [more] : [])].join(', ')
}

/** `7 filer` */
export function filesInWords({ files }: Report): Bilingual {
  return { sv: plural(files, 'fil', 'filer'), en: plural(files, 'file', 'files') }
}

/** What a reader must know of the report as a whole: records that are not counted, rules that were not run. */
export function notesOn({ later, rulesRun }: Report): readonly Bilingual[] {
  return [...(later === 0 ? [] : [notKnownYet(later)]), ...(rulesRun ? [] : [NOT_RUN])]
}

/** Told so that nobody looks in vain for what a record of a mistyped year would have done. */
function notKnownYet(later: number): Bilingual {
  return {
    sv: `${plural(later, 'post är daterad', 'poster är daterade')} efter den dagen och räknas inte.`,
    en: `${plural(later, 'record is', 'records are')} dated after that day and not counted.`,
  }
}

const NOT_RUN: Bilingual = {
  sv: 'Avtalets egna regler har inte körts: rätta först felen i filerna.',
  en: 'The agreement’s own rules have not been run: mend the faults in the files first.',
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
