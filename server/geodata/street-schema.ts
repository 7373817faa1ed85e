/** Tells the three schemas of streets apart by the layers that an archive says it has. */
import type { StreetSchema } from '@legalmap/data/vocabulary/street-schema.ts'

/** The layers without which a map of streets would be empty; no two schemas share them. */
const needed: Record<StreetSchema, readonly string[]> = {
  protomaps: ['earth', 'roads', 'water'],
  openmaptiles: ['transportation', 'water', 'place'],
  shortbread: ['streets', 'water_polygons', 'place_labels'],
}

/** Throws an Error that names the layers that are there, and the schemas that are understood. */
export function recognizeSchema(layers: readonly string[]): StreetSchema {
  for (const [schema, names] of Object.entries(needed) as [StreetSchema, readonly string[]][])
    if (names.every((name) => layers.includes(name))) return schema
  const found = layers.length > 0 ? `has the layers ${layers.slice(0, 8).join(', ')}` : 'does not say which layers it has'
  throw new Error(`${found}: this is none of the schemas Protomaps, OpenMapTiles and Shortbread`)
}
