import type { Bilingual } from '../domain/bilingual.ts'
import { seriesOf } from '../domain/series.ts'

// What has happened to a thing, to follow on its name. The verbs have no gender, so that any noun fits: *har fått*,
// *har ändrat*, *har inte längre*.

/** `har fått en tid: 31 december 2016` */
export function given(noun: Bilingual, value: Bilingual): Bilingual {
  return { sv: `har fått ${noun.sv}: ${value.sv}`, en: `now has ${noun.en}: ${value.en}` }
}

/** `har inte längre någon tid (var 31 december 2016)` */
export function lost(noun: Bilingual, value: Bilingual): Bilingual {
  const none = noun.sv.replace(/^en /, 'någon ').replace(/^ett /, 'något ')
  return {
    sv: `har inte längre ${none} (var ${value.sv})`,
    en: `no longer has ${noun.en} (was ${value.en})`,
  }
}

/** `har ändrat tid från 31 december 2016 till 31 december 2017` */
export function altered(noun: Bilingual, from: Bilingual, to: Bilingual): Bilingual {
  const { sv, en } = bare(noun)
  return {
    sv: `har ändrat ${sv} från ${from.sv} till ${to.sv}`,
    en: `has changed ${en} from ${from.en} to ${to.en}`,
  }
}

/** Of a person, who is not changed but another: `är nu Kim Ek, förut Kent Andersson`. */
export function isNow(from: Bilingual | null, to: Bilingual | null): Bilingual {
  const nobody = { sv: 'inte utpekad', en: 'not named' }
  const [now, before] = [to ?? nobody, from ?? nobody]
  return { sv: `är nu ${now.sv}, förut ${before.sv}`, en: `is now ${now.en}, before ${before.en}` }
}

/** `har fått ytterligare telefonnummer: 08-465 004 11; har inte längre telefonnummer: 070-174 06 11` */
export function relisted(noun: Bilingual, { added, dropped, wasEmpty }: Relisting): Bilingual {
  const [more, fewer] = [seriesOf(added), seriesOf(dropped)]
  const came = wasEmpty
    ? { sv: `har fått ${noun.sv}: ${more.sv}`, en: `now has ${noun.en}: ${more.en}` }
    : { sv: `har fått ytterligare ${noun.sv}: ${more.sv}`, en: `has further ${noun.en}: ${more.en}` }
  const went = { sv: `har inte längre ${noun.sv}: ${fewer.sv}`, en: `no longer has ${noun.en}: ${fewer.en}` }
  const parts = [...(added.length > 0 ? [came] : []), ...(dropped.length > 0 ? [went] : [])]
  return { sv: parts.map(({ sv }) => sv).join('; '), en: parts.map(({ en }) => en).join('; ') }
}

interface Relisting {
  readonly added: readonly Bilingual[]
  readonly dropped: readonly Bilingual[]
  readonly wasEmpty: boolean
}

/** `har ändrat ordning på telefonnummer` */
export function reordered(noun: Bilingual): Bilingual {
  return { sv: `har ändrat ordning på ${noun.sv}`, en: `has changed the order of ${noun.en}` }
}

/** Before the redline of a text: `har ändrats i fråga om syfte`; of its only text, `har ändrats i texten`. */
export function reworded(noun: Bilingual | null): Bilingual {
  if (noun === null) return { sv: 'har ändrats i texten', en: 'has a new wording' }
  const { sv, en } = bare(noun)
  return { sv: `har ändrats i fråga om ${sv}`, en: `has a new wording of its ${en}` }
}

/** Said of what the eye cannot tell apart. */
export function withNote(words: Bilingual, note: Bilingual): Bilingual {
  return { sv: `${words.sv} (${note.sv})`, en: `${words.en} (${note.en})` }
}

export const SAME_WORDS: Bilingual = {
  sv: 'samma ord; bara uppställning, platshållare eller osynliga tecken skiljer',
  en: 'the same words; only markup, placeholders or invisible characters differ',
}

function bare({ sv, en }: Bilingual): Bilingual {
  return { sv: sv.replace(/^ett? |^en /, ''), en: en.replace(/^an? /, '') }
}
