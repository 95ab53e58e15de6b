// Compiles the templates to JavaScript: Handlebars' compiler costs more than filling them does, and is left out of the program.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

const PARTIALS = 'partials'
const ENDING = '.hbs'

/** Every template of a folder by name: `agreement`, and each partial by the name of its file. */
export function readTemplates(folder) {
  const partials = readdirSync(join(folder, PARTIALS)).toSorted()
  return {
    agreement: readFileSync(join(folder, 'agreement.html.hbs'), 'utf8'),
    ...Object.fromEntries(
      partials.map((file) => [file.replace(ENDING, ''), readFileSync(join(folder, PARTIALS, file), 'utf8')]),
    ),
  }
}

/** An expression of JavaScript: every template compiled, by its name. */
export function compileTemplates(templates) {
  const compiled = Object.entries(templates).map(
    ([name, text]) => `${JSON.stringify(name)}: ${compileTemplate(text)}`,
  )
  return `({ ${compiled.join(',\n')} })`
}

/**
 * What the runtime of Handlebars makes a template of. The template may use `if`, `each`, `with` and the choice of a
 * partial. Anything else is an error here; a name that the view lacks is one when it is filled.
 */
function compileTemplate(text) {
  return Handlebars.precompile(text, {
    strict: true,
    preventIndent: true,
    knownHelpers: { named: true, lookup: false, log: false, unless: false },
    knownHelpersOnly: true,
  })
}
