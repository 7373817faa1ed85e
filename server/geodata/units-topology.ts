/** The shapes of the units, units.topojson: objects `regions` and, in some packs, `districts`, over shared arcs. */
import { GeodataError } from './geodata-error.ts'

type Pair = readonly [number, number]
/** Positions: with a `transform` whole steps from the position before, else degrees. */
type Arc = readonly Pair[]

/** `id` is a unit's id; `schematic` marks a drawn shape that is no boundary at all. */
export interface ShapeProperties {
  id: string
  level: string
  parent?: string
  schematic?: boolean
}
/** A number in `arcs` is an arc's place in the topology's list, or ~place for an arc walked backwards. */
export type Shape =
  | { type: 'Polygon'; arcs: readonly (readonly number[])[]; properties: ShapeProperties }
  | { type: 'MultiPolygon'; arcs: readonly (readonly (readonly number[])[])[]; properties: ShapeProperties }
export interface Topology {
  type: 'Topology'
  transform?: { scale: Pair; translate: Pair }
  arcs: readonly Arc[]
  objects: { regions: ShapeCollection; districts?: ShapeCollection }
}
export interface ShapeCollection {
  type: 'GeometryCollection'
  geometries: readonly Shape[]
}

/** The topology in the bytes of units.topojson. Throws a GeodataError that names `file` and the part. */
export function readTopology(file: string, bytes: Uint8Array): Topology {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new GeodataError(file, 'is not JSON')
  }
  const problem = findProblem(value)
  if (problem !== null) throw new GeodataError(file, problem)
  return value as Topology
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isPair = (value: unknown): boolean => Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])

// Written out because compiling and running a general schema over every number took a third of the start.
function findProblem(value: unknown): string | null {
  if (!isRecord(value) || value.type !== 'Topology') return 'is not a TopoJSON topology'
  const { transform, arcs, objects } = value
  if (transform !== undefined && !(isRecord(transform) && isPair(transform.scale) && isPair(transform.translate)))
    return 'transform is not a scale and a translate'
  if (!Array.isArray(arcs)) return 'has no arcs'
  const brokenArc = arcs.findIndex((arc) => !Array.isArray(arc) || !arc.every(isPair))
  if (brokenArc !== -1) return `arc ${brokenArc} is not a list of positions`
  if (!isRecord(objects) || objects.regions === undefined) return 'has no object called regions'
  for (const name of ['regions', 'districts']) {
    const object = objects[name]
    if (object === undefined) continue
    if (!isRecord(object) || !Array.isArray(object.geometries)) return `${name} is not a collection of shapes`
    for (const [index, shape] of object.geometries.entries()) {
      const problem = findShapeProblem(shape, arcs.length)
      if (problem !== null) return `${name}, shape ${index + 1}: ${problem}`
    }
  }
  return null
}

function findShapeProblem(shape: unknown, arcCount: number): string | null {
  if (!isRecord(shape) || (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon')) return 'is not a polygon'
  if (!isRecord(shape.properties) || typeof shape.properties.id !== 'string') return 'has no id'
  const { id } = shape.properties
  const depth = shape.type === 'Polygon' ? 1 : 2
  const rings: unknown[] = Array.isArray(shape.arcs) ? shape.arcs.flat(depth - 1) : []
  if (rings.length === 0 || !rings.every(Array.isArray)) return `${id} has no rings of arcs`
  for (const arc of rings.flat() as unknown[])
    if (typeof arc !== 'number' || !Number.isInteger(arc) || (arc < 0 ? ~arc : arc) >= arcCount)
      return `${id} uses arc ${JSON.stringify(arc)}, which is not there`
  return null
}
