import { exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exampleWriting, insert, remove, update } from './examples.ts'
import { openStore, type Store } from './open-store.ts'

let store: Store
beforeEach(async () => {
  store = await openStore(':memory:')
})
afterEach(() => store.close())

const providers = (...ids: string[]) => ids.map((id) => insert('provider', exampleProvider({ id })))
const idsOf = (found: readonly { record: { id: string } }[]) => found.map(({ record }) => record.id)

describe('one moment of the register', () => {
  test('is nothing before anything was written', async () => {
    expect(await store.read(async ({ version, sequence, changed_at }) => ({ version, sequence, changed_at }))).toEqual({
      version: '0',
      sequence: 0,
      changed_at: '',
    })
  })

  test('says when the last change was, in the version that it made', async () => {
    await store.write(exampleWriting('a', providers('one', 'two')))
    const { version } = await store.write({ ...exampleWriting('b', providers('three')), at: '2026-04-01T09:00:00Z' })
    const moment = await store.read(async (reading) => ({ ...reading }))
    expect(moment).toMatchObject({ version, sequence: 3, changed_at: '2026-04-01T09:00:00Z' })
  })

  test('comes in parts of any size, each record once and in the order of the ids', async () => {
    await store.write(exampleWriting('a', providers('e', 'b', 'd', 'a', 'c')))
    for (const size of [1, 2, 5, 9]) {
      const found = await store.read(async (reading) => {
        const ids: string[] = []
        for (let after = ''; ; after = ids.at(-1) ?? '') {
          const part = idsOf(await reading.next('provider', after, size))
          ids.push(...part)
          if (part.length < size) return ids
        }
      })
      expect(found).toEqual(['a', 'b', 'c', 'd', 'e'])
    }
  })

  test('names each record once that was changed since, also one that is gone', async () => {
    await store.write(exampleWriting('a', [...providers('one', 'two'), insert('visit', exampleVisit({ provider_id: 'one' }))]))
    const { sequence } = await store.read(async (reading) => ({ ...reading }))
    await store.write(exampleWriting('b', [update('provider', 1, exampleProvider({ id: 'two', note: 'changed' }))]))
    await store.write(exampleWriting('c', [update('provider', 2, exampleProvider({ id: 'two', note: 'again' }))]))
    await store.write(exampleWriting('d', [remove('visit', 1, exampleVisit().id)]))
    const touched = await store.read((reading) => reading.changedAfter(sequence))
    expect(touched.toSorted((a, b) => (a.noun < b.noun ? -1 : 1))).toEqual([
      { noun: 'provider', id: 'two' },
      { noun: 'visit', id: exampleVisit().id },
    ])
  })

  test('has the records that are asked for and are there, and what names a provider', async () => {
    const many = Array.from({ length: 450 }, (_, i) => `p${String(i).padStart(3, '0')}`)
    await store.write(exampleWriting('a', [...providers(...many), insert('visit', exampleVisit({ provider_id: 'p449' }))]))
    const found = await store.read(async (reading) => ({
      some: idsOf(await reading.some('provider', [...many, 'nobody'])),
      visits: idsOf(await reading.ofProviders('visit', ['p449', 'nobody'])),
      none: await reading.some('provider', []),
    }))
    expect(found).toEqual({ some: many, visits: [exampleVisit().id], none: [] })
  })

  test('knows whether it goes on from an earlier one, and that it does not from another register', async () => {
    const first = await store.write(exampleWriting('a', providers('one', 'two')))
    await store.write(exampleWriting('b', providers('three')))
    const continues = (version: string, sequence: number) => store.read((reading) => reading.continues({ version, sequence }))
    expect(await continues('0', 0)).toBe(true)
    expect(await continues(first.version, 2)).toBe(true)
    expect(await continues(first.version, 1)).toBe(false)
    expect(await continues('0123456789abcdef', 2)).toBe(false)
    expect(await continues(first.version, 9)).toBe(false)
  })
})
