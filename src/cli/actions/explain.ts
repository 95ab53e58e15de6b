import { CHECKS } from '../../checks/index.ts'
import type { Action } from '../command.ts'
import { known } from '../options.ts'

export const action: Action = ({ argument, io }) => {
  const ids = io.packagedNames('docs/rules').map((name) => name.replace(/\.md$/, ''))
  if (argument === null) {
    io.stdout(`${ordered(ids).join('\n')}\n`)
    return 0
  }
  const rule = known(argument, ids, (word) => ({
    sv: `Regeln ”${word}” finns inte.`,
    en: `There is no rule “${word}”.`,
  }))
  io.stdout(new TextDecoder().decode(io.packaged(`docs/rules/${rule}.md`)))
  return 0
}

/** The agreement's own rules in the order of a report, then those about the files. */
function ordered(ids: readonly string[]): string[] {
  const own = CHECKS.map(({ id }) => id)
  return [...own, ...ids.filter((id) => !own.includes(id))]
}
