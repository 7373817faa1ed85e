import { readUnit } from '@legalmap/data/geo/read-units.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import { readTopology } from '@legalmap/server/geodata/units-topology.ts'
import type { LineString } from 'geojson'
import { describe, expect, test } from 'vitest'
import { simplifyBoundaries } from './boundaries.ts'
import { collect, type LayerFeature } from './layers.ts'
import { cutUnitsTopology } from './units-topology.ts'

const unit = (id: string, iso: string, parent_id: string): Unit =>
  readUnit({ id, iso, parent_id, level: parent_id ? 'district' : 'region', name_ru: id, lon: '75', lat: '41' }).value as Unit
const units = [
  unit('east', 'X-E', ''),
  unit('west', 'X-W', ''),
  unit('north-east', '', 'east'),
  unit('south-east', '', 'east'),
  unit('all-west', '', 'west'),
]

const area = (properties: Record<string, unknown>, ring: [number, number][]): LayerFeature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const box = (west: number, south: number, east: number, north: number, properties: Record<string, unknown>): LayerFeature =>
  area(properties, [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ])
/** Two oblasts; the eastern one has two districts and, between them and the west, a lake that is in neither. */
const districts = collect([
  box(70, 40, 72, 42, { id: 'all-west', iso: 'X-W' }),
  box(73, 41, 76, 42, { id: 'north-east', iso: 'X-E' }),
  box(73, 40, 76, 41, { id: 'south-east', iso: 'X-E' }),
  // Neighbours share their points: the lake has one where the districts meet.
  area({ iso: 'X-E' }, [
    [72, 40],
    [72, 42],
    [73, 42],
    [73, 41],
    [73, 40],
    [72, 40],
  ]),
])
const oblasts = collect([box(70, 40, 72, 42, { iso: 'X-W' }), box(72, 40, 76, 42, { iso: 'X-E', schematic: true })])

describe('layers with districts', () => {
  test('are refused for an id or a code that no unit has', async () => {
    await expect(cutUnitsTopology(oblasts, collect([box(70, 40, 72, 42, { id: 'nowhere', iso: 'X-W' })]), units)).rejects.toThrow(
      '"nowhere" is not the id of a unit',
    )
    await expect(cutUnitsTopology(oblasts, collect([box(70, 40, 72, 42, { iso: 'X-N' })]), units)).rejects.toThrow(
      'iso "X-N", which no unit',
    )
  })

  test('give shapes of both levels; a lake outside districts belongs to its oblast', async () => {
    const topology = readTopology('units.topojson', Buffer.from(await cutUnitsTopology(oblasts, districts, units)))
    const shapes = (name: 'regions' | 'districts') => topology.objects[name]?.geometries.map(({ properties }) => properties)
    expect(shapes('regions')).toEqual([
      { id: 'west', level: 'region' },
      { id: 'east', level: 'region' },
    ])
    expect(shapes('districts')).toEqual([
      { id: 'all-west', level: 'district', parent: 'west' },
      { id: 'north-east', level: 'district', parent: 'east' },
      { id: 'south-east', level: 'district', parent: 'east' },
    ])
  })

  test('give lines of the country, between oblasts and between districts, and none along the lake’s shore', async () => {
    const [first] = await simplifyBoundaries(districts, true)
    const lines = (level: number) =>
      first?.lines.features
        .filter(({ properties }) => properties.lv === level)
        .map(({ geometry }) =>
          (geometry as LineString).coordinates.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d),
        ) ?? []
    expect(lines(1)).toEqual([
      [
        [72, 40],
        [72, 42],
      ],
    ])
    expect(lines(2)).toEqual([
      [
        [73, 41],
        [76, 41],
      ],
    ])
    expect(lines(0).length).toBeGreaterThan(0)
    expect(
      lines(0)
        .flat()
        .every(([x, y]) => x === 70 || x === 76 || y === 40 || y === 42),
    ).toBe(true)
    expect(first?.kg.features[0]?.geometry).toMatchObject({ type: 'MultiPolygon', coordinates: [[expect.any(Array)]] })
  })
})

describe('layers without districts', () => {
  test('give the oblasts’ shapes with their ids and what is only drawn', async () => {
    const topology = readTopology('units.topojson', Buffer.from(await cutUnitsTopology(oblasts, null, units)))
    expect(topology.objects.regions.geometries.map(({ properties }) => properties)).toEqual([
      { id: 'west', level: 'region' },
      { id: 'east', level: 'region', schematic: true },
    ])
    expect(topology.objects.districts).toBeUndefined()
  })

  test('give no line around an area that is only drawn', async () => {
    const [first] = await simplifyBoundaries(oblasts, false)
    expect(first?.lines.features.map(({ properties }) => properties.lv)).toEqual([0])
  })
})
