/** Every fact of a provider, in the order in which answers give them. */
import { type Fact, toldCoarsely, toldDiscreetly, toldNever, toldOfPublic, toldWhole } from './fact.ts'

/** What is checked together: a check of a group says that somebody made sure of all its facts. `record`: what is said of the record itself. */
export const checkGroups = ['existence', 'name', 'place', 'phones', 'hours', 'help', 'access', 'web'] as const
export type CheckGroup = (typeof checkGroups)[number]

/**
 * `assurable`: where it is known from and who checked it is kept for it alone. `complete`: a record without it is incomplete.
 * `risky`: a change of it can send people to the wrong door or lead others to a place that must not be found.
 */
export interface ProviderFact extends Fact {
  group: CheckGroup | 'record'
  assurable?: true
  complete?: true
  risky?: true
}

const noText = { ky: '', ru: '', en: '' } as const
const sure = { assurable: true, complete: true } as const
const assurable = true
const risky = true
/** Records were written without it. */
const later = true

export const providerFacts = [
  { key: 'id', shape: 'id', empty: '', label: 'id', group: 'record', told: toldWhole },
  { key: 'kind', shape: 'word', empty: '', label: 'kind', group: 'existence', told: toldWhole, assurable },
  { key: 'name', shape: 'localized', empty: noText, label: 'name', group: 'name', told: toldWhole, ...sure },
  { key: 'location', shape: 'location', empty: null, label: 'location', group: 'place', told: toldOfPublic, ...sure, risky },
  {
    key: 'location_visibility',
    shape: 'word',
    empty: 'public',
    label: 'location_visibility',
    group: 'record',
    told: toldWhole,
    risky,
  },
  { key: 'phones', shape: 'phones', empty: [], label: 'phones', group: 'phones', told: toldDiscreetly, ...sure, risky },
  {
    key: 'sources',
    shape: 'sources',
    empty: [],
    label: 'sources',
    group: 'record',
    told: toldCoarsely,
    columns: ['source_urls'],
  },
  { key: 'email', shape: 'line', empty: '', label: 'email', group: 'web', told: toldWhole, assurable },
  { key: 'topics', shape: 'words', empty: [], label: 'topics', group: 'help', told: toldWhole, ...sure },
  { key: 'audiences', shape: 'words', empty: [], label: 'audiences', group: 'help', told: toldWhole, assurable },
  { key: 'languages', shape: 'words', empty: [], label: 'languages', group: 'help', told: toldWhole, ...sure },
  { key: 'cost', shape: 'word', empty: '', label: 'cost', group: 'help', told: toldWhole, ...sure },
  { key: 'accessibility', shape: 'words', empty: [], label: 'accessibility', group: 'access', told: toldWhole, ...sure },
  // whether it works is unknown until a source says so
  { key: 'status', shape: 'word', empty: 'unknown', label: 'status', group: 'existence', told: toldWhole, ...sure, risky },
  { key: 'opened_on', shape: 'date', empty: '', label: 'opened_on', group: 'existence', told: toldWhole, assurable },
  { key: 'source_date', shape: 'date', empty: '', label: 'source_date', group: 'record', told: toldWhole },
  { key: 'verified_at', shape: 'instant', empty: '', label: 'verified_at', group: 'record', told: toldWhole },
  { key: 'unit_id', shape: 'id', empty: '', label: 'unit_id', group: 'place', told: toldCoarsely, ...sure },
  {
    key: 'place_id',
    shape: 'id',
    empty: '',
    label: 'place_id',
    group: 'place',
    told: { public: 'whole', town: 'coarse', hidden: 'never' },
    assurable,
  },
  {
    key: 'serves_units',
    shape: 'ids',
    empty: [],
    label: 'serves_units',
    group: 'help',
    told: { public: 'coarse', town: 'coarse', hidden: 'never' },
    assurable,
    later,
  },
  {
    key: 'settlement',
    shape: 'line',
    empty: '',
    label: 'settlement',
    group: 'place',
    told: { public: 'coarse', town: 'never', hidden: 'never' },
    assurable,
  },
  { key: 'operator', shape: 'localized', empty: noText, label: 'operator', group: 'existence', told: toldDiscreetly, assurable },
  // the days of all, the reason as a notice's text, the place as an address
  {
    key: 'closures',
    shape: 'closures',
    empty: [],
    label: 'closures',
    group: 'record',
    told: toldCoarsely,
    risky,
    later,
  },
  { key: 'notices', shape: 'notices', empty: [], label: 'notices', columns: [], group: 'record', told: toldDiscreetly, later },
  {
    key: 'ways_to_come',
    shape: 'words',
    empty: [],
    label: 'ways_to_come',
    group: 'help',
    told: toldWhole,
    later,
    assurable,
  },
  {
    key: 'what_to_bring',
    shape: 'localized',
    empty: noText,
    label: 'what_to_bring',
    group: 'help',
    told: toldDiscreetly,
    assurable,
    later,
  },
  {
    key: 'supported_by',
    shape: 'lines',
    empty: [],
    label: 'supported_by',
    group: 'existence',
    told: toldDiscreetly,
    assurable,
  },
  {
    key: 'supported_until',
    shape: 'date',
    empty: '',
    label: 'supported_until',
    group: 'existence',
    told: toldWhole,
    assurable,
    later,
  },
  {
    key: 'closed_on',
    shape: 'date',
    empty: '',
    label: 'closed_on',
    group: 'existence',
    told: toldWhole,
    assurable,
    later,
  },
  {
    key: 'successor_id',
    shape: 'id',
    empty: '',
    label: 'successor_id',
    group: 'record',
    // of a public place, and where the place of the other is public, too: one that hides must not be found by what it was
    told: { public: 'coarse', town: 'never', hidden: 'never' },
    risky,
    later,
  },
  {
    key: 'former_ids',
    shape: 'ids',
    empty: [],
    label: 'former_ids',
    columns: [],
    group: 'record',
    told: toldOfPublic,
    risky,
    later,
  },
  { key: 'not_same_as', shape: 'ids', empty: [], label: 'not_same_as', columns: [], group: 'record', told: toldNever, later },
  { key: 'address', shape: 'localized', empty: noText, label: 'address', group: 'place', told: toldOfPublic, ...sure },
  { key: 'landmark', shape: 'localized', empty: noText, label: 'landmark', group: 'place', told: toldOfPublic, assurable },
  // a source's words for the hours may hold a street, and so may a comment in a schedule
  { key: 'hours_text', shape: 'line', empty: '', label: 'hours_text', group: 'hours', told: toldOfPublic, assurable },
  { key: 'schedule', shape: 'line', empty: '', label: 'schedule', group: 'hours', told: toldOfPublic, ...sure },
  {
    key: 'website',
    shape: 'line',
    empty: '',
    label: 'website',
    group: 'web',
    told: { public: 'whole', town: 'whole', hidden: 'never' },
    assurable,
  },
  { key: 'oblast', shape: 'line', empty: '', label: 'oblast', group: 'place', told: toldNever, assurable },
  { key: 'district', shape: 'line', empty: '', label: 'district', group: 'place', told: toldNever, assurable },
  { key: 'verified_by', shape: 'line', empty: '', label: 'verified_by', group: 'record', told: toldNever },
  { key: 'note', shape: 'text', empty: '', label: 'note', group: 'record', told: toldNever },
  {
    key: 'assured',
    shape: 'assured',
    empty: {},
    label: 'assured',
    group: 'record',
    told: { public: 'coarse', town: 'coarse', hidden: 'coarse' },
    later,
    columns: [],
  },
] as const satisfies readonly ProviderFact[]

/** A fact of which it is kept where it is known from and who checked it. */
export type AssurableFact = Extract<(typeof providerFacts)[number], { assurable: true }>['key']
export const assurableFacts: readonly AssurableFact[] = providerFacts.flatMap((fact) => ('assurable' in fact ? [fact.key] : []))
