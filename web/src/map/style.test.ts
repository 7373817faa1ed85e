import { languages } from '@legalmap/data/model/language.ts'
import type { MapTiles } from '@legalmap/data/published/pack.ts'
import { streetSchemas } from '@legalmap/data/vocabulary/street-schema.ts'
import { describe, expect, test } from 'vitest'
import { palettes } from './palette.ts'
import { dots } from './pin-images.ts'
import { basemapStyle } from './style.ts'

const tiles: MapTiles = {
  address: '/tiles/0123456789ab/{z}/{x}/{y}',
  min_zoom: 0,
  max_zoom: 8,
  layers: ['earth', 'kg', 'relief', 'shade', 'glacier', 'river', 'water', 'nbline', 'boundary', 'name', 'place'],
  attribution: '© somebody',
  bytes: 0,
  bounds: [69, 39, 80, 43],
  streets: null,
}
const site = 'https://map.example'
const style = (more: Partial<MapTiles> = {}) => basemapStyle({ ...tiles, ...more }, 'ky', palettes.light, site)
const layersOf = (made: ReturnType<typeof style>) =>
  new Set(made.layers.flatMap((layer) => ('source-layer' in layer && layer['source-layer'] ? [layer['source-layer']] : [])))

describe('layers that a pack lacks', () => {
  test('are left out', () => {
    const without = tiles.layers.filter((layer) => layer !== 'glacier' && layer !== 'shade')
    expect([...layersOf(style({ layers: without }))].sort()).toEqual([...without].sort())
  })
  test('may be all of them: then there is still a ground', () =>
    expect(style({ layers: [] }).layers.map(({ type }) => type)).toEqual(['background']))
})

test('every layer of a full pack is drawn', () => expect([...layersOf(style())].sort()).toEqual([...tiles.layers].sort()))

describe('streets', () => {
  const streets = { address: '/streets/x/{z}/{x}/{y}', min_zoom: 0, max_zoom: 14, whole: true, attribution: '' }

  test.each(streetSchemas)('in the schema %s are asked for by nobody who did not zoom in', (schema) => {
    const made = style({ streets: { ...streets, schema } })
    const ofStreets = made.layers.filter((layer) => 'source' in layer && layer.source === 'streets')
    expect(ofStreets.length).toBeGreaterThan(12)
    // the map goes to zoom 9.5 by itself
    for (const { id, minzoom } of ofStreets) expect(minzoom, id).toBeGreaterThanOrEqual(10)
  })

  test('of one town leave the water and the towns of the country where they are', () => {
    const layers = (whole: boolean) =>
      style({ streets: { ...streets, schema: 'shortbread', whole } }).layers.filter(({ maxzoom }) => maxzoom === 10)
    expect(layers(false)).toEqual([])
    expect(layers(true).map(({ id }) => id)).toContain('water')
  })
})

test('no server of glyphs or sprites is named, and no address but our own', () => {
  const made = style()
  expect(made.glyphs).toBeUndefined()
  expect(made.sprite).toBeUndefined()
  expect(JSON.stringify(made).match(/https?:[^"]*/g)).toEqual([`${site}${tiles.address}`])
})

test.each(languages)('names in %s come first, others stand in for them', (language) => {
  const place = basemapStyle(tiles, language, palettes.light, site).layers.find(({ id }) => id === 'place-name')
  expect(place?.layout).toMatchObject({
    'text-field': ['coalesce', ['get', `name_${language}`], ['get', 'name_ru'], ['get', 'name_ky']],
  })
})

test('every picture that the style asks for is one that we paint', () => {
  const images = JSON.stringify(style().layers.map((layer) => (layer.type === 'symbol' ? layer.layout?.['icon-image'] : null)))
  expect(images.match(/dot-[a-z]+/g)?.sort()).toEqual(Object.values(dots).sort())
})
