import type { Words } from './context.ts'

/** That more is wrong with the file than has been told. */
export function moreFaults(count: number): Words {
  return {
    rule: 'schema-more',
    message: { sv: `Filen har ${count} fel till.`, en: `The file has ${count} more faults.` },
    hint: {
      sv: 'Rätta de första och kontrollera filen igen.',
      en: 'Mend the first ones and check the file again.',
    },
  }
}
