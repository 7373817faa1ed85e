import { describe, expect, test } from 'vitest'
import { exampleProvider } from '../examples/records.ts'
import { createGazetteer } from '../geo/gazetteer.ts'
import { check } from '../model/assurance.ts'
import { checkOfGroup } from '../model/checks.ts'
import type { Provider } from '../model/provider.ts'
import { planProviders } from './plan-providers.ts'
import { writeProviders } from './write-table.ts'

const gazetteer = createGazetteer([], [])
const center = exampleProvider({ id: 'center', kind: 'free_legal_aid_center', email: 'a@b.kg', topics: ['family'] })
function plan(row: Readonly<Record<string, string>>, known: Provider = center) {
  const table = {
    sheet: 'file.csv',
    columns: ['id', ...Object.keys(row)],
    rows: [{ row: 2, cells: ['center', ...Object.values(row)] }],
  }
  const { edits, findings, changed, unchanged, refused } = planProviders(table, [{ revision: 3, record: known }], gazetteer)
  return {
    record: (edits[0]?.record ?? null) as Provider | null,
    codes: findings.map(({ code }) => code),
    fields: changed[0]?.fields ?? [],
    sizes: [changed.length, unchanged.length, refused.length],
  }
}
const day = '2026-11-20T00:00:00.000Z'

describe('a file is no check', () => {
  test('of what it says, unless somebody says so', () => {
    const { record, sizes } = plan({ email: 'n@b.kg' })
    expect([record?.verified_at, record?.assured, sizes]).toEqual(['', {}, [1, 0, 0]])
  })

  test('but of the groups that it names, with the day, the person and the way, and of no other', () => {
    const row = {
      email: 'n@b.kg',
      verified_at: '20.11.2026',
      verified_by: 'Aigul',
      verified_groups: 'web; phones',
      verified_how: 'called',
    }
    const { record, codes, fields } = plan(row)
    expect(codes).toEqual([])
    expect([record?.verified_at, record?.verified_by]).toEqual(['', ''])
    expect(Object.keys(record?.assured ?? {}).toSorted()).toEqual(['email', 'phones', 'website'])
    expect(record && checkOfGroup(record, 'web')).toMatchObject({ checked_at: day, checked_by: 'Aigul', how: 'called' })
    expect(fields.map(({ column, after }) => `${column}: ${after}`)).toEqual([
      'email: n@b.kg',
      'verified_groups: phones 2026-11-20; web 2026-11-20',
    ])
  })

  test('also where nothing else of the row is new', () => {
    expect(plan({ verified_at: '20.11.2026', verified_groups: 'hours' }).sizes).toEqual([1, 0, 0])
  })

  test('lets hours be computed with where these were checked, and not where others were', () => {
    const row = { schedule: 'Mo-Fr 09:00-18:00', verified_at: '20.11.2026' }
    expect(plan({ ...row, verified_groups: 'hours' }).record?.schedule).toBe(row.schedule)
    expect(plan({ ...row, verified_groups: 'web' }).codes).toEqual(['schedule_unverified'])
  })

  test('is refused without its day, and where a group or a way is none', () => {
    expect(plan({ verified_groups: 'web' })).toMatchObject({ codes: ['group_check_undated'], sizes: [0, 1, 0] })
    for (const wrong of [{ verified_groups: 'web; all' }, { verified_groups: 'web', verified_how: 'guessed' }]) {
      const { codes, sizes } = plan({ verified_at: '20.11.2026', ...wrong })
      expect([codes, sizes]).toEqual([['not_in_vocabulary'], [0, 1, 0]])
    }
  })

  test('leaves what was checked later', () => {
    const later = { checked_at: '2026-11-25T06:00:00Z', checked_by: 'account:b', how: 'visited' } as const
    const { record } = plan({ verified_at: '20.11.2026', verified_groups: 'web' }, check(center, ['email'], later))
    expect([record?.assured.email?.checked_at, record?.assured.website?.checked_at]).toEqual([later.checked_at, day])
    const whole = { ...center, verified_at: '2026-11-25T06:00:00Z', verified_by: 'account:b' }
    expect(plan({ email: 'n@b.kg', verified_at: '20.11.2026', verified_groups: 'web' }, whole).sizes).toEqual([0, 1, 0])
  })
})

describe('closed until', () => {
  const nothing = { ky: '', ru: '', en: '' }
  const closure = { kind: 'closed', from: '', until: '2026-12-04', reason: nothing, schedule: '', place: nothing } as const
  const moved = { ...closure, kind: 'moved', until: '' } as const

  test('adds the closure, moves its end and ends it, and leaves the others', () => {
    expect(plan({ closed_until: '04.12.2026' }).record?.closures).toEqual([closure])
    const known = { ...center, closures: [{ ...closure, reason: { ...nothing, ru: 'Ремонт' } }, moved] }
    expect(plan({ closed_until: '2026-12-10' }, known).record?.closures).toEqual([
      moved,
      { ...closure, reason: { ...nothing, ru: 'Ремонт' }, until: '2026-12-10' },
    ])
    expect(plan({ closed_until: '-' }, known).record?.closures).toEqual([moved])
    expect(plan({ closed_until: '' }, known).sizes).toEqual([0, 1, 0])
  })

  test('needs a whole day', () => {
    expect(plan({ closed_until: '12.2026' }).codes).toEqual(['date_unreadable'])
  })
})

test('an end without a closing refuses its row, and what closes may say when and who follows', () => {
  expect(plan({ closed_on: '2026-11' })).toMatchObject({ codes: ['row_refused_by_door'], sizes: [0, 0, 1] })
  const { record, codes } = plan({ status: 'closed', closed_on: '11.2026', successor_id: 'next' })
  expect([record?.closed_on, record?.successor_id, codes]).toEqual(['2026-11', 'next', ['status_leaves_lists']])
  expect(plan({ status: 'closed', successor_id: 'Ош' }).codes).toContain('value_refused')
})

test('an export says when each group was made sure of, and that is read as nothing', () => {
  const known = check({ ...center, verified_at: '2026-03-01T20:00:00Z', verified_by: 'A' }, ['phones'], {
    checked_at: '2026-11-20T06:00:00Z',
    checked_by: 'account:b',
    how: 'called',
  })
  const { columns, rows } = writeProviders([{ revision: 3, record: known }], gazetteer)
  const said = rows[0]?.[columns.indexOf('checks')] ?? ''
  expect(said.split('; ').slice(0, 4)).toEqual([
    'existence 2026-03-02',
    'name 2026-03-02',
    'place 2026-03-02',
    'phones 2026-11-20',
  ])
  expect(writeProviders([{ revision: 3, record: center }], gazetteer).rows[0]?.at(-1)).toContain('web never')
  expect(plan({ checks: said })).toMatchObject({ codes: [], sizes: [0, 1, 0] })
})
