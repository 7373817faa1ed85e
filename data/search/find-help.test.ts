import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleProvider } from '../examples/records.ts'
import { toPublicProvider } from '../publish/public-provider.ts'
import { buildIndex } from './build-index.ts'
import { findHelp } from './find-help.ts'
import { emptyQuery, type SearchQuery } from './query.ts'

const index = buildIndex(
  [
    exampleProvider({ id: 'at-kol', place_id: 's1', unit_id: 'lake' }),
    exampleProvider({ id: 'at-uzgen', place_id: 's5', unit_id: 'big-town' }),
    exampleProvider({ id: 'sezim', name: { ky: 'Сезим', ru: 'Сезим', en: 'Sezim' }, unit_id: 'valley' }),
  ].map((provider) => toPublicProvider(provider, exampleGazetteer)),
  exampleGazetteer,
)
const now = Date.UTC(2026, 0, 1)
const help = (q: string) => findHelp(index, { ...emptyQuery, q }, now)

describe('what a person typed', () => {
  test('words that nothing meets are ignored and said to be, so that the answer is never empty', () => {
    expect(help('бумажный журавль')).toMatchObject({ relaxed: true, start: null, answer: { total: 3 } })
  })

  test('the name of a place gives what is nearest to it', () => {
    const { start, answer, guessed } = help('Узген')
    expect({ start, guessed, first: answer.hits[0]?.provider.id }).toEqual({
      start: { type: 'place', id: 's5' },
      guessed: false,
      first: 'at-uzgen',
    })
  })

  test('an old name of a place finds it', () => {
    expect(help('Джалал-Абад').start).toEqual({ type: 'place', id: 's6' })
  })

  test('namesakes are offered, the better known place first', () => {
    const { start, namesakes } = help('с. Кара-Суу')
    expect(start).toEqual({ type: 'place', id: 's4' })
    expect(namesakes).toMatchObject([{ type: 'place', place: { id: 's2' } }])
  })

  test('a district named as such starts from its seat', () => {
    expect(help('Долинный район')).toMatchObject({ start: { type: 'unit', id: 'valley' }, origin: { precision: 'district' } })
  })

  test('an oblast has no start: it lists what lies in it', () => {
    const { start, origin, answer } = help('Северная область')
    expect({ start, origin, ids: answer.hits.map(({ provider }) => provider.id) }).toEqual({
      start: { type: 'unit', id: 'north' },
      origin: null,
      ids: ['at-kol'],
    })
  })

  test('the name of a provider finds it without a place', () => {
    expect(help('сезим')).toMatchObject({ start: null, answer: { total: 1 } })
  })

  test('a misspelt place is taken for the most similar one, and that is said', () => {
    expect(help('Далинное')).toMatchObject({ guessed: true, start: { type: 'place', id: 's3' } })
  })

  test('a district that was chosen starts from its seat, an oblast keeps to itself', () => {
    const chosen = (unit: string) => findHelp(index, { ...emptyQuery, unit }, now)
    expect(chosen('valley')).toMatchObject({ start: { type: 'unit', id: 'valley' }, answer: { total: 3 } })
    expect(chosen('north')).toMatchObject({ start: { type: 'unit', id: 'north' }, answer: { total: 1 } })
  })

  test('filters that nothing passes are dropped and said to be', () => {
    expect(findHelp(index, { ...emptyQuery, place: 's5', kind: ['hotline'] }, now)).toMatchObject({
      unfiltered: true,
      answer: { total: 3 },
    })
    expect(findHelp(index, { ...emptyQuery, bbox: [0, 0, 1, 1] }, now)).toMatchObject({ unfiltered: true, answer: { total: 3 } })
  })

  test('filters that nothing passes in an oblast are dropped within it, and the country is asked only where it has nothing', () => {
    const kinds = { kind: ['hotline'] } as const
    const idsOf = (asked: Partial<SearchQuery>) => {
      const { unfiltered, answer } = findHelp(index, { ...emptyQuery, ...kinds, ...asked }, now)
      return { unfiltered, ids: answer.hits.map(({ provider }) => provider.id) }
    }
    expect(idsOf({ unit: 'north' })).toEqual({ unfiltered: true, ids: ['at-kol'] })
    expect(idsOf({ q: 'Северная область' })).toEqual({ unfiltered: true, ids: ['at-kol'] })
    expect(idsOf({ unit: 'valley' }).ids).toHaveLength(3)
    expect(idsOf({ unit: 'lake', place: 's5' })).toEqual({ unfiltered: true, ids: ['at-kol'] })
    expect(idsOf({ unit: 'nowhere', place: 's5' }).ids).toHaveLength(3)
  })

  test('the position of the device is where the answers start, and words still choose among them', () => {
    const near = findHelp(index, emptyQuery, now, [76, 42.5])
    expect(near.start).toEqual({ type: 'device' })
    expect(near.answer.hits[0]?.provider.id).toBe('at-kol')
    expect(findHelp(index, { ...emptyQuery, q: 'Узген' }, now, [76, 42.5]).answer.total).toBe(1)
  })
})
