import { expect, test } from 'vitest'
import { tileAddresses } from './whole-map.ts'

const tiles = {
  address: '/tiles/x/{z}/{x}/{y}',
  min_zoom: 0,
  max_zoom: 8,
  layers: [],
  attribution: '',
  bounds: [69.2, 39.1, 80.3, 43.35] as const,
  streets: null,
}

test('every tile of the country is asked for once, at every zoom', () => {
  const addresses = tileAddresses(tiles)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.filter((address) => address.startsWith('/tiles/x/0/'))).toEqual(['/tiles/x/0/0/0'])
  // Kerben and Karakol, at the greatest zoom
  expect(addresses).toContain('/tiles/x/8/179/95')
  expect(addresses).toContain('/tiles/x/8/183/94')
})
