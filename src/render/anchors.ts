/** The names that links lead to: `punkt-4`, `bilaga-2`. */
export interface Anchors {
  /** Of the clauses and of the appendices that are shown, each in the order it was handed in. */
  readonly clauses: readonly string[]
  readonly appendices: readonly string[]
  /** The anchor of a number, or null when what it names is not shown. Of several with one number, the first. */
  clause(number: number): string | null
  appendix(number: number): string | null
}

export const SIGNATURES_ANCHOR = 'underskrifter'
export const REVISIONS_ANCHOR = 'delar'
export const HISTORY_ANCHOR = 'lydelser'

interface Numbered {
  readonly number: number
}

export function anchorsOf(clauses: readonly Numbered[], appendices: readonly Numbered[]): Anchors {
  const [ofClauses, ofAppendices] = [unique('punkt', clauses), unique('bilaga', appendices)]
  return {
    clauses: ofClauses,
    appendices: ofAppendices,
    clause: (number) => ofClauses[clauses.findIndex((clause) => clause.number === number)] ?? null,
    appendix: (number) =>
      ofAppendices[appendices.findIndex((appendix) => appendix.number === number)] ?? null,
  }
}

/** Two clauses with the same number are an error of the agreement; a draft shows both. */
function unique(stem: string, items: readonly Numbered[]): string[] {
  const counts = new Map<number, number>()
  return items.map(({ number }) => {
    const count = (counts.get(number) ?? 0) + 1
    counts.set(number, count)
    return count === 1 ? `${stem}-${number}` : `${stem}-${number}-${count}`
  })
}
