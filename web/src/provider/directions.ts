/** Where a map of somebody else's choice can lead a person: plain links that are followed only on purpose. */
import type { Point } from '@legalmap/data/geo/position.ts'

export interface Direction {
  name: string
  address: string
}

const decimal = (degrees: number) => String(Number(degrees.toFixed(6)))

/** Links to `[longitude, latitude]`; each service has its own order of the two. */
export function directionsTo([longitude, latitude]: Point): Direction[] {
  const lon = decimal(longitude)
  const lat = decimal(latitude)
  return [
    { name: '2GIS', address: `https://2gis.kg/directions/points/%7C${lon}%2C${lat}` },
    { name: 'Yandex', address: `https://yandex.com/maps/?rtext=~${lat}%2C${lon}&rtt=auto` },
    { name: 'Google', address: `https://www.google.com/maps/dir/?api=1&destination=${lat}%2C${lon}` },
    { name: 'Apple', address: `https://maps.apple.com/?daddr=${lat}%2C${lon}` },
    { name: 'OpenStreetMap', address: `https://www.openstreetmap.org/directions?to=${lat}%2C${lon}` },
  ]
}

/** The address that opens a phone's own map app (RFC 5870). */
export const geoAddress = ([longitude, latitude]: Point): string =>
  `geo:${decimal(latitude)},${decimal(longitude)}?q=${decimal(latitude)},${decimal(longitude)}`
