import { isDeepStrictEqual } from 'node:util'
import { exampleCount, exampleProvider, exampleSize } from '@legalmap/data/examples/records.ts'
import type { Change } from '@legalmap/data/model/change.ts'
import type { Phone } from '@legalmap/data/model/provider.ts'
import type { ProviderKind } from '@legalmap/data/vocabulary/provider-kind.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleWriting, insert, remove, update } from './examples.ts'
import { openStore, type Store } from './open-store.ts'
import type { Edit } from './writing.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((one) => one.isWellFormed() && !one.includes('\0'))
const localized = fc.record({ ky: text, ru: text, en: text })

const provider = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c-1'),
    kind: fc.constantFrom<ProviderKind[]>('ngo', 'hotline'),
    name: localized.map((name) => ({ ...name, ru: `Имя ${name.ru}` })),
    address: localized,
    phones: fc.array(
      fc.record({
        number: fc.constantFrom('114', '+996312626210'),
        extension: fc.constantFrom('', '12'),
        label: localized,
        channels: fc.constant<Phone['channels']>(['call']),
      }),
      { maxLength: 2 },
    ),
    notices: fc.array(fc.record({ text: localized, from: fc.constantFrom('', '2026-01-01'), until: fc.constant('') }), {
      maxLength: 2,
    }),
    serves_units: fc.subarray(['osh', 'uzgen']),
    supported_by: fc.array(text, { maxLength: 3 }),
    location: fc.option(
      fc.record({
        longitude: fc.double({ min: 68, max: 82, noNaN: true }),
        latitude: fc.double({ min: 38, max: 45, noNaN: true }),
      }),
    ),
    note: text,
  })
  .map((given) => ['provider', exampleProvider(given)] as const)

const count = fc
  .record({
    id: fc.constantFrom('c1', 'c2'),
    count: fc.nat(5),
    provider_id: fc.constantFrom('', 'a'),
    part_of: fc.constantFrom('', 'c1'),
  })
  .map((given) => ['consultation_count', exampleCount(given)] as const)

const size = fc
  .record({ id: fc.constantFrom('2016', '2017-06'), centers: fc.nat(3) })
  .map((given) => ['network_size', exampleSize(given)] as const)

/** Writings of edits that are valid but for references: the base revisions are looked up when their turn comes. */
const writings = fc.array(
  fc.array(fc.record({ given: fc.oneof(provider, count, size), removal: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  { maxLength: 6 },
)

const keyOf = ({ noun, record_id }: { noun: string; record_id: string }) => `${noun} ${record_id}`

function editOf(
  removal: boolean,
  [noun, record]: readonly ['provider' | 'consultation_count' | 'network_size', { id: string }],
  revision: number | null,
): Edit | null {
  if (removal) return revision === null ? null : remove(noun, revision, record.id)
  // on purpose, so that the rules about what becomes public, which have tests of their own, let everything pass
  const acts = { makes_public: true } as const
  return { ...(revision === null ? insert(noun, record as never) : update(noun, revision, record as never)), acts }
}

async function current(store: Store) {
  const { providers, consultation_counts, network_sizes } = await store.register()
  const lists = { provider: providers, consultation_count: consultation_counts, network_size: network_sizes }
  return new Map(Object.entries(lists).flatMap(([noun, list]) => list.map((one) => [`${noun} ${one.record.id}`, one])))
}

function replayed(changes: readonly Change[]) {
  const records = new Map<string, unknown>()
  for (const change of changes) {
    expect(change.before).toEqual((records.get(keyOf(change)) as { record: unknown } | undefined)?.record ?? null)
    if (change.after === null) records.delete(keyOf(change))
    else records.set(keyOf(change), { revision: change.revision, record: change.after })
  }
  return records
}

test('any sequence of edits, replayed from history, gives the register, and the version changes exactly with the content', async () => {
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(writings, async (all) => {
      const store = await openStore(':memory:')
      const versions = new Set(['0'])
      // what every record is and was last, removed ones too
      let model = new Map<string, { revision: number; record: unknown }>()
      for (const [index, wanted] of all.entries()) {
        const before = await current(store)
        const version = await store.version()
        // a record may be edited more than once in a writing, each time on what the edit before left
        const next = new Map(model)
        const edits = wanted.flatMap(({ given, removal }) => {
          const key = `${given[0]} ${given[1].id}`
          const { revision, record } = next.get(key) ?? { revision: 0, record: null }
          const edit = editOf(removal, given, record === null ? null : revision)
          if (!edit) return []
          if (!isDeepStrictEqual(edit.record, record)) next.set(key, { revision: revision + 1, record: edit.record })
          return [edit]
        })
        try {
          const written = await store.write(exampleWriting(`batch-${index}`, edits))
          accepted++
          expect(versions.has(written.version)).toBe(written.changes === 0)
          versions.add(written.version)
          model = next
          expect(await current(store)).toEqual(new Map([...model].filter(([, { record }]) => record !== null)))
          // a writing that makes and removes a record changes nothing in the end, and is told by history all the same
          if (written.changes === 0) expect(await current(store)).toEqual(before)
        } catch (error) {
          // only a missing provider or whole can be refused here, and then nothing is written
          expect(String(error)).toMatch(/there is no (provider|consultation_count)/)
          expect(await current(store)).toEqual(before)
          expect(await store.version()).toBe(version)
        }
      }
      expect(replayed(await store.changes({ limit: 1000 }))).toEqual(await current(store))
      expect(await store.faults()).toEqual([])
      await store.close()
    }),
    { numRuns: 60 },
  )
  expect(accepted).toBeGreaterThan(50)
})
