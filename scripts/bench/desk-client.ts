/** People at the desk of a running site, as its pages would be: each signed in, each request from a page of ours. */
import { join } from 'node:path'
import type { DeskCenter } from '@legalmap/data/desk/resources/center.ts'
import type { SaveAnswer } from '@legalmap/data/desk/resources/save.ts'
import { openAccounts } from '@legalmap/server/accounts/open-accounts.ts'
import { siteSettings } from './site-process.ts'

const password = 'Кыргыз тоолору бийик'

export interface Signed {
  account_id: string
  token: string
}

/** Makes coordinators of the whole country in the accounts of the site in `folder`, and signs them in. */
export async function signInMany(folder: string, count: number): Promise<Signed[]> {
  const accounts = await openAccounts(join(folder, 'accounts.sqlite'), { now: Date.now })
  try {
    const signed: Signed[] = []
    for (let number = 0; number < count; number++) {
      const person = { name: `Bench ${number}`, sign_in_name: `bench-${number}`, office: '', role: 'coordinator' as const }
      const made = await accounts.invite('command line', { ...person, reach: { country: true, units: [], providers: [] } })
      if (made.outcome !== 'made') throw new Error(`the invitation was refused: ${made.outcome}`)
      const asking = { address: '192.0.2.7', user_agent: 'bench', device: '', session: '' }
      const answer = await accounts.acceptLink(made.token, password, asking)
      if (answer.outcome !== 'signed_in') throw new Error(`the link was refused: ${answer.outcome}`)
      const known = await accounts.personOf(answer.token)
      if (!known) throw new Error('nobody is signed in')
      signed.push({ account_id: known.person.account_id, token: answer.token })
    }
    return signed
  } finally {
    await accounts.close()
  }
}

export interface Answered<Body> {
  status: number
  body: Body
}

/** Asks below `/api/v1/desk`. */
export async function askDesk<Body>(
  address: string,
  { token }: Signed,
  path: string,
  init: RequestInit = {},
): Promise<Answered<Body>> {
  const origin = siteSettings('').PUBLIC_URL ?? ''
  const response = await fetch(`${address}/api/v1/desk${path}`, {
    ...init,
    headers: { cookie: `__Host-desk=${token}`, origin, 'content-type': 'application/json', ...init.headers },
  })
  const text = await response.text()
  try {
    return { status: response.status, body: JSON.parse(text) as Body }
  } catch {
    throw new Error(`${path} answered ${response.status}: ${text.slice(0, 200)}`)
  }
}

export const readCenter = (address: string, person: Signed, id: string) => askDesk<DeskCenter>(address, person, `/centers/${id}`)

export const saveFacts = (address: string, person: Signed, id: string, revision: number, facts: object) =>
  askDesk<SaveAnswer>(address, person, `/centers/${id}`, {
    method: 'PATCH',
    body: JSON.stringify({ facts, reason: 'bench' }),
    headers: { 'if-match': `"${revision}"` },
  })
