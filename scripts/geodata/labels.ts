/** The names on the basemap that are no settlements': units, countries, ranges, peaks and rivers by hand, lakes from their shapes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Point, type ReadResult, type Row, readCells } from '@legalmap/data/geo/read-cells.ts'
import type { Localized } from '@legalmap/data/model/language.ts'
import type { Unit } from '@legalmap/data/model/unit.ts'
import { readTable, rowNumber } from '@legalmap/server/geodata/read-table.ts'
import { BuildError } from './build-error.ts'
import { followRiver } from './follow-river.ts'
import type { Layer, LayerFeature } from './layers.ts'
import { runMapshaper } from './run-mapshaper.ts'

const labelKinds = ['region', 'country', 'range', 'peak', 'river'] as const
type LabelKind = (typeof labelKinds)[number]

/** A row of labels.csv; `rot` is degrees clockwise, `ele` metres, both null where they do not apply. */
export interface Label {
  kind: LabelKind
  id: string
  name: Localized
  point: Point
  rot: number | null
  ele: number | null
}

const nameColumns = { ky: 'name_ky', ru: 'name_ru', en: 'name_en' }
const wholeOrNothing = /^(?:-?\d{1,4})?$/

/** The labels of labels.csv. Throws a BuildError or GeodataError that names the row. */
export function readLabels(layersFolder: string): readonly Label[] {
  const path = join(layersFolder, 'labels.csv')
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch {
    throw new BuildError(`${path}: the file is not there`)
  }
  return readTable(path, bytes, ['kind', 'id', 'name_ky', 'name_ru', 'name_en', 'lon', 'lat', 'rot', 'ele']).map((row, index) => {
    const { value, problems } = readLabel(row)
    if (value) return value
    throw new BuildError(`${path}: row ${rowNumber(index)}, column ${problems[0]?.column}: ${problems[0]?.message}`)
  })
}

const readLabel = (row: Row): ReadResult<Label> =>
  readCells(row, (cells) => {
    const kind = cells.oneOf('kind', labelKinds)
    const numberOf = (column: string, isNeeded: boolean): number | null => {
      const cell = cells.matching(column, wholeOrNothing, 'a whole number, or nothing')
      if (isNeeded && cell === '') cells.refuse(column, `is empty: a ${kind} needs it`)
      return cell === '' ? null : Number(cell)
    }
    const id = cells.text('id')
    if (kind === 'region' && id === '') cells.refuse('id', 'is empty: a region is named by the id of its unit')
    return {
      kind,
      id,
      // A region's name is its unit's: it is written once, in units.csv.
      name: kind === 'region' ? cells.localized(nameColumns) : cells.name(nameColumns),
      point: cells.position('lon', 'lat'),
      rot: numberOf('rot', kind === 'range'),
      ele: numberOf('ele', kind === 'peak'),
    }
  })

/** The points of the layer `name`, in the order in which a map should give them room. */
export async function placeLabels(
  labels: readonly Label[],
  units: readonly Unit[],
  layers: { rivers: Layer; lakes: Layer; districts: Layer | null },
): Promise<LayerFeature[]> {
  const of = (kind: LabelKind) => labels.filter((label) => label.kind === kind)
  return [
    ...of('region').map((label) => {
      const unit = units.find((candidate) => candidate.id === label.id)
      if (!unit) throw new BuildError(`labels.csv: ${JSON.stringify(label.id)} is not the id of a unit in units.csv`)
      return pointOf(label.point, { kind: 'region', id: unit.id, ...namesOf(unit.name) })
    }),
    ...(layers.districts ? units.filter((unit) => unit.level === 'district') : []).map((unit) =>
      pointOf(unit.label_point, { kind: 'district', id: unit.id, ...namesOf(unit.name) }),
    ),
    ...of('country').map((label) => pointOf(label.point, { kind: 'country', ...namesOf(label.name) })),
    ...of('range').map((label) => pointOf(label.point, { kind: 'range', rot: label.rot, ...namesOf(label.name) })),
    ...of('peak').map((label) => pointOf(label.point, { kind: 'peak', ele: label.ele, ...namesOf(label.name) })),
    ...of('river').map((label) => {
      const course = followRiver(label.point, layers.rivers)
      if (!course) throw new BuildError(`labels.csv: ${label.name.en} at ${label.point.join(', ')} has no river line near it`)
      return pointOf(course.point, { kind: 'river', rot: course.rot, ...namesOf(label.name) })
    }),
    ...(await labelLakes(layers.lakes)),
  ]
}

const namesOf = (name: Localized) => ({ name_ky: name.ky, name_ru: name.ru, name_en: name.en })

const pointOf = ([longitude, latitude]: readonly number[], properties: Record<string, unknown>): LayerFeature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [longitude as number, latitude as number] },
})

/** One label for each lake, inside its largest part, large lakes first. */
async function labelLakes(lakes: Layer): Promise<LayerFeature[]> {
  const commands = '-explode -each "area=this.area" -sort area descending -uniq name_en -points inner'
  const points = JSON.parse(await runMapshaper(JSON.stringify(lakes), commands, 'geojson')) as Layer
  return points.features.map(({ properties, geometry }) => {
    const { r, name_ky, name_ru, name_en } = properties
    return { type: 'Feature', properties: { kind: 'lake', r, name_ky, name_ru, name_en }, geometry }
  })
}
