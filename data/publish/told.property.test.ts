import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleCount, exampleProvider, exampleVisit } from '../examples/records.ts'
import type { Noun } from '../model/change.ts'
import type { ConsultationCount } from '../model/consultation-count.ts'
import type { Fact, Shape } from '../model/fact.ts'
import { factsOf } from '../model/facts.ts'
import type { Provider } from '../model/provider.ts'
import type { Visit } from '../model/visit.ts'
import { type LocationVisibility, locationVisibilities } from '../vocabulary/location-visibility.ts'
import { toPublicCount } from './consultation-count.ts'
import { toPublicProvider } from './public-provider.ts'
import { toPublicVisit } from './visit.ts'

/** A word that nothing else holds, which begins like a name, so that it is taken for one. */
const secret = fc.stringMatching(/^Zyqq[a-z]{4}$/)
const innocent = fc.constantFrom('Ministry of Justice', 'Адвокатура', 'Жардам')
const inLanguages = (text: fc.Arbitrary<string>) => fc.record({ ky: text, ru: text, en: text })
const source = fc.record({
  url: fc.oneof(
    fc.constant(''),
    secret.map((word) => `https://printed.example/${word}`),
  ),
  // a title that repeats the address is left out: that has its own tests, and would depend here on what is never told
  title: innocent,
})
const check = { source_date: '2025', checked_at: '2026-01-01T00:00:00Z', how: 'called' as const }
const assurance = fc.record({ source, checked_by: secret }).map((given) => ({ ...check, ...given }))

/** Ids that the gazetteer of the examples has, and one that it has not. */
const ids: Record<string, readonly string[]> = {
  unit_id: [...exampleGazetteer.units.map(({ id }) => id), 'zyqqstreet-17'],
  place_id: ['', ...exampleGazetteer.places.map(({ id }) => id), 's999'],
}

/** What a fact may hold, by its shape: a fact that is added later is held to what is said of it without another line here. */
function anyValue({ key, shape, told, empty }: Fact): fc.Arbitrary<unknown> {
  const text = told.town === 'never' || told.public === 'never' ? secret : innocent
  const byShape: Record<Shape, fc.Arbitrary<unknown>> = {
    id: fc.constantFrom(...(ids[key] ?? ['x', 'y'])),
    reference: fc.constant(empty),
    word: fc.constant(empty),
    line: text,
    text,
    date: fc.constantFrom('2024', '2025-05'),
    instant: fc.constantFrom('', '2026-01-01T00:00:00Z'),
    time: fc.constantFrom('2026-12-01T09:00:00+06:00', '2026-12-01T17:00:00+06:00'),
    number: fc.nat(9),
    localized: inLanguages(text),
    words: fc.subarray(['family', 'land']),
    lines: fc.array(text, { maxLength: 2 }),
    ids: fc.subarray([...(ids.unit_id ?? [])]),
    phones: fc.array(
      fc.record({
        number: fc.constant('114'),
        extension: fc.constant(''),
        label: inLanguages(innocent),
        channels: fc.constant(['call']),
      }),
      { maxLength: 2 },
    ),
    closures: fc.array(
      fc.record({
        kind: fc.constantFrom('closed', 'moved'),
        from: fc.constant('2026-01-01'),
        until: fc.constantFrom('', '2026-01-31'),
        reason: inLanguages(innocent),
        schedule: secret,
        place: inLanguages(secret),
      }),
      { maxLength: 2 },
    ),
    notices: fc.array(fc.record({ text: inLanguages(innocent), from: fc.constant(''), until: fc.constant('') }), {
      maxLength: 2,
    }),
    sources: fc.array(source, { maxLength: 2 }),
    location: fc.option(fc.record({ longitude: fc.constantFrom(73.1234, 74.4321), latitude: fc.constantFrom(41.6543, 42.3456) })),
    assured: fc.dictionary(fc.constantFrom('phones', 'address', 'oblast', 'unit_id'), assurance),
  }
  return byShape[shape]
}

interface Exit {
  noun: Noun
  example: object
  publish(record: unknown, visibility: LocationVisibility): object | null
}
const providerOf = (location_visibility: LocationVisibility, given: Partial<Provider> = {}) =>
  exampleProvider({ ...given, id: 'owner', location_visibility })
const exits: readonly Exit[] = [
  {
    noun: 'provider',
    example: exampleProvider({ kind: 'crisis_center' }),
    publish: (record, location_visibility) =>
      toPublicProvider({ ...(record as Provider), location_visibility }, exampleGazetteer),
  },
  {
    noun: 'visit',
    example: exampleVisit({ provider_id: 'owner' }),
    publish: (record, location_visibility) => toPublicVisit(record as Visit, { location_visibility }, exampleGazetteer),
  },
  {
    noun: 'consultation_count',
    example: exampleCount({ provider_id: 'owner', scope: 'provider' }),
    publish: (record, visibility) => toPublicCount(record as ConsultationCount, providerOf(visibility), exampleGazetteer),
  },
]

/** Ids and words keep what the example holds, which is valid; a visibility is the one that is looked at. */
const kept = ['id', 'provider_id', 'location_visibility', 'origin']
const variable = (noun: Noun) => factsOf[noun].filter(({ key }) => !kept.includes(key))
const recordOf = ({ noun, example }: Exit): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record(
      Object.fromEntries(
        variable(noun)
          .filter(({ shape }) => shape !== 'word' && shape !== 'reference')
          .map((fact) => [fact.key, anyValue(fact)]),
      ),
    )
    .map((given) => ({ ...example, ...given }))

/** Where a fact is told in another form than the register's. */
const asTold = (key: string, value: unknown) =>
  key === 'location' && value ? { type: 'Point', coordinates: Object.values(value) } : value

describe.each(exits.flatMap((exit) => locationVisibilities.map((visibility) => ({ ...exit, visibility }))))(
  'of a $noun whose place is $visibility',
  ({ visibility, ...exit }) => {
    const publish = (record: unknown) => exit.publish(record, visibility) as Record<string, unknown> | null
    const facts = variable(exit.noun)

    test('what is never told changes nothing that is told', () => {
      const never = facts.filter(({ told }) => told[visibility] === 'never')
      if (never.length === 0) return
      fc.assert(
        fc.property(
          recordOf(exit),
          fc.constantFrom(...never).chain((fact) => fc.record({ fact: fc.constant(fact), other: anyValue(fact) })),
          (record, { fact, other }) => {
            expect(publish({ ...record, [fact.key]: other })).toEqual(publish(record))
          },
        ),
        { numRuns: 500 },
      )
    }, 60_000)

    test('what is told whole is told as the register has it', () => {
      const whole = facts.filter(({ told }) => told[visibility] === 'whole')
      fc.assert(
        fc.property(recordOf(exit), (record) => {
          const published = publish(record)
          // a place without a position of its own is shown where its town is
          for (const { key } of whole)
            if (published && !(key === 'location' && record.location === null))
              expect([key, published[key]]).toEqual([key, asTold(key, record[key])])
        }),
        { numRuns: 200 },
      )
    }, 60_000)

    test('what is told in part tells no secret, and nothing is told that the model does not describe', () => {
      fc.assert(
        fc.property(recordOf(exit), (record) => {
          const published = publish(record) ?? {}
          for (const key of Object.keys(published))
            expect([...factsOf[exit.noun].map((fact) => fact.key), 'location_precision', 'checks']).toContain(key)
          for (const [key, entry] of Object.entries(published.assured ?? {})) {
            expect(factsOf.provider.find((fact) => fact.key === key)?.told[visibility]).not.toBe('never')
            expect(['source source_date checked_at how', 'source source_date checked_at how role office']).toContain(
              Object.keys(entry).join(' '),
            )
          }
          if (visibility !== 'public') {
            const { website: _, ...rest } = published
            expect(JSON.stringify(rest)).not.toMatch(/zyqq/iu)
          }
        }),
        { numRuns: 500 },
      )
    }, 60_000)
  },
)

test('nothing of a visit or a count is told as of a public place where nobody knows whose it is', () => {
  const visit = exampleVisit({ provider_id: 'nobody', unit_id: 'valley', place_id: 's3', note: { ky: '', ru: 'x', en: '' } })
  expect(toPublicVisit(visit, undefined, exampleGazetteer)).toEqual(
    toPublicVisit(visit, { location_visibility: 'hidden' }, exampleGazetteer),
  )
  expect(toPublicVisit(visit, undefined, exampleGazetteer)).toMatchObject({ unit_id: 'south', place_id: '' })
  const count = exampleCount({ provider_id: 'nobody', scope: 'provider', source_url: 'https://printed.example/' })
  expect(toPublicCount(count, undefined, exampleGazetteer)).toBeNull()
})
