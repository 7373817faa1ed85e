import { describe, expect, it } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleProvider } from '../examples/records.ts'
import type { Provider } from '../model/provider.ts'
import { toPublicProvider } from '../publish/public-provider.ts'
import { buildIndex } from '../search/build-index.ts'
import { reachableHelp } from './reachable-help.ts'

/** A Monday at noon in Bishkek. */
const now = Date.parse('2026-11-23T12:00:00+06:00')
let numbers = 0
/** A number that nobody else has. */
const phone = (number = `+99631200${String(++numbers).padStart(4, '0')}`): Provider['phones'] => [
  { number, extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] },
]
const phones = phone()
const lake = { unit_id: 'lake', place_id: 's1' }
const week = 'Mo-Fr 09:00-18:00'
const hotline: Partial<Provider> = { id: 'hotline-114', kind: 'hotline', phones: phone('114') }

function reach(asked: Partial<Provider>, ...others: Partial<Provider>[]) {
  const providers = [asked, ...others].map((given) =>
    toPublicProvider(exampleProvider({ status: 'open', ...given }), exampleGazetteer),
  )
  const [first] = providers
  return first && reachableHelp(first, buildIndex(providers, exampleGazetteer), { language: 'en', now })
}
const ids = (made: ReturnType<typeof reach>) => made?.content.hits.map(({ id }) => id)

describe('who else can be reached from a page', () => {
  it('is asked for where no phone or no hours are confirmed, and nowhere else', () => {
    expect(reach({ ...lake, phones, schedule: week }, hotline)).toBeNull()
    expect(reach({ ...lake, schedule: week }, hotline)?.content.why).toBe('unconfirmed')
    expect(reach({ ...lake, phones }, hotline)?.content.why).toBe('unconfirmed')
    // outside its hours it opens again by itself
    expect(reach({ ...lake, phones, schedule: 'Mo-Fr 14:00-18:00' }, hotline)).toBeNull()
  })

  it('is asked for where nobody is there any more, or not yet, or not these days', () => {
    for (const status of ['closed', 'historical', 'planned'] as const)
      expect(reach({ ...lake, phones, schedule: week, status }, hotline)?.content).toMatchObject({ why: 'gone' })
    const reason = { ky: '', ru: '', en: '' }
    const closure = { kind: 'closed', from: '', until: '2026-11-27', reason, schedule: '', place: reason } as const
    expect(reach({ ...lake, phones, schedule: week, closures: [closure] }, hotline)?.content.why).toBe('gone')
  })

  it('names those that are open before those of unconfirmed hours, each nearest first, and only those with a phone', () => {
    const made = reach(
      lake,
      { id: 'without-phone', ...lake, schedule: week },
      { id: 'near', ...lake, phones: phone() },
      { id: 'open-far', unit_id: 'valley', place_id: 's3', phones: phone(), schedule: week },
      { id: 'shut', ...lake, phones: phone(), schedule: 'Sa 10:00-12:00' },
      { id: 'planned', ...lake, phones: phone(), status: 'planned' },
      hotline,
    )
    expect(ids(made)).toEqual(['open-far', 'near', 'hotline-114'])
  })

  it('keeps the last place for a hotline, that of free legal aid before others', () => {
    const others = ['a', 'b', 'c', 'd'].map((id) => ({ id, ...lake, phones: phone() }))
    const police = { ...hotline, id: 'hotline-102', phones: phone('102') }
    expect(ids(reach(lake, ...others, police, hotline))).toEqual(['a', 'b', 'hotline-114'])
    expect(ids(reach(lake, ...others, police, { ...hotline, schedule: 'Sa 10:00-12:00' }))).toEqual(['a', 'b', 'hotline-102'])
    expect(ids(reach({ ...lake, ...hotline, schedule: '' }, ...others, police))).toEqual(['a', 'b', 'hotline-102'])
    expect(ids(reach(lake, ...others))).toEqual(['a', 'b', 'c'])
    expect(ids(reach({ unit_id: 'lake' }, hotline))).toEqual(['hotline-114'])
  })

  it('names nobody whose number is named already', () => {
    const ministry = { id: 'ministry', ...lake, phones: phone('114') }
    const [one, other] = ['one', 'other'].map((id) => ({ id, ...lake, phones }))
    expect(ids(reach(lake, ministry, one ?? {}, other ?? {}, hotline))).toEqual(['one', 'hotline-114'])
    expect(ids(reach({ ...lake, phones }, ministry, one ?? {}, hotline))).toEqual(['hotline-114'])
  })

  it('tells no distance that would find a place that is not told', () => {
    const open = { id: 'open', unit_id: 'lake', place_id: 's2', phones, schedule: week }
    const exact = { longitude: 76.0123, latitude: 42.5123 }
    const shelter = { id: 'shelter', kind: 'crisis_center', ...lake, location: exact } as const
    const hidden = reach({ ...shelter, location_visibility: 'hidden' }, open)
    expect(hidden?.content.hits).toMatchObject([{ id: 'open', distance: null }])
    const distanceOf = (asked: Partial<Provider>) => reach(asked, open)?.content.hits[0]?.distance
    const ofTown = distanceOf({ ...shelter, location_visibility: 'town' })
    expect(ofTown).toBe(distanceOf({ ...shelter, location: null, location_visibility: 'town' }))
    expect(ofTown).not.toBe(distanceOf({ ...shelter, location_visibility: 'public' }))
  })

  it('holds until somebody opens or closes', () => {
    const open = { id: 'open', ...lake, phones, schedule: week }
    expect(reach(lake, open)?.until).toBe(Date.parse('2026-11-23T18:00:00+06:00'))
  })
})
