import { describe, expect, test } from 'vitest'
import { readPlace } from './read-places.ts'

const row = {
  id: 's41704210000010',
  kind: 'village',
  name_ky: '',
  name_ru: 'Ат-Баши',
  name_en: '',
  unit_id: 'at-bashy',
  former_unit_id: '',
  ayil_aimak: 'Ат-Башинский',
  lon: '',
  lat: '',
  rank: '4',
  aliases: '',
}
const problems = (changes: Record<string, string>) =>
  readPlace({ ...row, ...changes }).problems.map(({ column, value, message }) => `${column} ${value}: ${message}`)

describe('a row of places.csv', () => {
  test('is refused for every cell that is wrong, with the column and what stands there', () => {
    expect(problems({ id: 'x1', kind: 'hamlet', unit_id: '', rank: '7', lon: '75' })).toEqual([
      'id x1: is not an id: s, g or w and digits',
      'kind hamlet: is not one of city, town, settlement, village',
      'unit_id : is empty, should be the id of a unit',
      'lat : is empty while lon is filled: give both or neither',
      'rank 7: is not a whole number from 1 to 6',
    ])
  })

  test('is refused with a rank that is no whole number', () => {
    expect(problems({ rank: '' })).toHaveLength(1)
    expect(problems({ rank: '0' })).toHaveLength(1)
    expect(problems({ rank: '2.5' })).toHaveLength(1)
  })

  test('keeps empty names empty and has no point where the pack has none', () => {
    expect(readPlace(row).value).toEqual({
      id: 's41704210000010',
      kind: 'village',
      name: { ky: '', ru: 'Ат-Баши', en: '' },
      unit_id: 'at-bashy',
      former_unit_id: '',
      ayil_aimak: 'Ат-Башинский',
      point: null,
      rank: 4,
      aliases: [],
    })
  })

  test('gives a point as longitude and latitude', () => {
    expect(readPlace({ ...row, lon: '75.8', lat: '41.17' }).value?.point).toEqual([75.8, 41.17])
  })
})
