import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Closure } from '../../model/provider.ts'
import { closureKinds } from '../../vocabulary/closure-kind.ts'
import { readClosures, writeClosures } from './closures.ts'
import { readWaysToCome } from './ways-to-come.ts'

const nothing = { ky: '', ru: '', en: '' }
const closed = (from: string, until: string, given: Partial<Closure> = {}): Closure => ({
  kind: 'closed',
  from,
  until,
  reason: nothing,
  schedule: '',
  place: nothing,
  ...given,
})
const read = (cell: string) => {
  const reading = readClosures(cell, 'closures')
  return 'value' in reading ? reading.value : reading.finding.code
}

describe('closures', () => {
  test.each([
    ['закрыто до 04.12.2026', closed('', '2026-12-04')],
    ['Закрыто с 28.11.2026 по 4.12.2026', closed('2026-11-28', '2026-12-04')],
    ['28.11.2026 - 04.12.2026 закрыто', closed('2026-11-28', '2026-12-04')],
    ['28.11.2026–04.12.2026: закрыто (ремонт)', closed('2026-11-28', '2026-12-04', { reason: { ...nothing, ru: 'ремонт' } })],
    ['04.12.2026га чейин жабык', closed('', '2026-12-04')],
    ['2026-12-04 чейин убактылуу жабык (оңдоо)', closed('', '2026-12-04', { reason: { ...nothing, ky: 'оңдоо' } })],
    ['28.11.2026 баштап жабык', closed('2026-11-28', '')],
    ['closed until 2026-12-04', closed('', '2026-12-04')],
    ['Closed 31.12.2026', closed('2026-12-31', '2026-12-31')],
    ['жабык', closed('', '')],
    ['только по телефону с 01.12.2026', closed('2026-12-01', '', { kind: 'by_phone_only' })],
    [
      'other hours until 2027-01-10 [Mo-Fr 10:00-14:00; PH off]',
      closed('', '2027-01-10', { kind: 'other_hours', schedule: 'Mo-Fr 10:00-14:00; PH off' }),
    ],
    [
      'переехали с 01.12.2026 [ky: Ленин көчөсү / ru: ул. Ленина, 5] (ремонт)',
      closed('2026-12-01', '', {
        kind: 'moved',
        place: { ky: 'Ленин көчөсү', ru: 'ул. Ленина, 5', en: '' },
        reason: { ...nothing, ru: 'ремонт' },
      }),
    ],
  ])('%s', (cell, closure) => expect(read(cell)).toEqual([closure]))

  test('are parted by semicolons, but not inside of brackets', () => {
    expect(read('закрыто до 04.12.2026 (ремонт; снег); other_hours [Mo 09:00-12:00; Tu off]')).toHaveLength(2)
  })

  test.each([
    'до 04.12.2026',
    'наверное закрыто',
    'закрыто до 31.02.2026',
    'закрыто до 12.2026',
    'закрыто с 04.12.2026 по 28.11.2026',
    'закрыто 01.12.2026 02.12.2026 03.12.2026',
    'закрыто [ул. Ленина]',
    'закрыто до пятницы',
    'закрыто до 04.12.2026; до 05.12.2026',
    '; ;',
  ])('%s is refused whole', (cell) => expect(read(cell)).toBe('closure_unreadable'))

  test('of everyday are read as they were written', () => {
    const text = fc.constantFrom('', 'Ремонт', 'Оңдоо иштери', 'Power cut, until 5 pm', 'ул. Ленина, 5 / 2 этаж')
    const texts = fc.record({ ky: text, ru: text, en: text }).filter(({ ky }) => !ky.includes(' / '))
    const day = fc.constantFrom('', '2026-11-28', '2026-12-04')
    const closure = fc
      .record({ kind: fc.constantFrom(...closureKinds), from: day, until: day, reason: texts, place: texts })
      .filter(({ from, until }) => from === '' || until === '' || from <= until)
      .map((given) => ({
        ...given,
        place: given.kind === 'moved' ? { ...given.place, ru: 'ул. Ленина, 5' } : nothing,
        reason: { ...given.reason, ru: 'Ремонт', en: 'Repairs' },
        schedule: given.kind === 'other_hours' ? 'Mo-Fr 10:00-14:00; PH off' : '',
      }))
    fc.assert(
      fc.property(fc.array(closure, { minLength: 1, maxLength: 3 }), (closures) => {
        const plain = closures.map((one) => ({
          ...one,
          place: one.kind === 'moved' ? { ky: 'Бишкек', ru: 'ул. Ленина, 5', en: '' } : nothing,
        }))
        expect(read(writeClosures(plain))).toEqual(plain)
      }),
      { numRuns: 300 },
    )
  })
})

describe('how to come', () => {
  test.each([
    ['по записи; сначала позвонить', ['by_appointment', 'call_first']],
    ['Живая очередь', ['walk_in']],
    ['алдын ала жазылуу менен, жолдомо боюнча', ['by_appointment', 'on_referral']],
    ['walk-in | call_first', ['walk_in', 'call_first']],
  ])('%s', (cell, value) => expect(readWaysToCome(cell, 'ways_to_come')).toEqual({ value }))

  test.each(['', '; ;', 'по записи; как-нибудь'])('%s is refused whole', (cell) =>
    expect(readWaysToCome(cell, 'ways_to_come')).toMatchObject({ finding: { code: 'not_in_vocabulary' } }),
  )
})
