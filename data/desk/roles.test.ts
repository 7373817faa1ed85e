import { describe, expect, test } from 'vitest'
import { actorOf, type DeskPerson } from './person.ts'
import { type DeskAction, deskActions, may, type Role, roles, type Target } from './roles.ts'

const person = (role: Role, more: Partial<DeskPerson> = {}): DeskPerson => ({
  account_id: 'a1',
  name: 'Айгүл',
  office: '',
  role,
  reach: { country: false, units: ['osh'], providers: ['bishkek-hotline'] },
  second_factor: 'on',
  ...more,
})

const inside: Target = { unit_path: ['osh-alai', 'osh'], provider_id: 'gulcho' }
const outside: Target = { unit_path: ['naryn-at-bashy', 'naryn'], provider_id: 'at-bashy' }
const named: Target = { unit_path: ['bishkek'], provider_id: 'bishkek-hotline' }
const nowhere: Target = { unit_path: [], provider_id: '' }

describe('nobody may', () => {
  test.each(roles.filter((role) => role !== 'administrator'))('as %s manage people or blank history', (role) => {
    const everywhere = person(role, { reach: { country: true, units: [], providers: [] } })
    for (const action of ['people.manage', 'history.redact'] as const) expect(may(everywhere, action)).toBe(false)
  })

  test('as somebody overdue with the second factor do anything but set it up', () => {
    for (const role of roles)
      expect(deskActions.filter((action) => may(person(role, { second_factor: 'overdue' }), action, inside))).toEqual([
        'self.security',
      ])
  })

  test('do what the table does not name, nor as a role that there is not', () => {
    for (const role of roles) expect(may(person(role), 'toString' as DeskAction, inside)).toBe(false)
    expect(may(person('owner' as Role), 'record.read', inside)).toBe(false)
  })

  test.each<Role>(['coordinator', 'reader'])('as %s see or change what lies outside of the reach', (role) => {
    for (const target of [outside, nowhere])
      expect(deskActions.filter((action) => may(person(role), action, target))).toEqual(['self.security'])
  })

  test.each<Role>(['hotline', 'reader'])('as %s write', (role) => {
    const writes = deskActions.filter((action) => /edit|check|create|merge|close|open|decide|revert|redact|manage/.test(action))
    expect(writes).toHaveLength(13)
    for (const action of writes) expect(may(person(role), action, inside), action).toBe(false)
  })
})

test('a unit includes all below it, and a provider may be named by itself', () => {
  for (const target of [inside, named]) expect(may(person('coordinator'), 'record.edit', target)).toBe(true)
  expect(may(person('coordinator'), 'record.edit', outside)).toBe(false)
})

test('without a target the answer is whether there can be one', () => {
  expect(may(person('coordinator'), 'record.edit')).toBe(true)
  expect(may(person('hotline'), 'record.edit')).toBe(false)
})

test('an operator of the hotline reads all that a coordinator of the country reads, and sends corrections', () => {
  const everywhere = person('coordinator', { reach: { country: true, units: [], providers: [] } })
  const none = person('hotline', { reach: { country: false, units: [], providers: [] } })
  for (const action of ['record.read', 'note.read', 'history.read', 'proposal.send'] as const)
    for (const target of [inside, outside, nowhere])
      expect([may(none, action, target), may(everywhere, action, target)]).toEqual([true, true])
})

test('an administrator may everything everywhere', () => {
  const none = person('administrator', { reach: { country: false, units: [], providers: [] } })
  for (const target of [inside, outside, nowhere]) expect(deskActions.filter((action) => !may(none, action, target))).toEqual([])
})

test('a reader sees no internal notes', () => {
  expect([may(person('reader'), 'record.read', inside), may(person('reader'), 'note.read', inside)]).toEqual([true, false])
})

test('history names an account and no person', () => {
  expect(actorOf(person('reader'))).toBe('account:a1')
})
