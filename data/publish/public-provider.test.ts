import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleProvider } from '../examples/records.ts'
import { checkGroup } from '../model/checks.ts'
import type { Provider } from '../model/provider.ts'
import { checkGroups } from '../model/provider-facts.ts'
import { toJsonLd } from './json-ld.ts'
import { inLanguage, noticesOn, rankingPoint, toListing } from './listing.ts'
import { toPublicProvider } from './public-provider.ts'
import { servedNames, whereabouts } from './whereabouts.ts'

const canary = (visibility: Provider['location_visibility']) =>
  exampleProvider({
    id: 'canary',
    unit_id: 'valley',
    place_id: 's3',
    serves_units: ['valley', 'quarter', 'atlantis'],
    oblast: 'CANARY-oblast',
    district: 'CANARY-district',
    settlement: 'CANARY-settlement',
    address: { ky: 'CANARY-address-ky', ru: 'CANARY-address-ru', en: 'CANARY-address-en' },
    landmark: { ky: 'CANARY-landmark', ru: '', en: '' },
    sources: [{ url: 'https://news.example/CANARY-source', title: '' }],
    location: { longitude: 73.123456, latitude: 41.654321 },
    hours_text: 'CANARY-hours',
    schedule: 'Mo 09:00-10:00 "CANARY-comment"',
    note: 'CANARY-note',
    verified_by: 'CANARY-person',
    location_visibility: visibility,
  })

describe('what leaves the register', () => {
  test.each(['town', 'hidden'] as const)('nothing finer than allowed for a provider marked %s', (visibility) => {
    const text = JSON.stringify(toPublicProvider(canary(visibility), exampleGazetteer))
    expect(text).not.toMatch(/CANARY/)
    expect(text).not.toMatch(/73\.12|41\.65/)
  })

  test('never a coordinator’s note or name, whatever the visibility', () => {
    for (const visibility of ['public', 'town', 'hidden'] as const)
      expect(JSON.stringify(toPublicProvider(canary(visibility), exampleGazetteer))).not.toMatch(
        /CANARY-(note|person|oblast|district)/,
      )
  })

  test('when a place is closed is told of every place, where to it moved of a public one only', () => {
    const texts = (ru: string) => ({ ky: '', ru, en: '' })
    const closures: Provider['closures'] = [
      {
        kind: 'moved',
        from: '2026-12-01',
        until: '',
        reason: texts('Переехали на ул. Тыныстанова'),
        schedule: '',
        place: texts('ул. Тыныстанова, 5'),
      },
      {
        kind: 'other_hours',
        from: '',
        until: '2026-12-31',
        reason: texts('Ремонт'),
        schedule: 'Mo "Канарейка"',
        place: texts(''),
      },
    ]
    const told = (visibility: Provider['location_visibility']) =>
      toPublicProvider({ ...canary(visibility), closures }, exampleGazetteer).closures
    expect(told('public')).toEqual(closures)
    for (const visibility of ['town', 'hidden'] as const)
      expect(told(visibility)).toEqual([
        { ...closures[0], reason: texts(''), place: texts('') },
        { ...closures[1], schedule: '' },
      ])
  })

  test('who follows on whom is told of public places only', () => {
    const told = (visibility: Provider['location_visibility'], named = true) => {
      const provider = { ...canary(visibility), successor_id: 'next', former_ids: ['former'], not_same_as: ['canary-other'] }
      const { successor_id, former_ids, ...rest } = toPublicProvider(provider, exampleGazetteer, () => named)
      expect(JSON.stringify(rest)).not.toContain('canary-other')
      return [successor_id, ...former_ids]
    }
    expect(told('public')).toEqual(['next', 'former'])
    expect(told('public', false)).toEqual(['', 'former'])
    expect([told('town'), told('hidden')]).toEqual([[''], ['']])
  })

  test('of a check its day, way, role and office are told, of nothing that is not told itself, and never the person', () => {
    const by = { checked_by: 'CANARY-person', how: 'called', role: 'coordinator', office: 'Борбор' } as const
    const groups = [...checkGroups]
    const checked = (visibility: Provider['location_visibility'], office = 'Борбор') =>
      groups.reduce<Provider>(
        (one, group) => checkGroup(one, group, { ...by, office, checked_at: '2026-11-01T06:00:00Z' }),
        canary(visibility),
      )
    const told = (provider: Provider) => toPublicProvider(provider, exampleGazetteer)
    const check = { checked_at: '2026-11-01T06:00:00Z', how: 'called', role: 'coordinator', office: 'Борбор' }
    expect(told(checked('public')).checks).toEqual(Object.fromEntries(groups.map((group) => [group, check])))
    // no hours of it are told, so nothing of their check
    expect(Object.keys(told(checked('hidden')).checks ?? {})).not.toContain('hours')
    expect(told({ ...checked('hidden'), address: { ky: '', ru: '', en: '' } }).checks).toEqual(told(checked('hidden')).checks)
    expect(told(checked('town', 'Центр на CANARY-landmark')).checks?.phones?.office).toBe('')
    for (const visibility of ['public', 'town', 'hidden'] as const)
      expect(JSON.stringify(told(checked(visibility)))).not.toContain('CANARY-person')
  })

  test('a hidden provider is known by its oblast and by nothing else', () => {
    expect(toPublicProvider(canary('hidden'), exampleGazetteer)).toMatchObject({
      unit_id: 'south',
      place_id: '',
      location: null,
      location_precision: 'oblast',
      sources: [{ url: '', title: 'news.example' }],
    })
  })

  test('a provider marked town keeps its town and names its source without a link', () => {
    expect(toPublicProvider(canary('town'), exampleGazetteer)).toMatchObject({
      place_id: 's3',
      location: null,
      location_precision: 'settlement',
      sources: [{ url: '', title: 'news.example' }],
    })
  })

  test('whom it serves is told whole by a public provider, to the town by one marked town, and not at all by a hidden one', () => {
    const served = (visibility: Provider['location_visibility']) =>
      toPublicProvider(canary(visibility), exampleGazetteer).serves_units
    expect([served('public'), served('town'), served('hidden')]).toEqual([['valley', 'quarter'], ['valley', 'big-town'], []])
  })

  test('a provider marked town is not told to the district of its city', () => {
    const quarter = exampleProvider({ id: 'x', unit_id: 'quarter', place_id: 's5', location_visibility: 'town' })
    expect(toPublicProvider(quarter, exampleGazetteer).unit_id).toBe('big-town')
  })

  test('a public provider has its own point', () => {
    expect(toPublicProvider(canary('public'), exampleGazetteer)).toMatchObject({
      location: { type: 'Point', coordinates: [73.123456, 41.654321] },
      location_precision: 'building',
    })
  })

  test.each([
    [{ place_id: 's3', unit_id: 'valley' }, 'settlement', [73, 41]],
    [{ place_id: 's2', unit_id: 'lake' }, 'district', [76, 42.5]],
    [{ unit_id: 'big-town' }, 'settlement', [73.3, 40.77]],
    [{ unit_id: 'south' }, 'oblast', null],
    [{}, 'none', null],
    [{ unit_id: 'no-such-unit' }, 'none', null],
  ] as const)('%o is known to the %s', (given, precision, point) => {
    const published = toPublicProvider(exampleProvider({ id: 'x', ...given }), exampleGazetteer)
    expect(published.location_precision).toBe(precision)
    expect(published.location?.coordinates ?? null).toEqual(point)
  })
})

describe('what is made of it', () => {
  const town = toPublicProvider(canary('town'), exampleGazetteer)
  const hidden = toPublicProvider(canary('hidden'), exampleGazetteer)

  test('a listing of a provider that must not be drawn has no marker', () => {
    expect(toListing(town, 'ky', '2026-01-01', exampleGazetteer).marker).toBeNull()
    expect(toListing(hidden, 'ky', '2026-01-01', exampleGazetteer).marker).toBeNull()
  })

  test('a provider marked town ranks from the middle of its town, a hidden one from nowhere', () => {
    expect(rankingPoint(town, exampleGazetteer)).toEqual([73, 41])
    expect(rankingPoint(hidden, exampleGazetteer)).toBeNull()
  })

  test('search engines get a point for a known building only', () => {
    const options = { language: 'ky', where: 'Өрөөн', serves: [], public_url: 'https://map.example', now: 0 } as const
    expect(toJsonLd(toPublicProvider(canary('public'), exampleGazetteer), options)).toHaveProperty('geo')
    expect(toJsonLd(town, options)).not.toHaveProperty('geo')
    expect(JSON.stringify(toJsonLd(town, options))).not.toMatch(/CANARY/)
  })

  test('search engines are told the units that it says it serves, or the whole country where its place is not known', () => {
    const options = { language: 'en', where: '', public_url: 'https://map.example', now: 0 } as const
    const provider = toPublicProvider(canary('public'), exampleGazetteer)
    expect(toJsonLd(provider, { ...options, serves: servedNames(provider, exampleGazetteer, 'en') }).areaServed).toEqual([
      { '@type': 'AdministrativeArea', name: 'Valley District' },
      { '@type': 'AdministrativeArea', name: 'Lenin District' },
    ])
    expect(toJsonLd(provider, { ...options, serves: [] }).areaServed).toEqual({ '@type': 'Country', name: 'Kyrgyzstan' })
  })

  test('whereabouts name a town that is its own unit once', () => {
    expect(whereabouts({ place_id: 's5', unit_id: 'big-town', settlement: '' }, exampleGazetteer, 'ru')).toBe(
      'Узген, Южная область',
    )
  })

  test('a text in another language says which', () => {
    expect(inLanguage({ ky: '', ru: 'улица', en: 'street' }, 'ky')).toEqual({ text: 'улица', language: 'ru' })
    expect(inLanguage({ ky: '', ru: '', en: '' }, 'ky')).toBeNull()
  })

  test.each([
    ['2026-03-04', false],
    ['2026-03-05', true],
    ['2026-03-09', true],
    ['2026-03-10', false],
  ])('a notice from 5 to 9 March on %s: %s', (today, holds) => {
    const notice = { text: { ky: 'x', ru: '', en: '' }, from: '2026-03-05', until: '2026-03-09' }
    expect(noticesOn({ notices: [notice] }, today)).toEqual(holds ? [notice] : [])
  })
})
