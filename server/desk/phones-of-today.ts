/** New phones that wait join those of today: another phone that came or went meanwhile contradicts none of them. */
import { isEqual } from '@legalmap/data/model/equal.ts'
import type { PlanRow } from '@legalmap/data/model/plan.ts'
import type { Phone } from '@legalmap/data/model/provider.ts'
import type { KeptCenters } from './kept-centers.ts'

const isSame = (a: Phone, b: Phone) => a.number === b.number && a.extension === b.extension

/** The row as it would be asked for today; the same one where its phones are those of today. */
export function phonesOfToday(row: PlanRow, { records }: KeptCenters): PlanRow {
  const change = row.changes.find(({ fact }) => fact === 'phones')
  const today = row.noun === 'provider' && row.action === 'update' ? records.get(row.record_id)?.record.phones : undefined
  if (!change || !today || isEqual(change.before, today)) return row
  const [before, after] = [change.before as Phone[], change.after as Phone[]]
  const added = after.filter((phone) => !before.some((one) => isSame(one, phone)))
  const fresh = added.filter((phone) => !today.some((one) => isSame(one, phone)))
  // a channel that opened or an order that changed: somebody has to look
  if (added.length === 0) return row
  // nobody made sure of both together
  const { assured: _, ...rest } = change
  const merged = { ...rest, before: today, after: [...today, ...fresh] }
  return { ...row, changes: row.changes.map((one) => (one === change ? merged : one)) }
}
