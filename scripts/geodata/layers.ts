/** The GeoJSON layers that a pack is cut from: which files there are, and reading them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { BuildError } from './build-error.ts'

const neededLayers = ['oblasts', 'neighbours', 'neighbour-borders', 'lakes', 'rivers', 'relief', 'shade'] as const
/** Layers that a pack may do without: district lines and shapes, and glaciers. */
const optionalLayers = ['districts', 'glaciers'] as const
type LayerName = (typeof neededLayers)[number] | (typeof optionalLayers)[number]

export type Layer = FeatureCollection<Geometry, Record<string, unknown>>
export type LayerFeature = Feature<Geometry, Record<string, unknown>>
export type Layers = Record<(typeof neededLayers)[number], Layer> & Record<(typeof optionalLayers)[number], Layer | null>

export const collect = (features: LayerFeature[]): Layer => ({ type: 'FeatureCollection', features })

/** Throws a BuildError that names the file that is missing or is not a GeoJSON feature collection. */
export function readLayers(folder: string): Layers {
  const needed = neededLayers.map((name) => [name, readLayer(folder, name)])
  const optional = optionalLayers.map((name) => [name, existsSync(pathOf(folder, name)) ? readLayer(folder, name) : null])
  return Object.fromEntries([...needed, ...optional]) as Layers
}

const pathOf = (folder: string, name: LayerName): string => join(folder, `${name}.geojson`)

function readLayer(folder: string, name: LayerName): Layer {
  const path = pathOf(folder, name)
  if (!existsSync(path)) throw new BuildError(`${path}: the layer is not there`)
  let layer: Partial<Layer>
  try {
    layer = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new BuildError(`${path}: is not JSON`)
  }
  if (layer?.type !== 'FeatureCollection' || !Array.isArray(layer.features))
    throw new BuildError(`${path}: is not a GeoJSON feature collection`)
  const withoutShape = layer.features.findIndex((feature) => !feature?.geometry)
  if (withoutShape !== -1) throw new BuildError(`${path}: feature ${withoutShape + 1} has no geometry`)
  // A feature may come without properties; what follows need not ask.
  return collect(layer.features.map((feature) => ({ ...feature, properties: feature.properties ?? {} })))
}
