import { providerKinds } from '@legalmap/data/vocabulary/provider-kind.ts'
import { expect, test } from 'vitest'
import { countsByKind, countsOf, ringName } from './ring.ts'

const name = (counts: Partial<Record<string, number>>) => ['ring', ...providerKinds.map((kind) => counts[kind] ?? 0)].join('-')

test.each(['', 'ring', 'ring-1-2', `${name({})}-4`, name({}).replace('0', 'x'), name({}).replace('ring', 'disc'), 'ngo-area'])(
  '%j is no name of a ring',
  (wrong) => expect(countsOf(wrong)).toBeNull(),
)

test('the name of a ring tells what is inside, in the order of the kinds', () =>
  expect(countsOf(name({ ngo: 4, free_legal_aid_center: 12 }))).toEqual([
    { kind: 'free_legal_aid_center', count: 12 },
    { kind: 'ngo', count: 4 },
  ]))

test('every kind is counted and named once', () => {
  expect(Object.keys(countsByKind)).toEqual([...providerKinds])
  expect(JSON.stringify(ringName).match(/"get"/g)).toHaveLength(providerKinds.length)
})
