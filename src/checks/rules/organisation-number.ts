import { hasCheckDigit } from '../../domain/luhn.ts'
import { bodyRevisions } from '../../repository/beside.ts'
import { check } from '../check.ts'

export const organisationNumber = check<{ readonly party: string; readonly number: string }>({
  id: 'organisation-number',
  severity: 'error',
  message: ({ party, number }) => ({
    sv: `Organisationsnumret ${number} för ${party} kan inte stämma: kontrollsiffran är fel.`,
    en: `The organisation number ${number} of ${party} cannot be right: its check digit is wrong.`,
  }),
  hint: ({ number }) => ({
    sv: `Jämför med registret, någon siffra är fel. Om de nio första är rätt ska den sista vara ${checkDigit(number)}.`,
    en: `Compare with the register, some digit is wrong. If the first nine are right, the last is ${checkDigit(number)}.`,
  }),
  *run(state) {
    for (const body of bodyRevisions(state)) {
      for (const [index, { name, 'organisation-number': number }] of body.content.parties.entries()) {
        if (hasCheckDigit(number.replace('-', ''))) continue
        yield { args: { party: name, number }, at: body.at('parties', index, 'organisation-number') }
      }
    }
  },
})

/** The last digit that would be right after the first nine. */
function checkDigit(number: string): number {
  const before = number.replace('-', '').slice(0, -1)
  return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].findIndex((digit) => hasCheckDigit(`${before}${digit}`))
}
