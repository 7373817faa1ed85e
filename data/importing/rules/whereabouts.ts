/** Where a row says it is: ids win over names, names are never guessed at, and what cannot be found stays listed more coarsely. */
import { type Codes, finder } from '../finding.ts'

export const whereaboutsCodes = {
  unit_id_unknown: 'warning',
  unit_unknown: 'warning',
  unit_ambiguous: 'warning',
  unit_name_disagrees: 'warning',
  place_id_unknown: 'warning',
  place_unknown: 'warning',
  place_ambiguous: 'warning',
  place_name_disagrees: 'warning',
  place_name_unlisted: 'info',
  place_outside_unit: 'warning',
} as const satisfies Codes
const find = finder(whereaboutsCodes)

/** Several things with one name: `id (name)`, the first ten of them. */
function listCandidates(candidates: readonly { id: string; label: string }[]): string {
  const shown = candidates.slice(0, 10).map(({ id, label }) => `${id} (${label})`)
  return candidates.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ')
}

type Candidates = readonly { id: string; label: string }[]
/** `under` is the finest unit that is known, empty where none is. */
export const unitIdUnknown = (value: string) => find('unit_id_unknown', { column: 'unit_id', value })
export const unitUnknown = (column: string, value: string, under: string) =>
  find('unit_unknown', { column, value, params: { under } })
export const unitAmbiguous = (column: string, value: string, candidates: Candidates) =>
  find('unit_ambiguous', { column, value, params: { candidates: listCandidates(candidates) } })
export const unitNameDisagrees = (column: string, value: string, id: string, named: string) =>
  find('unit_name_disagrees', { column, value, params: { id, named } })
export const placeIdUnknown = (value: string) => find('place_id_unknown', { column: 'place_id', value })
export const placeUnknown = (value: string, under: string) =>
  find('place_unknown', { column: 'settlement', value, params: { under } })
export const placeAmbiguous = (value: string, candidates: Candidates) =>
  find('place_ambiguous', { column: 'settlement', value, params: { candidates: listCandidates(candidates) } })
export const placeNameDisagrees = (value: string, id: string, named: string) =>
  find('place_name_disagrees', { column: 'settlement', value, params: { id, named } })
/** A quarter of a town, say: the id stands, the name is nowhere in the gazetteer. */
export const placeNameUnlisted = (value: string, id: string) =>
  find('place_name_unlisted', { column: 'settlement', value, params: { id } })
export const placeOutsideUnit = (placeId: string, unitId: string, placeUnitId: string) =>
  find('place_outside_unit', { column: 'place_id', value: placeId, params: { unit: unitId, place_unit: placeUnitId } })
