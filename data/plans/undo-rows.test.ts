import { expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import type { Change } from '../model/change.ts'
import { mergeChanges } from '../model/merge.ts'
import type { Provider } from '../model/provider.ts'
import { undoRows } from './undo-rows.ts'

/** The history of a record that takes each of these states in turn, each by its actor. */
function historyOf(...states: readonly (readonly [actor: string, record: Provider | null])[]): Change[] {
  return states.map(([actor, after], place) => {
    const before = states[place - 1]?.[1] ?? null
    const action = before === null ? 'insert' : after === null ? 'remove' : 'update'
    const about = {
      at: '2026-11-28T06:00:00Z',
      actor,
      reason: 'x',
      batch_id: `b${place}`,
      noun: 'provider',
      record_id: 'example',
    }
    return { ...about, sequence: place + 1, action, revision: place + 1, before, after } as Change
  })
}
const record = (note: string, email = '') => exampleProvider({ note, email })
const by = (changes: readonly Change[], actor: string) => undoRows(changes.filter((change) => change.actor === actor))
const undone = (changes: readonly Change[], actor: string, today: Provider) => {
  const [row] = by(changes, actor)
  return row ? mergeChanges('provider', row.changes, today) : null
}

test('changes of one person with those of another in between: each fact goes back as far as nobody else changed it', () => {
  const changes = historyOf(
    ['a', record('start')],
    ['b', record('one')],
    ['c', record('one', 'c@mail.example')],
    ['b', record('two', 'c@mail.example')],
  )
  const last = changes.at(-1)?.after as Provider
  expect(undone(changes, 'b', last)).toEqual({ record: record('start', 'c@mail.example'), conflicts: [] })
})

test('a fact that another changed in between goes back to what that one made of it, and no further', () => {
  const changes = historyOf(['a', record('start')], ['b', record('one')], ['c', record('theirs')], ['b', record('two')])
  expect(undone(changes, 'b', record('two'))).toEqual({ record: record('theirs'), conflicts: [] })
})

test('what came and was then changed by another is not taken away unseen', () => {
  const changes = historyOf(['b', record('start')], ['c', record('theirs')], ['b', record('mine')])
  const [row] = by(changes, 'b')
  expect(row).toMatchObject({ action: 'remove', base_revision: 1 })
  expect(row?.changes.find(({ fact }) => fact === 'note')).toMatchObject({ before: 'start', after: null })
})

test('there and back again needs nothing', () => {
  expect(by(historyOf(['a', record('x')], ['b', record('y')], ['b', record('x')]), 'b')).toEqual([])
})
