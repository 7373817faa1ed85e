import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import type { Provider } from '../model/provider.ts'
import { likelyDuplicates } from './duplicates.ts'

const ru = (name: string) => ({ ky: '', ru: name, en: '' })
const phone = (number: string) => ({ number, extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] })
const towns = 'Кант Сокулук Беловодское Кара-Балта Токмок Кемин Нарын Ат-Башы Кочкор Талас Баткен Кадамжай Ош Узген'.split(' ')
const centers = towns.map((town, index) =>
  exampleProvider({
    id: `flac-${index}`,
    kind: 'free_legal_aid_center',
    name: ru(`Центр бесплатной юридической помощи, г. ${town}`),
    unit_id: `u${index}`,
    place_id: `s${index + 1}`,
    // the town's own point, as most of them have
    location: { longitude: 74.5, latitude: 42.8 },
  }),
)
const foundation = exampleProvider({
  id: 'ngo-salym',
  kind: 'ngo',
  name: ru('Фонд «Салым»'),
  place_id: 's1',
  phones: [phone('+996312000640')],
})
const hotline = exampleProvider({ id: 'line', kind: 'hotline', name: ru('Горячая линия'), phones: [phone('114')] })
const records: Provider[] = [...centers, foundation, hotline]

const check = (given: Partial<Provider>) =>
  likelyDuplicates({ ...exampleProvider({ kind: 'ngo', name: ru('Совсем другое'), ...given }), id: '', ...given }, records).map(
    ({ id, reasons }) => [id, ...reasons],
  )

describe('records are not taken for the same', () => {
  test('because they are of one kind and lie at one point', () => {
    expect(check({ kind: 'free_legal_aid_center', place_id: 's99', location: { longitude: 74.5, latitude: 42.8 } })).toEqual([])
  })

  test('because their names share what all names have', () => {
    expect(check({ name: ru('Центр бесплатной юридической помощи, г. Жалал-Абад') })).toEqual([])
  })

  test('because two foundations are in one town, or name the same hotline', () => {
    expect(check({ place_id: 's1', phones: [phone('114')] })).toEqual([])
  })

  test('where somebody has said that they are not, on either side', () => {
    expect(check({ phones: foundation.phones, not_same_as: ['ngo-salym'] })).toEqual([])
    const told = [{ ...foundation, not_same_as: ['new'] }]
    expect(likelyDuplicates({ ...foundation, id: 'new' }, told)).toEqual([])
  })

  test('nor a record for itself', () => {
    expect(likelyDuplicates(foundation, records)).toEqual([])
  })
})

describe('records that are likely the same', () => {
  test('have the same phone, however it is named', () => {
    expect(check({ phones: [phone('+996312000640')] })).toEqual([['ngo-salym', 'phone']])
  })

  test('have the same rare words in their names, also with a slip or in other letters', () => {
    expect(check({ name: ru('Общественный фонд Салим') })).toEqual([['ngo-salym', 'name']])
    expect(check({ name: ru('Фонд Салымм') })).toEqual([['ngo-salym', 'name']])
    expect(check({ name: { ky: '', ru: 'Fond Salym', en: '' } })).toEqual([['ngo-salym', 'name']])
    expect(check({ name: ru('Центр бесплатной юр. помощи г. Кадамжай') })).toEqual([['flac-11', 'name']])
  })

  test('are the one center of their town, and those with more reasons come first', () => {
    expect(check({ kind: 'free_legal_aid_center', name: ru('Бюро'), place_id: 's3' })).toEqual([['flac-2', 'kind_and_place']])
    expect(
      check({ kind: 'free_legal_aid_center', name: ru('Бюро'), place_id: 's3', phones: [phone('+996312000640')] }).map(
        ([id]) => id,
      ),
    ).toEqual(['ngo-salym', 'flac-2'])
  })
})
