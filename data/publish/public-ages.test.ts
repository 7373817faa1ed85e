import { expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleProvider } from '../examples/records.ts'
import { checkGroup } from '../model/checks.ts'
import type { Provider } from '../model/provider.ts'
import { foundSince, groupAges, hasLostSupport, lastCheck, sureSince } from './public-ages.ts'
import { toPublicProvider } from './public-provider.ts'

const by = { checked_by: 'account:7', how: 'called', role: 'coordinator', office: 'Osh office' } as const
const at = (day: string) => ({ ...by, checked_at: `${day}T06:00:00.000Z` })
const published = (provider: Provider) => toPublicProvider(provider, exampleGazetteer)

test('what nobody checked has no age, and who checked is told by role and office alone', () => {
  expect(groupAges(published(exampleProvider()), '2026-11-28')).toEqual([])
  const ages = groupAges(published(checkGroup(exampleProvider(), 'phones', at('2026-11-01'))), '2026-11-28')
  expect(ages).toEqual([
    {
      group: 'phones',
      state: 'holds',
      checked_at: '2026-11-01T06:00:00.000Z',
      months: 0,
      how: 'called',
      role: 'coordinator',
      office: 'Osh office',
    },
  ])
  expect(JSON.stringify(ages)).not.toContain('account')
})

test('a check grows old by the table of its group', () => {
  const provider = checkGroup(checkGroup(exampleProvider(), 'hours', at('2025-09-20')), 'place', at('2026-06-01'))
  const ages = groupAges(published(provider), '2026-11-28')
  expect(ages.map(({ group, state, months }) => [group, state, months])).toEqual([
    ['place', 'holds', 5],
    ['hours', 'due', 14],
  ])
})

test('support is lost once its program has ended and until somebody makes sure that it still works', () => {
  const ended = exampleProvider({ supported_until: '2025-03' })
  expect(hasLostSupport(published(ended), '2025-03-31')).toBe(false)
  expect(hasLostSupport(published(ended), '2025-04-01')).toBe(true)
  expect(hasLostSupport(published(checkGroup(ended, 'existence', at('2025-03-01'))), '2025-04-01')).toBe(true)
  expect(hasLostSupport(published(checkGroup(ended, 'existence', at('2025-04-02'))), '2025-04-03')).toBe(false)
  expect(hasLostSupport(published(exampleProvider()), '2026-11-28')).toBe(false)
})

test('it is checked since somebody made sure both that it is there and that its phones are its own', () => {
  const phone = { number: '114', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] }
  const check = (checked_at: string) => ({ checked_at, how: 'called', role: '', office: '' }) as const
  const [early, late] = [check('2026-01-05T00:00:00Z'), check('2026-11-05T00:00:00.000Z')]
  const at = (checks: Parameters<typeof foundSince>[0]['checks'], phones = [phone]) => foundSince({ checks, phones })
  expect(at({ existence: early, phones: late })).toBe(early.checked_at)
  expect(at({ existence: late, phones: early })).toBe(early.checked_at)
  expect(at({ existence: late }, [])).toBe(late.checked_at)
  for (const checks of [{}, undefined, { existence: late }, { phones: late }]) expect(at(checks)).toBe('')
  expect(lastCheck({ checks: { web: late, name: early }, verified_at: '2026-03-01T00:00:00Z' })).toBe(late.checked_at)
  expect(lastCheck({ checks: { name: early }, verified_at: '2026-03-01T00:00:00Z' })).toBe('2026-03-01T00:00:00Z')
})

test('paper bears the oldest of the checks of what it says, and none where some of it was never checked', () => {
  const phones: Provider['phones'] = [
    { number: '+996312000001', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] },
  ]
  const existing = checkGroup(exampleProvider({ phones }), 'existence', at('2026-11-02'))
  expect(sureSince(published(existing))).toBe('')
  expect(sureSince(published(checkGroup(existing, 'phones', at('2026-10-01'))))).toBe('2026-10-01T06:00:00.000Z')
  expect(sureSince(published({ ...existing, phones: [] }))).toBe('2026-11-02T06:00:00.000Z')
})
