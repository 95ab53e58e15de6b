import type { Bilingual } from '../domain/bilingual.ts'

/** What the operating system refused, in words; null for anything else that was thrown. */
export function systemWords(thrown: unknown): Bilingual | null {
  if (!(thrown instanceof Error) || !('code' in thrown) || !('syscall' in thrown)) return null
  const path = 'path' in thrown ? String(thrown.path) : ''
  const reason = REASONS[String(thrown.code)] ?? { sv: String(thrown.code), en: String(thrown.code) }
  return { sv: `${path}: ${reason.sv}`, en: `${path}: ${reason.en}` }
}

const REASONS: Readonly<Record<string, Bilingual>> = {
  EACCES: { sv: 'du får inte läsa eller skriva här.', en: 'you may not read or write here.' },
  EEXIST: {
    sv: 'filen finns redan och skrivs inte över.',
    en: 'the file exists already and is not written over.',
  },
  EISDIR: { sv: 'det är en mapp, inte en fil.', en: 'it is a folder, not a file.' },
  ELOOP: { sv: 'det är en länk, och länkar följs inte.', en: 'it is a link, and links are not followed.' },
  ENOENT: { sv: 'mappen eller filen finns inte.', en: 'the folder or file does not exist.' },
  ENOSPC: { sv: 'disken är full.', en: 'the disk is full.' },
  ENOTDIR: {
    sv: 'en del av sökvägen är en fil, inte en mapp.',
    en: 'a part of the path is a file, not a folder.',
  },
  EPERM: { sv: 'du får inte läsa eller skriva här.', en: 'you may not read or write here.' },
  EROFS: { sv: 'disken går bara att läsa.', en: 'the disk can only be read.' },
}
