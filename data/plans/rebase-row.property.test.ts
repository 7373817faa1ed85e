import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleProvider, exampleVisit } from '../examples/records.ts'
import { isEqual } from '../model/equal.ts'
import { changesBetween, recordOf } from '../model/merge.ts'
import type { PlanRow } from '../model/plan.ts'
import type { Provider } from '../model/provider.ts'
import { rebaseRow, type Today } from './rebase-row.ts'

const few = fc.constantFrom('', 'a', 'b', 'c')
const record = fc
  .record({
    note: few,
    email: few,
    unit_id: few,
    place_id: few,
    address: fc.record({ ky: few, ru: few, en: few }),
    topics: fc.constantFrom<Provider['topics'][]>([], ['family'], ['land']),
  })
  .map((given) => exampleProvider(given))
const maybe = fc.option(record, { nil: null, freq: 3 })
const facts = (one: object | null) => one as Record<string, unknown> | null

function rowOf(before: Provider | null, after: Provider | null, noun: PlanRow['noun'] = 'provider'): PlanRow {
  return {
    row: 1,
    noun,
    record_id: 'example',
    action: before === null ? 'insert' : after === null ? 'remove' : 'update',
    base_revision: before === null ? null : 1,
    changes: changesBetween(noun, facts(before), facts(after)),
    decision: 'apply',
  }
}
const at = (revision: number, one: Provider | null): Today => (one ? { revision, record: one } : null)
const check = (hold: (before: Provider | null, after: Provider | null, today: Provider | null) => void) =>
  fc.assert(
    fc.property(maybe, maybe, maybe, (before, after, today) => {
      fc.pre(before !== null || after !== null)
      hold(before, after, today)
    }),
    { numRuns: 3000 },
  )

/** What the register holds after the edit. */
const then = (today: Provider | null, { edit }: ReturnType<typeof rebaseRow>) => (edit ? edit.record : today)

describe('a row of a plan', () => {
  test('on what it was made on does all that it wants, and the second time nothing', () => {
    check((before, after) => {
      const row = rowOf(before, after)
      const once = rebaseRow(row, at(3, before))
      expect([then(before, once), once.left, once.conflicts]).toEqual([after, null, []])
      const twice = rebaseRow(row, at(4, after))
      expect([twice.edit, twice.left, twice.conflicts]).toEqual([null, null, []])
    })
  })

  test('names the revision that it changes, whatever it was made on', () => {
    check((before, after, today) => {
      const { edit } = rebaseRow(rowOf(before, after), at(7, today))
      if (edit) expect(edit.base_revision).toBe(today ? 7 : null)
    })
  })

  test('never loses a wish: what is not written is left, and once it is decided it does all that it wanted', () => {
    check((before, after, today) => {
      const row = rowOf(before, after)
      const first = rebaseRow(row, at(7, today))
      const now = then(today, first) as Provider | null
      if (!first.left) {
        if (row.action === 'update')
          for (const { fact, after: wanted } of row.changes)
            expect(facts(now)?.[fact]).toSatisfy((is) => isEqual(is, wanted) || fact === 'address')
        else expect(now).toEqual(after)
        return
      }
      expect(first.left.decision).toBe('leave')
      if (first.why === 'gone') return
      const second = rebaseRow({ ...first.left, decision: 'apply' }, at(8, now))
      expect([second.left, second.conflicts]).toEqual([null, []])
      const end = then(now, second) as Provider | null
      if (row.action === 'remove') expect(end).toBeNull()
      else {
        const wanted = recordOf('provider', 'example', row.changes, 'after')
        for (const { fact, before: was, after: is } of row.changes)
          if (!isEqual(was, is) && fact !== 'address') expect([fact, facts(end)?.[fact]]).toEqual([fact, wanted[fact]])
      }
    })
  })

  test('never overwrites what somebody else made of a fact', () => {
    check((before, after, today) => {
      if (!before || !after || !today) return
      const { edit } = rebaseRow(rowOf(before, after), at(7, today))
      if (!edit) return
      for (const fact of ['note', 'email', 'topics'] as const)
        if (!isEqual(today[fact], before[fact])) expect((edit.record as Provider)[fact]).toEqual(today[fact])
    })
  })
})

test('a visit that somebody moved is left whole: half of it would send people to the wrong door or day', () => {
  const before = exampleVisit()
  const mine = { ...before, ends_at: '2026-12-01T15:00:00+06:00', status: 'cancelled' as const }
  const theirs = { ...before, ends_at: '2026-12-01T16:00:00+06:00' }
  const row: PlanRow = {
    ...rowOf(exampleProvider(), exampleProvider({ note: 'x' })),
    noun: 'visit',
    record_id: before.id,
    changes: changesBetween('visit', facts(before), facts(mine)),
  }
  const { edit, left, why } = rebaseRow(row, { revision: 2, record: theirs })
  expect([edit, why]).toEqual([null, 'changed_since'])
  const decided = rebaseRow({ ...row, ...left, decision: 'apply' }, { revision: 2, record: theirs })
  expect(decided.edit?.record).toEqual(mine)
})
