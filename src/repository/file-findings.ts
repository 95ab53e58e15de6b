import type { Bilingual } from '../domain/bilingual.ts'
import type { Finding } from '../domain/findings.ts'
import type { FileEntry } from '../domain/io.ts'
import { APPENDIX_KINDS, RECORDS_FOLDER, placeOf } from './layout.ts'

/** The rules about files before they are opened. */
export const FILE_RULES = ['file-count', 'file-irregular', 'file-missing', 'file-place', 'file-size'] as const
type FileRule = (typeof FILE_RULES)[number]

const MEBIBYTE = 1024 * 1024
const MAX_BYTES = MEBIBYTE
/** Of an agreement that has been revised once a month for a century. */
const MAX_FILES = 2000
const MAX_BYTES_TOGETHER = 10 * MEBIBYTE

/** More files than an agreement has, of which none is then read. Null when there are not too many. */
export function tooMuch(entries: readonly FileEntry[]): Finding | null {
  const together = entries.reduce((sum, { size }) => sum + Math.min(size, MAX_BYTES), 0)
  const isTooMuch = entries.length > MAX_FILES || together > MAX_BYTES_TOGETHER
  return isTooMuch ? finding('file-count', '.', TOO_MANY) : null
}

/** What is wrong with a YAML file before it is opened. Files that have a finding here are not read. */
export function fileFindings({ path, kind, size }: FileEntry): Finding[] {
  const place = placeOf(path)
  if (kind === 'irregular') return [finding('file-irregular', path, IRREGULAR)]
  if (size > MAX_BYTES) return [finding('file-size', path, TOO_LARGE)]
  return place.kind === 'unknown' ? [finding('file-place', path, misplaced(path, place.suggestion))] : []
}

/** A file or folder without which there is no agreement. */
export function missingFile(path: string): Finding {
  return finding('file-missing', path, {
    message: { sv: `${path} saknas.`, en: `${path} is missing.` },
    hint: {
      sv: 'Ett avtal behöver samverkan.yaml och minst en lydelse av huvuddelen, till exempel body/2014-12-01.yaml.',
      en: 'An agreement needs samverkan.yaml and at least one revision of the body, body/2014-12-01.yaml say.',
    },
  })
}

interface Words {
  readonly message: Bilingual
  readonly hint: Bilingual
}

const TOO_MANY: Words = {
  message: {
    sv: `Mappen har fler än ${MAX_FILES} YAML-filer, eller mer än 10 MiB tillsammans. Ingen av dem läses.`,
    en: `The folder has more than ${MAX_FILES} YAML files, or more than 10 MiB together. None of them is read.`,
  },
  hint: {
    sv: 'Är det rätt mapp? Ange avtalets mapp med --dir.',
    en: 'Is it the right folder? Name the agreement’s folder with --dir.',
  },
}

const IRREGULAR: Words = {
  message: {
    sv: 'Filen är en länk eller en specialfil och läses inte.',
    en: 'The file is a link or a special file and is not read.',
  },
  hint: { sv: 'Lägg en vanlig fil här.', en: 'Put an ordinary file here.' },
}

const TOO_LARGE: Words = {
  message: {
    sv: 'Filen är större än 1 MiB och läses inte.',
    en: 'The file is larger than 1 MiB and is not read.',
  },
  hint: {
    sv: 'Avtalets filer är några kilobyte. Är det rätt fil?',
    en: 'The agreement’s files are a few kilobytes. Is it the right file?',
  },
}

function misplaced(path: string, suggestion: string | null): Words {
  const places = path.startsWith(`${RECORDS_FOLDER}/`) ? RECORD_NAMES : PLACES
  const meant = { sv: `Menar du ${suggestion}? `, en: `Do you mean ${suggestion}? ` }
  return {
    message: { sv: `${path} hör inte till avtalet.`, en: `${path} has no place in the agreement.` },
    hint: {
      sv: `${suggestion === null ? '' : meant.sv}${places.sv}`,
      en: `${suggestion === null ? '' : meant.en}${places.en}`,
    },
  }
}

const KINDS = Object.keys(APPENDIX_KINDS).join(', ')

const PLACES: Bilingual = {
  sv: `Huvuddelen ligger i body/, en bilaga i <id>-<slag>/ där slag är ${KINDS}, och det som har hänt i ${RECORDS_FOLDER}/.`,
  en: `The body lies in body/, an appendix in <id>-<kind>/ where kind is ${KINDS}, and what has happened in ${RECORDS_FOLDER}/.`,
}

const RECORD_NAMES: Bilingual = {
  sv: 'En post heter som sin dag och några ord, med a–z, siffror och bindestreck: 2015-05-12-styrgruppen.yaml.',
  en: 'A record is called by its day and some words, with a–z, digits and hyphens: 2015-05-12-styrgruppen.yaml.',
}

function finding(rule: FileRule, path: string, { message, hint }: Words): Finding {
  const at = { file: path, characters: { offset: 0, length: 0 } }
  return { rule, severity: 'error', clause: null, message, hint, at, together: null }
}
