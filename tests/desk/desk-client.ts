/** Somebody at the desk without a browser: keeps cookies, sends forms as a browser does, and sees what the page was handed. */
import type { DeskPage } from '@legalmap/data/desk/desk-page.ts'
import type { Resource } from '@legalmap/data/desk/resource.ts'
import type { Web } from '@legalmap/server/render.ts'
import { createTestSite, type TestSite, type TestSiteOptions } from '../site.ts'

/** Not a page of ours: all that the routes hand to the renderer. */
export const rawPages: Pick<Web, 'desk'> = { desk: { render: (page) => JSON.stringify(page) } }

export const createDeskSite = (options: TestSiteOptions = {}) => createTestSite({ web: rawPages, ...options })

export interface Shown {
  status: number
  /** Where a redirect leads; empty where there is none. */
  location: string
  headers: Headers
  text: string
}

const pageOf = ({ text }: Shown): DeskPage => JSON.parse(text) as DeskPage
export const nameOf = (shown: Shown) => pageOf(shown).name
export const errorsOf = (shown: Shown): string[] =>
  (pageOf(shown).form?.errors ?? []).map(({ field, code }) => `${field}:${code}`)
/** What the page was handed under a resource. */
export const handedTo = <Body>(shown: Shown, { address }: Resource<Body>): Body => pageOf(shown).resources[address] as Body

export class DeskClient {
  readonly #site: Pick<TestSite, 'app' | 'site'>
  readonly cookies = new Map<string, string>()
  /** What is sent with a form, as browsers say where it comes from. */
  from: Record<string, string>

  constructor(site: Pick<TestSite, 'app' | 'site'>) {
    this.#site = site
    this.from = { origin: site.site.public_url, 'sec-fetch-site': 'same-origin' }
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Shown> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await this.#site.app.request(path, { ...init, headers: { ...init.headers, ...(cookie && { cookie }) } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
    const { status, headers } = response
    return { status, location: headers.get('location') ?? '', headers, text: await response.text() }
  }

  get = (path: string): Promise<Shown> => this.#ask(path)

  send(path: string, fields: Record<string, string> | [string, string][]): Promise<Shown> {
    const headers = { ...this.from, 'content-type': 'application/x-www-form-urlencoded' }
    return this.#ask(path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
  }
}

export const password = 'Кыргыз тоолору бийик'

/** Invites somebody on the command line and takes the invitation in a browser. */
export async function join(site: TestSite, person: Record<string, unknown> = {}): Promise<DeskClient> {
  const made = await site.accounts.invite('command line', {
    name: 'Айгүл Асанова',
    sign_in_name: 'aigul',
    office: 'Нарын',
    role: 'coordinator',
    reach: { country: false, units: ['naryn'], providers: [] },
    ...person,
  })
  if (made.outcome !== 'made') throw new Error(made.outcome)
  const client = new DeskClient(site)
  await client.send(`/ky/desk/invitation/${made.token}`, { next: password, repeat: password })
  return client
}
