import { describe, expect, test } from 'vitest'
import { createGazetteer } from '../geo/gazetteer.ts'
import type { Place, PlaceKind } from '../model/place.ts'
import type { Unit, UnitLevel } from '../model/unit.ts'
import { createLocator, type Said } from './locate.ts'

const unit = (
  id: string,
  level: UnitLevel,
  parent_id: string,
  [ky = '', ru = '', en = '']: string[],
  aliases: string[] = [],
  seat = '',
) =>
  ({
    id,
    soate: '',
    iso: '',
    level,
    parent_id,
    name: { ky, ru, en },
    seat_place_id: seat,
    seat_name: { ky: '', ru: '', en: '' },
    seat: [74, 42],
    label_point: [74, 42],
    aliases,
  }) satisfies Unit
const place = (
  id: string,
  unit_id: string,
  [ky = '', ru = '', en = '']: string[],
  aliases: string[] = [],
  more: Partial<Place> = {},
) =>
  ({
    id,
    kind: 'village' as PlaceKind,
    name: { ky, ru, en },
    unit_id,
    former_unit_id: '',
    ayil_aimak: '',
    point: null,
    rank: 5,
    aliases,
    ...more,
  }) satisfies Place

const gazetteer = createGazetteer(
  [
    unit('osh-city', 'city', '', ['Ош шаары', 'город Ош', 'Osh City'], ['Ош', 'Osh', 'г. Ош'], 's1'),
    unit('osh', 'region', '', ['Ош облусу', 'Ошская область', 'Osh Region'], ['Ош', 'Osh'], 's1'),
    unit('talas', 'region', '', ['Талас облусу', 'Таласская область', 'Talas Region'], ['Талас'], 's2'),
    unit('talas-district', 'district', 'talas', ['Талас району', 'Таласский район', 'Talas District'], [], 's2'),
    unit('talas-town', 'town', 'talas', ['Талас', 'Талас', 'Talas'], [], 's2'),
    unit('kara-suu', 'district', 'osh', ['Кара-Суу району', 'Кара-Сууский район', 'Kara-Suu District'], [], 's3'),
    unit('uzgen', 'district', 'osh', ['Өзгөн району', 'Узгенский район', 'Uzgen District'], [], 's4'),
  ],
  [
    place('s1', 'osh-city', ['Ош', 'Ош', 'Osh'], [], { kind: 'city' }),
    place('s2', 'talas-town', ['Талас', 'Талас', 'Talas'], [], { kind: 'town' }),
    place('s3', 'kara-suu', ['Кара-Суу', 'Кара-Суу', 'Kara-Suu'], [], { kind: 'town' }),
    place('s4', 'uzgen', ['Өзгөн', 'Узген', 'Uzgen'], [], { kind: 'town' }),
    place('s5', 'kara-suu', ['Кашгар-Кыштак', '', ''], ['Кашкар-Кыштак']),
    place('s6', 'uzgen', ['Кара-Суу', '', '']),
    place('s7', 'kara-suu', ['Жийде', '', '']),
    place('s8', 'kara-suu', ['Жийде', '', '']),
    place('s9', 'kara-suu', ['Кара-Суу', '', ''], [], { kind: 'village' }),
    place('s10', 'osh-city', ['Орке', '', ''], [], { former_unit_id: 'kara-suu' }),
  ],
)
const locator = createLocator(gazetteer)
const locate = (said: Partial<Said>) => {
  const { unit_id, place_id, findings } = locator.locate({
    unit_id: '',
    place_id: '',
    oblast: '',
    district: '',
    settlement: '',
    ...said,
  })
  return [unit_id, place_id, ...findings.map(({ code }) => code)]
}

describe('names are never guessed at', () => {
  test('an unknown settlement stays listed under its district', () => {
    expect(locate({ oblast: 'Osh', district: 'Uzgen', settlement: 'Kochkor' })).toEqual(['uzgen', '', 'place_unknown'])
  })

  test('a settlement that fits several stays listed under its district, and the finding names them', () => {
    expect(locate({ oblast: 'Osh', district: 'Kara-Suu', settlement: 'Жийде' })).toEqual(['kara-suu', '', 'place_ambiguous'])
    const [finding] = locator.locate({
      unit_id: 'kara-suu',
      place_id: '',
      oblast: '',
      district: '',
      settlement: 'Jiide',
    }).findings
    expect(finding?.params).toEqual({ candidates: 's7 (Жийде), s8 (Жийде)' })
  })

  test('a settlement is not looked for in the whole oblast when its district is unknown', () => {
    expect(locate({ oblast: 'Osh', district: 'Nookat', settlement: 'Uzgen' })).toEqual(['osh', '', 'unit_unknown'])
  })

  test('a settlement of another district is not taken', () => {
    expect(locate({ oblast: 'Osh', district: 'Uzgen', settlement: 'Кашкар-Кыштак' })).toEqual(['uzgen', '', 'place_unknown'])
  })

  test('an unknown oblast is reported, and a district that only one oblast has is found all the same', () => {
    expect(locate({ oblast: 'Ferghana' })).toEqual(['', '', 'unit_unknown'])
    expect(locate({ oblast: 'Ferghana', district: 'Uzgen' })).toEqual(['uzgen', '', 'unit_unknown'])
  })

  test('unknown ids give way to the names', () => {
    expect(locate({ unit_id: 'uzgn', place_id: 's99', oblast: 'Osh', district: 'Uzgen', settlement: 'Uzgen' })).toEqual([
      'uzgen',
      's4',
      'unit_id_unknown',
      'place_id_unknown',
    ])
  })
})

describe('ids win over names, and contradictions are told', () => {
  test('of units and of places', () => {
    expect(locate({ unit_id: 'uzgen', oblast: 'Talas' })).toEqual(['uzgen', '', 'unit_name_disagrees'])
    expect(locate({ unit_id: 'kara-suu', place_id: 's7', settlement: 'Кашкар-Кыштак' })).toEqual([
      'kara-suu',
      's7',
      'place_name_disagrees',
    ])
    expect(locate({ unit_id: 'uzgen', place_id: 's5', settlement: 'Кашгар-Кыштак' })).toEqual([
      'uzgen',
      's5',
      'place_outside_unit',
    ])
    expect(locate({ unit_id: 'osh-city', place_id: 's1', settlement: 'Ак-Бура' })).toEqual([
      'osh-city',
      's1',
      'place_name_unlisted',
    ])
  })

  test('a place alone gives its unit', () => {
    expect(locate({ place_id: 's5' })).toEqual(['kara-suu', 's5'])
  })
})

describe('names find what they mean', () => {
  test.each([
    [{ oblast: 'Osh city', settlement: 'Osh' }, 'osh-city', 's1'],
    [{ oblast: 'г. Ош', settlement: 'г. Ош' }, 'osh-city', 's1'],
    [{ oblast: 'Ошская обл.', district: 'Узгенский р-н', settlement: 'г. Узген' }, 'uzgen', 's4'],
    [{ oblast: 'Ош', district: 'Өзгөн', settlement: 'Озгон' }, 'uzgen', 's4'],
    [{ district: 'Өзгөн району', settlement: 'Кара-Суу айылы' }, 'uzgen', 's6'],
    [{ oblast: 'Osh', district: 'Kara-Suu', settlement: 'Kashkar-Kyshtak (Kashgar)' }, 'kara-suu', 's5'],
    [{ oblast: 'Osh', district: 'Kara-Suu', settlement: 'г. Кара-Суу' }, 'kara-suu', 's3'],
    [{ oblast: 'Osh', district: 'Kara-Suu', settlement: 'с. Кара-Суу' }, 'kara-suu', 's9'],
    [{ oblast: 'Osh', settlement: 'Кашкар-Кыштак' }, 'kara-suu', 's5'],
    [{ oblast: 'Talas', district: 'Talas', settlement: 'Talas' }, 'talas-district', 's2'],
    [{ oblast: 'Talas', settlement: 'Talas' }, 'talas-town', 's2'],
    [{ oblast: 'Talas', district: 'г. Талас' }, 'talas-town', ''],
  ])('%o is %s %s', (said, unitId, placeId) => {
    expect(locate(said).slice(0, 2)).toEqual([unitId, placeId])
  })

  test('a village that a city has swallowed is found under its former district, with a finding', () => {
    expect(locate({ oblast: 'Osh', district: 'Kara-Suu', settlement: 'Орке' })).toEqual(['kara-suu', 's10', 'place_outside_unit'])
  })
})
