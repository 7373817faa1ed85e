import { expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import { type Closure, provider } from './provider.ts'

const nothing = { ky: '', ru: '', en: '' }
const closed: Closure = { kind: 'closed', from: '2026-11-28', until: '2026-12-04', reason: nothing, schedule: '', place: nothing }
const faults = (given: Partial<Closure>) =>
  provider
    .safeParse(exampleProvider({ closures: [{ ...closed, ...given }] }))
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []

test.each<Partial<Closure>>([
  {},
  { until: '2026-11-28' },
  { from: '' },
  { until: '' },
  { from: '', until: '' },
  { kind: 'other_hours' },
  { kind: 'other_hours', schedule: 'Mo 09:00-12:00' },
  { kind: 'moved', place: { ...nothing, ru: 'ул. Ленина' } },
])('a closure may be %j', (given) => expect(faults(given)).toEqual([]))

test.each<[Partial<Closure>, string]>([
  [{ until: '2026-11-27' }, 'closures.0.until ends before it begins'],
  [{ schedule: 'Mo 09:00-12:00' }, 'closures.0.schedule only other hours have a schedule'],
  [{ kind: 'moved', schedule: '24/7' }, 'closures.0.schedule only other hours have a schedule'],
  [{ place: { ...nothing, ky: 'Ош' } }, 'closures.0.place only who has moved has another place'],
])('a closure may not be %j', (given, fault) => expect(faults(given)).toEqual([fault]))

test('a day that is none is refused, and so are more closures than anybody reads', () => {
  for (const day of ['2026-02-30', '2026-12', '4.12.2026']) expect(faults({ from: day }), day).not.toEqual([])
  expect(provider.safeParse(exampleProvider({ closures: Array(21).fill(closed) })).success).toBe(false)
})
