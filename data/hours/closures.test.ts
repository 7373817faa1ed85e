import { describe, expect, it } from 'vitest'
import { type ClosureDays, closureBoundaries, closureNow, closuresAhead, closuresBeside, isAbsentOn } from './closures.ts'

const closure = (kind: ClosureDays['kind'], from: string, until: string, schedule = ''): ClosureDays => ({
  kind,
  from,
  until,
  schedule,
})
const told = (closures: readonly ClosureDays[], day: string) => {
  const { state, moved } = closureNow(closures, day)
  return [state && `${state.closure.kind} ${state.until}`, moved && `${moved.closure.kind} ${moved.until}`]
}

describe('closureNow', () => {
  it('holds on its first and its last day and on no other', () => {
    const repairs = [closure('closed', '2026-12-01', '2026-12-04')]
    expect(told(repairs, '2026-11-30')).toEqual([null, null])
    expect(told(repairs, '2026-12-01')).toEqual(['closed 2026-12-04', null])
    expect(told(repairs, '2026-12-04')).toEqual(['closed 2026-12-04', null])
    expect(told(repairs, '2026-12-05')).toEqual([null, null])
  })

  it('knows no end where none is given, and no beginning', () => {
    expect(told([closure('closed', '2026-12-01', '')], '2027-12-01')).toEqual(['closed ', null])
    expect(told([closure('closed', '', '2026-12-01')], '2020-01-01')).toEqual(['closed 2026-12-01', null])
    expect(told([closure('by_phone_only', '', '')], '2026-12-01')).toEqual(['by_phone_only ', null])
  })

  it('lets the strictest of what overlaps decide, in whatever order they stand', () => {
    const all = [
      closure('other_hours', '2026-12-01', '2026-12-31', 'Mo 10:00-12:00'),
      closure('by_phone_only', '2026-12-05', '2026-12-20'),
      closure('closed', '2026-12-07', '2026-12-08'),
    ]
    for (const closures of [all, all.toReversed()])
      expect(['2026-12-04', '2026-12-06', '2026-12-07', '2026-12-09', '2026-12-21'].map((day) => told(closures, day)[0])).toEqual(
        [
          'other_hours 2026-12-04',
          'by_phone_only 2026-12-06',
          'closed 2026-12-08',
          'by_phone_only 2026-12-20',
          'other_hours 2026-12-31',
        ],
      )
  })

  it('tells the end of all the days that are closed in one run', () => {
    const closures = [
      closure('closed', '2026-12-01', '2026-12-04'),
      closure('closed', '2026-12-05', '2026-12-06'),
      closure('closed', '2026-12-06', '2026-12-09'),
      closure('closed', '2026-12-11', '2026-12-12'),
    ]
    expect(told(closures, '2026-12-02')).toEqual(['closed 2026-12-09', null])
    expect(told([...closures, closure('closed', '2026-12-08', '')], '2026-12-02')).toEqual(['closed ', null])
  })

  it('takes the other hours that begin later, then those that end sooner, then those that stand last', () => {
    const winter = closure('other_hours', '2026-11-01', '2027-03-31', 'Mo-Fr 09:00-16:00')
    const week = closure('other_hours', '2026-12-01', '2026-12-04', 'Mo-Fr 10:00-12:00')
    const days = closure('other_hours', '2026-12-01', '2026-12-02', 'off')
    const said = closure('other_hours', '2026-12-01', '2026-12-02', 'Mo-Fr 08:00-09:00')
    const of = (closures: readonly ClosureDays[], day: string) => closureNow(closures, day).state
    expect(of([week, winter], '2026-12-01')).toEqual({ closure: week, until: '2026-12-04' })
    expect(of([week, winter], '2026-12-05')).toEqual({ closure: winter, until: '2027-03-31' })
    expect(of([days, week, winter], '2026-12-01')).toEqual({ closure: days, until: '2026-12-02' })
    expect(of([days, said], '2026-12-01')?.closure).toBe(said)
    expect(of([said, days], '2026-12-01')?.closure).toBe(days)
  })

  it('says beside what decides that a place has moved', () => {
    const closures = [closure('moved', '2026-12-01', ''), closure('closed', '2026-12-03', '2026-12-04')]
    expect(told(closures, '2026-12-02')).toEqual([null, 'moved '])
    expect(told(closures, '2026-12-03')).toEqual(['closed 2026-12-04', 'moved '])
  })
})

it('names the days on which something begins or is over, and what is not over yet', () => {
  const [past, now, ahead] = [
    closure('closed', '2026-11-01', '2026-11-02'),
    closure('closed', '', '2026-12-04'),
    closure('moved', '2026-12-24', '2026-12-31'),
  ]
  expect(closureBoundaries([past, now, ahead], '2026-12-01')).toEqual(['2026-12-05', '2026-12-24', '2027-01-01'])
  expect(closuresAhead([ahead, past, now], '2026-12-01')).toEqual([now, ahead])
})

it('tells beside what decides today what begins later and what is outdone for now', () => {
  const [winter, repairs, more, feast] = [
    closure('other_hours', '2026-11-01', '2027-03-31', 'Mo-Fr 09:00-16:00'),
    closure('closed', '2026-12-01', '2026-12-04'),
    closure('closed', '', '2026-12-02'),
    closure('closed', '2026-12-31', '2027-01-08'),
  ]
  expect(closuresBeside([winter, repairs, more, feast], '2026-12-01')).toEqual([winter, feast])
  expect(closuresBeside([winter, repairs, more, feast], '2026-12-05')).toEqual([feast])
})

it('nobody is to be met where it is closed, answers by phone only or has moved; at other hours somebody is', () => {
  const absent = (['closed', 'by_phone_only', 'moved', 'other_hours'] as const).map((kind) =>
    isAbsentOn([closure(kind, '2026-12-01', '2026-12-04')], '2026-12-02'),
  )
  expect(absent).toEqual([true, true, true, false])
  expect(isAbsentOn([closure('closed', '2026-12-01', '2026-12-04')], '2026-12-05')).toBe(false)
})
