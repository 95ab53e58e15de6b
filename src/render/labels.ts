import type { Written } from '../schema/documents.ts'

// What the page says for a value of a closed list. All other labels stand in the templates; these stand here, so that
// the compiler finds the one that is missing when a schema gets a new value.

type Financing = Written['measures']['measures'][number]['financing'][number]
type SourceKind = Written['situation']['sources'][number]['kind']
type Trend = NonNullable<Written['situation']['statistics']['rows'][number]['trend']>
type Strength = Written['communication']['spokespersons'][number]['strength']

export const FINANCING: Readonly<Record<Financing, string>> = {
  'existing-budget': 'Inom befintlig budget',
  'external-funds': 'Externa medel',
}

export const SOURCE_KIND: Readonly<Record<SourceKind, string>> = {
  quantitative: 'Kvantitativt',
  qualitative: 'Kvalitativt',
}

export const TREND: Readonly<Record<Trend, string>> = {
  rising: 'ökar',
  falling: 'minskar',
  unchanged: 'oförändrat',
}

export const BODY_LABEL = 'Huvuddelen'

export function appendixLabel(number: number): string {
  return `Bilaga ${number}`
}

/** Said before who answers. */
export const ANSWERS: Readonly<Record<Strength, string | null>> = {
  shall: 'Ska svara',
  may: 'Får svara',
  states: null,
}
