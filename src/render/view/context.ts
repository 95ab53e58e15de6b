import type { Names } from '../names.ts'
import type { Texts } from '../text.ts'

/** What the view of an appendix needs beside the appendix. */
export interface PartContext {
  readonly names: Names
  readonly texts: Texts
}
