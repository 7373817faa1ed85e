/** Simplifies the country's outline and inner lines for each group of zooms, so that neighbours never come apart. */
import type { Geometry, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { collect, type Layer, type LayerFeature } from './layers.ts'
import { runMapshaper } from './run-mapshaper.ts'

/** `kg` is the country's area, `lines` the boundaries with `lv`: 0 country, 1 oblast, 2 district. */
export interface Boundaries {
  minZoom: number
  kg: Layer
  lines: Layer
}

/** The least distance between points, in metres, from each zoom on; about a screen pixel. */
const intervals = [
  { minZoom: 0, metres: 2500 },
  { minZoom: 5, metres: 700 },
  { minZoom: 7, metres: 250 },
  { minZoom: 8, metres: 110 },
] as const

/** `areas` are oblasts (`iso`) or districts (`id`, `iso`; what has no `id` belongs to an oblast and to no district, like a lake). */
export async function simplifyBoundaries(areas: Layer, areDistricts: boolean): Promise<readonly Boundaries[]> {
  const source = JSON.stringify(areas)
  const levels: Boundaries[] = []
  for (const { minZoom, metres } of intervals) {
    // One simplification of shared arcs, from which area and lines are both taken: they fit each other to the last point.
    const topology = await runMapshaper(source, `-simplify interval=${metres} keep-shapes`, 'topojson', 'no-quantization')
    const outline = JSON.parse(await runMapshaper(topology, '-dissolve', 'geojson')) as GeometryCollection | Layer
    const lines = JSON.parse(await runMapshaper(topology, areDistricts ? districtLines : oblastLines, 'geojson')) as Layer
    levels.push({ minZoom, kg: countryOf(outline), lines: collect(lines.features.flatMap(explodeLine)) })
  }
  return levels
}

// A schematic area (a drawn circle) has no boundary: its ring is no line.
const oblastLines = `-lines where="!A.schematic && !(B && B.schematic)" each="lv = TYPE == 'outer' ? 0 : 1"`
const districtLines = `-lines iso where="!B || A.iso != B.iso || (!!A.id && !!B.id)" each="lv = TYPE == 'outer' ? 0 : TYPE == 'iso' ? 1 : 2"`

function countryOf(outline: GeometryCollection | Layer): Layer {
  const geometries: Geometry[] =
    outline.type === 'GeometryCollection' ? outline.geometries : outline.features.map((f) => f.geometry)
  const polygons: Position[][][] = geometries.flatMap((geometry) => polygonsOf(geometry as Polygon | MultiPolygon))
  return collect([{ type: 'Feature', properties: { id: 'kg' }, geometry: { type: 'MultiPolygon', coordinates: polygons } }])
}

const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

function explodeLine({ properties, geometry }: LayerFeature): LayerFeature[] {
  const lines =
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : []
  return lines.map((coordinates) => ({
    type: 'Feature',
    properties: { lv: properties.lv },
    geometry: { type: 'LineString', coordinates },
  }))
}
