import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleGazetteer } from '../examples/gazetteer.ts'
import { exampleProvider } from '../examples/records.ts'
import type { Change } from '../model/change.ts'
import type { Provider } from '../model/provider.ts'
import { type LocationVisibility, locationVisibilities } from '../vocabulary/location-visibility.ts'
import { type PublicChange, toPublicChanges } from './public-change.ts'

const text = (ru: string) => ({ ky: '', ru, en: '' })

/** The history of a record that went through these states, one a day from the first of March on. */
function historyOf(states: readonly (Partial<Provider> | null)[]): Change<Provider>[] {
  const records = states.map((state) => state && exampleProvider({ id: 'p', unit_id: 'valley', place_id: 's3', ...state }))
  return records.map((after, index) => {
    const before = records[index - 1] ?? null
    return {
      sequence: index + 1,
      at: `2026-03-0${index + 1}T05:00:00.000Z`,
      actor: 'account:secret-person',
      reason: 'secret reason',
      batch_id: `b${index}`,
      noun: 'provider',
      record_id: 'p',
      action: before === null ? 'insert' : after === null ? 'remove' : 'update',
      revision: index + 1,
      before,
      after,
    }
  })
}
const toldOf = (states: readonly (Partial<Provider> | null)[]): PublicChange[] => {
  const history = historyOf(states)
  return toPublicChanges(history, history.at(-1)?.after ?? null, exampleGazetteer)
}
const brief = (changes: readonly PublicChange[]) =>
  changes.map(({ day, added, closed, corrected, checked }) =>
    [day.slice(-2), added && 'added', closed && 'closed', ...corrected, ...checked.map((group) => `${group}!`)]
      .filter(Boolean)
      .join(' '),
  )
const checkedAt = (checked_at: string) => ({
  phones: {
    source: { url: '', title: '' },
    source_date: '',
    checked_at,
    checked_by: 'account:secret-person',
    how: 'called' as const,
  },
})

describe('what is told of a public place', () => {
  test('is that it was added, which groups of facts were corrected and checked, and that it closed, by day', () => {
    const phones = [{ number: '114', extension: '', label: text(''), channels: ['call' as const] }]
    expect(
      brief(
        toldOf([
          {},
          { address: text('Ленина 5'), email: 'a@example.kg' },
          { address: text('Ленина 5'), email: 'a@example.kg', phones },
          { address: text('Ленина 5'), email: 'a@example.kg', phones, assured: checkedAt('2026-03-04T05:00:00.000Z') },
          {
            address: text('Ленина 5'),
            email: 'a@example.kg',
            phones,
            assured: checkedAt('2026-03-04T05:00:00.000Z'),
            status: 'closed',
          },
        ]),
      ),
    ).toEqual(['05 closed existence', '04 phones!', '03 phones', '02 place web', '01 added'])
  })

  test('is nothing where only a note for coordinators or a person became another', () => {
    expect(brief(toldOf([{}, { note: 'for us' }, { note: 'for us', verified_by: '' }]))).toEqual(['01 added'])
  })

  test('holds no value, no person, no reason, and no more of the time than the day', () => {
    const told = JSON.stringify(toldOf([{}, { address: text('Ленина 5') }]))
    expect(told).not.toMatch(/Ленина|secret|T05|sequence/)
  })

  test('is one entry for all changes of a day', () => {
    const [first, second, third] = historyOf([
      {},
      { email: 'a@example.kg' },
      { website: 'https://example.kg', email: 'a@example.kg' },
    ])
    const sameDay = [first, second, third].flatMap((change) => (change ? [{ ...change, at: '2026-03-01T05:00:00.000Z' }] : []))
    expect(brief(toPublicChanges(sameDay, sameDay.at(-1)?.after ?? null, exampleGazetteer))).toEqual(['01 added web'])
  })

  test('is nothing of a record that is gone', () => {
    expect(toldOf([{}, { email: 'a@example.kg' }, null])).toEqual([])
  })
})

describe('that a place was not public', () => {
  const secretPlace = { address: text('Ленина 5'), schedule: 'Mo 09:00-10:00', location: { longitude: 73.1, latitude: 41.1 } }

  test.each([
    ['is now', [{}, secretPlace, { ...secretPlace, location_visibility: 'hidden' }]],
    ['was before', [{ location_visibility: 'hidden' }, { ...secretPlace }]],
    ['was hidden and shown again', [secretPlace, { ...secretPlace, location_visibility: 'hidden' }, secretPlace]],
  ] as const)('%s: neither that nor anything of where is told', (_, states) => {
    expect(brief(toldOf(states))).toEqual(['01 added'])
  })

  test('does not show in a text that goes because it holds the street', () => {
    const operator = text('Фонд на Тыныстанова')
    const states = [
      { operator, location_visibility: 'town' },
      { operator, location_visibility: 'town', address: text('ул. Тыныстанова, 5') },
      { operator, location_visibility: 'town', address: text('') },
    ] as const
    expect(brief(toldOf(states))).toEqual(['01 added'])
  })

  test('leaves what may be told of every place: its phones', () => {
    const phones = [{ number: '114', extension: '', label: text(''), channels: ['call' as const] }]
    const hidden = { location_visibility: 'hidden' } as const
    expect(brief(toldOf([hidden, { ...hidden, phones, ...secretPlace }]))).toEqual(['02 phones', '01 added'])
  })
})

const visibility = fc.constantFrom(...locationVisibilities)
const where = fc.record({
  address: fc.constantFrom('', 'Абдрахманова 1', 'Боконбаева 2').map(text),
  hours_text: fc.constantFrom('', '9-18'),
  location: fc.option(fc.constantFrom({ longitude: 73.1, latitude: 41.1 }, { longitude: 73.2, latitude: 41.2 })),
  settlement: fc.constantFrom('', 'Долинное'),
})
const open = fc.record({ email: fc.constantFrom('', 'a@example.kg'), name: fc.constantFrom('Один', 'Два').map(text) })

describe('whatever became of a record', () => {
  test('where a place that is not public is, was or is known to be changes nothing that is told', () => {
    const restricted: fc.Arbitrary<LocationVisibility> = fc.constantFrom('town', 'hidden')
    const states = fc.array(fc.tuple(open, visibility), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        states,
        fc.array(where, { minLength: 7 }),
        fc.array(where, { minLength: 7 }),
        restricted,
        (given, one, other, now) => {
          const told = (places: typeof one) =>
            toldOf(
              given.map(([facts, each], index) => ({
                ...facts,
                ...places[index],
                location_visibility: index === given.length - 1 ? now : each,
              })),
            )
          expect(told(one)).toEqual(told(other))
        },
      ),
    )
  })

  test('whether it was hidden before it is hidden now changes nothing that is told', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(open, where, visibility, visibility), { minLength: 1, maxLength: 6 }), (given) => {
        const told = (which: 2 | 3) =>
          toldOf([
            ...given.map((one) => ({ ...one[0], ...one[1], location_visibility: one[which] })),
            { location_visibility: 'hidden' },
          ])
        expect(told(2)).toEqual(told(3))
      }),
    )
  })
})
