import type { CompiledTemplates } from './templates.ts'

/** The files under `templates/`. They are none in the source: `scripts/build.mjs` compiles them into the program here. */
export const compiledTemplates: CompiledTemplates = {}
