import { expect, test } from 'vitest'
import { tilesOver } from './tiles-over.ts'

test('every tile of the country is named once, at every zoom', () => {
  const tiles = tilesOver([69.2, 39.1, 80.3, 43.35], { min_zoom: 0, max_zoom: 8 })
  expect(new Set(tiles.map(String)).size).toBe(tiles.length)
  expect(tiles.filter(([z]) => z === 0)).toEqual([[0, 0, 0]])
  // Kerben and Karakol, at the greatest zoom
  expect(tiles).toContainEqual([8, 179, 95])
  expect(tiles).toContainEqual([8, 183, 94])
})
