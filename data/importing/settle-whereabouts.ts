/** Puts into a draft the unit and the place that its row means, by ids or by names. */
import { clearMark, isSaid } from './cells/reading.ts'
import type { Draft } from './draft.ts'
import type { Locator, Said } from './locate.ts'

/**
 * Names are looked up only when the row says something new of them: ids that a coordinator has put right are not put wrong again
 * by the words of the next file.
 */
export function settleWhereabouts<Stored extends Said>(draft: Draft<Stored>, locator: Locator): void {
  const known = draft.current?.record
  const { oblast, district, settlement } = draft.record
  const [unitCell, placeCell] = [draft.cells('unit_id'), draft.cells('place_id')]
  const renamed = !known || known.oblast !== oblast || known.district !== district || known.settlement !== settlement
  const given = (cell: string | null, had: string) =>
    isSaid(cell) ? cell.toLowerCase() : renamed || cell === clearMark ? '' : had
  const said = {
    unit_id: given(unitCell, known?.unit_id ?? ''),
    place_id: given(placeCell, known?.place_id ?? ''),
    oblast,
    district,
    settlement: placeCell === clearMark ? '' : settlement,
  }
  const untouched = known && !renamed && said.unit_id === known.unit_id && said.place_id === known.place_id
  if (untouched && !isSaid(unitCell) && !isSaid(placeCell)) return
  const found = locator.locate(said)
  draft.findings.push(...found.findings)
  // a row that repeats what the register has asks for nothing, also not for what could be derived of it
  if (untouched) return
  // names that fail must not take away what is known
  const unit_id = found.unit_id || (unitCell === clearMark ? '' : (!renamed && known?.unit_id) || '')
  const placeStands = !renamed && placeCell !== clearMark && unit_id === known?.unit_id
  draft.record = { ...draft.record, unit_id, place_id: found.place_id || (placeStands ? (known?.place_id ?? '') : '') }
}
