import { same } from '../../domain/bilingual.ts'
import type { Bilingual } from '../../domain/bilingual.ts'
import { compareDates } from '../../domain/dates.ts'
import type { Path } from '../../domain/paths.ts'
import { durationInWords } from '../../domain/swedish-wording.ts'
import type { ExtensionAct, ExtensionFault } from '../../repository/acts.ts'
import type { State } from '../../repository/state.ts'
import { whyAbsent } from '../absent.ts'
import { check } from '../check.ts'
import { MEND_RECORD } from '../mending.ts'
import { namesOf } from '../names.ts'
import { series } from '../wording.ts'

interface Invalid {
  /** The last day that the extension states. */
  readonly end: string
  /** The end of a sentence. */
  readonly why: Bilingual
}

export const extensionInvalid = check<Invalid>({
  id: 'extension-invalid',
  severity: 'error',
  message: ({ end, why }) => ({
    sv: `Förlängningen till och med ${end} gäller inte: ${why.sv}.`,
    en: `The extension until ${end} does not count: ${why.en}.`,
  }),
  hint: () => ({
    sv: `Säger posten fel? ${MEND_RECORD.sv} Parterna kan också ändra avtalstiden i en ny lydelse av huvuddelen som alla undertecknar.`,
    en: `Is the record wrong? ${MEND_RECORD.en} The parties can also change the term in a new revision of the body that all of them sign.`,
  }),
  *run(state) {
    for (const act of state.acts.extensions) {
      const { extension, faults, renewal } = act
      for (const fault of faults) {
        const args = { end: extension.content.end, why: whyOf(fault, act, state) }
        yield { args, at: extension.at(...FIELDS[fault.kind]), clause: renewal.clause }
      }
    }
  },
})

const FIELDS: Readonly<Record<ExtensionFault['kind'], Path>> = {
  'not-provided': ['kind'],
  'no-consultation': ['consultation'],
  'without-every-party': ['consultation'],
  'not-wanted': ['consultation'],
  'late-consultation': ['consultation'],
  length: ['end'],
  'beyond-overarching-agreement': ['overarching-agreement', 'end'],
  'after-leaving': ['date'],
  'term-over': ['date'],
}

function whyOf(fault: ExtensionFault, act: ExtensionAct, state: State): Bilingual {
  const { consultation, consultationBy, extended, extension, overarchingEnd, renewal, term } = act
  const { overarching } = state
  const held = `${consultation?.date}`
  switch (fault.kind) {
    case 'not-provided':
      return NOT_PROVIDED[renewal.kind]
    case 'no-consultation':
      return withoutConsultation(act, state)
    case 'without-every-party': {
      const names = series(fault.missing.map(namesOf(state).party))
      return {
        sv: `${names.sv} var inte med vid samrådet ${held}`,
        en: `${names.en} took no part in the consultation of ${held}`,
      }
    }
    case 'not-wanted':
      return consultation?.content.outcome === 'undecided'
        ? {
            sv: `samrådet ${held} lämnade frågan öppen`,
            en: `the consultation of ${held} left the question open`,
          }
        : {
            sv: `Parterna kom vid samrådet ${held} fram till att inte förlänga`,
            en: `at the consultation of ${held} the parties chose not to extend`,
          }
    case 'late-consultation': {
      const { safe, roundedUp } = consultationBy ?? {}
      const other = { sv: ` (${roundedUp} om dagen avrundas uppåt)`, en: ` (${roundedUp} if rounded up)` }
      return {
        sv: `samrådet ägde rum ${held} men skulle ha ägt rum senast ${safe}${roundedUp == null ? '' : other.sv}`,
        en: `the consultation was held on ${held} but was due by ${safe}${roundedUp == null ? '' : other.en}`,
      }
    }
    case 'length': {
      const length = renewal.kind === 'express' ? durationInWords(renewal.extension) : same('')
      return {
        sv: `avtalet får förlängas med ${length.sv} i taget. Räknat från ${term.start} är den sista dagen ${term.end}`,
        en: `the agreement may be extended by ${length.en} at a time. From ${term.start} the last day is ${term.end}`,
      }
    }
    case 'beyond-overarching-agreement':
      return {
        sv: `${overarching.name} gäller bara till och med ${overarchingEnd} men ska gälla under hela förlängningen, till och med ${term.end}`,
        en: `${overarching.name} (the overarching agreement) is valid until ${overarchingEnd} only but must be valid for the whole extension, until ${term.end}`,
      }
    case 'after-leaving':
      return {
        sv: `en Part har lämnat avtalet, som inte gäller från och med ${fault.left}, och då fanns inget kvar att förlänga`,
        en: `a party has left the agreement, which does not bind from ${fault.left}, when nothing was left to extend`,
      }
    case 'term-over':
      if (!fault.on.equals(extension.date)) {
        return {
          sv: `den undertecknades av den sista Parten ${fault.on}, efter avtalstidens sista dag ${extended.end}, och då fanns ingen avtalstid kvar att förlänga`,
          en: `the last party signed it on ${fault.on}, after the last day of the term ${extended.end}, when no term was left to extend`,
        }
      }
      return {
        sv: `den är daterad ${extension.date}, efter avtalstidens sista dag ${extended.end}, och då fanns ingen avtalstid kvar att förlänga`,
        en: `it is dated ${extension.date}, after the last day of the term ${extended.end}, when no term was left to extend`,
      }
  }
}

const BY_ITSELF: Bilingual = {
  sv: 'avtalet går vidare av sig självt tills någon säger upp det, så det finns inget att förlänga',
  en: 'the agreement goes on by itself until somebody gives notice, so there is nothing to extend',
}
const NOT_AT_ALL: Bilingual = {
  sv: 'avtalet säger inte att det kan förlängas',
  en: 'the agreement does not say that it can be extended',
}

/** An express renewal of a term without an end is an error of its own, and then there is nothing to extend. */
const NOT_PROVIDED: Readonly<Record<State['renewal']['kind'], Bilingual>> = {
  express: NOT_AT_ALL,
  none: NOT_AT_ALL,
  tacit: BY_ITSELF,
  'until-notice': BY_ITSELF,
}

function withoutConsultation(
  { consultation, extended, extension }: ExtensionAct,
  { records }: State,
): Bilingual {
  const named = extension.content.consultation
  if (consultation !== null) {
    const { since } = extended
    if (since !== null && compareDates(consultation.date, since) < 0) {
      return {
        sv: `samrådet ${consultation.date} gällde en annan avtalstid: den som förlängs är avtalad sedan ${since}`,
        en: `the consultation of ${consultation.date} was about another term: the one that is extended was agreed on ${since}`,
      }
    }
    return {
      sv: `samrådet ${consultation.date} ägde inte rum mellan avtalstidens första dag ${extended.start} och förlängningen ${extension.date}`,
      en: `the consultation of ${consultation.date} was not held between the first day of the term, ${extended.start}, and the extension of ${extension.date}`,
    }
  }
  return named === null
    ? { sv: 'den vilar inte på något samråd', en: 'it rests on no consultation' }
    : whyAbsent(records, named, { sv: 'samrådet', en: 'the consultation' })
}
