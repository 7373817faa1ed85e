/** Checks of single groups of facts that a file says outright: `verified_groups` beside `verified_at`, `verified_by`, `verified_how`. */
import { check, isLater } from '../model/assurance.ts'
import { checkOfGroup, factsOfGroup } from '../model/checks.ts'
import { dayOfInstant } from '../model/instant.ts'
import type { Assurance, Provider } from '../model/provider.ts'
import { type CheckGroup, checkGroups } from '../model/provider-facts.ts'
import { checkWays } from '../vocabulary/check-way.ts'
import { isSaid } from './cells/reading.ts'
import { readWord, readWords } from './cells/words.ts'
import type { Draft } from './draft.ts'
import type { Field } from './field.ts'
import { groupCheckUndated } from './rules/group-check.ts'

const checkedOn = ({ assured }: Pick<Provider, 'assured'>, group: CheckGroup) => {
  const days = factsOfGroup(group).map((fact) => assured[fact]?.checked_at ?? '')
  return days.includes('') ? '' : dayOfInstant(days.toSorted()[0] ?? '')
}

/** When each group was made sure of as a whole, for whoever reads an export: `phones 2026-11-20; hours never`. */
export const sayChecks = (provider: Provider): string =>
  checkGroups
    .map((group) => ({ group, checked_at: checkOfGroup(provider, group)?.checked_at ?? '' }))
    .map(({ group, checked_at }) => `${group} ${checked_at ? dayOfInstant(checked_at) : 'never'}`)
    .join('; ')

/** What a report says of these checks; a row rule reads the cell together with others, and no file is written with it. */
export const checkedGroups: Field<Provider> = {
  column: 'verified_groups',
  key: 'assured',
  clearable: false,
  read: null,
  get: ({ assured }) => assured,
  set: (record) => record,
  empty: {},
  show: (assured) =>
    checkGroups
      .map((group) => ({ group, day: checkedOn({ assured: assured as Provider['assured'] }, group) }))
      .flatMap(({ group, day }) => (day ? [`${group} ${day}`] : []))
      .join('; '),
  write: () => '',
}

/**
 * Where a row names groups, its `verified_at` is of them alone and not of the whole record. What somebody checked later stays. Asked
 * after what was verified later was kept, which needs the day of the row, and only where the record was not kept whole.
 */
export function checkByGroup(draft: Draft<Provider>): void {
  const cell = draft.cells('verified_groups')
  const known = draft.current?.record
  if (!isSaid(cell)) return
  const { verified_at, verified_by } = draft.record
  const whole = { verified_at: known?.verified_at ?? '', verified_by: known?.verified_by ?? '' }
  draft.record = { ...draft.record, ...whole }
  if (!isSaid(draft.cells('verified_at')) || verified_at === '') {
    draft.findings.push(groupCheckUndated(cell))
    return
  }
  const way = draft.cells('verified_how')
  const readings = [
    readWords(cell, checkGroups, 'verified_groups'),
    ...(isSaid(way) ? [readWord(way, checkWays, 'verified_how')] : []),
  ]
  const refused = readings.flatMap((reading) => ('finding' in reading ? [reading.finding] : []))
  if (refused.length > 0) {
    draft.findings.push(...refused)
    return
  }
  const [groups, how = ''] = readings.map((reading) => ('value' in reading ? reading.value : '')) as [
    CheckGroup[],
    Assurance['how']?,
  ]
  const facts = groups.flatMap(factsOfGroup).filter((fact) => !isLater(draft.record.assured[fact]?.checked_at ?? '', verified_at))
  draft.record = check(draft.record, facts, { checked_at: verified_at, checked_by: verified_by, how })
}
