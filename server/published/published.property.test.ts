import { exampleGazetteer as gazetteer } from '@legalmap/data/examples/gazetteer.ts'
import { exampleCount, exampleProvider, exampleVisit } from '@legalmap/data/examples/records.ts'
import type { Noun } from '@legalmap/data/model/change.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import { type Published, publishRecords } from '@legalmap/data/published/publish-records.ts'
import { buildPlaceIndex } from '@legalmap/data/search/find-places.ts'
import { emptyQuery } from '@legalmap/data/search/query.ts'
import { search } from '@legalmap/data/search/search.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleWriting } from '../store/examples.ts'
import { type Edit, InvalidRecordError, openStore, RefusedByRuleError, type Store, StoreError } from '../store/open-store.ts'
import { createPublisher } from './published.ts'

const text = (ru: string) => ({ ky: '', ru, en: '' })
const facts = fc.record(
  {
    kind: fc.constantFrom('ngo', 'hotline'),
    name: fc.constantFrom('Центр', 'Клиника Ак-Тилек', 'Помощь').map(text),
    address: fc.constantFrom('', 'ул. Тыныстанова, 5').map(text),
    unit_id: fc.constantFrom('', 'north', 'lake', 'quarter', 'valley'),
    place_id: fc.constantFrom('', 's1', 's5'),
    location: fc.option(fc.constantFrom({ longitude: 73.1, latitude: 41 }, { longitude: 76, latitude: 42.5 })),
    location_visibility: fc.constantFrom('public', 'town', 'hidden'),
    status: fc.constantFrom('open', 'open', 'planned', 'closed'),
    note: fc.constantFrom('', 'for us'),
    successor_id: fc.constantFrom('', 'a', 'b', 'c'),
    former_ids: fc.constantFrom([], ['gone'], ['a']),
    supported_by: fc.constantFrom([], ['Фонд Тыныстанова']),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Provider>>

type Wish = { noun: Noun; id: string; facts: Record<string, unknown> | null }
const providerId = fc.constantFrom('a', 'b', 'c', 'd')
const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ noun: fc.constant('provider'), id: providerId, facts: fc.option(facts, { freq: 5 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      noun: fc.constant('visit'),
      id: fc.constantFrom('v1', 'v2', 'v3'),
      facts: fc.option(
        fc.record({
          provider_id: providerId,
          unit_id: fc.constantFrom('lake', 'quarter'),
          place: fc.constantFrom('', 'Школа 5').map(text),
          starts_at: fc.constantFrom('2026-12-01T09:00:00+06:00', '2026-11-30T09:00:00+06:00'),
        }),
        { freq: 4 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      noun: fc.constant('consultation_count'),
      id: fc.constantFrom('c1', 'c2'),
      facts: fc.option(
        fc.record({
          provider_id: fc.oneof(fc.constant(''), providerId),
          unit_ids: fc.constantFrom([], ['lake'], ['quarter']),
          source_title: fc.constantFrom('', 'A report'),
        }),
        { freq: 4 },
      ),
    }),
  },
) as fc.Arbitrary<Wish>

const examples = {
  provider: exampleProvider,
  visit: exampleVisit,
  consultation_count: exampleCount,
} as Record<string, (given: object) => unknown>

/** The wish as an edit of what is there; nothing where there is nothing to remove, or nobody that it could name. */
async function editFor(store: Store, { noun, id, facts: given }: Wish): Promise<Edit[]> {
  const there = await store.record(noun, id)
  if (!given && !there) return []
  const provider = given?.provider_id
  if (typeof provider === 'string' && provider !== '' && !(await store.record('provider', provider))) return []
  const action = !given ? 'remove' : there ? 'update' : 'insert'
  // the door lets only who is closed have a successor
  const closed = given?.successor_id ? { status: 'closed' } : {}
  const record = given && examples[noun]?.({ ...given, ...closed, id })
  return [{ noun, action, record_id: id, base_revision: there?.revision ?? null, record, acts: { makes_public: true } } as Edit]
}

/** What the door refuses, because others name a provider that is to go or because of a rule, is not written; the rest is, alone. */
async function carryOut(store: Store, wishes: readonly Wish[], batch: string): Promise<void> {
  const edits = (await Promise.all(wishes.map((one) => editFor(store, one)))).flat()
  if (edits.length === 0) return
  try {
    await store.write(exampleWriting(batch, edits))
  } catch (error) {
    if (!(error instanceof InvalidRecordError || error instanceof RefusedByRuleError || error instanceof StoreError)) throw error
    for (const [i, one] of wishes.entries()) if (wishes.length > 1) await carryOut(store, [one], `${batch}-${i}`)
  }
}

const now = Date.UTC(2026, 10, 24, 6)
const questions = [
  {},
  { q: 'тилек' },
  { q: 'тилик' },
  { q: 'центр' },
  { near: [73, 41] as const },
  { place: 's1' },
  { unit: 'south' },
]

/** All that is published and what the index says of it. */
const told = ({ index, by_id, changes: _, ...lists }: Published) => ({
  ...lists,
  found: lists.providers.map(({ id }) => by_id.get(id)),
  ordinals: lists.providers.map(({ id }) => index.ordinals.get(id)),
  columns: { ...index.columns, unit_number: null },
  points: index.points,
  answers: questions.map((question) => search(index, { ...emptyQuery, ...question }, now)),
})

test('what was published change by change is what is published from the store at once, whatever was written', async () => {
  const places = buildPlaceIndex(gazetteer)
  const writings = fc.array(fc.uniqueArray(wish, { selector: ({ noun, id }) => noun + id, minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(writings, async (sequence) => {
      const store = await openStore(':memory:')
      try {
        const publisher = await createPublisher(store, { gazetteer })
        for (const [i, wishes] of sequence.entries()) {
          await carryOut(store, wishes, `batch-${i}`)
          await publisher.refresh()
          expect(told(publisher.current())).toEqual(told(publishRecords(await store.register(), gazetteer, places)))
          const anew = await createPublisher(store, { gazetteer })
          expect(publisher.current().changes).toEqual(anew.current().changes)
        }
      } finally {
        await store.close()
      }
    }),
    { numRuns: 60 },
  )
})
