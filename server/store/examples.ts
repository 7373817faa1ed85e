/** Edits and writings of made-up records, for tests. */
import type { Records } from './nouns.ts'
import type { Edit, Writing } from './writing.ts'

type Noun = keyof Records
export const insert = <N extends Noun>(noun: N, record: Records[N]): Edit => ({
  noun,
  action: 'insert',
  record_id: record.id,
  base_revision: null,
  record,
})
export const update = <N extends Noun>(noun: N, base_revision: number, record: Records[N]): Edit => ({
  noun,
  action: 'update',
  record_id: record.id,
  base_revision,
  record,
})
export const remove = (noun: Noun, base_revision: number, record_id: string): Edit => ({
  noun,
  action: 'remove',
  record_id,
  base_revision,
  record: null,
})

export const exampleWriting = (id: string, edits: readonly Edit[]): Writing => ({
  at: '2026-03-01T09:00:00Z',
  actor: 'example',
  reason: 'to try the door',
  batch: { id, kind: 'edit', file_name: '', file_sha256: '' },
  edits,
})
