import { expect, test } from 'vitest'
import type { ChangeRow } from './tables.ts'
import { chain } from './version.ts'

const row: ChangeRow = {
  sequence: 1,
  at: '2026-03-01T09:00:00Z',
  actor: 'example',
  reason: 'to try',
  batch_id: 'one',
  noun: 'network_size',
  record_id: '2016',
  action: 'insert',
  revision: 1,
  before: null,
  after: '{}',
}

function after(previous: string, ...rows: ChangeRow[]) {
  const link = chain(previous)
  for (const one of rows) link.add(one)
  return link.version()
}

test('the same changes after another version, or in another order, give another version', () => {
  const second = { ...row, sequence: 2 }
  const versions = [
    after('0', row),
    after('1', row),
    after('0', row, second),
    after('0', second, row),
    after('0', { ...row, actor: 'other' }),
  ]
  expect(new Set(versions).size).toBe(5)
})

test('the version is the same on every machine: 16 hexadecimal digits of a SHA-256', () => {
  expect(after('0', Object.fromEntries(Object.entries(row).toReversed()) as unknown as ChangeRow)).toBe(after('0', row))
  expect(after('0', row)).toBe('dcfc11f1b2e609c5')
})
