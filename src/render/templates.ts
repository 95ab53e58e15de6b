import Handlebars from 'handlebars'
import type { View } from './view.ts'

/** The compiled templates by their names: `agreement`, and each partial by the name of its file. */
export type CompiledTemplates = Readonly<Record<string, TemplateSpecification>>

/**
 * Fills the templates with the view, in an environment of their own. They were compiled so that a name that the view
 * lacks is an error, and a helper that is not known here was one.
 */
export function fill({ agreement, ...partials }: CompiledTemplates, view: View): string {
  const environment = Handlebars.create()
  for (const name of ['lookup', 'log', 'unless']) environment.unregisterHelper(name)
  environment.registerHelper(PARTIAL_HELPER, (name: string) => name)
  for (const [name, partial] of Object.entries(partials)) {
    environment.registerPartial(name, environment.template(partial))
  }
  const template = environment.template<View>(agreement ?? {})
  return template(view, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false })
}

/** `{{> (named partial) content}}`: the partial whose name the view gives. */
const PARTIAL_HELPER = 'named'
