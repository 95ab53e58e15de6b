import Handlebars from 'handlebars'
import type { View } from './view.ts'

/** The texts of the templates by their names: `agreement`, and each partial by the name of its file. */
export type Templates = Readonly<Record<string, string>>

/**
 * Fills the templates with the view. They are compiled in an environment of their own that knows `if`, `each`, `with` and
 * the choice of a partial, and where a name that the view lacks is an error.
 */
export function fill({ agreement = '', ...partials }: Templates, view: View): string {
  const environment = Handlebars.create()
  for (const name of ['lookup', 'log', 'unless']) environment.unregisterHelper(name)
  environment.registerHelper(PARTIAL_HELPER, (name: string) => name)
  environment.registerPartial(partials)
  const template = environment.compile<View>(agreement, {
    strict: true,
    preventIndent: true,
    knownHelpers: { [PARTIAL_HELPER]: true },
    knownHelpersOnly: true,
  })
  return template(view, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false })
}

/** `{{> (named partial) content}}`: the partial whose name the view gives. */
const PARTIAL_HELPER = 'named'
