import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankProvider } from './blank-provider.ts'
import { isEqual } from './equal.ts'
import { changesBetween, mergeByFact, mergeChanges, recordOf } from './merge.ts'
import type { Provider } from './provider.ts'

const patient = { timeout: 60_000 }
const few = fc.constantFrom('', 'a', 'b', 'c')
const localized = fc.record({ ky: few, ru: few, en: few })
const assurance = fc.record({ source: few, checked_by: few })

const closure = (kind: 'closed' | 'moved') => {
  const nothing = { ky: '', ru: '', en: '' }
  return { kind, from: '', until: '', reason: nothing, schedule: '', place: nothing }
}

type Assured = Provider & { assured: Record<string, unknown> }

/** Few values, so that both sides often do the same; every kind of fact is among them. */
const record = fc
  .record({
    name: localized,
    address: localized,
    phones: fc
      .uniqueArray(fc.constantFrom('114', '115', '116'))
      .map((numbers) =>
        numbers.map((number) => ({ number, extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] })),
      ),
    unit_id: few,
    place_id: few,
    settlement: few,
    verified_at: few,
    verified_by: few,
    location: fc.constantFrom(null, { longitude: 74, latitude: 42 }, { longitude: 75, latitude: 42 }),
    topics: fc.constantFrom<Provider['topics'][]>([], ['family'], ['land']),
    note: few,
    status: fc.constantFrom<Provider['status']>('open', 'closed'),
    closed_on: fc.constantFrom('', '2025', '2026'),
    successor_id: few,
    closures: fc.constantFrom<Provider['closures']>([], [closure('closed')], [closure('closed'), closure('moved')]),
    what_to_bring: localized,
    assured: fc.dictionary(fc.constantFrom('phones', 'address', 'note'), assurance, { maxKeys: 3 }),
  })
  .map((given): Assured => ({ ...blankProvider('a', 'ngo'), ...given }))

const merge = (before: Assured, mine: Assured, theirs: Assured) => mergeByFact('provider', before, mine, theirs)
const values = (one: Assured) => one as unknown as Record<string, unknown>
const facts = Object.keys(blankProvider('a', 'ngo')).filter((fact) => fact !== 'id' && fact !== 'assured')
const at = (one: Assured, path: string) =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key] ?? null, one)
const check = (property: fc.IProperty<[Assured, Assured, Assured]>) => fc.assert(property, { numRuns: 2000 })
const three = <T>(hold: (before: Assured, mine: Assured, theirs: Assured) => T) =>
  check(fc.property(record, record, record, hold as (a: Assured, b: Assured, c: Assured) => void))

describe('merging two changes of a record', patient, () => {
  test('gives what the only one who changed it made of it', () => {
    three((before, mine) => {
      expect(merge(before, mine, before)).toEqual({ record: mine, conflicts: [] })
      expect(merge(before, before, mine)).toEqual({ record: mine, conflicts: [] })
      expect(merge(before, mine, mine)).toEqual({ record: mine, conflicts: [] })
    })
  })

  test('lists the same conflicts from either side, and agrees on everything else', () => {
    three((before, mine, theirs) => {
      const [one, other] = [merge(before, mine, theirs), merge(before, theirs, mine)]
      expect(one.conflicts).toEqual(other.conflicts.map((each) => ({ ...each, mine: each.theirs, theirs: each.mine })))
      const contested = new Set(one.conflicts.map(({ fact }) => fact.replace(/^assured\./u, '').replace(/\..*/u, '')))
      for (const fact of facts.filter((each) => !contested.has(each))) {
        expect(values(one.record)[fact], fact).toEqual(values(other.record)[fact])
        expect(one.record.assured[fact], fact).toEqual(other.record.assured[fact])
      }
    })
  })

  test('takes both where they touched different facts', () => {
    const [left, right] = [facts.filter((_, index) => index % 2 === 0), facts.filter((_, index) => index % 2 === 1)]
    const together = [
      ...['unit_id', 'place_id', 'settlement', 'verified_at', 'verified_by'],
      ...['status', 'closed_on', 'successor_id'],
    ]
    const take = (from: Assured, onto: Assured, which: readonly string[]) =>
      Object.assign(
        { ...onto },
        Object.fromEntries(which.filter((fact) => !together.includes(fact)).map((fact) => [fact, values(from)[fact]])),
      )
    three((before, one, other) => {
      const [mine, theirs] = [take(one, before, left), take(other, before, right)]
      const merged = merge(before, mine, theirs)
      expect(merged.conflicts).toEqual([])
      for (const fact of facts) {
        const expected = left.includes(fact) ? mine : theirs
        expect(values(merged.record)[fact], fact).toEqual(values(expected)[fact])
      }
    })
  })

  test('loses no value: what a side changed stands in the record or in the list', () => {
    three((before, mine, theirs) => {
      const { record: merged, conflicts } = merge(before, mine, theirs)
      const paths = facts.flatMap((fact) =>
        ['name', 'address', 'what_to_bring'].includes(fact) ? ['ky', 'ru', 'en'].map((one) => `${fact}.${one}`) : [fact],
      )
      for (const path of paths) {
        const [was, wanted, stands, is] = [before, mine, theirs, merged].map((one) => at(one, path))
        const listed = conflicts.find(({ fact }) => fact === path)
        if (listed) expect([listed.before, listed.mine, listed.theirs, is], path).toEqual([was, wanted, stands, stands])
        else {
          if (!isEqual(was, wanted)) expect(is, path).toEqual(wanted)
          if (!isEqual(was, stands)) expect(is, path).toEqual(stands)
        }
      }
    })
  })

  test('keeps no check of a value that nobody has checked', () => {
    three((before, mine, theirs) => {
      const { record: merged } = merge(before, mine, theirs)
      for (const [fact, one] of Object.entries(merged.assured)) {
        const vouchers = [before, mine, theirs].filter((side) => isEqual(side.assured[fact], one))
        expect(
          vouchers.some((side) => isEqual(values(side)[fact], values(merged)[fact])),
          fact,
        ).toBe(true)
      }
    })
  })

  test('keeps an id and the name that it stands for together', () => {
    three((before, mine, theirs) => {
      const { record: merged } = merge(before, mine, theirs)
      const place = ({ settlement, unit_id, place_id }: Provider) => [settlement, unit_id, place_id]
      expect([before, mine, theirs].map(place)).toContainEqual(place(merged))
    })
  })

  test('keeps what is said of an end with the closing that it is of', () => {
    three((before, mine, theirs) => {
      const { record: merged } = merge(before, mine, theirs)
      const end = ({ status, closed_on, successor_id }: Provider) => [status, closed_on, successor_id]
      expect([before, mine, theirs].map(end)).toContainEqual(end(merged))
    })
  })

  test('never makes one list of closures out of two: nobody said that', () => {
    three((before, mine, theirs) => {
      const { record: merged } = merge(before, mine, theirs)
      expect([before, mine, theirs].map(({ closures }) => closures)).toContainEqual(merged.closures)
    })
  })
})

describe('changes', patient, () => {
  test('make a new record, and the other way round the old one', () => {
    three((before, after) => {
      expect(recordOf('provider', 'a', changesBetween('provider', null, values(after)), 'after')).toEqual(after)
      const there = changesBetween('provider', values(before), values(after))
      const back = there.map(({ fact, before: was, after: is, assured }) => ({
        fact,
        before: is,
        after: was,
        ...(assured && { assured: { before: assured.after, after: assured.before } }),
      }))
      expect(mergeChanges('provider', there, before)).toEqual({ record: after, conflicts: [] })
      expect(mergeChanges('provider', back, after)).toEqual({ record: before, conflicts: [] })
    })
  })
})

test('a counted example: a phone from a file and an address from a colleague meet', () => {
  const before = { ...blankProvider('a', 'ngo'), note: 'old', hours_text: '9-17' }
  const mine = { ...before, note: 'mine', hours_text: '9-18', email: 'a@b.example' }
  const theirs = { ...before, note: 'theirs', hours_text: '9-18', website: 'https://b.example/' }
  expect(mergeByFact('provider', before, mine, theirs)).toEqual({
    record: { ...theirs, email: 'a@b.example' },
    conflicts: [{ fact: 'note', before: 'old', mine: 'mine', theirs: 'theirs' }],
  })
})
