/** Providers, visits and counts made to be found again: every field holds a secret of its own, under each visibility. */

import { exampleCount, exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { blankProvider } from '@legalmap/data/model/blank-provider.ts'
import type { ConsultationCount } from '@legalmap/data/model/consultation-count.ts'
import type { Localized } from '@legalmap/data/model/language.ts'
import { changesBetween } from '@legalmap/data/model/merge.ts'
import type { Assurance, Phone, Provider } from '@legalmap/data/model/provider.ts'
import { type ProviderFact, providerFacts } from '@legalmap/data/model/provider-facts.ts'
import type { Visit } from '@legalmap/data/model/visit.ts'
import { exampleWriting, insert, update } from '@legalmap/server/store/examples.ts'
import { createTestSite, shippedPack, type TestSite, type TestSiteOptions } from '../site.ts'
import { nearness, secretText } from './secrets.ts'

const everyLanguage = (text: string) => ({ ky: text, ru: text, en: text })
const nothing = everyLanguage('')

/**
 * What differs between registers that must answer alike. `tag` is in letters and ends every secret text. The units lie in Bishkek
 * and in the oblast of Osh: what is told of a place in them is Bishkek, and the oblast of Osh.
 */
export interface Variant {
  tag: string
  /** Added to the secret coordinates, degrees. */
  moved: number
  in_bishkek: string
  in_osh: { unit_id: string; place_id: string }
}
export const first: Variant = {
  tag: 'one',
  moved: 0,
  in_bishkek: 'bishkek-lenin',
  in_osh: { unit_id: 'uzgen', place_id: 's41706255600010' },
}
export const second: Variant = {
  tag: 'another',
  moved: 0.0789,
  in_bishkek: 'bishkek-oktyabr',
  in_osh: { unit_id: 'kara-suu', place_id: '' },
}

const legitimate = [
  ...shippedPack().gazetteer.places.map(({ point }) => point),
  ...shippedPack().gazetteer.units.map(({ seat }) => seat),
]
  .flatMap((point) => point ?? [])
  .toSorted((a, b) => a - b)

/** The number from `start` on that is farthest from every coordinate that may be told, so that meeting it is no accident. */
function lonely(start: number): number {
  for (let value = start; ; value += 0.000_173)
    if (legitimate.every((told) => Math.abs(told - value) > 1.5 * nearness)) return Number(value.toFixed(7))
}

/** Not in the middle of its town, and alike nothing that may be told: `[longitude, latitude]`. */
export const secretPoint = ({ moved }: Pick<Variant, 'moved'>): [number, number] => [
  lonely(74.6412345 + moved),
  lonely(42.8712345 + moved / 2),
]

export const restricted = ['town', 'hidden'] as const

const checkedByPhone: Assurance = {
  source: { url: '', title: '' },
  source_date: '2025-06',
  checked_at: '2026-03-03T00:00:00Z',
  checked_by: '',
  how: 'called',
}

/** When it is otherwise is told of every place. */
const closedInWinter = { kind: 'moved', from: '2026-11-01', until: '2027-12-31' } as const

const secretId = (field: string) => secretText(field).en.toLowerCase().split(' ')[0] ?? ''

/** A secret in each text of which such a place does not tell all, so that a fact that is added later is looked for as well. */
const secretTextsOf = (secret: (field: string) => Localized): Partial<Provider> =>
  Object.fromEntries(
    providerFacts.flatMap(({ key, shape, told }: ProviderFact): [string, unknown][] => {
      if (told.town === 'whole') return []
      if (shape === 'localized') return [[key, secret(key)]]
      return shape === 'line' || shape === 'text' ? [[key, secret(key).ru.slice(0, 90)]] : []
    }),
  )

/** Every field that can hold something, with a secret in each that is a text. */
function whole(tag: string, point: [number, number]): Provider {
  const secret = (field: string) => secretText(tag + field)
  const phone: Phone = { number: '+996555000111', extension: '7', label: secret('street'), channels: ['call', 'whatsapp'] }
  return {
    ...blankProvider('canary', 'crisis_center'),
    ...secretTextsOf(secret),
    operator: secret('street'),
    oblast: secret('oblast').ru.slice(0, 90),
    district: secret('district').ru.slice(0, 90),
    settlement: secret('settlement').ru.slice(0, 90),
    address: secret('street'),
    landmark: secret('landmark'),
    phones: [phone],
    email: 'canary@mail.example',
    website: 'https://website.example/',
    hours_text: secret('hours').ru,
    schedule: `Mo-Fr 09:00-17:00 "${secret('schedule').ru.replaceAll('"', '')}"`,
    topics: ['family', 'land'],
    audiences: [],
    languages: ['ky', 'ru'],
    cost: 'free',
    serves_units: [],
    accessibility: [],
    status: 'open',
    closures: [{ ...closedInWinter, reason: secret('street'), schedule: '', place: secret('elsewhere') }],
    notices: [{ text: everyLanguage(`Canary notice ${secret('street').ru}`), from: '2026-01-01', until: '2027-12-31' }],
    ways_to_come: ['call_first'],
    what_to_bring: everyLanguage(`Canary papers, ${secret('street').ru}`),
    supported_until: '2027',
    former_ids: [secretId(`${tag}former`)],
    not_same_as: [secretId(`${tag}other`)],
    opened_on: '2019',
    supported_by: ['Canary fund', secret('street').en],
    sources: [
      { url: `https://printed.example/${encodeURIComponent(secret('street').ru)}`, title: secret('street').ru },
      { url: '', title: `Canary book, ${secret('street').en}` },
      { url: '', title: 'Canary leaflet' },
    ],
    source_date: '2025-05-05',
    verified_at: '2026-02-02T00:00:00Z',
    verified_by: secret('clerk').en,
    location: { longitude: point[0], latitude: point[1] },
    assured: {
      phones: {
        ...checkedByPhone,
        source: { url: `https://printed.example/${encodeURIComponent(secret('street').ru)}`, title: secret('street').ru },
        checked_by: secret('clerk').en,
        role: 'coordinator',
        office: secret('street').ru,
      },
      email: { ...checkedByPhone, source: { url: '', title: secret('street').en }, checked_by: secret('clerk').ru },
      address: { ...checkedByPhone, source: { url: '', title: secret('street').en }, checked_by: secret('clerk').ru },
      schedule: { ...checkedByPhone, checked_by: secret('clerk').ky },
      oblast: { ...checkedByPhone, source: { url: '', title: secret('oblast').ru } },
    },
    note: secret('note').ru,
  }
}

/** What the register may tell of a place that is not public, and nothing else: such a record has nothing to keep. */
const innocent = {
  ...secretTextsOf(() => nothing),
  phones: [{ number: '+996555000111', extension: '7', label: nothing, channels: ['call', 'whatsapp'] }],
  closures: [{ ...closedInWinter, reason: nothing, schedule: '', place: nothing }],
  notices: [],
  former_ids: [],
  not_same_as: [],
  supported_by: ['Canary fund'],
  sources: [
    { url: 'https://printed.example/', title: '' },
    { url: '', title: 'Canary leaflet' },
  ],
  location: null,
  assured: {
    phones: { ...checkedByPhone, source: { url: 'https://printed.example/', title: '' }, role: 'coordinator', office: '' },
    email: checkedByPhone,
  },
} satisfies Partial<Provider>

const named = (id: string) => ({ id, name: everyLanguage(`Canary ${id}`), kind: 'crisis_center' }) as const

/** The restricted canaries of a variant, or of none: then only what may be told of them. */
function restrictedProviders(variant: Variant | null): Provider[] {
  const common = (field: string): Partial<Provider> => ({
    ...whole((variant ?? first).tag + field, secretPoint(variant ?? first)),
    ...(variant ? {} : innocent),
  })
  const website = variant ? `https://${variant.tag}-zyqqvarn.example/door` : ''
  const ownSources = variant
    ? [...(common('hidden').sources ?? []), { url: `https://www.${variant.tag}-zyqqvarn.example/about`, title: '' }]
    : innocent.sources
  const hidden: Partial<Provider> = {
    ...common('hidden'),
    website,
    sources: ownSources,
    location_visibility: 'hidden',
    ...(variant?.in_osh ?? { unit_id: 'osh', place_id: '' }),
    serves_units: variant ? [variant.in_osh.unit_id, 'talas'] : [],
  }
  const town: Partial<Provider> = { ...common('town'), location_visibility: 'town', place_id: 's41711000000000' }
  const unit_id = variant?.in_bishkek ?? 'bishkek'
  const gone = (field: string) =>
    ({ status: 'closed', closed_on: '2026-03', successor_id: variant ? secretId(`${variant.tag}${field}next`) : '' }) as const
  const serves_units = [unit_id]
  return [
    exampleProvider({ ...town, ...named('canary-town'), unit_id, serves_units }),
    exampleProvider({ ...town, ...named('canary-town-closed'), ...gone('town'), unit_id }),
    // known by its unit alone: the source's own words for the settlement may be a street
    exampleProvider({ ...town, ...named('canary-town-unit'), unit_id, place_id: '' }),
    exampleProvider({ ...hidden, ...named('canary-hidden') }),
    exampleProvider({ ...hidden, ...named('canary-hidden-closed'), ...gone('hidden') }),
    exampleProvider({ ...hidden, ...named('canary-hidden-city'), unit_id, place_id: variant ? 's41711000000000' : '' }),
  ]
}

/** Of a public place all is told but who checked it, what coordinators noted, and the source's words for its whereabouts. */
function publicProvider(tag: string): Provider {
  const { note, verified_by, oblast, district, settlement, not_same_as } = whole(`${tag}public`, [0, 0])
  return exampleProvider({
    ...named('canary-public'),
    note,
    verified_by,
    not_same_as,
    oblast,
    district,
    settlement,
    // who checked is never told, and nothing at all of a check of what is not told itself
    assured: { phones: { ...checkedByPhone, checked_by: verified_by }, oblast: { ...checkedByPhone, checked_by: verified_by } },
    unit_id: 'bishkek-lenin',
    place_id: 's41711000000000',
    address: everyLanguage('Canary street 17'),
    location: { longitude: 74.6111111, latitude: 42.8811111 },
    location_visibility: 'public',
  })
}

function canaryVisits(variant: Variant | null): Visit[] {
  const { tag } = variant ?? first
  const secret = (field: string) => secretText(`${tag}visit${field}`)
  const kept = variant && {
    oblast: secret('oblast').ru,
    district: secret('district').ru,
    settlement: secret('settlement').ru,
    place: secret('hall'),
    note: secret('note'),
    sources: [{ url: `https://printed.example/${encodeURIComponent(secret('source').ru)}`, title: secret('source').ru }],
  }
  const told = { sources: [{ url: 'https://printed.example/', title: '' }] }
  const day = (date: string) => ({ starts_at: `${date}T09:00:00+06:00`, ends_at: `${date}T17:00:00+06:00` })
  return [
    exampleVisit({
      ...(kept ?? told),
      ...(variant?.in_osh ?? { unit_id: 'osh', place_id: '' }),
      ...day('2026-12-05'),
      id: 'visit-hidden',
      provider_id: 'canary-hidden',
    }),
    exampleVisit({
      ...(kept ?? told),
      ...day('2026-12-06'),
      id: 'visit-town',
      provider_id: 'canary-town',
      unit_id: variant?.in_bishkek ?? 'bishkek',
      place_id: 's41711000000000',
    }),
    exampleVisit({ ...day('2026-12-07'), id: 'visit-public', provider_id: 'canary-public', unit_id: 'bishkek' }),
  ]
}

/** Numbers that centers returned, and one that names no source: whatever stands in them is for nobody. */
function returnedCounts(secret: Record<'ky' | 'ru' | 'en', string>): ConsultationCount[] {
  const word = 'zyqqvarn_returned'
  const returned = { ...exampleCount({ topic: word, client_group: word, count: 98_765_432 }), source_title: secret.ru }
  return [
    { ...returned, id: 'count-returned', origin: 'returned', source_url: 'https://zyqqvarn.example/' },
    { ...returned, id: 'count-of-public', origin: 'returned', scope: 'provider', provider_id: 'canary-public' },
    { ...returned, id: 'count-unsourced', origin: 'printed', source_title: '' },
  ]
}

function canaryCounts(variant: Variant | null): ConsultationCount[] {
  const { tag } = variant ?? first
  const secret = secretText(`${tag}count`)
  const kept = variant
    ? { source_url: `https://printed.example/${encodeURIComponent(secret.ru)}`, note: secret.en, source_title: secret.ru }
    : {}
  const told = variant ? {} : { source_title: 'printed.example' }
  return [
    exampleCount({
      ...kept,
      ...told,
      id: 'count-hidden',
      scope: 'provider',
      provider_id: 'canary-hidden',
      unit_ids: [variant?.in_osh.unit_id ?? 'osh'],
    }),
    exampleCount({
      ...kept,
      ...told,
      id: 'count-town',
      scope: 'provider',
      provider_id: 'canary-town',
      unit_ids: [variant?.in_bishkek ?? 'bishkek'],
    }),
    exampleCount({ note: secret.en, id: 'count-national', source_title: 'Canary book' }),
    ...(variant ? returnedCounts(secret) : []),
  ]
}

/** A version that says nothing, so that answers of different registers can be compared to the byte. */
const fixedVersion = '0123456789abcdef'

/** What waits for a decision holds what must not be told too: a wish for each kind of record, each decided otherwise. */
async function keepCanaryPlan(site: TestSite, { tag, moved }: Variant): Promise<void> {
  const secret = secretText(`${tag}plan`)
  const [longitude, latitude] = secretPoint({ moved })
  const wish = exampleProvider({
    ...named('canary-public'),
    name: secret,
    address: secret,
    note: secret.ru,
    location: { longitude, latitude },
  })
  const rows = (['apply', 'leave', 'refuse'] as const).map((decision, row) => ({
    row,
    noun: 'provider' as const,
    record_id: ['canary-public', 'canary-new', 'canary-hidden'][row] ?? '',
    action: row === 1 ? ('insert' as const) : ('update' as const),
    base_revision: row === 1 ? null : 1,
    changes: changesBetween('provider', null, { ...wish }),
    decision,
  }))
  const about = {
    kind: 'proposal' as const,
    actor: secret.en,
    reason: secret.ru,
    file_name: secret.ky,
    file_sha256: '',
    undoes: '',
  }
  const at = '2026-11-20T06:00:00Z'
  await site.store.plans.keep({ ...about, id: 'zyqqvarn-plan', at, expires_at: '2099-01-01T00:00:00Z', rows })
}

export interface CanaryOptions {
  /** Null for the register that has nothing to keep. */
  variant: Variant | null
  /** Without them, the register as shipped and the public canary. */
  restricted?: boolean
  site?: TestSiteOptions
}

/**
 * A site with the shipped register and the canaries. They were public once and had another address, which history keeps. Its content
 * version is always the same.
 */
export async function createCanarySite({
  variant,
  restricted: withRestricted = true,
  site: options,
}: CanaryOptions): Promise<TestSite> {
  const site = await createTestSite({ ...options, fixed_version: fixedVersion })
  const { tag } = variant ?? first
  const providers = withRestricted ? restrictedProviders(variant) : []
  const once = providers.map((provider) =>
    insert('provider', { ...provider, location_visibility: 'public', ...(variant && { address: secretText(`${tag}history`) }) }),
  )
  const secret = variant ? secretText(`${tag}batch`).en : 'nothing'
  const about = { actor: secret, reason: secret }
  const write = (id: string, edits: Parameters<typeof exampleWriting>[1]) =>
    site.store.write({
      ...exampleWriting(id, edits),
      ...about,
      batch: { id, kind: 'import', file_name: secret, file_sha256: 'a'.repeat(64) },
    })
  await write('canaries-once', [insert('provider', publicProvider(tag)), ...once])
  if (withRestricted)
    await write('canaries', [
      ...providers.map((provider) => update('provider', 1, provider)),
      ...canaryVisits(variant).map((visit) => insert('visit', visit)),
      ...canaryCounts(variant).map((count) => insert('consultation_count', count)),
    ])
  if (variant) await keepCanaryPlan(site, variant)
  await site.site.publisher.refresh()
  return site
}
