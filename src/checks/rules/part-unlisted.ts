import type { AppendixKind, Written } from '../../schema/documents.ts'
import { folderOf } from '../../repository/layout.ts'
import { check } from '../check.ts'

type Listed = Written['body']['appendices'][number]

interface Unlisted {
  readonly id: string
  readonly kind: AppendixKind
  /** How the body lists an appendix of this id, when it does so with another kind. */
  readonly listed: Listed | null
}

export const partUnlisted = check<Unlisted>({
  id: 'part-unlisted',
  severity: 'error',
  message: (unlisted) => ({
    sv: `Mappen ${folderOf(unlisted)} hör inte till någon bilaga som huvuddelen listar.`,
    en: `The folder ${folderOf(unlisted)} belongs to no appendix that the body lists.`,
  }),
  hint: ({ id, kind, listed }) =>
    listed === null
      ? {
          sv: `Skriv in bilagan i huvuddelen under appendices med id: ${id} och kind: ${kind}, eller ta bort mappen.`,
          en: `List the appendix in the body under appendices with id: ${id} and kind: ${kind}, or remove the folder.`,
        }
      : {
          sv: `Huvuddelen listar ${id} som ${listed.kind}: då heter mappen ${folderOf(listed)}.`,
          en: `The body lists ${id} as ${listed.kind}: the folder is then called ${folderOf(listed)}.`,
        },
  *run(state) {
    // Also as the body was before: what has been agreed is never removed, though it is no longer a part.
    const listed = state.body.revisions.flatMap(({ revision }) => revision.content.appendices)
    const told = new Set(listed.map(folderOf))
    for (const revision of state.unlisted) {
      const unlisted = { id: revision.part, kind: revision.kind }
      if (told.has(folderOf(unlisted))) continue
      told.add(folderOf(unlisted))
      const namesake = listed.find(({ id }) => id === revision.part) ?? null
      yield { args: { ...unlisted, listed: namesake }, at: revision.at('kind'), clause: null }
    }
  },
})
