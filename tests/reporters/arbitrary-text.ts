import { constantFrom, oneof, string } from 'fast-check'

/** What means something in one format or another. */
const SPECIAL = [
  ...'\n\r\t :,;%#@|`*_~<>[](){}!$&+-=.\\/\'"^0192aw',
  '::error::',
  '%0A',
  '##[',
  '&lt;',
  '&#64;',
  'https://',
  'www.',
  'GH-1',
  'a@b.se',
  '<!--',
  '</details>',
  '](',
  ']]>',
  '\u001B[2J',
  '\u0085',
  '\u2028',
  '\u202E',
  '\uFFFF',
  'å',
  '😀',
]

/** Any text, and those that are made of what means something. */
export const anyText = oneof(
  string({ unit: 'binary', maxLength: 40 }),
  string({ unit: constantFrom(...SPECIAL), maxLength: 30 }),
)
