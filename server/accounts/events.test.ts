import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ExampleAccounts, exampleAccounts, exampleAsking, examplePassword } from './examples.ts'

let example: ExampleAccounts
beforeEach(async () => {
  example = await exampleAccounts()
})
afterEach(() => example.accounts.close())

const read = (about = {}) => example.accounts.events('command line', { limit: 1000, ...about })

test('what is refused is in the log, and what was typed is not: somebody types a password as a name', async () => {
  const { person } = await example.join()
  await example.accounts.signIn({ name: 'aigul', password: 'сырсөз-билинбейт' }, exampleAsking())
  await example.accounts.signIn({ name: 'сырсөз-билинбейт', password: 'x' }, exampleAsking())
  await example.accounts.acceptLink('сырсөз-билинбейт', 'x', exampleAsking())
  const events = await read()
  expect(events.slice(0, 3).map(({ what, refused, account_id, detail }) => ({ what, refused, account_id, detail }))).toEqual([
    { what: 'link_refused', refused: true, account_id: '', detail: { why: 'unknown' } },
    { what: 'sign_in_refused', refused: true, account_id: '', detail: { why: 'password' } },
    { what: 'sign_in_refused', refused: true, account_id: person.account_id, detail: { why: 'password' } },
  ])
  expect(JSON.stringify(events)).not.toMatch(/билинбейт|192\.0\.2|Mozilla/)
})

test('a flood of refusals fills no disk: what was left out is counted in the next line', async () => {
  for (let number = 0; number < 300; number += 1) await example.accounts.acceptLink(`forged ${number}`, 'x', exampleAsking())
  expect(await read()).toHaveLength(200)
  example.clock.now += 60_000
  await example.accounts.acceptLink('forged', 'x', exampleAsking())
  expect((await read())[0]?.detail).toEqual({ why: 'unknown', unwritten: 100 })
})

test('that somebody is slowed down is one line in ten minutes, not one a try', async () => {
  await example.join()
  for (let guess = 0; guess < 40; guess += 1)
    await example.accounts.signIn({ name: 'aigul', password: 'x' }, exampleAsking({ address: `198.51.100.${guess}` }))
  const slowed = async () => (await read()).filter(({ what }) => what === 'slowed_down').length
  expect(await slowed()).toBe(1)
}, 20_000)

test('what somebody is refused at the desk is in the log under her own name, and her flood drowns nobody’s lines', async () => {
  const act = { action: 'record.edit', record_id: 'center', status: 403 }
  for (let count = 0; count < 100; count += 1) await example.accounts.actRefused({ account_id: 'a1', ...act })
  await example.accounts.actRefused({ account_id: 'a2', ...act })
  const events = await read()
  expect(events.filter(({ actor }) => actor === 'account:a1')).toHaveLength(60)
  expect(events[0]).toMatchObject({ what: 'act_refused', actor: 'account:a2', account_id: 'a2', refused: true })
  expect(events[0]?.detail).toEqual({ ...act, unwritten: 40 })
})

test('the log says who did what to whom and when, newest first, and is read on from any line', async () => {
  const { token, person } = await example.join()
  example.clock.now += 60_000
  await example.addApp(token)
  await example.accounts.signIn({ name: 'aigul', password: examplePassword }, exampleAsking())
  await example.accounts.endSession(token)
  const events = await read({ account_id: person.account_id })
  expect(events.map(({ what }) => what)).toEqual([
    'signed_out',
    'recovery_codes_made',
    'app_added',
    'signed_in',
    'link_used',
    'link_made',
    'invited',
  ])
  expect(events[0]).toEqual({
    sequence: 7,
    at: '2026-11-28T04:01:00.000Z',
    actor: `account:${person.account_id}`,
    what: 'signed_out',
    account_id: person.account_id,
    refused: false,
    detail: {},
  })
  expect((await read({ before: 5, limit: 2 })).map(({ sequence }) => sequence)).toEqual([4, 3])
})
