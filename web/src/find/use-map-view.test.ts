import { expect, test } from 'vitest'
import { formatMapView, parseMapView } from './use-map-view.ts'

test.each(['', '#map=', '#map=5', '#map=5/41.2', '#map=a/b/c', '#map=5/41/74/1', '#map=500/41/74', '#answers'])(
  '%j is no view of a map',
  (hash) => {
    expect(parseMapView(hash)).toBeNull()
  },
)

test('a view is the same after it was written and read', () => {
  const view = { zoom: 7.25, latitude: 41.4321, longitude: 74.7001 }
  expect(parseMapView(formatMapView(view))).toEqual(view)
})
