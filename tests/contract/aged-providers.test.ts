import type { ProviderAnswer } from '@legalmap/data/api/provider.ts'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { checkGroup } from '@legalmap/data/model/checks.ts'
import { exampleWriting, insert, update } from '@legalmap/server/store/examples.ts'
import { describe, expect, test } from 'vitest'
import { createTestSite } from '../site.ts'
import { readContract } from './api-document.ts'

describe('what the day makes of a provider', () => {
  const nothing = { ky: '', ru: '', en: '' }
  const closed = { kind: 'closed', from: '', until: '2026-12-04', reason: nothing, schedule: '', place: nothing } as const
  const moved = { ...closed, kind: 'moved', until: '', place: { ...nothing, ru: 'ул. Ленина, 5' } } as const
  const by = { checked_by: 'account:secret', how: 'called', role: 'coordinator', office: 'Ош' } as const
  const ofDay = (checked_at: string) => ({ checked_at, ...by })

  test('is told in it and in lists, with the closures themselves, and changes at midnight in Kyrgyzstan', async () => {
    let now = Date.UTC(2026, 10, 28, 6)
    await using own = await createTestSite({ now: () => now })
    const contract = await readContract(own)
    const blank = exampleProvider({ id: 'aged', closures: [closed, moved], supported_until: '2026-12' })
    const checked = checkGroup(checkGroup(blank, 'phones', ofDay('2026-11-01T06:00:00Z')), 'name', ofDay('2024-11-30T06:00:00Z'))
    await own.store.write(exampleWriting('aged', [insert('provider', checked)]))
    await own.site.publisher.refresh()
    const ask = async () => {
      const response = await own.app.request('/api/v1/providers/aged')
      const list = await own.app.request('/api/v1/providers?limit=200')
      for (const [operation, answer] of [
        ['getProvider', response.clone()],
        ['listProviders', list.clone()],
      ] as const)
        await contract.expectPromised(operation, answer)
      const one = (await response.json()) as ProviderAnswer
      const { items } = (await list.json()) as { items: ProviderAnswer[] }
      expect(items.find(({ id }) => id === 'aged')).toEqual(one)
      return one
    }
    const first = await ask()
    expect(first.closures).toEqual([closed, moved])
    expect(first.today).toEqual({ day: '2026-11-28', state: 'closed', until: '2026-12-04', moved: true })
    const told = { how: 'called', role: 'coordinator', office: 'Ош' }
    expect(first.checks).toEqual({
      name: { ...told, checked_at: '2024-11-30T06:00:00Z', state: 'holds', months: 23 },
      phones: { ...told, checked_at: '2026-11-01T06:00:00Z', state: 'holds', months: 0 },
    })
    expect(JSON.stringify(first)).not.toContain('account:')
    now = Date.UTC(2026, 11, 4, 17, 59)
    expect((await ask()).today.state).toBe('closed')
    now = Date.UTC(2026, 11, 4, 18)
    const later = await ask()
    expect([later.today, later.checks?.name?.state]).toEqual([
      { day: '2026-12-05', state: 'usual', until: '', moved: true },
      'due',
    ])
    // the program has ended
    now = Date.UTC(2027, 0, 1, 6)
    expect((await ask()).checks?.phones).toMatchObject({ state: 'due', months: 2 })
  })

  test('names a successor only where both places are public', async () => {
    await using own = await createTestSite()
    const old = exampleProvider({ id: 'old', status: 'closed', closed_on: '2026-10', successor_id: 'next' })
    const ofNext = (location_visibility: 'public' | 'hidden') => exampleProvider({ id: 'next', location_visibility })
    await own.store.write(exampleWriting('made', [insert('provider', old), insert('provider', ofNext('public'))]))
    const successorOf = async (id: string) => {
      await own.site.publisher.refresh()
      return ((await (await own.app.request(`/api/v1/providers/${id}`)).json()) as ProviderAnswer).successor_id
    }
    expect(await successorOf('old')).toBe('next')
    await own.store.write(exampleWriting('hides', [update('provider', 1, ofNext('hidden'))]))
    expect(await successorOf('old')).toBe('')
    const acts = { makes_public: true } as const
    await own.store.write(exampleWriting('shows', [{ ...update('provider', 2, ofNext('public')), acts }]))
    expect(await successorOf('old')).toBe('next')
  })
})
