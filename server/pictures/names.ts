/** The names that a basemap carries, in one language, as spots in a picture. */
import { type Language, localize } from '@legalmap/data/model/language.ts'
import type { Spot } from './frame.ts'
import type { Basemap, Shape } from './read-basemap.ts'

/** `rank` runs from 1, the most important; `rotation` is in degrees clockwise. */
export interface Name {
  id: string
  kind: string
  text: string
  spot: Spot
  rank: number
  rotation: number
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown, otherwise: number) => (typeof value === 'number' ? value : otherwise)

function nameOf({ properties, parts }: Shape, kind: string, language: Language): Name[] {
  const spot = parts[0]?.[0]
  const found = localize(
    { ky: textOf(properties.name_ky), ru: textOf(properties.name_ru), en: textOf(properties.name_en) },
    language,
  )
  if (!spot || !found) return []
  const { text } = found
  return [{ id: textOf(properties.id), kind, text, spot, rank: numberOf(properties.r, 9), rotation: numberOf(properties.rot, 0) }]
}

const order = (one: Name, other: Name) => one.rank - other.rank || (one.id < other.id ? -1 : 1)

/** Settlements, the biggest first. */
export const placeNames = (basemap: Basemap, language: Language): readonly Name[] =>
  basemap('place')
    .flatMap((shape) => nameOf(shape, 'place', language))
    .sort(order)

/** Countries, regions, districts, lakes, rivers, ranges, peaks: those of the wanted kind. */
export const otherNames = (basemap: Basemap, kind: string, language: Language): readonly Name[] =>
  basemap('name')
    .filter(({ properties }) => properties.kind === kind)
    .flatMap((shape) => nameOf(shape, kind, language))
    .sort(order)
