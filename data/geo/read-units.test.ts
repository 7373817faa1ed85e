import { describe, expect, test } from 'vitest'
import { readUnit } from './read-units.ts'

const row = {
  id: 'at-bashy',
  soate: '41704210000000',
  iso: '',
  level: 'district',
  parent_id: 'naryn',
  name_ky: 'Ат-Башы району',
  name_ru: 'Ат-Башинский район',
  name_en: 'At-Bashy District',
  centre_place_id: 's41704210000010',
  centre_ky: 'Ат-Башы',
  centre_ru: 'Ат-Баши',
  centre_en: 'At-Bashy',
  lon: '75.8',
  lat: '41.17',
  label_lon: '75.5',
  label_lat: '40.9',
  aliases: 'Ат-Баши||At Bashi',
}
const problems = (changes: Record<string, string>) =>
  readUnit({ ...row, ...changes }).problems.map(({ column, message }) => `${column} ${message}`)

describe('a row of units.csv', () => {
  test('is refused for every cell that is wrong, with the column named', () => {
    expect(problems({ id: 'At Bashy', level: 'rayon', lon: '75,8', centre_place_id: 'town-1' })).toEqual([
      'lon is not a number of degrees from -180 to 180',
      'id is not an id: small Latin letters, digits and hyphens',
      'level is not one of region, city, district, town, city_district',
      'centre_place_id is not the id of a place, or nothing',
    ])
  })

  test('is refused without an id, without any name and without a position', () => {
    expect(problems({ id: '' })).toEqual(['id is empty, should be an id: small Latin letters, digits and hyphens'])
    expect(problems({ name_ky: '', name_ru: '', name_en: '' })[0]).toMatch(/^name_ru is empty, and so are the other languages/)
    expect(problems({ lon: '', lat: '' })).toEqual(['lon is empty, and so is lat: a position is needed'])
  })

  test('is refused with half a position', () => {
    expect(problems({ label_lat: '' })).toEqual(['label_lat is empty while label_lon is filled: give both or neither'])
    expect(problems({ lon: '' })).toEqual(['lon is empty while lat is filled: give both or neither'])
  })

  test('is refused with a position that is not on the globe', () => {
    expect(problems({ lon: '181' })).toEqual(['lon is not a number of degrees from -180 to 180'])
    expect(problems({ lat: '-90.5' })).toEqual(['lat is not a number of degrees from -90 to 90'])
    expect(problems({ lat: '4e1' })).toHaveLength(1)
  })

  test('becomes a unit with its seat, longitude first', () => {
    expect(readUnit(row).value).toEqual({
      id: 'at-bashy',
      soate: '41704210000000',
      iso: '',
      level: 'district',
      parent_id: 'naryn',
      name: { ky: 'Ат-Башы району', ru: 'Ат-Башинский район', en: 'At-Bashy District' },
      seat_place_id: 's41704210000010',
      seat_name: { ky: 'Ат-Башы', ru: 'Ат-Баши', en: 'At-Bashy' },
      seat: [75.8, 41.17],
      label_point: [75.5, 40.9],
      aliases: ['Ат-Баши', 'At Bashi'],
    })
  })

  test('needs no more than an id, a level, one name and a position', () => {
    const { value } = readUnit({ id: 'naryn', level: 'region', name_ru: 'Нарынская область', lon: '76', lat: '41.4' })
    expect(value).toMatchObject({ parent_id: '', seat_place_id: '', label_point: [76, 41.4], aliases: [] })
  })
})
