import { expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleClosure, exampleProvider } from '../examples/records.ts'
import type { Provider } from '../model/provider.ts'
import { toJsonLd } from './json-ld.ts'
import { toPublicProvider } from './public-provider.ts'

const now = Date.parse('2026-11-30T10:00:00+06:00')
const text = (words: string) => ({ ky: '', ru: '', en: words })
const exact = { unit_id: 'lake', place_id: 's1', address: text('1 Old Street'), location: { longitude: 76.01, latitude: 42.5 } }
const told = (given: Partial<Provider>) =>
  toJsonLd(toPublicProvider(exampleProvider(given), exampleGazetteer), {
    language: 'en',
    where: 'Kol-Bashy',
    serves: [],
    public_url: 'https://map.example',
    now,
  })

test('search engines are told the days on which the door is shut, and none that are over', () => {
  const closures = [
    exampleClosure({ from: '2026-10-01', until: '2026-10-02' }),
    exampleClosure({ from: '2026-11-28', until: '2026-12-04' }),
    exampleClosure({ kind: 'by_phone_only', from: '2026-12-28' }),
    exampleClosure({ kind: 'other_hours', schedule: 'Mo 10:00-12:00' }),
  ]
  const shut = { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00' }
  expect(told({ closures }).specialOpeningHoursSpecification).toEqual([
    { ...shut, validFrom: '2026-11-28', validThrough: '2026-12-04' },
    { ...shut, validFrom: '2026-12-28' },
  ])
  expect(told({})).not.toHaveProperty('specialOpeningHoursSpecification')
})

test('search engines lead nobody to a place that has moved', () => {
  expect(told(exact)).toMatchObject({ address: { streetAddress: '1 Old Street' }, geo: {} })
  const moved = told({ ...exact, closures: [exampleClosure({ kind: 'moved', from: '2026-11-30' })] })
  expect(moved).not.toHaveProperty('geo')
  expect(moved.address).not.toHaveProperty('streetAddress')
  expect(told({ ...exact, closures: [exampleClosure({ kind: 'moved', from: '2026-12-01' })] })).toHaveProperty('geo')
})

test('who is closed for good has its day, and no telephone', () => {
  const phones: Provider['phones'] = [{ number: '114', extension: '', label: text(''), channels: ['call'] }]
  const closed = told({ status: 'closed', closed_on: '2025-03-01', phones, closures: [exampleClosure()] })
  expect(closed).toMatchObject({ dissolutionDate: '2025-03-01' })
  expect(closed).not.toHaveProperty('telephone')
  expect(closed).not.toHaveProperty('specialOpeningHoursSpecification')
})
