/** A point as GeoJSON. */
import type { GeoJsonPointAnswer } from '@legalmap/data/api/geojson-point.ts'
import type { Point } from '@legalmap/data/geo/position.ts'

export const toGeoJsonPoint = ([longitude, latitude]: Point): GeoJsonPointAnswer => ({
  type: 'Point',
  coordinates: [longitude, latitude],
})
