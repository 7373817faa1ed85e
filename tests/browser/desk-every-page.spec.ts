/** Every page of the desk, about a center of which everything is said and of which something waits: none has anything to complain of. */
import { deskPaths, type PlacedDeskPage } from '@legalmap/data/desk/pages.ts'
import { checkGroups } from '@legalmap/data/model/provider-facts.ts'
import type { Page } from '@playwright/test'
import { DeskVisitor, invite } from '../desk-people.ts'
import { expect, languages, test } from '../driver.ts'

test.use({ viewport: { width: 360, height: 740 } })

const id = 'flac-belovodskoe'
const other = 'flac-kaindy'

/** Asks the desk's API as the person of a page. */
async function ask<Answer>(page: Page, method: string, path: string, data?: unknown): Promise<Answer> {
  const response = await page.request.fetch(`/api/v1/desk${path}`, {
    method,
    headers: { origin: new URL(page.url()).origin, ...(method === 'PATCH' && { 'if-match': `"${await revisionOf(page)}"` }) },
    ...(data !== undefined && { data }),
  })
  expect(response.ok(), `${method} ${path}: ${response.ok() ? '' : await response.text()}`).toBe(true)
  return response.json() as Promise<Answer>
}
const revisionOf = async (page: Page) => (await ask<{ revision: number }>(page, 'GET', `/centers/${id}`)).revision

const text = (ky: string) => ({ ky, ru: `${ky} — по-русски`, en: '' })
const phone = (number: string) => ({ number, extension: '12', label: text('кабыл алуу'), channels: ['call', 'whatsapp'] })
const closure = {
  kind: 'closed',
  from: '',
  until: '2030-01-01',
  reason: text('Ремонт'),
  schedule: '',
  place: { ky: '', ru: '', en: '' },
}

const everything = {
  name: text('Акысыз юридикалык жардам борбору'),
  operator: text('Юстиция министрлиги'),
  address: text('Ынтымак көчөсү, 12'),
  landmark: text('китепкананын жанында'),
  email: 'sample@example.org',
  website: 'https://example.org/center/',
  topics: ['family', 'housing'],
  audiences: ['women', 'pensioners'],
  languages: ['ky', 'ru', 'sign'],
  cost: 'free',
  ways_to_come: ['walk_in', 'call_first'],
  what_to_bring: text('Паспорт'),
  accessibility: ['step_free', 'ramp'],
  supported_by: ['UNDP'],
  supported_until: '2020',
  note: 'Түшкү тыныгуудан кийин чалуу керек.\nЭшик короодон.',
  notices: [{ text: text('Кире бериш короодон.'), from: '', until: '2030-01-01' }],
  closures: [
    { ...closure, from: '2029-12-01' },
    { ...closure, kind: 'other_hours', from: '2029-11-01', until: '2029-11-30', schedule: 'Mo 10:00-12:00' },
    { ...closure, kind: 'moved', from: '2029-10-01', until: '', place: text('Мектеп') },
  ],
}

const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

interface Told {
  change: string
  batch: string
  account: string
  review: string
}

/** A center full of facts, of which somebody checked all and somebody else's phone waits, and the words by which pages ask for it. */
async function fill(page: Page, second: Page): Promise<Told> {
  const save = (from: Page, facts: object, check: readonly string[] = []) =>
    ask<{ change: number; review: string | null }>(from, 'PATCH', `/centers/${id}`, {
      facts,
      ...(check.length > 0 && { check: { groups: check, how: 'called' } }),
      reason: 'Телефон менен такталды',
    })
  await save(page, { ...everything, schedule: 'Mo-Fr 09:00-13:00,14:00-18:00' }, checkGroups)
  const first = await save(second, { phones: [phone('+996312000001')] }, ['phones'])
  if (first.review) await ask(page, 'POST', `/reviews/${first.review}`, { decision: 'approve' })
  const { review } = await save(second, { phones: [phone('+996312000001'), phone('+996312000002')] }, ['phones'])
  const { change } = await save(page, { email: 'other@example.org' }, ['web'])
  await ask(page, 'POST', `/centers/${id}/visits`, {
    add: [{ day: dayAhead(30), from: 540, to: 600, settlement: '', place: text('Мектеп'), note: text('Паспорт') }],
  })
  const { items } = await ask<{ items: { batch: string; by: { account_id: string } }[] }>(page, 'GET', `/centers/${id}/history`)
  const [last] = items
  if (!review || !last) throw new Error('nothing waits, or nothing was done')
  return { change: String(change), batch: last.batch, account: last.by.account_id, review }
}

/** Where each page is met: behind the path of the page, what stands in its query. A new page fails the types until it is here. */
const searches = (told: Told): Record<PlacedDeskPage, readonly string[]> => ({
  centers: ['', '?q=Беловодское', '?due=phones', '?q=xyzxyz', '?said=saved&change=1'],
  new_center: [''],
  merge: ['', `?keep=${id}`, `?keep=${id}&other=${other}`],
  reviews: ['', '?said=approved'],
  review: [''],
  changes: ['', `?batch=${told.batch}&said=saved`, `?who=${told.account}&day=${dayAhead(0)}`],
  bulk: [''],
  programs: [''],
  sign_in: [''],
  sign_in_code: [],
  sign_in_help: [''],
  invitation: [''],
  security: [''],
  confirm: [''],
  password: [''],
  second_factor: [''],
  recovery_codes: [''],
  people: [''],
  invite: [''],
  person: [''],
  // what follows a press only
  made_link: [],
  checks: [],
  center: ['', `?said=saved&change=${told.change}`, '?said=waiting', '?said=nothing'],
  closures: [''],
  notices: [''],
  notes: [''],
  center_history: ['', '?said=reverted'],
  center_visits: [''],
  redactions: [''],
  edit: [''],
})

function* addressesOf(told: Told): Generator<string> {
  const all = searches(told)
  for (const [name, path] of Object.entries(deskPaths) as [PlacedDeskPage, string][])
    for (const group of name === 'edit' ? checkGroups : ['']) {
      const parts: Record<string, string> = { id, group, account: told.account, review: told.review, token: 'forged' }
      for (const search of all[name]) yield `${path.replace(/:(\w+)/g, (_, part: string) => parts[part] ?? '')}${search}`
    }
}

test('no page of the desk complains in any language', async ({ page, visitor, browser }) => {
  test.setTimeout(240_000)
  const coordinators: DeskVisitor[] = []
  // two, so that what one of them opens waits
  for (const name of ['Айгүл Токтосунова', 'Бермет Асанова']) {
    const { path } = await invite({ reach: { country: true, units: [], providers: [] }, name })
    const elsewhere = await browser.newContext()
    const visiting = new DeskVisitor(await elsewhere.newPage(), 'ky')
    await visiting.join(path)
    coordinators.push(visiting)
  }
  const [aigul] = coordinators
  if (!aigul) throw new Error('nobody came')
  const { path } = await invite({ role: 'administrator', name: 'Бакыт Осмонов' })
  const chief = new DeskVisitor(page, 'ky')
  await chief.join(path)
  await chief.setUpApp()
  const told = await fill(page, aigul.page)
  for (const { page: theirs } of coordinators) await theirs.context().close()
  for (const language of languages) {
    for (const address of addressesOf(told)) {
      const before = visitor.complaints.length
      const response = await page.goto(`/${language}${address}`)
      expect.soft(response?.status(), address).toBeLessThan(address.includes('forged') ? 500 : 400)
      await visitor.alive()
      await page.waitForLoadState('networkidle')
      expect.soft(visitor.complaints.slice(before), `/${language}${address}`).toEqual([])
      expect.soft(await visitor.overflow(), `/${language}${address}`).toBeLessThanOrEqual(0)
      visitor.complaints.length = before
    }
  }
})
