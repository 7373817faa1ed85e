/** The one exit: what the public may know of a provider, field by field. Whatever is not named here never leaves the register. */
import type { Gazetteer } from '../geo/gazetteer.ts'
import { type Position, positionOf } from '../geo/position.ts'
import { emptyLocalized, type Localized } from '../model/language.ts'
import type { Assurance, Notice, Phone, Provider, Source } from '../model/provider.ts'
import { type AssurableFact, providerFacts } from '../model/provider-facts.ts'
import type { LocationPrecision } from '../vocabulary/location-precision.ts'
import type { LocationVisibility } from '../vocabulary/location-visibility.ts'
import { type Discretion, discretionFor, townPlace, townUnit } from './discretion.ts'

export interface GeoJsonPoint {
  type: 'Point'
  coordinates: [number, number]
}

/** Where one fact is known from and when it was checked: never by whom. */
export type PublicAssurance = Omit<Assurance, 'checked_by'>

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
    | 'opened_on'
    | 'supported_by'
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
  notice: Notice | null
  sources: readonly Source[]
  location: GeoJsonPoint | null
  location_precision: LocationPrecision
  /** What is said of single facts, where it is not what `sources`, `source_date` and `verified_at` say of all; absent where of none. */
  assured?: Readonly<Partial<Record<AssurableFact, PublicAssurance>>> | undefined
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
  Pick<PublicProvider, 'operator' | 'phones' | 'notice' | 'supported_by' | 'assured'>

/** What leads to a place that is not public is taken out of the free texts that stay. */
export const discretionOf = (provider: Provider, gazetteer: Gazetteer): Discretion =>
  discretionFor(
    {
      unit_id: provider.unit_id,
      place_id: provider.place_id,
      words: [provider.address, provider.landmark],
      asides: [provider.hours_text, provider.schedule],
      named: { district: provider.district, settlement: provider.settlement },
      website: provider.website,
    },
    provider.location_visibility,
    gazetteer,
  )

function discreet(provider: Provider, { text, localized, sources }: Discretion) {
  const notice = provider.notice && localized(provider.notice.text)
  return {
    operator: localized(provider.operator),
    phones: provider.phones.map((phone) => ({ ...phone, label: localized(phone.label) })),
    notice: notice && provider.notice && Object.values(notice).some(Boolean) ? { ...provider.notice, text: notice } : null,
    supported_by: provider.supported_by.filter((name) => text(name) !== ''),
    sources: sources(provider.sources),
    address: emptyLocalized(),
    landmark: emptyLocalized(),
    // a source's words for the hours may hold a street, and so may a comment in a schedule
    hours_text: '',
    schedule: '',
    location: null,
    ...assuredPart(provider, sources),
  }
}

/** Nothing of what is not told itself, and no more of its source than of the sources of the record. */
function assuredPart(provider: Provider, told: (sources: Source[]) => readonly Source[]): Pick<PublicProvider, 'assured'> {
  const entries = providerFacts.flatMap((fact) => {
    const entry = 'assurable' in fact && provider.assured[fact.key]
    if (!entry || fact.told[provider.location_visibility] === 'never') return []
    const { source_date, checked_at, how } = entry
    const [source = { url: '', title: '' }] = told([entry.source])
    return [[fact.key, { source, source_date, checked_at, how }] as const]
  })
  return entries.length > 0 ? { assured: Object.fromEntries(entries) } : {}
}

const place: Record<LocationVisibility, (provider: Provider, position: Position, gazetteer: Gazetteer) => PlacePart> = {
  public: (provider, position, gazetteer) => ({
    unit_id: provider.unit_id,
    place_id: provider.place_id,
    serves_units: provider.serves_units.filter((id) => gazetteer.unit(id)),
    settlement: provider.place_id ? '' : provider.settlement,
    operator: provider.operator,
    phones: provider.phones,
    notice: provider.notice,
    supported_by: provider.supported_by,
    address: provider.address,
    landmark: provider.landmark,
    hours_text: provider.hours_text,
    schedule: provider.schedule,
    website: provider.website,
    sources: provider.sources,
    ...assuredPart(provider, (sources) => sources),
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

export function toPublicProvider(provider: Provider, gazetteer: Gazetteer): PublicProvider {
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
    opened_on: provider.opened_on,
    source_date: provider.source_date,
    verified_at: provider.verified_at,
    location_visibility: provider.location_visibility,
    location_precision: position.precision,
    ...place[provider.location_visibility](provider, position, gazetteer),
  }
}
