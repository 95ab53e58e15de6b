/**
 * A text in the letters of a file's name: small a–z, digits, and a hyphen for whatever stands between them. `å` becomes
 * `a`. Empty when nothing is left.
 */
export function asciiWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
