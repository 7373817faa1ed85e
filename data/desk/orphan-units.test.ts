import { expect, test } from 'vitest'
import { type Looking, orphanUnits } from './orphan-units.ts'
import type { Reach } from './roles.ts'

const units = [
  { id: 'naryn', parent_id: '' },
  { id: 'at-bashy', parent_id: 'naryn' },
  { id: 'jumgal', parent_id: 'naryn' },
  { id: 'osh', parent_id: '' },
  { id: 'uzgen', parent_id: 'osh' },
]
const looking = (reach: Partial<Reach>, more: Partial<Looking> = {}): Looking => ({
  role: 'coordinator',
  status: 'open',
  reach: { country: false, units: [], providers: [], ...reach },
  ...more,
})
const orphans = (...people: Looking[]) => orphanUnits(units, people).map(({ id }) => id)

test('where nobody looks after anything the whole unit is named, and nothing in it again', () => {
  expect(orphans()).toEqual(['naryn', 'osh'])
})

test('where somebody looks after a part the rest is named', () => {
  expect(orphans(looking({ units: ['jumgal'] }))).toEqual(['at-bashy', 'osh'])
})

test('who looks after a unit looks after all in it, and who looks after the country after all', () => {
  expect(orphans(looking({ units: ['naryn'] }))).toEqual(['osh'])
  expect(orphans(looking({ country: true }))).toEqual([])
})

test('who is invited, closed, or no coordinator looks after nothing', () => {
  const all = { units: ['naryn', 'osh'] }
  for (const more of [{ status: 'invited' }, { status: 'closed' }, { role: 'reader' }, { role: 'administrator' }] as const)
    expect(orphans(looking(all, more))).toEqual(['naryn', 'osh'])
})
