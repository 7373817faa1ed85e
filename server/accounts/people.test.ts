import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { NewPerson } from './accounts.ts'
import { type ExampleAccounts, exampleAccounts, exampleAsking, examplePassword } from './examples.ts'

let example: ExampleAccounts
beforeEach(async () => {
  example = await exampleAccounts()
})
afterEach(() => example.accounts.close())

const reach = (units: string[] = [], providers: string[] = []) => ({ country: false, units, providers })
const day = 86_400_000
const person = (more: Partial<NewPerson> = {}): NewPerson => ({
  name: 'Бакыт Бекенов',
  sign_in_name: 'bakyt',
  office: 'Нарын',
  role: 'coordinator',
  reach: reach(['naryn']),
  ...more,
})
async function administrator(): Promise<DeskPerson> {
  const { token } = await example.join({
    sign_in_name: 'admin',
    role: 'administrator',
    reach: { country: true, units: [], providers: [] },
  })
  await example.addApp(token)
  const known = await example.accounts.personOf(token)
  if (!known) throw new Error('signed out')
  return known.person
}
const listed = async (account_id: string) =>
  (await example.accounts.people('command line')).find((one) => one.account_id === account_id)

describe('who may not manage people', () => {
  test.each(['coordinator', 'hotline', 'reader'] as const)(
    'as %s changes nobody and sees nobody, and each try is in the log',
    async (role) => {
      const { person: by } = await example.join({ role })
      const { person: other } = await example.join({ sign_in_name: 'other' })
      const { accounts } = example
      const id = other.account_id
      const answers = [
        await accounts.invite(by, person()),
        await accounts.makeLink(by, id, 'password'),
        await accounts.changePerson(by, id, { role: 'reader' }),
        // also not herself
        await accounts.changePerson(by, by.account_id, { role: 'administrator' }),
        await accounts.closeAccount(by, id),
        await accounts.handOver(by, id, by.account_id),
        await accounts.endSessionsOf(by, id),
        await accounts.stillHere(by, id),
      ]
      expect(answers).toEqual(answers.map(() => ({ outcome: 'not_allowed' })))
      expect(await accounts.people(by)).toEqual([])
      expect(await accounts.sessionsOf(by, id)).toEqual([])
      const events = await accounts.events('command line', { limit: 100 })
      expect(events.filter(({ refused, actor }) => refused && actor === `account:${by.account_id}`)).toHaveLength(8)
    },
  )

  test('as an administrator without the second factor changes nobody either', async () => {
    const { person: by } = await example.join({ role: 'administrator' })
    expect(await example.accounts.invite(by, person())).toEqual({ outcome: 'not_allowed' })
  })

  test('reads in the log what is about herself, and nothing else', async () => {
    const { person: by } = await example.join()
    const { person: other } = await example.join({ sign_in_name: 'other' })
    const own = await example.accounts.events(by, { account_id: by.account_id, limit: 10 })
    expect(own.map(({ what }) => what)).toEqual(['signed_in', 'link_used', 'link_made', 'invited'])
    expect(await example.accounts.events(by, { account_id: other.account_id, limit: 10 })).toEqual([])
    expect(await example.accounts.events(by, { limit: 10 })).toEqual([])
  })
})

describe('an invitation is refused', () => {
  test.each<[string, Partial<NewPerson>, (keyof NewPerson)[]]>([
    ['without a name', { name: '  ' }, ['name']],
    ['with a name of 201 letters', { name: 'ө'.repeat(201) }, ['name']],
    ['with a name that turns its direction', { name: 'Бакыт\u202eвонекеБ' }, ['name']],
    ['with letters of two alphabets in one word, which look like another name', { sign_in_name: 'bаkyt' }, ['sign_in_name']],
    ['with markup in an office, which the public is told', { office: 'Нарын <b>' }, ['office']],
    ['with control characters', { name: 'a\nb', office: 'a\0b' }, ['name', 'office']],
    ['with a sign-in name of signs', { sign_in_name: '!!!' }, ['sign_in_name']],
    ['with a sign-in name of one letter', { sign_in_name: 'a' }, ['sign_in_name']],
    ['with a role that there is not', { role: 'owner' as 'reader' }, ['role']],
    ['with units that are no ids', { reach: reach(['Ош', '../etc']) }, ['reach']],
    ['with units without end', { reach: reach(Array.from({ length: 201 }, (_, number) => `u${number}`)) }, ['reach']],
    [
      'with everything wrong',
      { name: '', sign_in_name: '', office: '\u0007', reach: reach(['']) },
      ['name', 'sign_in_name', 'office', 'reach'],
    ],
  ])('%s', async (_, wrong, fields) => {
    expect(await example.accounts.invite('command line', person(wrong))).toEqual({ outcome: 'invalid', fields })
    expect(await example.accounts.people('command line')).toEqual([])
  })

  test.each(['bakyt', 'BAKYT', 'Бакыт', ' bakyt '])('with a name that is read like another: %s', async (sign_in_name) => {
    await example.accounts.invite('command line', person())
    expect(await example.accounts.invite('command line', person({ sign_in_name }))).toEqual({ outcome: 'name_taken' })
  })
})

test('an administrator invites, and the person is who she was said to be', async () => {
  const by = await administrator()
  const made = await example.accounts.invite(by, person({ reach: reach(['naryn', 'naryn'], ['at-bashy']) }))
  if (made.outcome !== 'made') throw new Error(made.outcome)
  expect(await listed(made.account_id)).toMatchObject({ status: 'invited', link: { purpose: 'invitation' }, used_at: '' })
  const signed = await example.accounts.acceptLink(made.token, examplePassword, exampleAsking())
  expect(signed).toMatchObject({ person: { name: 'Бакыт Бекенов', role: 'coordinator', reach: reach(['naryn'], ['at-bashy']) } })
  expect(await listed(made.account_id)).toMatchObject({ status: 'open', link: null })
  const [event] = await example.accounts.events(by, { account_id: made.account_id, limit: 100 }).then((all) => all.slice(-1))
  expect(event).toMatchObject({
    what: 'invited',
    actor: `account:${by.account_id}`,
    detail: { role: 'coordinator' },
    refused: false,
  })
})

test('another reach or role holds from the next thing that a person does', async () => {
  const { token, person: who } = await example.join()
  await example.accounts.changePerson('command line', who.account_id, { role: 'reader', reach: reach(['chui']) })
  expect(await example.accounts.personOf(token)).toMatchObject({ person: { role: 'reader', reach: reach(['chui']) } })
  expect(await example.accounts.changePerson('command line', 'nobody', { role: 'reader' })).toEqual({ outcome: 'unknown' })
})

describe('the last administrator', () => {
  test('is neither closed nor made something else', async () => {
    const by = await administrator()
    expect(await example.accounts.closeAccount(by, by.account_id)).toEqual({ outcome: 'last_administrator' })
    expect(await example.accounts.changePerson(by, by.account_id, { role: 'reader' })).toEqual({ outcome: 'last_administrator' })
    // one that was invited and never came helps nobody
    await example.accounts.invite(by, person({ role: 'administrator' }))
    expect(await example.accounts.closeAccount(by, by.account_id)).toEqual({ outcome: 'last_administrator' })
  })

  test('of two who close each other at the same moment, one stays', async () => {
    const [one, other] = [await administrator(), (await example.join({ role: 'administrator' })).person]
    const answers = await Promise.all([
      example.accounts.closeAccount('command line', one.account_id),
      example.accounts.closeAccount('command line', other.account_id),
    ])
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['done', 'last_administrator'])
  })
})

describe('who leaves', () => {
  test('hands all units and providers to another in one step, also after the account is closed', async () => {
    const by = await administrator()
    const { person: leaving } = await example.join({ reach: reach(['osh', 'batken'], ['hotline']) })
    const { person: staying } = await example.join({ sign_in_name: 'bakyt', reach: reach(['batken', 'naryn']) })
    await example.accounts.closeAccount(by, leaving.account_id)
    const done = await example.accounts.handOver(by, leaving.account_id, staying.account_id)
    expect(done).toEqual({ outcome: 'done', units: 2, providers: 1 })
    expect((await listed(leaving.account_id))?.reach).toEqual(reach())
    expect((await listed(staying.account_id))?.reach).toEqual(reach(['batken', 'naryn', 'osh'], ['hotline']))
  })

  test('hands nothing to nobody, to herself, to who does not look after records, or to a closed account', async () => {
    const { person: leaving } = await example.join()
    const { person: operator } = await example.join({ sign_in_name: 'hotline', role: 'hotline' })
    const { person: gone } = await example.join({ sign_in_name: 'gone' })
    await example.accounts.closeAccount('command line', gone.account_id)
    const to = (id: string) => example.accounts.handOver('command line', leaving.account_id, id)
    expect([await to('nobody'), await to(leaving.account_id), await to(operator.account_id), await to(gone.account_id)]).toEqual([
      { outcome: 'unknown' },
      { outcome: 'unknown' },
      { outcome: 'invalid', fields: ['role'] },
      { outcome: 'closed' },
    ])
    expect((await listed(leaving.account_id))?.reach).toEqual(reach(['osh']))
  })

  test('keeps the id and the name for who reads history, and may be invited again', async () => {
    const { person: gone } = await example.join()
    await example.accounts.closeAccount('command line', gone.account_id)
    expect(await example.accounts.names([gone.account_id, 'nobody'])).toEqual(
      new Map([[gone.account_id, { name: 'Айгүл Асанова', office: 'Ош шаары', role: 'coordinator' }]]),
    )
    expect(await example.accounts.makeLink('command line', gone.account_id, 'password')).toEqual({ outcome: 'closed' })
    const made = await example.accounts.makeLink('command line', gone.account_id, 'invitation')
    if (made.outcome !== 'made') throw new Error(made.outcome)
    const again = await example.accounts.acceptLink(made.token, 'башка узун сыр сөз', exampleAsking())
    expect(again).toMatchObject({ outcome: 'signed_in', person: { account_id: gone.account_id } })
  })
})

describe('an account that nobody uses', () => {
  test('for a year is asked after, and closes a month later where nobody answers; history keeps its id', async () => {
    const { person: who } = await example.join()
    example.clock.now += 365 * day - 1
    await example.accounts.tidy()
    expect(await listed(who.account_id)).toMatchObject({ asked_at: '', closes_at: '' })
    example.clock.now += 1
    await example.accounts.tidy()
    expect(await listed(who.account_id)).toMatchObject({
      asked_at: '2027-11-28T04:00:00.000Z',
      closes_at: '2027-12-28T04:00:00.000Z',
      status: 'open',
    })
    example.clock.now += 30 * day - 1
    await example.accounts.tidy()
    expect(await listed(who.account_id)).toMatchObject({ status: 'open' })
    example.clock.now += 1
    await example.accounts.tidy()
    expect(await listed(who.account_id)).toMatchObject({ status: 'closed', closed_at: '2027-12-28T04:00:00.000Z' })
    expect(await example.accounts.faults()).toEqual([])
  })

  test('goes on when somebody answers for it, or it is used', async () => {
    const [one, other] = [await example.join(), await example.join({ sign_in_name: 'bakyt' })]
    example.clock.now += 366 * day
    await example.accounts.tidy()
    await example.accounts.stillHere('command line', one.person.account_id)
    await example.accounts.signIn({ name: 'bakyt', password: examplePassword }, exampleAsking())
    example.clock.now += 40 * day
    await example.accounts.tidy()
    for (const { person: who } of [one, other])
      expect(await listed(who.account_id)).toMatchObject({ status: 'open', asked_at: '' })
    example.clock.now += 330 * day
    await example.accounts.tidy()
    expect(await listed(one.person.account_id)).toMatchObject({ asked_at: expect.stringMatching(/^20/) })
  })

  test('stays open when it is the last administrator’s', async () => {
    const by = await administrator()
    for (const days of [366, 31, 400]) {
      example.clock.now += days * day
      await example.accounts.tidy()
    }
    expect(await listed(by.account_id)).toMatchObject({ status: 'open' })
  })
})

test('what is over is taken away, and a tidy database has no faults', async () => {
  const { token } = await example.join()
  await example.addApp(token)
  await example.accounts.signIn({ name: 'aigul', password: examplePassword }, exampleAsking())
  await example.accounts.signIn({ name: 'aigul', password: 'wrong' }, exampleAsking())
  example.clock.now += 40 * day
  await example.accounts.tidy()
  expect(await example.accounts.sessions(token)).toEqual([])
  expect(await example.accounts.faults()).toEqual([])
})
