/** Cells of units: a list of names or ids, each of which must be one unit. */
import type { UnitLevel } from '../../model/unit.ts'
import type { Finding } from '../finding.ts'
import type { Locator } from '../locate.ts'
import { findUnit } from '../locate-unit.ts'
import { listParts, type Reading } from './reading.ts'

/** `usual` is what a bare name means, best first; `unknown` and `ambiguous` say what is wrong with one part of the cell. */
export interface UnitsColumn {
  column: string
  usual: readonly (readonly UnitLevel[])[]
  unknown(part: string): Finding
  ambiguous(part: string, candidates: string): Finding
}

/** The ids, each once; one part that is not one unit refuses the cell. */
export function readUnits(
  cell: string,
  { gazetteer, names }: Pick<Locator, 'gazetteer' | 'names'>,
  { column, usual, unknown, ambiguous }: UnitsColumn,
): Reading<string[]> {
  const ids = new Set<string>()
  for (const part of listParts(cell)) {
    const id = part.toLowerCase()
    if (gazetteer.unit(id)) {
      ids.add(id)
      continue
    }
    const found = findUnit(part, column, usual, names)
    if ('finding' in found) {
      const { candidates } = found.finding.params
      return { finding: candidates ? ambiguous(part, candidates) : unknown(part) }
    }
    ids.add(found.unit.id)
  }
  return { value: [...ids] }
}

export const showUnits = (ids: readonly string[]) => ids.join('|')
