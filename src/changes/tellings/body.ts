import { same } from '../../domain/bilingual.ts'
import { child } from '../../domain/paths.ts'
import { series } from '../../domain/series.ts'
import { frequencyInWords, lengthInWords } from '../frequency.ts'
import { idOf, itemsOf, nameOf } from '../ids.ts'
import { by, choice, named, noun, the } from '../telling.ts'
import type { InWords, Tellings, Thing } from '../telling.ts'
import { COMMON, changedByInWords } from './shared.ts'

/** `polismästare och kommundirektör, 1 år i taget` */
const chairInWords: InWords = (value, side) => {
  const roles = series(itemsOf(child(value, 'roles')).map((id) => nameOf('role', String(id), side)))
  const period = lengthInWords(child(value, 'period'), side) ?? same('')
  return { sv: `${roles.sv}, ${period.sv} i taget`, en: `${roles.en}, ${period.en} at a time` }
}

/** `14 ledamöter, varav 10 förtroendevalda` */
const seatsInWords: InWords = (value) => {
  const [total, elected] = [child(value, 'total'), child(value, 'elected')]
  return {
    sv: `${String(total)} ledamöter, varav ${String(elected)} förtroendevalda`,
    en: `${String(total)} members, ${String(elected)} of them elected`,
  }
}

/** `samma dag`, `efter 3 vardagar` */
const receiptInWords: InWords = (value) => {
  const weekdays = child(value, 'weekdays')
  if (typeof weekdays !== 'number') return { sv: 'samma dag', en: 'the same day' }
  return { sv: `efter ${weekdays} vardagar`, en: `after ${weekdays} weekdays` }
}

const CLAUSE: Thing = {
  the: { sv: 'punkt', en: 'clause' },
  name: (value) => same(`${String(child(value, 'number'))} ${String(child(value, 'heading'))}`),
  one: { sv: 'Ny punkt:', en: 'New clause:' },
  says: ['number', 'heading'],
}

const CHANNEL = {
  'registered-letter': { sv: 'rekommenderat brev', en: 'registered letter' },
  'e-mail': { sv: 'e-post', en: 'e-mail' },
  courier: { sv: 'bud', en: 'courier' },
}

const APPENDIX: Thing = {
  the: { sv: 'bilageförteckningens rad för', en: 'the list’s line for' },
  name: (value) => {
    const number = String(child(value, 'number'))
    return { sv: `bilaga ${number}`, en: `appendix ${number}` }
  },
  one: { sv: 'Ny i bilageförteckningen:', en: 'New in the list of appendices:' },
  says: ['number'],
}

const CLAUSE_NUMBER = { noun: noun('en punkt', 'a clause') }

export const BODY: Tellings = {
  ...COMMON,
  'parties.*': { thing: named(noun('Parten', 'the party'), noun('Ny Part', 'New party')), keys: [by('id')] },
  'parties.*.name': { noun: noun('ett namn', 'a name') },
  'parties.*.organisation-number': { noun: noun('ett organisationsnummer', 'an organisation number') },
  'parties.*.organisation': { noun: noun('organisation', 'organisation') },
  'parties.*.address.postal-code': { noun: noun('ett postnummer', 'a postal code') },
  'parties.*.address.city': { noun: noun('en postort', 'a post town') },
  'parties.*.letterhead.sender': { noun: noun('en avsändare i brevhuvudet', 'a sender in the letterhead') },
  'parties.*.letterhead.motto': { noun: noun('ett motto i brevhuvudet', 'a motto in the letterhead') },

  'roles.*': {
    thing: named(noun('rollen', 'the role'), noun('Ny roll', 'New role'), 'title'),
    keys: [by('id')],
  },
  'roles.*.title': { noun: noun('en titel', 'a title') },
  'roles.*.definite': { noun: noun('en titel i bestämd form', 'a definite title') },
  'roles.*.party': { noun: noun('en Part', 'a party'), value: idOf('party') },

  'overarching-agreement': { thing: the('det övergripande avtalet', 'the overarching agreement') },
  'overarching-agreement.clause': CLAUSE_NUMBER,
  'overarching-agreement.name': { noun: noun('ett namn', 'a name') },
  'overarching-agreement.number': { noun: noun('ett nummer', 'a number') },
  'overarching-agreement.date': { noun: noun('ett datum', 'a date') },
  'overarching-agreement.term.start': { noun: noun('en första giltighetsdag', 'a first day of validity') },
  'overarching-agreement.term.end': { noun: noun('en sista giltighetsdag', 'a last day of validity') },

  term: { thing: the('avtalstiden', 'the term') },
  'term.clause': CLAUSE_NUMBER,
  'term.start': { noun: noun('en första dag', 'a first day') },
  'term.end': { noun: noun('en sista dag', 'a last day') },
  'term.renewal': { thing: the('förlängningen', 'the extension') },
  'term.renewal.kind': {
    noun: noun('ett slag', 'a kind'),
    value: choice({
      express: { sv: 'överenskommelse', en: 'agreement' },
      tacit: { sv: 'automatisk förlängning', en: 'automatic extension' },
      none: { sv: 'ingen förlängning', en: 'no extension' },
      'until-notice': { sv: 'tills vidare', en: 'until further notice' },
    }),
  },
  'term.renewal.notice': { noun: noun('en uppsägningstid', 'a period of notice') },
  'term.renewal.extension': { noun: noun('en längd', 'a length') },
  'term.renewal.consultation': {
    noun: noun('en tid för samråd före slutet', 'a time for consultation before the end'),
  },
  'term.renewal.overarching-agreement': {
    noun: noun('ett krav på det övergripande avtalet', 'a condition on the overarching agreement'),
    value: choice({
      required: { sv: 'det måste gälla hela tiden', en: 'it must be valid throughout' },
      'not-required': { sv: 'det behöver inte gälla', en: 'it need not be valid' },
    }),
  },

  'intentions.*': {
    thing: named(noun('avsikten', 'the intention'), noun('Ny avsikt', 'New intention')),
    keys: [by('id')],
  },
  'intentions.*.clause': CLAUSE_NUMBER,
  'intentions.*.strength': {
    noun: noun('en styrka', 'a strength'),
    value: choice({ should: { sv: 'bör', en: 'should' }, may: { sv: 'får', en: 'may' } }),
  },
  'intentions.*.name': { noun: noun('ett namn', 'a name') },
  'intentions.*.from': { noun: noun('en första dag', 'a first day') },
  'intentions.*.to': { noun: noun('en sista dag', 'a last day') },

  'bodies.*': { thing: named(noun('', ''), noun('Nytt organ', 'New body')), keys: [by('id')] },
  'bodies.*.clause': CLAUSE_NUMBER,
  'bodies.*.name': { noun: noun('ett namn', 'a name') },
  'bodies.*.frequency': {
    noun: noun('en mötesfrekvens', 'a frequency of meetings'),
    whole: frequencyInWords,
  },
  'bodies.*.chair': {
    noun: noun('ett växlande ordförandeskap', 'an alternating chair'),
    whole: chairInWords,
  },
  'bodies.*.members.roles': { noun: noun('ledamöter', 'members'), value: idOf('role') },
  'bodies.*.members.groups': { noun: noun('grupper som ingår', 'groups among its members') },
  'bodies.*.coordinators': {
    noun: noun('en uppgift för Samordnarna', 'a part for the coordinators'),
    value: choice({
      member: { sv: 'ledamöter', en: 'members' },
      rapporteur: { sv: 'föredragande', en: 'rapporteurs' },
      none: { sv: 'inte med', en: 'absent' },
    }),
  },

  'districts.*': {
    thing: named(noun('området', 'the district'), noun('Nytt område', 'New district')),
    keys: [by('id')],
  },
  'districts.*.name': { noun: noun('ett namn', 'a name') },

  'forums.*': {
    thing: named(noun('forumet', 'the forum'), noun('Nytt forum', 'New forum')),
    keys: [by('id')],
  },
  'forums.*.clause': CLAUSE_NUMBER,
  'forums.*.name': { noun: noun('ett namn', 'a name') },
  'forums.*.number': { noun: noun('ett antal grupper', 'a number of groups') },
  'forums.*.frequency': {
    noun: noun('en mötesfrekvens', 'a frequency of meetings'),
    whole: frequencyInWords,
  },
  'forums.*.led-by': { noun: noun('en ledare', 'a leader'), value: idOf('role') },
  'forums.*.districts': { noun: noun('områden', 'districts'), value: idOf('district') },
  'forums.*.seats': { noun: noun('ett antal platser', 'a number of seats'), whole: seatsInWords },
  'forums.*.members.roles': { noun: noun('ledamöter', 'members'), value: idOf('role') },
  'forums.*.members.groups': { noun: noun('grupper som ingår', 'groups among its members') },

  coordinators: { thing: the('Samordnarna', 'the coordinators') },
  'coordinators.clause': CLAUSE_NUMBER,
  'coordinators.roles': { noun: noun('roller', 'roles'), value: idOf('role') },

  'appendices.*': { thing: APPENDIX, keys: [by('id')] },
  'appendices.*.number': { noun: noun('ett nummer', 'a number') },
  'appendices.*.kind': {
    noun: noun('ett slag', 'a kind'),
    value: choice({
      contacts: { sv: 'kontaktuppgifter', en: 'contact details' },
      situation: { sv: 'lägesbild', en: 'situation picture' },
      measures: { sv: 'åtgärdsplaner', en: 'action plans' },
      communication: { sv: 'kommunikationsplan', en: 'communication plan' },
      'follow-up': { sv: 'uppföljningsplan', en: 'follow-up plan' },
    }),
  },
  'appendices.*.clause': CLAUSE_NUMBER,
  'appendices.*.title': { noun: noun('en rubrik', 'a title') },
  'appendices.*.changed-by': {
    noun: noun('ett sätt att ändras', 'a way to be changed'),
    whole: changedByInWords,
  },

  'situation-update': { thing: the('uppdateringen av lägesbilden', 'the update of the situation picture') },
  'situation-update.clause': CLAUSE_NUMBER,
  'situation-update.frequency': { noun: noun('en frekvens', 'a frequency'), whole: frequencyInWords },

  notices: { thing: the('bestämmelsen om meddelanden', 'the provision on notices') },
  'notices.clause': CLAUSE_NUMBER,
  'notices.channels.*': {
    thing: {
      the: { sv: 'meddelande med', en: 'notice by' },
      name: (value, side) => choice(CHANNEL)(child(value, 'channel'), side),
      one: { sv: 'Nytt sätt att lämna meddelande:', en: 'New way to give notice:' },
      says: ['channel'],
    },
    keys: [by('channel')],
  },
  'notices.channels.*.channel': { noun: noun('ett sätt', 'a way'), value: choice(CHANNEL) },
  'notices.channels.*.needs': {
    noun: noun('en adress som krävs', 'an address that is needed'),
    value: choice({
      street: { sv: 'gatuadressen', en: 'the street address' },
      'e-mail': { sv: 'e-postadressen', en: 'the e-mail address' },
    }),
  },
  'notices.channels.*.deemed-receipt': {
    noun: noun('en tid då det anses ha kommit fram', 'a time of deemed receipt'),
    whole: receiptInWords,
  },

  information: { thing: the('bestämmelsen om information', 'the provision on information') },
  'information.clause': CLAUSE_NUMBER,
  'information.recipients.roles': {
    noun: noun('roller som mottagare', 'roles as recipients'),
    value: idOf('role'),
  },
  'information.recipients.bodies': {
    noun: noun('organ som mottagare', 'bodies as recipients'),
    value: idOf('body'),
  },

  'early-exit': { thing: the('bestämmelsen om förtida utträde', 'the provision on early exit') },
  'early-exit.clause': CLAUSE_NUMBER,
  'early-exit.cure-period': { noun: noun('en rättelsetid', 'a cure period') },

  'clauses.*': { thing: CLAUSE, keys: [by('heading'), by('number')] },
  'clauses.*.number': { noun: noun('ett nummer', 'a number') },
  'clauses.*.heading': { noun: noun('en rubrik', 'a heading') },

  signing: { thing: the('avsnittet om underskrifter', 'the section on signatures') },
  'signing.heading': { noun: noun('en rubrik', 'a heading') },
  'signing.copies': { noun: noun('ett antal exemplar', 'a number of copies') },
  'signing.signatories.*': {
    thing: {
      the: { sv: 'undertecknaren för', en: 'the signatory of' },
      name: (value, side) => idOf('party')(child(value, 'party'), side),
      one: { sv: 'Ny undertecknare för', en: 'New signatory of' },
      says: ['party'],
    },
    keys: [by('party')],
  },
  'signing.signatories.*.party': { noun: noun('en Part', 'a party'), value: idOf('party') },
  'signing.signatories.*.name': { isPerson: true },
  'signing.signatories.*.role': { noun: noun('en roll', 'a role'), value: idOf('role') },
  'signing.signatories.*.place': { noun: noun('en ort', 'a place') },
  'signing.signatories.*.date': { noun: noun('ett datum', 'a date') },
}
