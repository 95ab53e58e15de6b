/** The generated files, by their names. */
export function generate(): Promise<Readonly<Record<string, string>>>
