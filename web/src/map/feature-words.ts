/** A pin in words, for those who do not see where it lies: name, kind, how far and in which direction, whether it is open. */
import { direction } from '@legalmap/data/geo/geodesic.ts'
import type { Point } from '@legalmap/data/geo/position.ts'
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { openingInWords } from '../listing/opening-line.tsx'
import { distanceInWords } from '../listing/result.tsx'
import type { Words } from '../ui/words.tsx'
import { isApproximate } from './answers.ts'

/** Nearer than this the direction to what is only known to its town or district means nothing, metres. */
const leastApproximate = 3000

/** "about 12 km to the north-east", or only what `distanceInWords` says where a direction would be a guess; null where nothing is known. */
export function whereaboutsInWords(hit: ListedHit, origin: Point | null, words: Pick<Words, 't' | 'distance'>): string | null {
  const far = distanceInWords(hit, words)
  const { marker, distance } = hit
  const saysMetres = distance !== null && distance >= 25 && !hit.in_same_district && !hit.in_this_town
  if (!origin || !marker || !far || !saysMetres || (isApproximate(hit) && distance < leastApproximate)) return far
  return words.t(`direction.${direction(origin, marker)}`, { distance: far })
}

/** The parts that follow the name, in the order in which they are read. */
export function featureInWords(hit: ListedHit, origin: Point | null, now: number, words: Words): string[] {
  const { t } = words
  const kind = t(`kind.${hit.kind}`)
  return [
    hit.name.text.startsWith(kind) ? null : kind,
    origin ? whereaboutsInWords(hit, origin, words) : hit.where,
    isApproximate(hit) ? t('map.approximate') : null,
    ...openingInWords(hit, now, words).map(({ text }) => text),
  ].filter((part): part is string => part !== null && part !== '')
}
