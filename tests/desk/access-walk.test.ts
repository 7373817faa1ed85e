/** Every route of the desk × role × target, from the route table and the table of roles: who may not, learns nothing and changes nothing. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { SaveAnswer } from '@legalmap/data/desk/resources/save.ts'
import { may, roles } from '@legalmap/data/desk/roles.ts'
import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import { examplePassword } from '@legalmap/server/accounts/examples.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Route, routeTable } from '../routes.ts'
import { actionOf, addressesFor, bodyFor, isAboutOne, openPatterns, type WalkTarget } from './access-walk.ts'
import { rawPages } from './desk-client.ts'
import { center, type DeskSite, ifMatch, siteWithDesk } from './site-with-desk.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const secret = 'zyqqvarn'
const here = { country: false, units: ['naryn'], providers: [] }
const role = (name: (typeof roles)[number]) => exampleDeskPerson({ account_id: name, role: name, reach: here })
const late = exampleDeskPerson({ account_id: 'late', role: 'administrator', second_factor: 'overdue' })
const asker = exampleDeskPerson({ account_id: 'asker', role: 'administrator' })
const walkers: readonly DeskPerson[] = [...roles.map(role), late]
const own = 'https://legalmap.example'

let site: DeskSite
let table: Route[]
let inside: WalkTarget
let outside: WalkTarget
let nothing: WalkTarget
/** The sequence of a change of what lies outside. */
let change: number
beforeAll(async () => {
  site = await siteWithDesk({
    people: [...walkers, asker],
    second_look: 'on',
    web: rawPages,
    records: [
      center({ id: 'inside' }),
      center({
        id: 'outside',
        unit_id: 'osh',
        location_visibility: 'hidden',
        note: secret,
        name: { ky: secret, ru: secret, en: secret },
      }),
    ],
  })
  table = routeTable(site).filter(({ of }) => of === 'desk')
  const waits = async (id: string) => {
    const phone = { number: '+996555000111', extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call'] }
    const sent = await site.send<SaveAnswer>(asker, 'PATCH', `/centers/${id}`, { facts: { phones: [phone] } }, ifMatch(1))
    return sent.body.review ?? ''
  }
  const account = await accountOf(site)
  const edit = { facts: { email: 'before@mail.example' } }
  change = (await site.send<SaveAnswer>(asker, 'PATCH', '/centers/outside', edit, ifMatch(1))).body.change ?? 0
  const target = (provider_id: string, unit: string) => ({ provider_id, unit_path: [unit] })
  inside = {
    ids: { id: ['inside', await waits('inside')], review: [await waits('inside')], account: [account] },
    target: target('inside', 'naryn'),
  }
  outside = {
    ids: { id: ['outside', await waits('outside')], review: [await waits('outside')], account: [account] },
    target: target('outside', 'osh'),
  }
  nothing = { ids: { id: ['nobody'], review: ['nobody'], account: ['nobody'] }, target: null }
})
afterAll(() => site[Symbol.asyncDispose]())

async function accountOf({ accounts }: DeskSite): Promise<string> {
  const reach = { country: false, units: ['osh'], providers: [] }
  const made = await accounts.invite('command line', {
    name: secret,
    sign_in_name: secret,
    office: '',
    role: 'coordinator',
    reach,
  })
  if (made.outcome !== 'made') throw new Error(made.outcome)
  await accounts.acceptLink(made.token, examplePassword, { address: '', user_agent: '', device: '', session: '' })
  return made.account_id
}

interface Asked {
  person: DeskPerson | null
  headers?: Record<string, string>
}
async function ask(route: Route, address: string, { person, headers = {} }: Asked) {
  const method = route.method === 'ALL' ? 'DELETE' : route.method
  const reads = ['GET', 'OPTIONS', 'DELETE'].includes(method)
  const sent = reads ? null : bodyFor(route, change)
  const response = await site.app.request(address, {
    method,
    headers: {
      ...(person && { 'x-test-person': person.account_id }),
      ...(!(reads && method !== 'DELETE') && { origin: own }),
      ...(sent && { 'content-type': sent.type, ...ifMatch(1) }),
      ...headers,
    },
    ...(sent && { body: sent.body }),
  })
  return { status: response.status, text: await response.text(), location: response.headers.get('location') ?? '' }
}
const isOpen = ({ words }: Route) => words.open === true
const closed = () => table.filter((route) => !isOpen(route))
const patterns = () => table.map(({ pattern }) => pattern)
const where = (route: Route, address: string, person: DeskPerson | null) =>
  `${person?.account_id ?? 'nobody'} ${route.method} ${address}`
/** The same of what is not there. */
const asNobody = (text: string) =>
  Object.values(outside.ids)
    .flat()
    .filter((id) => id !== '')
    .reduce((said, id) => said.replaceAll(id, 'nobody'), text)
/** Everything that the desk keeps. */
const kept = async () => [
  await site.store.version(),
  await site.store.plans.list(new Date(site.site.now()).toISOString()),
  await site.accounts.people('command line'),
]

test('the table is whole: every route names what it does, or is one of the few that are open', () => {
  expect(table.length).toBeGreaterThan(30)
  const open = new Set(table.filter(isOpen).map(({ pattern }) => pattern.replace(/^\/:language\{[^}]*\}\/desk\//, '')))
  expect([...open].toSorted()).toEqual(openPatterns.toSorted())
  const silent = closed().filter((route) => actionOf(route) === undefined)
  expect(silent.map(({ method, pattern }) => `${method} ${pattern}`)).toEqual([])
})

describe('whoever', () => {
  test('is not known is told nothing, whatever stands at the address and whoever she says to be', async () => {
    const before = await kept()
    for (const route of closed())
      for (const target of [inside, outside, nothing])
        for (const address of addressesFor(route, target, patterns()))
          for (const headers of [
            {},
            { cookie: '__Host-desk=forged' },
            { authorization: 'Bearer forged' },
            { 'x-test-person': 'forged' },
          ] as Record<string, string>[]) {
            const { status, text } = await ask(route, address, { person: null, headers })
            expect(status, where(route, address, null)).toBe(401)
            expect(text).not.toContain(secret)
          }
    expect(await kept()).toEqual(before)
  })

  test('comes from another site changes nothing, whoever she is, also where the route is open', async () => {
    const before = await kept()
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: own, 'sec-fetch-site': 'cross-site' },
      { origin: own, 'sec-fetch-site': 'same-site' },
    ]
    for (const route of table.filter(({ method }) => ['POST', 'PATCH', 'PUT', 'DELETE'].includes(method)))
      for (const address of addressesFor(route, inside, patterns()))
        for (const headers of elsewhere)
          expect((await ask(route, address, { person: asker, headers })).status, where(route, address, asker)).toBe(403)
    expect(await kept()).toEqual(before)
  })

  test('may not do what a route does is refused by it', async () => {
    const before = await kept()
    let refused = 0
    for (const person of walkers)
      for (const route of closed().filter((one) => !may(person, actionOf(one) ?? 'people.manage')))
        for (const target of [inside, outside, nothing])
          for (const address of addressesFor(route, target, patterns())) {
            const { status, text, location } = await ask(route, address, { person })
            const led = person === late && location.endsWith('/desk/security')
            expect(led ? 403 : status, where(route, address, person)).toBe(403)
            expect(text).not.toContain(secret)
            refused += 1
          }
    expect(refused).toBeGreaterThan(100)
    expect(await kept()).toEqual(before)
  })

  test('may do it, but not to this record, learns nothing of it and changes nothing', async () => {
    const before = await kept()
    let refused = 0
    for (const person of walkers)
      for (const route of closed()) {
        const action = actionOf(route)
        if (!action || !isAboutOne(route.pattern) || !may(person, action) || may(person, action, outside.target ?? undefined))
          continue
        if (action === 'self.security' || action === 'people.manage') continue
        for (const address of addressesFor(route, outside, patterns())) {
          const { status, text } = await ask(route, address, { person })
          expect([404, 405, ...(route.method === 'OPTIONS' ? [204] : [])], where(route, address, person)).toContain(status)
          expect(text).not.toContain(secret)
          // word for word what is said of what is not there
          const unknown = await ask(route, asNobody(address), { person })
          expect([status, asNobody(text)], where(route, address, person)).toEqual([unknown.status, unknown.text])
          refused += 1
        }
      }
    expect(refused).toBeGreaterThan(10)
    expect(await kept()).toEqual(before)
  })

  test('reads lists sees nothing of what lies outside', async () => {
    for (const person of walkers.filter((one) => one !== late && !may(one, 'record.read', outside.target ?? undefined)))
      for (const route of closed().filter((one) => one.method === 'GET' && !isAboutOne(one.pattern)))
        for (const address of addressesFor(route, nothing, patterns())) {
          const search = route.parameters.includes('q') ? `?q=${secret}` : ''
          const { text } = await ask(route, address + search, { person })
          expect(text.replaceAll(search, ''), where(route, address, person)).not.toContain(secret)
        }
  })

  test('may do it, and names in what is sent a record to which she may not, changes nothing of it', async () => {
    const before = await kept()
    const sent = closed().filter(({ method, pattern }) => ['POST', 'PATCH'].includes(method) && /^\/api/.test(pattern))
    for (const person of walkers)
      for (const route of sent.filter(({ pattern }) => !isAboutOne(pattern))) {
        const action = actionOf(route)
        if (!action || !may(person, action) || may(person, action, outside.target ?? undefined)) continue
        const { status, text } = await ask(route, route.pattern, { person })
        expect(status, where(route, route.pattern, person)).toBeLessThan(500)
        expect(text).not.toContain(secret)
      }
    expect(await kept()).toEqual(before)
  })

  test('may do it to this record is let in', async () => {
    let seen = 0
    for (const person of walkers)
      for (const route of closed().filter(({ method, pattern }) => method === 'GET' && !/[*]|:behind/.test(pattern))) {
        const action = actionOf(route)
        if (!action || !may(person, action, inside.target ?? undefined)) continue
        const answers = await Promise.all(
          addressesFor(route, inside, patterns()).map((address) => ask(route, address, { person })),
        )
        // of the values of one parameter, each route knows some
        expect(answers.map(({ status }) => status).sort()[0], where(route, route.pattern, person)).toBeOneOf([200, 303])
        seen += 1
      }
    expect(seen).toBeGreaterThan(20)
  })
})
