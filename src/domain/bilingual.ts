/** What the program says, in both of its languages. */
export interface Bilingual {
  readonly sv: string
  readonly en: string
}

export type Language = keyof Bilingual

/** Text that is the same in both languages: a proper name, a figure, a formula. */
export function same(text: string): Bilingual {
  return { sv: text, en: text }
}
