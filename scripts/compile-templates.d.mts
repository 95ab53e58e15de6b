/** The texts of the templates by their names. */
type Templates = Readonly<Record<string, string>>

export function readTemplates(folder: string): Templates
export function compileTemplates(templates: Templates): string
