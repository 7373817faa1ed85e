/** What ties consultation counts together: their ids, and the row that each is a part of. */
import { type ConsultationCount, consultationCount } from '../model/consultation-count.ts'
import type { Cells, Draft } from './draft.ts'
import type { Finding } from './finding.ts'
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

/** The ids of counts that are, by way of `part_of`, a part of themselves. Every id is walked over once. */
function circular(wholes: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>()
  const done = new Set<string>()
  for (const start of wholes.keys()) {
    const way: string[] = []
    const onWay = new Set<string>()
    let next = start
    for (; next !== '' && !done.has(next) && !onWay.has(next); next = wholes.get(next) ?? '') {
      way.push(next)
      onWay.add(next)
    }
    if (onWay.has(next)) for (const id of way.slice(way.indexOf(next))) found.add(id)
    for (const id of way) done.add(id)
  }
  return found
}

/** A whole that is neither in the register nor comes in with this file, or that is its own part, refuses the row. */
export function settleParts(drafts: Drafts, known: Known): void {
  const wholes = new Map([...known].map(([id, { record }]) => [id, record.part_of]))
  for (const { id, record } of drafts) if (id !== '') wholes.set(id, record.part_of)
  const loops = circular(wholes)
  for (const draft of drafts) {
    if (!loops.has(draft.id)) continue
    draft.findings.push(partOfCircular(draft.record.part_of))
    draft.refused = true
  }
  const there = new Set([...known.keys(), ...drafts.filter(({ refused }) => !refused).map(({ id }) => id)])
  const parts = new Map<string, Draft<ConsultationCount>[]>()
  for (const draft of drafts) {
    if (draft.refused || draft.record.part_of === '') continue
    const others = parts.get(draft.record.part_of)
    if (others) others.push(draft)
    else parts.set(draft.record.part_of, [draft])
  }
  const missing = [...parts.keys()].filter((whole) => !there.has(whole))
  // a part that is refused may itself be the whole of others
  for (const whole of missing)
    for (const draft of parts.get(whole) ?? []) {
      draft.findings.push(partOfUnknown(whole))
      draft.refused = true
      if (!known.has(draft.id)) missing.push(draft.id)
    }
}
