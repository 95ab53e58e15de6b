import { same } from '../domain/bilingual.ts'
import type { Bilingual } from '../domain/bilingual.ts'
import { inForceOrder } from '../repository/standing.ts'
import type { RevisionStanding } from '../repository/standing.ts'
import type { PartSide } from './held.ts'
import { isSame } from './same.ts'
import { onDay } from './values.ts'

/** Which revision counts now, since when and by what; and which counted in between. */
export function standingBetween(before: PartSide, after: PartSide): Bilingual[] {
  const [from, to] = [shownStanding(before), shownStanding(after)]
  if (to === null) return []
  const isOther = from !== null && from.revision.file !== to.revision.file
  const isNew = isOther || from === null || from.state !== to.state || from.because.sv !== to.because.sv
  const edited = !isOther && from !== null && !isSame(from.revision.content, to.revision.content)
  return [
    ...(isNew ? [standingInWords(isOther ? from : null, to)] : []),
    ...inBetween(before, after).map(betweenInWords),
    ...(edited ? [editedInWords(to)] : []),
  ]
}

function shownStanding({ part }: PartSide): RevisionStanding | null {
  return part?.revisions.find(({ revision }) => revision.file === part.current?.file) ?? null
}

/** `Lydelsen 2015-04-20 gäller från 12 maj 2015 i stället för lydelsen 2014-12-01: beslut i styrgruppen …` */
function standingInWords(from: RevisionStanding | null, to: RevisionStanding): Bilingual {
  const { revision, effective, state, because } = to
  const instead =
    from === null
      ? same('')
      : {
          sv: ` i stället för lydelsen ${from.revision.date}`,
          en: ` instead of the revision of ${from.revision.date}`,
        }
  if (state === 'in-force' && effective !== null) {
    const day = onDay(effective.toString())
    return {
      sv: `Lydelsen ${revision.date} gäller från ${day.sv}${instead.sv}: ${because.sv}.`,
      en: `The revision of ${revision.date} counts from ${day.en}${instead.en}: ${because.en}.`,
    }
  }
  return {
    sv: `Lydelsen ${revision.date} visas${instead.sv} men gäller inte än: ${because.sv}.`,
    en: `The revision of ${revision.date} is shown${instead.en} but does not count yet: ${because.en}.`,
  }
}

function betweenInWords({ revision, effective, because }: RevisionStanding): Bilingual {
  const day = effective === null ? same('') : onDay(effective.toString())
  return {
    sv: `Däremellan gällde lydelsen ${revision.date} från ${day.sv}: ${because.sv}.`,
    en: `In between the revision of ${revision.date} counted from ${day.en}: ${because.en}.`,
  }
}

/** The revisions that took the place of the one shown before and gave it to the one shown now, in their order. */
export function inBetween(before: PartSide, after: PartSide): RevisionStanding[] {
  const revisions = after.part?.revisions ?? []
  const order = inForceOrder(revisions).map(({ revision }) => revision.file)
  const [first, last] = [before, after].map(({ part }) => order.indexOf(part?.current?.file ?? ''))
  if (first === undefined || last === undefined || first === -1) return []
  const files = order.slice(first + 1, Math.max(last, first + 1))
  return files.flatMap((file) => revisions.find(({ revision }) => revision.file === file) ?? [])
}

function editedInWords({ revision }: RevisionStanding): Bilingual {
  return {
    sv: `Lydelsen ${revision.date} har själv ändrats, under samma dag.`,
    en: `The revision of ${revision.date} has itself been edited, under the same day.`,
  }
}
