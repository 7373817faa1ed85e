/** The manifest of a geodata pack, pack.json: what the pack holds, from when, and under whose name. */
import type { Place } from '@legalmap/data/model/place.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import { z } from 'zod'
import { GeodataError } from './geodata-error.ts'
import type { Topology } from './units-topology.ts'

export const packFormat = 'kg-geo-pack'
export const packVersion = 1

/** The files that a manifest vouches for, in the order in which it lists them. */
export const checkedFiles = ['basemap.pmtiles', 'units.csv', 'places.csv', 'units.topojson'] as const

const longitude = z.number().min(-180).max(180)
const latitude = z.number().min(-90).max(90)
const count = z.int().min(0)

/** `bounds` is `[west, south, east, north]` of the country and `center` `[longitude, latitude]`, both WGS 84. */
const packManifest = z.object({
  format: z.literal(packFormat),
  version: z.literal(packVersion),
  pack: z.string().min(1).max(100),
  built: z.union([z.literal(''), z.iso.date()]),
  bounds: z
    .tuple([longitude, latitude, longitude, latitude])
    .refine(([west, south, east, north]) => west < east && south < north, { error: 'is not west, south, east, north' }),
  center: z.tuple([longitude, latitude]),
  languages: z.array(z.string()),
  has: z.object({ district_polygons: z.boolean(), district_lines: z.boolean(), all_place_coordinates: z.boolean() }),
  counts: z.object({ units: count, places: count, places_with_coordinates: count }),
  attribution: z.string(),
  files: z.partialRecord(z.enum(checkedFiles), z.object({ bytes: count, sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
})
export type PackManifest = z.infer<typeof packManifest>

/** What a manifest says of the contents of its pack. District lines are known to be there only where their polygons are. */
export function describeContents(
  units: readonly Unit[],
  places: readonly Place[],
  topology: Topology | null,
): Pick<PackManifest, 'has' | 'counts'> {
  const placed = places.filter((place) => place.point !== null).length
  const hasDistricts = topology?.objects.districts !== undefined
  return {
    has: {
      district_polygons: hasDistricts,
      district_lines: hasDistricts,
      all_place_coordinates: placed === places.length,
    },
    counts: { units: units.length, places: places.length, places_with_coordinates: placed },
  }
}

/** The manifest in the bytes of pack.json. Throws a GeodataError that names `file` and the field. */
export function readManifest(file: string, bytes: Uint8Array): PackManifest {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new GeodataError(file, 'is not JSON')
  }
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown }
  if (format !== packFormat) throw new GeodataError(file, `format is ${JSON.stringify(format)}, should be "${packFormat}"`)
  if (version !== packVersion)
    throw new GeodataError(file, `version is ${JSON.stringify(version)}, this program reads version ${packVersion}`)
  const parsed = packManifest.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new GeodataError(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not a manifest'}`)
}
