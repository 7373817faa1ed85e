/** What the map draws as pictures: the pins, each with its kind's icon, and the dots of towns. */
import { type ProviderKind, providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { icons } from '../ui/icons.ts'
import type { Palette } from './palette.ts'

const size = 44
const dotSize = 12
const drop = 'M22 42C13.5 32.5 8 26.5 8 18a14 14 0 0 1 28 0c0 8.5-5.5 14.5-14 24Z'

const imageName = (kind: ProviderKind, approximate: boolean) => `${kind}${approximate ? '-area' : ''}`

/** A dot for a town, and a smaller, hollow one for a village. */
export const dots = { town: 'dot-town', village: 'dot-village' } as const
/** A pixel of nothing: stretched, it takes up room among the names. */
export const room = 'room'

function paint(side: number, ratio: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side * ratio
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this device draws no pictures')
  context.scale(ratio, ratio)
  draw(context)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** A drop for a known building, a dashed ring for what is only known to its town. */
function drawPin(context: CanvasRenderingContext2D, kind: ProviderKind, approximate: boolean, color: Palette): void {
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
}

function drawDot(context: CanvasRenderingContext2D, isTown: boolean, color: Palette): void {
  const dot = new Path2D()
  dot.arc(dotSize / 2, dotSize / 2, isTown ? 3.2 : 2.6, 0, 2 * Math.PI)
  context.lineWidth = isTown ? 3 : 4.5
  context.strokeStyle = color.halo
  context.stroke(dot)
  context.fillStyle = isTown ? color.text : color.halo
  context.fill(dot)
  if (isTown) return
  context.lineWidth = 1.4
  context.strokeStyle = color.text
  context.stroke(dot)
}

/** Gives the map all its pictures, sharp on this screen. */
export function addPinImages(map: MapLibreMap, color: Palette): void {
  const pixelRatio = Math.min(3, Math.max(1, Math.ceil(devicePixelRatio)))
  const add = (name: string, side: number, draw: (context: CanvasRenderingContext2D) => void) =>
    map.addImage(name, paint(side, pixelRatio, draw), { pixelRatio })
  for (const kind of providerKinds)
    for (const approximate of [false, true])
      add(imageName(kind, approximate), size, (context) => drawPin(context, kind, approximate, color))
  add(dots.town, dotSize, (context) => drawDot(context, true, color))
  add(dots.village, dotSize, (context) => drawDot(context, false, color))
  map.addImage(room, { width: 1, height: 1, data: new Uint8Array(4) })
}
