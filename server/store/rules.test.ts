import { exampleProvider } from '@legalmap/data/examples/records.ts'
import { type DoorRule, doorRules } from '@legalmap/data/model/door-rules.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { exampleWriting, insert, remove, update } from './examples.ts'
import { openStore, RefusedByRuleError, type Store } from './open-store.ts'

const rules = doorRules.provider as DoorRule<Provider>[]
const own = [...rules]
let store: Store
beforeEach(async () => {
  rules.length = 0
  store = await openStore(':memory:')
})
afterEach(async () => {
  rules.splice(0, rules.length, ...own)
  await store.close()
})

test('a rule is told what was, what is to be, what an insert brings back, and what is done on purpose', async () => {
  const seen: unknown[] = []
  rules.push((passage) => {
    seen.push(passage)
    return { record: passage.after }
  })
  const [first, second] = [exampleProvider(), exampleProvider({ note: 'second' })]
  await store.write(exampleWriting('a', [insert('provider', first)]))
  await store.write(exampleWriting('b', [{ ...update('provider', 1, second), acts: { makes_public: true } }]))
  await store.write(exampleWriting('c', [remove('provider', 2, 'example')]))
  await store.write(exampleWriting('d', [insert('provider', first)]))
  const at = '2026-03-01T09:00:00Z'
  const visibilities = new Map()
  expect(seen).toEqual([
    { before: null, removed: null, after: first, at, acts: {}, visibilities },
    { before: first, removed: null, after: second, at, acts: { makes_public: true }, visibilities },
    { before: null, removed: second, after: first, at, acts: {}, visibilities },
  ])
})

test('a rule refuses a record, and with it the whole writing', async () => {
  rules.push(({ after }) =>
    after.id === 'bad' ? { refusals: [{ code: 'too_bad', fact: 'note', message: 'must not be bad' }] } : { record: after },
  )
  const refused = store.write(
    exampleWriting('a', [insert('provider', exampleProvider()), insert('provider', exampleProvider({ id: 'bad' }))]),
  )
  await expect(refused).rejects.toThrow(RefusedByRuleError)
  await expect(refused).rejects.toMatchObject({
    message: 'provider bad is refused: note: must not be bad',
    noun: 'provider',
    record_id: 'bad',
    refusals: [{ code: 'too_bad', fact: 'note', message: 'must not be bad' }],
  })
  expect((await store.register()).providers).toEqual([])
})

test('a rule amends a record, the next rule sees it so, and it is stored and kept in history so', async () => {
  rules.push(
    ({ after }) => ({ record: { ...after, verified_by: '' } }),
    ({ after }) => ({ record: { ...after, note: `checked by ${after.verified_by || 'nobody'}` } }),
  )
  await store.write(exampleWriting('a', [insert('provider', exampleProvider({ verified_by: 'somebody' }))]))
  const stored = exampleProvider({ verified_by: '', note: 'checked by nobody' })
  expect((await store.record('provider', 'example'))?.record).toEqual(stored)
  expect((await store.changes({ limit: 1 }))[0]?.after).toEqual(stored)
})

test('a rule that makes a record of no form is refused like any other', async () => {
  rules.push(({ after }) => ({ record: { ...after, email: 'no address' } }))
  await expect(store.write(exampleWriting('a', [insert('provider', exampleProvider())]))).rejects.toThrow(
    'provider example is refused: email',
  )
})
