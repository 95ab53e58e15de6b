import type { Bilingual } from '../domain/bilingual.ts'
import { nearest } from '../domain/nearest.ts'
import { HELPERS } from '../text/placeholders.ts'
import type { Helper, PlaceholderFault } from '../text/placeholders.ts'
import type { ResolutionFault } from '../text/resolve.ts'

/** What can be wrong with a placeholder; `plain` is one in a field where none is filled in. */
export type Fault =
  | PlaceholderFault
  | Extract<ResolutionFault, { reason: 'no-value' }>
  | { readonly reason: 'wrong-kind'; readonly helper: Helper; readonly value: string }
  | { readonly reason: 'plain' }

export function faultInWords(raw: string, fault: Fault): Bilingual {
  switch (fault.reason) {
    case 'syntax':
      return {
        sv: `${raw} är inte skriven som en platshållare.`,
        en: `${raw} is not written as a placeholder.`,
      }
    case 'helper':
      return {
        sv: `${raw}: en platshållare kan inte börja med ”${fault.helper}”.`,
        en: `${raw}: a placeholder cannot begin with “${fault.helper}”.`,
      }
    case 'argument':
      return {
        sv: `${raw}: efter ${fault.helper} ska ${ARGUMENT[kindOfArgument(fault.helper)].sv} stå, och inget mer.`,
        en: `${raw}: after ${fault.helper} stands ${ARGUMENT[kindOfArgument(fault.helper)].en}, and nothing more.`,
      }
    case 'no-value':
      return {
        sv: `${raw}: det finns inget som heter ”${fault.step}”.`,
        en: `${raw}: nothing is called “${fault.step}”.`,
      }
    case 'wrong-kind':
      return {
        sv: `${raw}: ${fault.helper} visar ${PRINTS[fault.helper].sv}, men här finns ${found(fault.value).sv}.`,
        en: `${raw}: ${fault.helper} shows ${PRINTS[fault.helper].en}, but here ${found(fault.value).en}.`,
      }
    case 'plain':
      return {
        sv: `${raw} står i ett fält där platshållare inte fylls i.`,
        en: `${raw} stands in a field in which placeholders are not filled in.`,
      }
  }
}

export function adviceOn(fault: Fault): Bilingual {
  switch (fault.reason) {
    case 'helper': {
      const meant = nearest(fault.helper, HELPERS)
      const helpers = HELPERS.join(', ')
      return {
        sv: `${meant === null ? '' : `Menar du ${meant}? `}Välj bland ${helpers}.`,
        en: `${meant === null ? '' : `Do you mean ${meant}? `}Choose among ${helpers}.`,
      }
    }
    case 'no-value':
      return fault.nearest === null
        ? {
            sv: 'En platshållare når uppgifterna i sin egen fil och i huvuddelen. Skriv namnen som de står där.',
            en: 'A placeholder reaches the values of its own file and of the body. Write the names as they stand there.',
          }
        : { sv: `Menar du ${fault.nearest}?`, en: `Do you mean ${fault.nearest}?` }
    case 'wrong-kind':
      return {
        sv: `Välj ett annat ord först i platshållaren (${HELPERS.join(', ')}), eller led den till en annan uppgift. Datum skrivs med date, tidslängder med count, roller med role.`,
        en: `Choose another word at the beginning (${HELPERS.join(', ')}), or lead the placeholder to another value. Dates are written with date, durations with count, roles with role.`,
      }
    case 'plain':
      return { sv: 'Skriv ut det som ska stå här.', en: 'Write out what should stand here.' }
    default:
      return {
        sv: 'Skriv till exempel {{date term.start}} eller {{clause 8}}.',
        en: 'Write {{date term.start}} or {{clause 8}}, say.',
      }
  }
}

/** A mapping or a list has no words of its own. */
function found(value: string): Bilingual {
  if (value === '[]') return { sv: 'en tom lista', en: 'stands an empty list' }
  if (value === '…') return { sv: 'flera uppgifter', en: 'stand several values' }
  return { sv: `”${value}”`, en: `stands “${value}”` }
}

const ARGUMENT = {
  number: { sv: 'ett nummer', en: 'a number' },
  names: { sv: 'vägen till en uppgift', en: 'the way to a value' },
}

function kindOfArgument(helper: Helper): 'number' | 'names' {
  return helper === 'clause' || helper === 'appendix' ? 'number' : 'names'
}

const PRINTS: Readonly<Record<Helper, Bilingual>> = {
  appendix: { sv: 'en bilagas nummer', en: 'the number of an appendix' },
  clause: { sv: 'en punkts nummer', en: 'the number of a clause' },
  count: { sv: 'ett antal eller en tidslängd', en: 'a count or a duration' },
  date: { sv: 'ett datum', en: 'a date' },
  list: { sv: 'en uppräkning', en: 'a list' },
  role: { sv: 'titeln för en roll', en: 'the title of a role' },
  value: { sv: 'ett ord eller ett tal', en: 'a word or a number' },
  year: { sv: 'ett årtal', en: 'a year' },
}
