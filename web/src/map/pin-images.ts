/** The pins as pictures: a drop for a known building, a ring for what is only known to its town, each with the kind's icon. */
import { type ProviderKind, providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { icons } from '../ui/icons.ts'
import type { Palette } from './palette.ts'

const size = 44
const drop = 'M22 42C13.5 32.5 8 26.5 8 18a14 14 0 0 1 28 0c0 8.5-5.5 14.5-14 24Z'

const imageName = (kind: ProviderKind, approximate: boolean) => `${kind}${approximate ? '-area' : ''}`

function draw(kind: ProviderKind, approximate: boolean, color: Palette, ratio: number): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size * ratio
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this device draws no pictures')
  context.scale(ratio, ratio)
  const own = color.kinds[kind]
  const centre = approximate ? size / 2 : 18
  const shape = new Path2D(approximate ? '' : drop)
  if (approximate) shape.arc(centre, centre, 15, 0, 2 * Math.PI)
  context.lineWidth = approximate ? 6 : 5
  context.strokeStyle = color.halo
  context.stroke(shape)
  context.fillStyle = approximate ? color.halo : own
  context.fill(shape)
  if (approximate) {
    context.lineWidth = 2.5
    context.strokeStyle = own
    context.setLineDash([5, 2.5])
    context.stroke(shape)
    context.setLineDash([])
  }
  context.translate(size / 2 - 9, centre - 9)
  context.scale(0.75, 0.75)
  context.lineWidth = 2.2
  context.lineCap = context.lineJoin = 'round'
  context.strokeStyle = approximate ? own : color.halo
  context.stroke(new Path2D(icons[kind]))
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** Gives the map the pins of all kinds, sharp on this screen. */
export function addPinImages(map: MapLibreMap, color: Palette): void {
  // the pin in hand is drawn larger and must stay sharp
  const pixelRatio = Math.min(4, Math.ceil(1.4 * devicePixelRatio))
  for (const kind of providerKinds)
    for (const approximate of [false, true])
      map.addImage(imageName(kind, approximate), draw(kind, approximate, color, pixelRatio), { pixelRatio })
}
