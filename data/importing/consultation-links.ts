/** What ties consultation counts together: their ids, and the row that each is a part of. */
import { type ConsultationCount, consultationCount } from '../model/consultation-count.ts'
import type { Cells, Draft } from './draft.ts'
import type { Finding } from './notice.ts'
import type { Current } from './plan.ts'
import { partOfCircular, partOfUnknown } from './rules/consultation-rules.ts'
import { idUnreadable } from './rules/identity.ts'
import { requiredMissing } from './rules/row-refused.ts'

/** Counts have no name to derive an id from: a row without one is refused. */
export function consultationId(cells: Cells): { id: string; findings: Finding[] } {
  const id = (cells('id') ?? '').toLowerCase()
  if (id === '') return { id, findings: [requiredMissing('id')] }
  return consultationCount.shape.id.safeParse(id).success ? { id, findings: [] } : { id: '', findings: [idUnreadable(id)] }
}

type Drafts = readonly Draft<ConsultationCount>[]
type Known = ReadonlyMap<string, Current<ConsultationCount>>

/** Whether following `part_of` from a count leads back to it. */
function isCircular(id: string, wholes: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let next = wholes.get(id) ?? ''; next !== '' && !seen.has(next); next = wholes.get(next) ?? '') {
    if (next === id) return true
    seen.add(next)
  }
  return false
}

/** A whole that is neither in the register nor comes in with this file, or that is its own part, refuses the row. */
export function settleParts(drafts: Drafts, known: Known): void {
  const wholes = new Map([...known].map(([id, { record }]) => [id, record.part_of]))
  for (const { id, record } of drafts) if (id !== '') wholes.set(id, record.part_of)
  for (const draft of drafts) {
    if (!isCircular(draft.id, wholes)) continue
    draft.findings.push(partOfCircular(draft.record.part_of))
    draft.refused = true
  }
  const there = new Set([...known.keys(), ...drafts.filter(({ refused }) => !refused).map(({ id }) => id)])
  let waiting = drafts.filter(({ refused, record }) => !refused && record.part_of !== '')
  for (let refusedNow = -1; refusedNow !== 0; ) {
    const orphans = waiting.filter(({ record }) => !there.has(record.part_of))
    for (const draft of orphans) {
      draft.findings.push(partOfUnknown(draft.record.part_of))
      draft.refused = true
      if (!known.has(draft.id)) there.delete(draft.id)
    }
    waiting = waiting.filter(({ refused }) => !refused)
    refusedNow = orphans.length
  }
}
