/** What the map draws as pictures, each painted when it is first needed: pins with their kind's icon, rings of clusters, dots of towns. */
import { type ProviderKind, providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { icons } from '../ui/icons.ts'
import type { Palette } from './palette.ts'
import { ringPicture } from './ring.ts'

const size = 44
const dotSize = 12
const hatchSize = 10
export const drop = 'M22 42C13.5 32.5 8 26.5 8 18a14 14 0 0 1 28 0c0 8.5-5.5 14.5-14 24Z'

/** A dot for a town, and a smaller, hollow one for a village. */
export const dots = { town: 'dot-town', village: 'dot-village' } as const
/** Slanting lines for an area in which something lies somewhere. */
export const hatch = 'hatch'

type Draw = (context: CanvasRenderingContext2D) => void

/** Throws where the device draws no pictures. */
function paint(side: number, ratio: number, draw: Draw): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = side * ratio
  // kept in the processor's memory: fetching each picture back from the graphics chip took longer than all the rest
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('this device draws no pictures')
  context.scale(ratio, ratio)
  draw(context)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** What a pin is drawn by beside its kind. `absent`: nobody is there these days. */
interface PinLook {
  approximate: boolean
  absent: boolean
}

/** How the name of a pin's picture ends, in this order. */
export const endings = { area: '-area', absent: '-absent' } as const

/** A drop for a known building, a dashed ring for what is only known to its town; hollow and struck through where nobody is there. */
function drawPin(context: CanvasRenderingContext2D, kind: ProviderKind, { approximate, absent }: PinLook, color: Palette): void {
  const own = color.kinds[kind]
  const hollow = approximate || absent
  const centre = approximate ? size / 2 : 18
  const shape = new Path2D(approximate ? '' : drop)
  if (approximate) shape.arc(centre, centre, 15, 0, 2 * Math.PI)
  context.lineWidth = approximate ? 6 : 5
  context.strokeStyle = color.halo
  context.stroke(shape)
  context.fillStyle = hollow ? color.halo : own
  context.fill(shape)
  if (hollow) {
    context.lineWidth = 2.5
    context.strokeStyle = own
    context.setLineDash(approximate ? [5, 2.5] : [])
    context.stroke(shape)
    context.setLineDash([])
  }
  if (absent) {
    context.beginPath()
    context.moveTo(size / 2 - 10, centre + 10)
    context.lineTo(size / 2 + 10, centre - 10)
    context.stroke()
  }
  context.translate(size / 2 - 9, centre - 9)
  context.scale(0.75, 0.75)
  context.lineWidth = 2.2
  context.lineCap = context.lineJoin = 'round'
  context.strokeStyle = hollow ? own : color.halo
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

/** One tile of a pattern: lines from edge to edge, so that tiles join. */
function drawHatch(context: CanvasRenderingContext2D, color: Palette): void {
  context.strokeStyle = color.accent
  context.lineWidth = 1.2
  for (const shift of [-hatchSize, 0, hatchSize]) {
    context.moveTo(shift, hatchSize)
    context.lineTo(shift + hatchSize, 0)
  }
  context.stroke()
}

/** How a picture is drawn, by its name; null for a name that is not one of ours. */
function picture(name: string, color: Palette): { side: number; draw: Draw } | null {
  const look = { approximate: name.includes(endings.area), absent: name.endsWith(endings.absent) }
  const kind = providerKinds.find((known) => known === name.replace(endings.absent, '').replace(endings.area, ''))
  if (kind) return { side: size, draw: (context) => drawPin(context, kind, look, color) }
  if (name === dots.town || name === dots.village)
    return { side: dotSize, draw: (context) => drawDot(context, name === dots.town, color) }
  if (name === hatch) return { side: hatchSize, draw: (context) => drawHatch(context, color) }
  return ringPicture(name, color)
}

/** Gives the map each picture when it asks for it, sharp on this screen. */
export function addPinImages(map: MapLibreMap, color: Palette): void {
  const pixelRatio = Math.min(3, Math.max(1, Math.ceil(devicePixelRatio)))
  map.setMissingStyleImageResolver((name) => {
    const wanted = map.hasImage(name) ? null : picture(name, color)
    if (wanted) map.addImage(name, paint(wanted.side, pixelRatio, wanted.draw), { pixelRatio })
  })
}
