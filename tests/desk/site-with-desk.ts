/** A site with people at its desk, for tests of the service: each request says whose it is. */
import type { DeskPerson } from '@legalmap/data/desk/person.ts'
import type { DeskProblem } from '@legalmap/data/desk/resources/problem.ts'
import { exampleDeskPerson } from '@legalmap/data/examples/desk-person.ts'
import { exampleProvider } from '@legalmap/data/examples/records.ts'
import type { Provider } from '@legalmap/data/model/provider.ts'
import type { RefusedAct, SecondLook } from '@legalmap/server/desk/desk-parts.ts'
import { exampleWriting, insert } from '@legalmap/server/store/examples.ts'
import { createTestSite, type TestSite, type TestSiteOptions } from '../site.ts'

export const administrator = exampleDeskPerson({ account_id: 'chief', name: 'Бакыт', role: 'administrator' })
export const aigul = exampleDeskPerson({ account_id: 'aigul', name: 'Айгүл' })
export const bermet = exampleDeskPerson({ account_id: 'bermet', name: 'Бермет' })
export const stranger = exampleDeskPerson({
  account_id: 'stranger',
  name: 'Улан',
  reach: { country: false, units: ['osh'], providers: [] },
})
export const operator = exampleDeskPerson({ account_id: 'operator', name: '114', role: 'hotline' })
export const reader = exampleDeskPerson({ account_id: 'reader', name: 'Чолпон', role: 'reader' })
const everybody: readonly DeskPerson[] = [administrator, aigul, bermet, stranger, operator, reader]

const own = 'https://legalmap.example'

export interface Answer<Body> {
  status: number
  etag: string | null
  body: Body & DeskProblem
}

export interface DeskSite extends TestSite {
  refused: RefusedAct[]
  /** Asks as somebody; null for nobody. */
  get<Body = object>(person: DeskPerson | null, path: string): Promise<Answer<Body>>
  send<Body = object>(
    person: DeskPerson | null,
    method: string,
    path: string,
    body: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>
}

export interface DeskSiteOptions extends TestSiteOptions {
  second_look?: SecondLook
  people?: readonly DeskPerson[]
  records?: readonly Provider[]
}

/** A center in Naryn, of which something is known. */
export const center = (given: Partial<Provider> = {}): Provider =>
  exampleProvider({ id: 'center', kind: 'free_legal_aid_center', unit_id: 'naryn', status: 'open', ...given })

export async function siteWithDesk({
  second_look = 'auto',
  people = everybody,
  records = [center()],
  ...options
}: DeskSiteOptions = {}): Promise<DeskSite> {
  const refused: RefusedAct[] = []
  const site = await createTestSite({
    ...options,
    who: async (c) => people.find(({ account_id }) => account_id === c.req.header('x-test-person')) ?? null,
    desk: {
      second_look,
      people: async () => people.map((person) => ({ ...person, closed: false })),
      refused: (act) => refused.push(act),
    },
  })
  if (records.length > 0)
    await site.store.write(
      exampleWriting(
        'centers',
        records.map((record) => insert('provider', record)),
      ),
    )
  await site.site.publisher.refresh()

  async function ask<Body>(person: DeskPerson | null, path: string, init: RequestInit = {}): Promise<Answer<Body>> {
    const headers = { ...(person && { 'x-test-person': person.account_id }), ...(init.headers as Record<string, string>) }
    const response = await site.app.request(`/api/v1/desk${path}`, { ...init, headers })
    return { status: response.status, etag: response.headers.get('etag'), body: await response.json() }
  }

  return {
    ...site,
    refused,
    get: (person, path) => ask(person, path),
    send: (person, method, path, body, headers = {}) =>
      ask(person, path, {
        method,
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', origin: own, ...headers },
      }),
  }
}

export const ifMatch = (revision: number) => ({ 'if-match': `"${revision}"` })
