import type { Bilingual } from '../../domain/bilingual.ts'
import type { CommandDefinition, OptionDefinition } from '../command.ts'
import { AGREEMENT_OPTIONS, WRITING_OPTIONS } from '../options.ts'

/** Each kind of record and what has happened, in the order in which a person chooses among them. */
export const KINDS_TO_RECORD = {
  meeting: { sv: 'ett möte och vad det beslutade', en: 'a meeting and what it decided' },
  signature: { sv: 'en Parts underskrift', en: 'a party’s signature' },
  consultation: { sv: 'ett samråd om förlängning', en: 'a consultation on an extension' },
  extension: { sv: 'en förlängning av avtalstiden', en: 'an extension of the term' },
  'follow-up': { sv: 'en uppföljning', en: 'a follow-up' },
  event: { sv: 'något som en Part fått veta', en: 'something that a party came to know' },
  information: { sv: 'att de andra fått veta det', en: 'that the others were told of it' },
  notice: { sv: 'ett formellt meddelande', en: 'a formal notice' },
  rectification: { sv: 'en rättelse efter en uppmaning', en: 'that a demand was heeded' },
  withdrawal: { sv: 'ett utträde', en: 'a withdrawal' },
  correction: { sv: 'att en tidigare post var fel', en: 'that an earlier record was wrong' },
} satisfies Readonly<Record<string, Bilingual>>

function field(flags: string, sv: string, en: string): Omit<OptionDefinition, 'group'> {
  return { flags, description: { sv, en }, repeatable: true }
}

/** The flags of one kind, or of several, under a heading of their own. */
function group(
  sv: string,
  en: string,
  ...fields: readonly Omit<OptionDefinition, 'group'>[]
): OptionDefinition[] {
  return fields.map((one) => ({ ...one, group: { sv: `${sv}:`, en: `${en}:` } }))
}

/** What can be said of what happened. Names are those of the record's fields where there is one. */
export const RECORD_FIELDS: readonly OptionDefinition[] = [
  ...group(
    'Möte (meeting)',
    'Meeting',
    field('--body <organ>', 'det organ som möttes', 'the body that met'),
    field('--chair <roll>', 'den som ledde mötet', 'who chaired it'),
    field('--present <roll>', 'en som var med; kan upprepas', 'one who was present; repeatable'),
    field('--group <namn>', 'fler som var med, i ord; kan upprepas', 'others present, in words; repeatable'),
    field(
      '--adopt <del@datum>',
      'en antagen lydelse, även ”§ 4: appendix-2@2015-04-20”; kan upprepas',
      'a revision adopted, “§ 4: appendix-2@2015-04-20” too; repeatable',
    ),
    field('--receive <post>', 'en mottagen uppföljning; kan upprepas', 'a follow-up received; repeatable'),
    field('--fulfil <avsikt>', 'en fullföljd avsikt; kan upprepas', 'an intention fulfilled; repeatable'),
    field(
      '--decide <text>',
      'ett annat beslut, ”§ 5: …”; kan upprepas',
      'another decision, “§ 5: …”; repeatable',
    ),
  ),
  ...group(
    'Underskrift (signature)',
    'Signature',
    field('--role <roll>', 'den som undertecknade', 'who signed'),
    field('--name <namn>', 'undertecknarens namn', 'the signatory’s name'),
    field('--place <ort>', 'orten', 'where'),
    field(
      '--sign <del@datum>',
      'en undertecknad lydelse, eller all; kan upprepas',
      'a revision signed, or all; repeatable',
    ),
    field('--extension <post>', 'eller: den förlängning som undertecknades', 'or: the extension signed'),
  ),
  ...group(
    'Samråd (consultation) och förlängning (extension)',
    'Consultation and extension',
    field('--outcome <slag>', 'extend, not-extend eller undecided', 'extend, not-extend or undecided'),
    field('--consultation <post>', 'samrådet som förlängningen vilar på', 'the consultation it rests on'),
    field('--end <datum>', 'den nya sista dagen (annars den avtalade)', 'the new last day (else as agreed)'),
    field(
      '--overarching-end <datum>',
      'det övergripande avtalets sista dag',
      'the overarching agreement’s last day',
    ),
  ),
  ...group(
    'Uppföljning (follow-up)',
    'Follow-up',
    field(
      '--by <roll>',
      'ett organ eller en roll som följde upp; kan upprepas',
      'a body or role; repeatable',
    ),
    field('--summary <text>', 'vad den visar', 'what it shows'),
    field(
      '--result <åtgärd=tal: text>',
      'en åtgärds resultat, till exempel ”mediation=22: …”; kan upprepas',
      'a measure’s result, “mediation=22: …” say; repeatable',
    ),
  ),
  ...group(
    'Händelse (event) och information',
    'Event and information',
    field('--known-by <Part>', 'den Part som fick veta det', 'the party that came to know'),
    field('--known-since <datum>', 'dagen då den fick veta det', 'the day it came to know'),
    field('--calls-for <slag>', 'information eller renegotiation', 'information or renegotiation'),
    field('--event <post>', 'händelsen som informationen gäller', 'the event told of'),
    field(
      '--given-to <roll>',
      'ett organ eller en roll som tog emot; kan upprepas',
      'a body or role; repeatable',
    ),
  ),
  ...group(
    'Meddelande (notice), rättelse (rectification) och utträde (withdrawal)',
    'Notice, rectification and withdrawal',
    field(
      '--channel <slag>',
      'registered-letter, e-mail eller courier',
      'registered-letter, e-mail or courier',
    ),
    field('--registered-number <namn>', 'brevets kollinummer', 'the letter’s number'),
    field('--regarding <post>', 'posten som meddelandet gäller', 'the record that it regards'),
    field('--demand <post>', 'uppmaningen', 'the demand'),
    field('--notice <post>', 'meddelandet som begär utträde', 'the notice that asks to leave'),
    field('--effective <datum>', 'första dagen utan avtal', 'the first day without the agreement'),
  ),
  ...group(
    'Rättad post (correction)',
    'Correction',
    field('--record <post>', 'posten som var fel', 'the record that was wrong'),
    field('--why <text>', 'vad som var fel', 'what was wrong'),
    {
      flags: '--void',
      description: { sv: 'posten borde inte ha funnits', en: 'the record should not have been there' },
    },
    field(
      '--right-date <datum>',
      'postens rätta dag; annat rättas med sina egna val',
      'its right day; all else by its own options',
    ),
  ),
  ...group(
    'Flera slag',
    'Several kinds',
    field(
      '--party <Part>',
      'Parten; i ett samråd flera, eller all',
      'the party; several of a consultation, or all',
    ),
    field('--minutes <namn>', 'protokollets eller anteckningarnas beteckning', 'what the minutes are called'),
    field('--from <Part>', 'avsändaren', 'the sender'),
    field(
      '--to <Part>',
      'mottagaren; av information flera, eller all',
      'the recipient; several of information, or all',
    ),
    field(
      '--subject <ärende>',
      'situation, priorities, measures, communication; demand, renegotiation, withdrawal, termination, other',
      'situation, priorities, measures, communication; demand, renegotiation, withdrawal, termination, other',
    ),
    field('--what <text>', 'vad som har hänt, eller vad som sägs', 'what has happened, or is said'),
  ),
]

export const record: CommandDefinition = {
  name: 'record',
  summary: {
    sv: 'skriv ned vad som har hänt: ett möte, en underskrift, ett samråd',
    en: 'write down what happened: a meeting, a signature, a consultation',
  },
  argument: {
    name: 'slag',
    description: {
      sv: `${Object.keys(KINDS_TO_RECORD).join(', ')}; utan den frågar programmet`,
      en: `${Object.keys(KINDS_TO_RECORD).join(', ')}; without it the program asks`,
    },
    required: false,
  },
  options: [
    ...AGREEMENT_OPTIONS,
    {
      flags: '--date <datum>',
      description: {
        sv: 'dagen då det hände (annars den dag som visas)',
        en: 'the day on which it happened (else the day that is shown)',
      },
    },
    ...WRITING_OPTIONS,
    { flags: '--yes', description: { sv: 'skriv utan att fråga', en: 'write without asking' } },
    ...RECORD_FIELDS,
  ],
  examples: [
    {
      command: 'samverkan record meeting',
      does: {
        sv: 'ett möte: programmet frågar steg för steg',
        en: 'a meeting: the program asks step by step',
      },
    },
    {
      command:
        'samverkan record meeting --date 2017-06-08 --body steering-group --minutes "Protokoll SG 2/2017" --adopt "§ 4: appendix-3@2017-05-15"',
      does: {
        sv: 'styrgruppen antog nya åtgärdsplaner, utan frågor',
        en: 'the steering group adopted new action plans, without questions',
      },
    },
  ],
  load: () => import('../actions/record.ts'),
}
