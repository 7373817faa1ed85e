/** The two coordinate cells of a row, which only mean something together. */
import { countryBox, isInside } from '../../geo/country-bounds.ts'
import { coordinatesIncomplete, coordinatesOutside, coordinatesSwapped, coordinatesUnreadable } from '../rules/coordinates.ts'
import type { Reading } from './reading.ts'

/** Degrees with a point or a comma, WGS 84. */
const readDegrees = (cell: string): number | null =>
  /^-?\d{1,3}(?:[.,]\d{1,15})?°?$/u.test(cell) ? Number(cell.replace(',', '.').replace('°', '')) : null

/** Both cells are given and not empty, or this is not asked. */
export function readCoordinates(longitudeCell: string, latitudeCell: string): Reading<{ longitude: number; latitude: number }> {
  if (longitudeCell === '' || latitudeCell === '') {
    const column = longitudeCell === '' ? 'longitude' : 'latitude'
    return { finding: coordinatesIncomplete(column, longitudeCell || latitudeCell) }
  }
  const longitude = readDegrees(longitudeCell)
  if (longitude === null) return { finding: coordinatesUnreadable('longitude', longitudeCell) }
  const latitude = readDegrees(latitudeCell)
  if (latitude === null) return { finding: coordinatesUnreadable('latitude', latitudeCell) }
  const pair = `${longitudeCell} ${latitudeCell}`
  if (isInside([longitude, latitude], countryBox)) return { value: { longitude, latitude } }
  return { finding: isInside([latitude, longitude], countryBox) ? coordinatesSwapped(pair) : coordinatesOutside(pair) }
}
