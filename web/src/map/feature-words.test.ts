import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import { translator } from '@legalmap/data/messages/messages.ts'
import type { ListedHit } from '@legalmap/data/pages/help-view.ts'
import { formatDistance } from '@legalmap/data/text/numbers.ts'
import { expect, test } from 'vitest'
import { featureInWords, whereaboutsInWords } from './feature-words.ts'

const words = { t: translator(en, 'en'), distance: (metres: number) => formatDistance(metres, 'en') }
const start = [72.8, 40.53] as const
const hit = (more: Partial<ListedHit>) =>
  ({
    marker: [73.8, 41.3],
    distance: 12_000,
    precision: 'building',
    approximate: false,
    in_same_district: false,
    in_this_town: false,
    ...more,
  }) as ListedHit

test.each([
  ['in the same town', { in_this_town: true }, 'in this town or village'],
  ['in the same district', { in_same_district: true }, 'in your district'],
  ['so near that a guess would give it', { precision: 'settlement', approximate: true, distance: 2000 }, 'about 2\u00a0km'],
  ['without a marker', { marker: null }, '12\u00a0km'],
  ['without a distance', { distance: null }, null],
] as const)('no direction is named of what is %s', (_, more, said) =>
  expect(whereaboutsInWords(hit(more), start, words)).toBe(said),
)

test('nothing is said of the way while nobody asked from anywhere', () =>
  expect(whereaboutsInWords(hit({ distance: null }), null, words)).toBeNull())

test('far and in which direction is said in one phrase', () => {
  expect(whereaboutsInWords(hit({}), start, words)).toBe('12\u00a0km to the north-east')
  expect(whereaboutsInWords(hit({ precision: 'settlement', approximate: true }), start, words)).toBe(
    'about 12\u00a0km to the north-east',
  )
})

test('who listens hears that a place is closed, and where it is instead', () => {
  const closure = { from: '', until: '2026-12-04', schedule: '', reason: null }
  const said = featureInWords(
    hit({
      kind: 'ngo',
      name: { text: 'Help' },
      where: 'Osh',
      schedule: 'Mo-Fr 09:00-18:00',
      closures: [
        { ...closure, kind: 'closed', place: null },
        { ...closure, kind: 'moved', until: '', place: { text: '5 New Street' } },
      ],
    }),
    null,
    Date.parse('2026-12-02T10:00:00+06:00'),
    { ...words, language: 'en', date: (day) => day },
  )
  expect(said).toEqual(['Public organization', 'Osh', 'Closed until Friday, 4 December inclusive', 'Moved: 5 New Street'])
})
