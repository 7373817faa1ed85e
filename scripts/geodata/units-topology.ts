/** Cuts units.topojson: the shapes of the oblasts and, where the layers have them, of the districts, over shared arcs. */
import type { Unit } from '@legalmap/data/model/unit.ts'
import { BuildError } from './build-error.ts'
import { collect, type Layer, type LayerFeature } from './layers.ts'
import { runMapshaper } from './run-mapshaper.ts'

const simplify = '-simplify interval=120 keep-shapes'
const writing = 'quantization=100000'

/** The bytes of units.topojson; ids and levels are those of `units`. Throws a BuildError for an area that is no unit's. */
export async function cutUnitsTopology(oblasts: Layer, districts: Layer | null, units: readonly Unit[]): Promise<string> {
  return districts ? cutDistricts(districts, units) : cutOblasts(oblasts, units)
}

const cutOblasts = (oblasts: Layer, units: readonly Unit[]): Promise<string> => {
  const regions = oblasts.features.map((feature): LayerFeature => {
    const { id, level } = oblastOf(feature, units)
    return { ...feature, properties: { id, level, ...(feature.properties.schematic ? { schematic: true } : {}) } }
  })
  return runMapshaper(JSON.stringify(collect(regions)), `-rename-layers regions ${simplify} -clean`, 'topojson', writing)
}

const cutDistricts = (districts: Layer, units: readonly Unit[]): Promise<string> => {
  const areas = districts.features.map((feature): LayerFeature => {
    const parent = oblastOf(feature, units)
    const unit = units.find((candidate) => candidate.id === feature.properties.id)
    if (!unit && feature.properties.id !== undefined)
      throw new BuildError(`districts.geojson: id ${JSON.stringify(feature.properties.id)} is not the id of a unit in units.csv`)
    return {
      ...feature,
      properties: { id: unit?.id ?? '', level: unit?.level ?? '', parent: parent.id, parent_level: parent.level },
    }
  })
  return runMapshaper(
    JSON.stringify(collect(areas)),
    [
      `-rename-layers districts -clean ${simplify}`,
      '-dissolve parent + name=regions copy-fields=parent_level -each "id=parent,level=parent_level" -filter-fields id,level',
      '-target districts -filter "id !== \'\'" -filter-fields id,level,parent',
    ].join(' '),
    'topojson',
    `target=regions,districts ${writing}`,
  )
}

/** The unit of the first level that an area belongs to, by its `iso` code. */
function oblastOf({ properties }: LayerFeature, units: readonly Unit[]): Unit {
  const unit = units.find((candidate) => candidate.iso !== '' && candidate.iso === properties.iso)
  if (!unit) throw new BuildError(`an area has iso ${JSON.stringify(properties.iso)}, which no unit in units.csv has`)
  return unit
}
