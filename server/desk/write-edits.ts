/** Writes what a person does at the desk as one batch, and has it published before she is answered. */
import { randomUUID } from 'node:crypto'
import { actorOf, type DeskPerson } from '@legalmap/data/desk/person.ts'
import type { Edit, StoredPlan, Writing, Written } from '../store/open-store.ts'
import { type DeskParts, instantNow } from './desk-parts.ts'

/** What history says where nobody gave a reason: the act, as a word that no person would type. */
const unsaid = 'desk:'
export type DeskAct =
  | 'edit'
  | 'check'
  | 'undo'
  | 'revert'
  | 'review'
  | 'return'
  | 'proposal'
  | 'bulk'
  | 'program'
  | 'new'
  | 'merge'
  | 'visits'

export const reasonFor = (said: string, act: DeskAct): string => said.trim() || `${unsaid}${act}`
/** The reason that a person gave; empty where it was none. */
export const reasonSaid = (reason: string): string => (reason.startsWith(unsaid) ? '' : reason)

export interface DeskWriting {
  /** Empty where she gave none. */
  reason: string
  act: DeskAct
  kind?: 'edit' | 'undo'
  /** What of it waits for a second person. */
  plan?: StoredPlan | undefined
}

export type WritingOfDesk = Omit<Writing, 'edits'>

export const headOf = (
  desk: Pick<DeskParts, 'now'>,
  person: DeskPerson,
  { reason, act, kind = 'edit', plan }: DeskWriting,
): WritingOfDesk => ({
  at: instantNow(desk),
  actor: actorOf(person),
  reason: reasonFor(reason, act),
  batch: { id: `desk-${randomUUID()}`, kind, file_name: '', file_sha256: '' },
  plan,
})

/** What is saved stays saved where it cannot be published now: the watching publisher tries again. */
export async function publishNow({ publisher, report }: Pick<DeskParts, 'publisher' | 'report'>): Promise<void> {
  await publisher.refresh().catch((error: unknown) => report(error, 'refresh'))
}

/** The sequence of a batch's first change; null where it changed nothing. */
export async function firstChangeOf({ store }: Pick<DeskParts, 'store'>, written: Written | null): Promise<number | null> {
  if (!written || written.changes === 0) return null
  const [first] = await store.changes({ batch_id: written.batch_id, limit: 1 })
  return first?.sequence ?? null
}

/** Throws what the door throws. `change` is the sequence of the first change, null where nothing was changed. */
export async function writeEdits(
  desk: DeskParts,
  person: DeskPerson,
  writing: DeskWriting,
  edits: readonly Edit[],
): Promise<{ written: Written; change: number | null }> {
  const written = await desk.store.write({ ...headOf(desk, person, writing), edits })
  const change = await firstChangeOf(desk, written)
  if (change !== null) await publishNow(desk)
  return { written, change }
}
