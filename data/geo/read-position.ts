/** Reads where something is from what people paste: coordinates as they are written, and links to maps. */
import { countryBox, isInside } from './country-bounds.ts'
import { findInLink, type MapMaker } from './map-links.ts'
import { readCoordinates } from './read-coordinates.ts'

/**
 * `swapped`: longitude and latitude stood the wrong way round. `window`: the link had no marker, so this is the middle of the map that
 * was in sight. `rough`: two decimals, a kilometre.
 */
export type PositionRemark = 'swapped' | 'window' | 'rough'

export const positionProblems = [
  'empty',
  'unreadable',
  'incomplete',
  'outside',
  'too_rough',
  'short_link',
  'only_window',
  'no_position',
  'unknown_link',
] as const
export type PositionProblem = (typeof positionProblems)[number]

/** Degrees, WGS 84, to six decimals: a tenth of a metre. */
export type ReadPosition =
  | { longitude: number; latitude: number; from: MapMaker | 'numbers'; remarks: readonly PositionRemark[] }
  | { problem: PositionProblem; from: MapMaker | 'numbers' }

/** A map that shows more than a few streets has no middle that anybody meant. */
const closeEnough = 16

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6

/** WhatsApp and people put words before a link; the signs that a sentence ends with are no part of it. */
const linkIn = (text: string) => /(?:https?:\/\/|geo:)\S+/iu.exec(text)?.[0].replace(/[.,;)\]>»"']+$/u, '')
/** A link copied without its beginning. */
const bareLink = /^(?:www\.|maps\.|go\.)?(?:google|yandex|2gis|openstreetmap|osm|goo|apple|app\.goo)\.\S+\/\S*/iu

interface Found {
  numbers: string
  from: MapMaker | 'numbers'
  /** The maker of the link puts longitude first. */
  longitudeFirst: boolean
  remarks: PositionRemark[]
}

function find(text: string): Found | { problem: PositionProblem; from: MapMaker | 'numbers' } {
  const link = linkIn(text) ?? (bareLink.test(text) ? `https://${text}` : undefined)
  if (!link) return { numbers: text, from: 'numbers', longitudeFirst: false, remarks: [] }
  const found = findInLink(link)
  const from = 'maker' in found ? found.maker : 'numbers'
  if ('problem' in found) return { problem: found.problem, from }
  const longitudeFirst = from === '2gis' || from === 'yandex'
  if ('marker' in found) return { numbers: found.marker, from, longitudeFirst, remarks: [] }
  return found.zoom < closeEnough
    ? { problem: 'only_window', from }
    : { numbers: found.window, from, longitudeFirst, remarks: ['window'] }
}

/** Kyrgyzstan's latitudes and longitudes have no number in common, so the two are told apart whatever their order. */
export function readPosition(typed: string): ReadPosition {
  const text = typed.trim()
  if (text === '') return { problem: 'empty', from: 'numbers' }
  const found = find(text)
  if ('problem' in found) return found
  const { from, longitudeFirst, remarks } = found
  const pair = readCoordinates(found.numbers)
  if ('problem' in pair) return { problem: pair.problem, from }
  const [a, b] = longitudeFirst ? [pair.second, pair.first] : [pair.first, pair.second]
  const swapped = !isInside([b, a], countryBox) && isInside([a, b], countryBox)
  const [latitude, longitude] = swapped ? [b, a] : [a, b]
  if (!isInside([longitude, latitude], countryBox)) return { problem: 'outside', from }
  // a link drops the zeros at the end of its numbers
  if (from === 'numbers' && pair.decimals < 2) return { problem: 'too_rough', from }
  if (swapped) remarks.push('swapped')
  if (from === 'numbers' && pair.decimals < 3) remarks.push('rough')
  return { longitude: round(longitude), latitude: round(latitude), from, remarks }
}
