// Generated from schemas/ by scripts/generate-schema-code.mjs. Do not edit.

export type Date = string
export type Name = string
export type Id = string
export type OrganisationNumber = string
/**
 * @maxItems 1000
 */
export type Names = Name[]
export type PostalCode = string
export type ClauseNumber = string
export type NameOrNull = (string | null)
export type DateOrNull = (string | null)
export type Duration = string
export type DurationOrNull = (string | null)
/**
 * @maxItems 1000
 */
export type Ids = string[]
export type IdOrNull = (string | null)
export type Count = number
export type ChangedBy = ({
kind: "decision"
body: Id
clause?: ClauseNumber
} | {
kind: "signatures"
clause?: ClauseNumber
})
export type Text = string
export type Telephone = string
export type TextOrNull = (string | null)
export type EmailOrNull = (string | null)
export type CountOrNull = (number | null)
export type YearOrNull = (number | null)
export type RecordId = string
export type Note = string
export type RecordIdOrNull = (string | null)

export interface Written {
body: WrittenBody
communication: WrittenCommunication
contacts: WrittenContacts
"follow-up": WrittenFollowUp
measures: WrittenMeasures
"record-consultation": WrittenRecordConsultation
"record-correction": WrittenRecordCorrection
"record-event": WrittenRecordEvent
"record-extension": WrittenRecordExtension
"record-follow-up": WrittenRecordFollowUp
"record-information": WrittenRecordInformation
"record-meeting": WrittenRecordMeeting
"record-notice": WrittenRecordNotice
"record-rectification": WrittenRecordRectification
"record-signature": WrittenRecordSignature
"record-withdrawal": WrittenRecordWithdrawal
samverkan: WrittenSamverkan
situation: WrittenSituation
}
export interface WrittenBody {
kind: "body"
date: Date
title: Name
language: "sv"
/**
 * @minItems 2
 * @maxItems 50
 */
parties: {
id: Id
name: Name
"organisation-number": OrganisationNumber
organisation: Names
address: {
"postal-code": PostalCode
city: Name
}
letterhead: {
sender: Name
motto?: Name
}
}[]
/**
 * @maxItems 200
 */
roles: {
id: Id
title: Name
definite: Name
party: Id
}[]
"overarching-agreement": {
clause: ClauseNumber
name: Name
number: NameOrNull
date: DateOrNull
term: {
start: DateOrNull
end: DateOrNull
}
}
term: {
clause: ClauseNumber
start: Date
end: DateOrNull
renewal: ({
kind: "express"
extension: Duration
consultation: Duration
"overarching-agreement": ("required" | "not-required")
} | {
kind: "tacit"
extension: string
notice: Duration
} | {
kind: "none"
} | {
kind: "until-notice"
notice: DurationOrNull
})
}
/**
 * @maxItems 100
 */
intentions: {
id: Id
clause: ClauseNumber
strength: ("should" | "may")
name: Name
from: Date
to: DateOrNull
}[]
/**
 * @maxItems 50
 */
bodies: {
id: Id
clause: ClauseNumber
name: Name
frequency: (Frequency | null)
chair: ({
kind: "alternating"
roles: Ids
period: Duration
} | null)
members: Members
coordinators: ("member" | "rapporteur" | "none")
}[]
/**
 * @maxItems 200
 */
districts: {
id: Id
name: Name
}[]
/**
 * @maxItems 100
 */
forums: {
id: Id
clause: ClauseNumber
name: Name
number?: number
frequency: (Frequency | null)
"led-by": IdOrNull
districts: Ids
seats: ({
total: Count
elected: Count
} | null)
members: Members
}[]
coordinators: {
clause: ClauseNumber
roles: Ids
}
/**
 * @maxItems 50
 */
appendices: {
id: Id
number: number
kind: ("contacts" | "situation" | "measures" | "communication" | "follow-up")
clause: ClauseNumber
title: Name
"changed-by": ChangedBy
}[]
"situation-update": {
clause: ClauseNumber
frequency: Frequency
}
notices: {
clause: ClauseNumber
/**
 * @minItems 1
 * @maxItems 20
 */
channels: {
channel: ("registered-letter" | "e-mail" | "courier")
needs: ("street" | "e-mail")
"deemed-receipt": ({
kind: "same-day"
} | {
kind: "weekdays"
weekdays: number
})
}[]
}
information: {
clause: ClauseNumber
recipients: {
roles: Ids
bodies: Ids
}
}
"early-exit": {
clause: ClauseNumber
"cure-period": Duration
}
/**
 * @minItems 1
 * @maxItems 200
 */
clauses: {
number: number
heading: Name
text: Text
}[]
signing: {
heading: Name
copies: number
text: Text
/**
 * @minItems 1
 * @maxItems 50
 */
signatories: {
party: Id
name: NameOrNull
role: Id
place: NameOrNull
date: DateOrNull
}[]
}
}
export interface Frequency {
times: number
per: Duration
}
export interface Members {
roles: Ids
groups: Names
}
export interface WrittenCommunication {
kind: "communication"
date: Date
title: Name
introduction: Text
purpose: Text
goals: {
lead: Text
/**
 * @maxItems 100
 */
items: {
id: Id
text: Text
}[]
}
"target-groups": {
primary: Names
secondary: Names
text: Text
}
"activity-principles": Text
/**
 * @maxItems 500
 */
activities: {
id: Id
name: Name
time: DateOrNull
responsible: Ids
intentions: Ids
}[]
/**
 * @maxItems 100
 */
spokespersons: {
id: Id
party: Id
subject: Name
strength: ("shall" | "may" | "states")
unit: NameOrNull
/**
 * @maxItems 50
 */
persons: {
role: IdOrNull
name: NameOrNull
}[]
/**
 * @maxItems 20
 */
telephones: Telephone[]
note: TextOrNull
}[]
}
export interface WrittenContacts {
kind: "contacts"
date: Date
title: Name
/**
 * @maxItems 100
 */
contacts: {
party: Id
name: NameOrNull
role: Id
titles: Names
organisation: Names
address: {
street: NameOrNull
"postal-code": PostalCode
city: Name
}
/**
 * @maxItems 20
 */
telephones: Telephone[]
"e-mail": EmailOrNull
}[]
}
export interface WrittenFollowUp {
kind: "follow-up"
date: Date
title: Name
/**
 * @maxItems 20
 */
subjects: {
subject: ("situation" | "priorities" | "measures" | "communication")
name: Name
method: Text
responsible: {
bodies: Ids
roles: Ids
text: Text
}
frequency: (Frequency | null)
"frequency-text": Text
"reported-to": IdOrNull
"changed-by": (ChangedBy | null)
}[]
}
export interface WrittenMeasures {
kind: "measures"
date: Date
title: Name
"time-note"?: Name
/**
 * @maxItems 300
 */
measures: {
id: Id
number: number
name: Name
priorities: Names
crimes: Ids
intentions: Ids
purpose: Text
goal: ({
kind: "level"
unit: Name
target: CountOrNull
year: YearOrNull
text: Text
} | {
kind: "change"
direction: ("increase" | "decrease")
unit: Name
baseline: {
year: YearOrNull
value: CountOrNull
}
target: {
year: YearOrNull
value: CountOrNull
}
"change-per-cent": (number | null)
text: Text
} | {
kind: "descriptive"
text: Text
})
responsible: {
parties: Ids
role: IdOrNull
}
time: DateOrNull
/**
 * @maxItems 100
 */
commitments: {
parties: Ids
text: Text
}[]
/**
 * @maxItems 2
 */
financing: ("existing-budget" | "external-funds")[]
}[]
}
export interface WrittenRecordConsultation {
kind: "consultation"
date: Date
parties: Ids
outcome: ("extend" | "not-extend" | "undecided")
minutes: NameOrNull
}
export interface WrittenRecordCorrection {
kind: "correction"
date: Date
record: RecordId
why: Note
replacement: ((WrittenRecordSignature | WrittenRecordMeeting | WrittenRecordConsultation | WrittenRecordExtension | WrittenRecordFollowUp | WrittenRecordEvent | WrittenRecordInformation | WrittenRecordNotice | WrittenRecordRectification | WrittenRecordWithdrawal) | null)
}
export interface WrittenRecordSignature {
kind: "signature"
date: Date
party: Id
signatory: {
name: NameOrNull
role: Id
}
place: NameOrNull
signs: ({
kind: "revisions"
/**
 * @minItems 1
 * @maxItems 100
 */
revisions: Revision[]
} | {
kind: "extension"
extension: RecordId
})
}
export interface Revision {
part: Id
date: Date
digest: string
}
export interface WrittenRecordMeeting {
kind: "meeting"
date: Date
body: Id
chair: IdOrNull
present: Members
minutes: NameOrNull
/**
 * @maxItems 200
 */
decisions: ({
kind: "adopt"
item: NameOrNull
revision: Revision
} | {
kind: "receive"
item: NameOrNull
"follow-up": RecordId
} | {
kind: "fulfil"
item: NameOrNull
intention: Id
} | {
kind: "other"
item: NameOrNull
text: Note
})[]
}
export interface WrittenRecordExtension {
kind: "extension"
date: Date
end: Date
consultation: RecordIdOrNull
"overarching-agreement": {
end: DateOrNull
}
}
export interface WrittenRecordFollowUp {
kind: "follow-up"
date: Date
subject: ("situation" | "priorities" | "measures" | "communication")
by: {
bodies: Ids
roles: Ids
}
summary: Note
/**
 * @maxItems 200
 */
results: {
measure: Id
value: (number | null)
text: Note
}[]
}
export interface WrittenRecordEvent {
kind: "event"
date: Date
what: Note
"known-by": Id
"known-since": Date
"calls-for": ("information" | "renegotiation")
}
export interface WrittenRecordInformation {
kind: "information"
date: Date
event: RecordId
from: Id
to: Ids
"given-to": {
bodies: Ids
roles: Ids
}
}
export interface WrittenRecordNotice {
kind: "notice"
date: Date
from: Id
to: Id
channel: ("registered-letter" | "e-mail" | "courier")
"registered-number": NameOrNull
subject: ("demand" | "renegotiation" | "withdrawal" | "termination" | "other")
regarding: RecordIdOrNull
what: Note
}
export interface WrittenRecordRectification {
kind: "rectification"
date: Date
demand: RecordId
what: Note
}
export interface WrittenRecordWithdrawal {
kind: "withdrawal"
date: Date
notice: RecordIdOrNull
demand: RecordIdOrNull
effective: DateOrNull
}
export interface WrittenSamverkan {
kind: "samverkan"
agreement: Id
mark?: string
readings: {
weekday: ("statutory" | "monday-friday" | "business-day" | null)
year: ("calendar" | "agreement" | "rolling" | null)
"cure-period": ("receipt" | "dispatch" | null)
extension: ("signatures" | "consultation" | null)
changes: {
[k: string]: string | undefined
}
"first-chair": IdOrNull
}
/**
 * @maxItems 1000
 */
accepted: {
rule: Id
file: string
pointer: string
reason: string
}[]
}
export interface WrittenSituation {
kind: "situation"
date: Date
title: Name
update?: {
text: Text
"new-sources": Ids
}
/**
 * @maxItems 200
 */
sources: {
id: Id
kind: ("quantitative" | "qualitative")
name: Name
}[]
/**
 * @maxItems 500
 */
areas: {
id: Id
name: Name
district: IdOrNull
}[]
/**
 * @maxItems 500
 */
crimes: {
id: Id
name: Name
}[]
statistics: {
heading: Name
source: Id
/**
 * @minItems 1
 * @maxItems 20
 */
years: number[]
/**
 * @maxItems 2000
 */
rows: {
areas: Ids
crime: Id
figures: {
[k: string]: CountOrNull | undefined
}
trend: ("rising" | "falling" | "unchanged" | null)
}[]
}
/**
 * @maxItems 100
 */
surveys: {
id: Id
heading: Name
sources: Ids
/**
 * @maxItems 100
 */
shares: {
id: Id
"per-cent": number
of: NameOrNull
}[]
text: Text
}[]
/**
 * @maxItems 200
 */
narratives: {
id: Id
heading: Name
source?: Id
/**
 * @maxItems 50
 */
reported: {
areas: Ids
year: YearOrNull
count: Count
}[]
"most-reported": Ids
text: Text
}[]
priorities: (Names | null)
}
