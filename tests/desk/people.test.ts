import { madeLink, openedLink, ownSecurity, peopleList, personForms } from '@legalmap/data/desk/resources/account.ts'
import { deskPeople } from '@legalmap/data/desk/resources/people.ts'
import { roles } from '@legalmap/data/desk/roles.ts'
import { appCode } from '@legalmap/server/accounts/examples.ts'
import { describe, expect, test } from 'vitest'
import type { TestSite } from '../site.ts'
import { createDeskSite, DeskClient, errorsOf, handedTo, join, nameOf, password } from './desk-client.ts'

const start = Date.UTC(2026, 10, 22, 6)

/** An administrator, whose second step is set up at once: without it nothing else is open to her. */
async function administrator(site: TestSite, now = start): Promise<DeskClient> {
  const client = await join(site, { name: 'Бакыт Осмонов', sign_in_name: 'bakyt', role: 'administrator' })
  const token = client.cookies.get('__Host-desk') ?? ''
  const begun = await site.accounts.startTotp(token, 'Legal Map')
  if (begun.outcome !== 'started') throw new Error(begun.outcome)
  const asking = { address: '', user_agent: '', device: '', session: '' }
  await site.accounts.confirmTotp(token, appCode(begun.secret, now), asking)
  return client
}

const form = (given: Record<string, string> = {}): Record<string, string> => ({
  name: 'Айгүл Токтосунова',
  sign_in_name: 'aigul',
  office: 'Нарындагы борбор',
  role: 'coordinator',
  unit: 'naryn',
  providers: '',
  ...given,
})
const idOf = async (client: DeskClient, sign_in_name: string) =>
  handedTo(await client.get('/ky/desk/people'), peopleList).people.find((one) => one.sign_in_name === sign_in_name)?.account_id ??
  ''

describe('whoever is no administrator', () => {
  test.each(roles.filter((role) => role !== 'administrator'))(
    'as %s sees no people and changes nothing of them',
    async (role) => {
      await using site = await createDeskSite({ now: () => start })
      const chief = await administrator(site)
      const client = await join(site, { role })
      const account = await idOf(chief, 'bakyt')
      for (const path of ['people', 'people/invite', `people/${account}`])
        expect((await client.get(`/ky/desk/${path}`)).status, path).toBe(403)
      for (const path of [
        'invite',
        account,
        ...['link', 'hand-over', 'close', 'still-here', 'sessions'].map((act) => `${account}/${act}`),
      ])
        expect((await client.send(`/ky/desk/people/${path}`, { ...form(), sure: 'yes', purpose: 'password' })).status, path).toBe(
          403,
        )
      expect((await chief.get('/ky/desk/people')).status).toBe(200)
    },
  )

  test('and who is nobody is not told whether there is such a person', async () => {
    await using site = await createDeskSite()
    const client = new DeskClient(site)
    for (const path of ['people', 'people/a1', 'people/nobody']) expect((await client.get(`/ky/desk/${path}`)).status).toBe(401)
  })
})

describe('an invitation', () => {
  test('is shown once, with the sign-in name, and works for the person', async () => {
    await using site = await createDeskSite({ now: () => start })
    const chief = await administrator(site)
    const made = await chief.send('/ky/desk/people/invite', form())
    const link = handedTo(made, madeLink)
    expect([made.status, nameOf(made), link.name, link.purpose]).toEqual([200, 'made_link', 'Айгүл Токтосунова', 'invitation'])
    expect(link.address).toMatch(/^https:\/\/legalmap\.example\/ky\/desk\/invitation\/[\w-]{40,}$/)
    const token = link.address.split('/').at(-1) ?? ''
    for (const path of ['people', `people/${link.account_id}`])
      expect((await chief.get(`/ky/desk/${path}`)).text).not.toContain(token)
    const person = new DeskClient(site)
    expect((await person.send(new URL(link.address).pathname, { next: password, repeat: password })).status).toBe(303)
    expect(handedTo(await person.get('/ky/desk/security'), ownSecurity).units.map(({ id }) => id)).toEqual(['naryn'])
  })

  test.each([
    [form({ name: '' }), 'name:full_name_missing'],
    [form({ sign_in_name: 'БАКЫТ' }), 'sign_in_name:name_taken'],
    [form({ unit: 'atlantis' }), 'reach:reach_missing'],
    [form({ providers: 'nowhere' }), 'providers:provider_unknown'],
    [form({ role: 'owner' }), 'role:role_missing'],
  ])('is not made, and nothing that was typed is lost: %j', async (fields, error) => {
    await using site = await createDeskSite({ now: () => start })
    const chief = await administrator(site)
    const shown = await chief.send('/ky/desk/people/invite', fields)
    expect([shown.status, errorsOf(shown)]).toEqual([422, [error]])
    expect(shown.text).toContain('Нарындагы борбор')
    expect(await site.accounts.people('command line')).toHaveLength(1)
  })
})

describe('somebody', () => {
  test('gets another reach at once, and every unit of hers goes to another in one step', async () => {
    await using site = await createDeskSite({ now: () => start })
    const chief = await administrator(site)
    const aigul = await join(site)
    await join(site, { name: 'Чынара Исакова', sign_in_name: 'chynara', reach: { country: false, units: [], providers: [] } })
    const [from, to] = [await idOf(chief, 'aigul'), await idOf(chief, 'chynara')]
    const changed = await chief.send(`/ky/desk/people/${from}`, form({ unit: 'talas' }))
    expect(changed.location).toBe(`/ky/desk/people/${from}?said=person_changed`)
    expect(handedTo(await aigul.get('/ky/desk/security'), ownSecurity).units.map(({ id }) => id)).toEqual(['talas'])
    expect(errorsOf(await chief.send(`/ky/desk/people/${from}/hand-over`, {}))).toEqual(['to:person_missing'])
    expect((await chief.send(`/ky/desk/people/${from}/hand-over`, { to })).location).toContain('said=handed_over')
    const { people, orphans } = handedTo(await chief.get('/ky/desk/people'), peopleList)
    expect(people.find(({ account_id }) => account_id === to)?.reach.units).toEqual(['talas'])
    expect(orphans.map(({ id }) => id)).not.toContain('talas')
    expect(orphans.map(({ id }) => id)).toContain('naryn')
  })

  test('is closed only by who is sure, is signed out at once, and comes back by a new invitation alone', async () => {
    await using site = await createDeskSite({ now: () => start })
    const chief = await administrator(site)
    const aigul = await join(site)
    const account = await idOf(chief, 'aigul')
    const unsure = await chief.send(`/ky/desk/people/${account}/close`, {})
    expect([unsure.status, errorsOf(unsure)]).toEqual([422, ['sure:close_sure']])
    expect((await aigul.get('/ky/desk/security')).status).toBe(200)
    await chief.send(`/ky/desk/people/${account}/close`, { sure: 'yes' })
    expect((await aigul.get('/ky/desk/security')).status).toBe(401)
    expect(errorsOf(await aigul.send('/ky/desk/sign-in', { name: 'aigul', password }))).toEqual([':wrong'])
    expect(handedTo(await chief.get(`/ky/desk/people/${account}`), personForms).person?.status).toBe('closed')
    const again = await chief.send(`/ky/desk/people/${account}/link`, { purpose: 'invitation' })
    expect(handedTo(again, madeLink).purpose).toBe('invitation')
  })

  test('who lost the second step gets rid of it by a link and her password', async () => {
    await using site = await createDeskSite({ now: () => start })
    const chief = await administrator(site)
    const aigul = await join(site)
    const token = aigul.cookies.get('__Host-desk') ?? ''
    const begun = await site.accounts.startTotp(token, 'x')
    if (begun.outcome !== 'started') throw new Error(begun.outcome)
    await site.accounts.confirmTotp(token, appCode(begun.secret, start), { address: '', user_agent: '', device: '', session: '' })
    const account = await idOf(chief, 'aigul')
    const made = await chief.send(`/ky/desk/people/${account}/link`, { purpose: 'second_factor' })
    const { pathname } = new URL(handedTo(made, madeLink).address)
    const lost = new DeskClient(site)
    expect(handedTo(await lost.get(pathname), openedLink).purpose).toBe('second_factor')
    expect(errorsOf(await lost.send(pathname, { password: 'wrong' }))).toEqual(['password:password_wrong'])
    expect((await lost.send(pathname, { password })).location).toBe('/ky/desk/security?said=factor_gone')
    expect(handedTo(await lost.get('/ky/desk/security'), ownSecurity).app).toBe(false)
  })

  test('who is not there cannot be seen or changed', async () => {
    await using site = await createDeskSite({ now: () => start })
    const chief = await administrator(site)
    expect((await chief.get('/ky/desk/people/nobody')).status).toBe(404)
    for (const act of ['', '/close', '/hand-over', '/still-here', '/sessions', '/link'])
      expect(
        (await chief.send(`/ky/desk/people/nobody${act}`, { ...form(), sure: 'yes', to: 'x', purpose: 'password' })).status,
        act,
      ).toBeLessThan(500)
    expect(site.reported).toEqual([])
  })
})

test('programs of an administrator are told who works at the desk, and nothing that lets anybody in', async () => {
  await using site = await createDeskSite({ now: () => start })
  const chief = await administrator(site)
  const aigul = await join(site)
  expect((await aigul.get('/api/v1/desk/people')).status).toBe(403)
  expect((await new DeskClient(site).get('/api/v1/desk/people')).status).toBe(401)
  const told = await chief.get('/api/v1/desk/people')
  const { items } = deskPeople.parse(JSON.parse(told.text))
  expect(items.map(({ name, role, second_factor, closed }) => [name, role, second_factor, closed])).toEqual([
    ['Айгүл Асанова', 'coordinator', 'due', false],
    ['Бакыт Осмонов', 'administrator', 'on', false],
  ])
  expect(told.text).not.toMatch(/sign_in_name|password|token|hash/)
})

test('the last administrator cannot be made something else or closed', async () => {
  await using site = await createDeskSite({ now: () => start })
  const chief = await administrator(site)
  const account = await idOf(chief, 'bakyt')
  for (const [act, fields] of [
    ['', form({ name: 'Бакыт Осмонов', sign_in_name: 'bakyt' })],
    ['/close', { sure: 'yes' }],
  ] as const)
    expect(errorsOf(await chief.send(`/ky/desk/people/${account}${act}`, fields))).toEqual([':last_administrator'])
  expect((await chief.get('/ky/desk/people')).status).toBe(200)
})
