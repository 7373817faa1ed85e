import { describe, expect, test } from 'vitest'
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'
import { readPlace } from './read-places.ts'
import { findRelationProblems } from './read-relations.ts'
import { readUnit } from './read-units.ts'

const unit = (id: string, parent_id = '', centre_place_id = ''): Unit =>
  readUnit({ id, parent_id, centre_place_id, level: 'district', name_ru: id, lon: '75', lat: '41' }).value as Unit
const place = (id: string, unit_id: string, former_unit_id = ''): Place =>
  readPlace({ id, unit_id, former_unit_id, kind: 'village', name_ru: id, rank: '6' }).value as Place
const found = (units: Unit[], places: Place[], placesAreKnown = true) =>
  findRelationProblems(units, places, placesAreKnown).map(
    ({ table, index, column, value, message }) => `${table} ${index} ${column} ${value}: ${message}`,
  )

describe('the rows of a geodata pack', () => {
  test('may not share an id', () => {
    expect(found([unit('naryn'), unit('osh'), unit('naryn')], [place('s1', 'osh'), place('s1', 'osh')])).toEqual([
      'units 2 id naryn: is the id of an earlier row too',
      'places 1 id s1: is the id of an earlier row too',
    ])
  })

  test('may not name a unit or place that is not there', () => {
    expect(found([unit('naryn', 'nowhere', 's9')], [place('s1', 'gone'), place('s2', 'naryn', 'lost')])).toEqual([
      'units 0 parent_id nowhere: is not the id of a unit',
      'units 0 centre_place_id s9: is not the id of a place',
      'places 0 unit_id gone: is not the id of a unit',
      'places 1 former_unit_id lost: is not the id of a unit',
    ])
  })

  test('may not contain each other in a circle; a unit below the circle is not blamed', () => {
    expect(found([unit('a', 'b'), unit('b', 'a'), unit('c', 'a'), unit('d', 'd')], [])).toEqual([
      'units 0 parent_id b: leads back to a: a unit cannot contain itself',
      'units 1 parent_id a: leads back to b: a unit cannot contain itself',
      'units 3 parent_id d: leads back to d: a unit cannot contain itself',
    ])
  })

  test('are sound where every id is there', () => {
    expect(found([unit('naryn', '', 's1'), unit('at-bashy', 'naryn')], [place('s1', 'naryn', 'at-bashy')])).toEqual([])
  })

  test('may name seats that nobody can look up when the pack has no places', () => {
    expect(found([unit('naryn', '', 's1')], [], false)).toEqual([])
  })
})
