import type { Bilingual } from '../../domain/bilingual.ts'
import { changeFaults } from '../../domain/change.ts'
import type { ChangeFault, Direction } from '../../domain/change.ts'
import { revisionsOf } from '../../repository/state.ts'
import { check } from '../check.ts'

export const goalArithmetic = check<{ readonly measure: string; readonly fault: ChangeFault }>({
  id: 'goal-arithmetic',
  severity: 'error',
  message: ({ measure, fault }) => {
    const what = whatIsWrong(fault)
    return {
      sv: `Målet för ”${measure}” går inte ihop: ${what.sv}.`,
      en: `The goal of “${measure}” does not add up: ${what.en}.`,
    }
  },
  hint: ({ fault }) => whatIsRight(fault),
  together: {
    title: { sv: 'Mål som inte går ihop', en: 'Goals that do not add up' },
    subject: ({ measure, fault }) => {
      const what = whatIsWrong(fault)
      return { sv: `${measure} (${what.sv})`, en: `${measure} (${what.en})` }
    },
  },
  *run(state) {
    for (const revision of revisionsOf(state, 'measures')) {
      for (const [index, { name: measure, goal }] of revision.content.measures.entries()) {
        if (goal.kind !== 'change') continue
        const { direction, baseline, target, 'change-per-cent': perCent } = goal
        // A further fault of the same figures mostly follows from the first.
        const [fault] = changeFaults({ direction, baseline: baseline.value, target: target.value, perCent })
        if (fault === undefined) continue
        const place = fault.kind === 'target' ? ['target', 'value'] : ['change-per-cent']
        yield { args: { measure, fault }, at: revision.at('measures', index, 'goal', ...place) }
      }
    }
  },
})

function whatIsWrong(fault: ChangeFault): Bilingual {
  switch (fault.kind) {
    case 'target':
      return {
        sv: `värdet ska ${WAY[fault.direction].sv}, från ${fault.baseline}, men målvärdet är ${fault.target}`,
        en: `the value is to ${WAY[fault.direction].en}, from ${fault.baseline}, but the target is ${fault.target}`,
      }
    case 'sign':
      return {
        sv: `värdet ska ${WAY[fault.direction].sv}, men förändringen är ${signed(fault.perCent)} procent`,
        en: `the value is to ${WAY[fault.direction].en}, but the change is ${signed(fault.perCent)} per cent`,
      }
    case 'from-zero':
      return {
        sv: 'en ökning från 0 går inte att räkna i procent',
        en: 'an increase from 0 cannot be counted in per cent',
      }
    case 'per-cent': {
      const { baseline, target, right, perCent } = fault
      return {
        sv: `från ${baseline} till ${target} är ${signed(right)} procent, inte ${signed(perCent)}`,
        en: `from ${baseline} to ${target} is ${signed(right)} per cent, not ${signed(perCent)}`,
      }
    }
  }
}

function whatIsRight(fault: ChangeFault): Bilingual {
  switch (fault.kind) {
    case 'target':
      return {
        sv: 'Rätta målvärdet, utgångsvärdet eller riktningen (direction).',
        en: 'Mend the target, the baseline or the direction.',
      }
    case 'sign':
      return {
        sv: 'Skriv en minskning med minustecken och en ökning utan, eller rätta riktningen (direction).',
        en: 'Write a decrease with a minus sign and an increase without one, or mend the direction.',
      }
    case 'from-zero':
      return { sv: 'Skriv change-per-cent: null.', en: 'Write change-per-cent: null.' }
    case 'per-cent':
      return {
        sv: `Skriv change-per-cent: ${fault.right}, eller rätta utgångsvärdet eller målvärdet.`,
        en: `Write change-per-cent: ${fault.right}, or mend the baseline or the target.`,
      }
  }
}

const WAY: Record<Direction, Bilingual> = {
  increase: { sv: 'öka', en: 'increase' },
  decrease: { sv: 'minska', en: 'decrease' },
}

function signed(number: number): string {
  return number < 0 ? `−${-number}` : `${number > 0 ? '+' : ''}${number}`
}
