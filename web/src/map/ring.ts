/** A cluster's picture: a ring split by the kinds inside, around the place for their number. */
import { type ProviderKind, providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import type { ExpressionSpecification } from 'maplibre-gl'
import type { Palette } from './palette.ts'

const prefix = 'ring'

/** How many of each kind a cluster holds: properties that MapLibre adds up. */
export const countsByKind: Record<string, ExpressionSpecification> = Object.fromEntries(
  providerKinds.map((kind): [string, ExpressionSpecification] => [kind, ['+', ['case', ['==', ['get', 'kind'], kind], 1, 0]]]),
)

/** The picture's name holds the counts, in the order of the kinds: `ring-3-0-0-1-…`. */
export const ringName: ExpressionSpecification = [
  'concat',
  prefix,
  ...providerKinds.flatMap((kind): (string | ExpressionSpecification)[] => ['-', ['get', kind]]),
]

/** The counts in a ring's name, or null where it is none. */
export function countsOf(name: string): { kind: ProviderKind; count: number }[] | null {
  const [head, ...counts] = name.split('-')
  if (head !== prefix || counts.length !== providerKinds.length || !counts.every((count) => /^\d+$/.test(count))) return null
  return providerKinds.map((kind, at) => ({ kind, count: Number(counts[at]) })).filter(({ count }) => count > 0)
}

const width = 6
const gap = 2.5
const radiusOf = (total: number) => (total < 10 ? 19 : total < 40 ? 23 : 28)

export function ringPicture(
  name: string,
  color: Palette,
): { side: number; draw: (context: CanvasRenderingContext2D) => void } | null {
  const counts = countsOf(name)
  if (!counts) return null
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const radius = radiusOf(total)
  const side = 2 * (radius + 3)
  return {
    side,
    draw(context) {
      context.translate(side / 2, side / 2)
      context.beginPath()
      context.arc(0, 0, radius + 2, 0, 2 * Math.PI)
      context.fillStyle = color.halo
      context.fill()
      context.lineWidth = width
      const middle = radius - width / 2
      // a white gap between two kinds: neighbouring colours may look alike
      const pause = counts.length > 1 ? gap / middle : 0
      let from = -Math.PI / 2
      for (const { kind, count } of counts) {
        const to = from + (count / total) * 2 * Math.PI
        context.beginPath()
        context.strokeStyle = color.kinds[kind]
        context.arc(0, 0, middle, from + pause / 2, Math.max(to - pause / 2, from + pause / 2 + 0.04))
        context.stroke()
        from = to
      }
    },
  }
}
