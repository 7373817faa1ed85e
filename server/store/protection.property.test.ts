import { checkedHours, exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { assuranceOf } from '@legalmap/data/model/assurance.ts'
import { changedFacts } from '@legalmap/data/model/fact.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { type AssurableFact, providerFacts } from '@legalmap/data/model/provider-facts.ts'
import { isMorePublic, locationVisibilities } from '@legalmap/data/vocabulary/location-visibility.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleWriting, insert, remove, update } from './examples.ts'
import { openStore, RefusedByRuleError, type Store } from './open-store.ts'

const ids = ['shelter', 'center'] as const
const facts = fc.record({
  location_visibility: fc.constantFrom(...locationVisibilities),
  email: fc.constantFrom('', 'a@x.example', 'b@x.example'),
  cost: fc.constantFrom<Provider['cost'][]>('', 'free'),
  verified_at: fc.constantFrom('', '2026-01-01T00:00:00Z', '2026-02-02T00:00:00Z'),
  schedule: fc.constantFrom('', '24/7', 'Mo 09:00-10:00'),
  hours: fc.boolean(),
})

type Written = Partial<Provider>
const given = facts.map(({ hours, schedule, ...rest }): Written => ({ ...rest, schedule, ...(hours && checkedHours(schedule)) }))

/** An edit, a removal, or what an undo does: an earlier state written again. */
const step = fc.oneof(
  fc.record({ id: fc.constantFrom(...ids), written: given }),
  fc.record({ id: fc.constantFrom(...ids), removal: fc.constant(true as const) }),
  fc.record({ id: fc.constantFrom(...ids), back_to: fc.nat(10) }),
  fc.record({ visit_to: fc.constantFrom(...ids) }),
)

const refusal = (error: unknown) => {
  if (!(error instanceof RefusedByRuleError) && !/there is no provider/.test(String(error))) throw error
}

async function earlier(store: Store, id: string, index: number) {
  const states = (await store.changes({ noun: 'provider', record_id: id, limit: 100 })).flatMap(({ after }) => after ?? [])
  return states[index % Math.max(1, states.length)] as Provider | undefined
}

test('no sequence of writings that does not say so makes a place more public, and none vouches for what nobody checked', async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(fc.constantFrom(...locationVisibilities), fc.constantFrom(...locationVisibilities)),
      fc.array(step, { minLength: 3, maxLength: 12 }),
      async (first, steps) => {
        const store = await openStore(':memory:')
        const last = new Map<string, Provider>()
        for (const [index, id] of ids.entries()) {
          const record = exampleProvider({ id, location_visibility: first[index] ?? 'hidden' })
          await store.write(exampleWriting(`first-${id}`, [insert('provider', record)]))
          last.set(id, record)
        }
        // what the public may know of the visit's place, through whichever provider it is given to
        let visited = first[0]
        await store.write(exampleWriting('visit', [insert('visit', exampleVisit({ provider_id: 'shelter' }))]))
        for (const [index, one] of steps.entries()) {
          const batch = (edit: Parameters<typeof exampleWriting>[1][number]) =>
            store.write(exampleWriting(`step-${index}`, [edit])).then(() => accepted++, refusal)
          if ('visit_to' in one) {
            const visit = await store.record('visit', exampleVisit().id)
            await batch(update('visit', visit?.revision ?? 1, exampleVisit({ provider_id: one.visit_to })))
          } else {
            const current = await store.record('provider', one.id)
            if ('removal' in one) {
              if (current) await batch(remove('provider', current.revision, one.id))
            } else {
              const record =
                'written' in one
                  ? { ...(current?.record ?? exampleProvider({ id: one.id })), ...one.written }
                  : await earlier(store, one.id, one.back_to)
              if (record) await batch(current ? update('provider', current.revision, record) : insert('provider', record))
            }
          }
          for (const id of ids) {
            const before = last.get(id) as Provider
            const after = (await store.record('provider', id))?.record
            if (!after) continue
            expect(isMorePublic(after.location_visibility, before.location_visibility)).toBe(false)
            expectHonestChecks(before, after)
            last.set(id, after)
          }
          const visit = (await store.record('visit', exampleVisit().id))?.record
          const now = (await store.record('provider', visit?.provider_id ?? ''))?.record.location_visibility ?? 'hidden'
          expect(isMorePublic(now, visited)).toBe(false)
          visited = now
        }
        expect(await store.faults()).toEqual([])
        await store.close()
      },
    ),
    { numRuns: 100 },
  )
  expect(accepted).toBeGreaterThan(100)
})

/** A fact that changed says that it was checked only where the edit brought an entry of its own or a later check of the record. */
function expectHonestChecks(before: Provider, after: Provider) {
  for (const { key } of changedFacts(providerFacts, before, after)) {
    const fact = key as AssurableFact
    if (!(providerFacts.find((one) => one.key === key) as { assurable?: true }).assurable) continue
    const { checked_at } = assuranceOf(after, fact)
    const brought = JSON.stringify(after.assured[fact]) !== JSON.stringify(before.assured[fact])
    const verified = after.verified_at > before.verified_at
    expect([fact, checked_at === '' || (brought && after.assured[fact] !== undefined) || verified]).toEqual([fact, true])
  }
  if (after.schedule !== '') expect(assuranceOf(after, 'schedule').checked_at).not.toBe('')
}
