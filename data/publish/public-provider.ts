/** The one exit: what the public may know of a provider, field by field. Whatever is not named here never leaves the register. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { type Position, positionOf } from '../geo/position.ts'
import type { FactAssurance } from '../model/assurance.ts'
import { checkOfGroup } from '../model/checks.ts'
import type { Told } from '../model/fact.ts'
import { emptyLocalized, type Localized } from '../model/language.ts'
import type { Assurance, Closure, Notice, Phone, Provider, Source } from '../model/provider.ts'
import { type AssurableFact, type CheckGroup, checkGroups, providerFacts } from '../model/provider-facts.ts'
import type { LocationPrecision } from '../vocabulary/location-precision.ts'
import type { LocationVisibility } from '../vocabulary/location-visibility.ts'
import { type Discretion, discretionFor, townPlace, townUnit } from './discretion.ts'

export interface GeoJsonPoint {
  type: 'Point'
  coordinates: [number, number]
}

/** Where one fact is known from and when it was checked: never by whom, but for what she is and where. */
export type PublicAssurance = Omit<Assurance, 'checked_by'>

/** When a group of facts was made sure of as a whole, how, and by somebody of which role and office (empty: not known). */
export type PublicCheck = Pick<FactAssurance, 'checked_at' | 'how' | 'role' | 'office'>

/**
 * A provider as the public sees it. Empty strings and lists: not known. `location` is a GeoJSON point (`[longitude, latitude]`,
 * RFC 7946) that is only as good as `location_precision` says; null where there is none or where it must not be shown.
 */
export interface PublicProvider
  extends Pick<
    Provider,
    | 'id'
    | 'kind'
    | 'name'
    | 'operator'
    | 'email'
    | 'website'
    | 'topics'
    | 'audiences'
    | 'languages'
    | 'cost'
    | 'accessibility'
    | 'status'
    | 'ways_to_come'
    | 'opened_on'
    | 'supported_by'
    | 'supported_until'
    | 'closed_on'
    | 'successor_id'
    | 'source_date'
    | 'verified_at'
    | 'location_visibility'
  > {
  unit_id: string
  place_id: string
  /** The units that it says it serves beside its own: never finer than the place that may be told. */
  serves_units: readonly string[]
  /** The settlement in the words of the source, for a public place that the geodata pack does not know. */
  settlement: string
  address: Localized
  landmark: Localized
  hours_text: string
  schedule: string
  phones: readonly Phone[]
  closures: readonly Closure[]
  notices: readonly Notice[]
  what_to_bring: Localized
  /** The records that it took the place of, whose addresses lead here. */
  former_ids: readonly string[]
  sources: readonly Source[]
  location: GeoJsonPoint | null
  location_precision: LocationPrecision
  /** What is said of single facts, where it is not what `sources`, `source_date` and `verified_at` say of all; absent where of none. */
  assured?: Readonly<Partial<Record<AssurableFact, PublicAssurance>>> | undefined
  /** By group of facts, of what is told of it; a group that is not here was never made sure of as a whole. Absent: none was. */
  checks?: Readonly<Partial<Record<CheckGroup, PublicCheck>>> | undefined
}

type PlacePart = Pick<
  PublicProvider,
  | 'unit_id'
  | 'place_id'
  | 'serves_units'
  | 'settlement'
  | 'address'
  | 'landmark'
  | 'hours_text'
  | 'schedule'
  | 'website'
  | 'sources'
  | 'location'
> &
  Pick<
    PublicProvider,
    | 'operator'
    | 'phones'
    | 'closures'
    | 'notices'
    | 'what_to_bring'
    | 'supported_by'
    | 'successor_id'
    | 'former_ids'
    | 'assured'
    | 'checks'
  >

/** What leads to a place that is not public is taken out of the free texts that stay. */
export const discretionOf = (provider: Provider, gazetteer: Gazetteer): Discretion =>
  discretionFor(
    {
      unit_id: provider.unit_id,
      place_id: provider.place_id,
      words: [provider.address, provider.landmark, ...provider.closures.map(({ place }) => place)],
      asides: [provider.hours_text, provider.schedule, ...provider.closures.map(({ schedule }) => schedule)],
      named: { district: provider.district, settlement: provider.settlement },
      website: provider.website,
    },
    provider.location_visibility,
    gazetteer,
  )

function discreet(provider: Provider, { text, localized, sources }: Discretion) {
  return {
    operator: localized(provider.operator),
    phones: provider.phones.map((phone) => ({ ...phone, label: localized(phone.label) })),
    // when it is otherwise is told of every place; where else it is, as an address, of none that is not public
    closures: provider.closures.map(({ kind, from, until, reason }) => ({
      kind,
      from,
      until,
      reason: localized(reason),
      schedule: '',
      place: emptyLocalized(),
    })),
    notices: provider.notices
      .map((notice) => ({ ...notice, text: localized(notice.text) }))
      .filter(({ text: left }) => left.ky || left.ru || left.en),
    what_to_bring: localized(provider.what_to_bring),
    supported_by: provider.supported_by.filter((name) => text(name) !== ''),
    sources: sources(provider.sources),
    address: emptyLocalized(),
    landmark: emptyLocalized(),
    // a source's words for the hours may hold a street, and so may a comment in a schedule
    hours_text: '',
    schedule: '',
    location: null,
    successor_id: '',
    former_ids: [],
    ...knowledge(provider, { sources, text }),
  }
}

/** What may be said of sources and offices. */
type Says = { sources(sources: readonly Source[]): readonly Source[] } & Pick<Discretion, 'text'>

const knowledge = (provider: Provider, says: Says): Pick<PublicProvider, 'assured' | 'checks'> => ({
  ...assuredPart(provider, says),
  ...checksPart(provider, says),
})

/** Nothing of what is not told itself, and no more of its source than of the sources of the record. */
function assuredPart(provider: Provider, { sources, text }: Says): Pick<PublicProvider, 'assured'> {
  const entries = providerFacts.flatMap((fact) => {
    const entry = 'assurable' in fact && provider.assured[fact.key]
    if (!entry || fact.told[provider.location_visibility] === 'never') return []
    const { source_date, checked_at, how, role, office } = entry
    const [source = { url: '', title: '' }] = sources([entry.source])
    const by = { ...(role && { role }), ...(office !== undefined && { office: text(office) }) }
    return [[fact.key, { source, source_date, checked_at, how, ...by }] as const]
  })
  return entries.length > 0 ? { assured: Object.fromEntries(entries) } : {}
}

/** Of the facts that are told alone: what is known of the others must not show in a day. */
function checksPart(provider: Provider, { text }: Says): Pick<PublicProvider, 'checks'> {
  const entries = checkGroups.flatMap((group) => {
    const check = checkOfGroup(provider, group, (key) => toldOf.get(key)?.[provider.location_visibility] !== 'never')
    if (!check?.checked_at) return []
    const { checked_at, how, role, office } = check
    return [[group, { checked_at, how, role, office: text(office) }] as const]
  })
  return entries.length > 0 ? { checks: Object.fromEntries(entries) } : {}
}

const toldOf: ReadonlyMap<string, Told> = new Map(providerFacts.map(({ key, told }) => [key, told]))

/** Which provider may be named by another: one whose place is public, so that nobody is found by what it was or became. */
export type MayBeNamed = (id: string) => boolean
export const isPublic = (provider: Pick<Provider, 'location_visibility'> | null | undefined): boolean =>
  provider?.location_visibility === 'public'

const place: Record<
  LocationVisibility,
  (provider: Provider, position: Position, gazetteer: Gazetteer, mayBeNamed: MayBeNamed) => PlacePart
> = {
  public: (provider, position, gazetteer, mayBeNamed) => ({
    unit_id: provider.unit_id,
    place_id: provider.place_id,
    serves_units: provider.serves_units.filter((id) => gazetteer.unit(id)),
    settlement: provider.place_id ? '' : provider.settlement,
    operator: provider.operator,
    phones: provider.phones,
    closures: provider.closures,
    notices: provider.notices,
    what_to_bring: provider.what_to_bring,
    successor_id: mayBeNamed(provider.successor_id) ? provider.successor_id : '',
    former_ids: provider.former_ids,
    supported_by: provider.supported_by,
    address: provider.address,
    landmark: provider.landmark,
    hours_text: provider.hours_text,
    schedule: provider.schedule,
    website: provider.website,
    sources: provider.sources,
    ...knowledge(provider, { sources: (all) => all, text: (all) => all }),
    location: position.point && { type: 'Point', coordinates: [position.point[0], position.point[1]] },
  }),
  town: (provider, _, gazetteer) => ({
    ...discreet(provider, discretionOf(provider, gazetteer)),
    unit_id: townUnit(provider.unit_id, gazetteer),
    place_id: townPlace(provider.place_id, gazetteer),
    serves_units: [...new Set(provider.serves_units.filter((id) => gazetteer.unit(id)).map((id) => townUnit(id, gazetteer)))],
    // a source's words for a settlement that the gazetteer lacks may hold a street
    settlement: '',
    website: provider.website,
  }),
  hidden: (provider, _, gazetteer) => ({
    ...discreet(provider, discretionOf(provider, gazetteer)),
    unit_id: gazetteer.chain(provider.unit_id).at(-1)?.id ?? '',
    place_id: '',
    // whom a shelter serves says where it is; all of its oblast is told by its unit
    serves_units: [],
    settlement: '',
    website: '',
  }),
}

export function toPublicProvider(provider: Provider, gazetteer: Gazetteer, mayBeNamed: MayBeNamed = () => false): PublicProvider {
  const position = positionOf(provider, gazetteer)
  return {
    id: provider.id,
    kind: provider.kind,
    name: provider.name,
    email: provider.email,
    topics: provider.topics,
    audiences: provider.audiences,
    languages: provider.languages,
    cost: provider.cost,
    accessibility: provider.accessibility,
    status: provider.status,
    ways_to_come: provider.ways_to_come,
    opened_on: provider.opened_on,
    supported_until: provider.supported_until,
    closed_on: provider.closed_on,
    source_date: provider.source_date,
    verified_at: provider.verified_at,
    location_visibility: provider.location_visibility,
    location_precision: position.precision,
    ...place[provider.location_visibility](provider, position, gazetteer, mayBeNamed),
  }
}
