/** The kind of place that a question names beside the place itself: район, облусу, г., айылы. */
import type { Place } from '../model/place.ts'
import type { Unit } from '../model/unit.ts'

export type AskedKind = 'region' | 'district' | 'town' | 'village'

const kinds: readonly (readonly [AskedKind, RegExp])[] = [
  ['region', /(?<!\p{L})(?:облус|област|обл(?!\p{L})|oblast|region|province)/iu],
  ['district', /(?<!\p{L})(?:район|р-?н(?!\p{L})|raion|rayon|district)/iu],
  ['town', /(?<!\p{L})(?:(?:г|ш|гор)\.|(?:г|ш|пгт|город[аеу]?|шаар(?:ы(?:на|нда|нан|нын)?)?|city|town)(?!\p{L}))/iu],
  ['village', /(?<!\p{L})(?:[са]\.|(?:с|сел[оаеу]|деревн[яие]|(?:айыл|кышта[кг])(?:ы(?:на|нда|нан|нын)?)?|village)(?!\p{L}))/iu],
]

/** Null where the question names none. */
export const askedKind = (text: string): AskedKind | null => kinds.find(([, words]) => words.test(text))?.[0] ?? null

export function isKind(
  subject: { type: 'place'; place: Place } | { type: 'unit'; unit: Unit },
  asked: AskedKind | null,
): boolean {
  if (asked === null) return false
  if (subject.type === 'place')
    return asked === 'village' ? subject.place.kind === 'village' : asked === 'town' && subject.place.kind !== 'village'
  const { level } = subject.unit
  return asked === level || (asked === 'district' && level === 'city_district') || (asked === 'town' && level === 'city')
}
