/** A center that is closed until a day says so everywhere, without JavaScript too, and stops saying it by itself. */
import { exampleClosure } from '@legalmap/data/examples/records.ts'
import { checkGroup } from '@legalmap/data/model/checks.ts'
import { dayInKyrgyzstan } from '@legalmap/data/model/instant.ts'
import { beginningOfDay, dayLater, formatDay } from '@legalmap/data/text/dates.ts'
import { exampleWriting, update } from '@legalmap/server/store/examples.ts'
import { openStore } from '@legalmap/server/store/open-store.ts'
import { expect, test, type Visitor } from '../driver.ts'
import { type OwnSite, startOwnSite } from '../own-site.ts'
import { copySeededDatabase } from '../site.ts'

const id = 'flac-osh'
const today = dayInKyrgyzstan(Date.now())
const lastDay = dayLater(today, 2)
let site: OwnSite
/** Where it stands. */
let unit = ''

test.describe.configure({ mode: 'serial' })

async function closeFor(database: string): Promise<void> {
  await copySeededDatabase(database)
  const store = await openStore(database)
  const kept = await store.record('provider', id)
  if (!kept) throw new Error(`the shipped register has no ${id}`)
  unit = kept.record.unit_id
  const by = { checked_at: new Date().toISOString(), checked_by: 'account:example', how: 'called' } as const
  const open = { ...kept.record, status: 'open' as const, schedule: '24/7', phones: [{ ...phone, number: '+996312000001' }] }
  const reason = { ky: 'Оңдоо.', ru: 'Ремонт.', en: 'Repairs.' }
  const closures = [exampleClosure({ from: today, until: lastDay, reason })]
  const edited = { ...checkGroup(checkGroup(open, 'hours', by), 'phones', by), closures }
  await store.write(exampleWriting('closed', [update('provider', kept.revision, edited)]))
  await store.close()
}

test.beforeAll(async () => {
  site = await startOwnSite({}, closeFor)
})
test.afterAll(() => site.stop())

const phone = { extension: '', label: { ky: '', ru: '', en: '' }, channels: ['call' as const] }

const closedIn = (visitor: Visitor) =>
  visitor.say('closure.closed', { day: formatDay(lastDay, visitor.language, { until: true }) })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of ['ky', 'ru', 'en'] as const)
    test(`the page says until when, why, and whom else to reach, to people and to search engines: ${language}`, async ({
      visitor,
      page,
    }) => {
      visitor.language = language
      await page.goto(`${site.address}/${language}/providers/${id}`)
      await expect(page.getByRole('main')).toContainText(closedIn(visitor))
      await expect(page.getByRole('region', { name: visitor.say('closure.now') })).toContainText(closedIn(visitor))
      await expect(page.locator('[data-opening="open"]').and(page.locator('.block *'))).toHaveCount(0)
      const others = page.getByRole('region', { name: visitor.say('reachable.heading') })
      await expect(others.getByRole('listitem')).not.toHaveCount(0)
      await expect(others.locator('#result-hotline-114')).toHaveCount(1)
      const [structured = ''] = await page.locator('script[type="application/ld+json"]').allTextContents()
      expect(JSON.parse(structured)).toMatchObject({
        specialOpeningHoursSpecification: [{ opens: '00:00', closes: '00:00', validFrom: today, validThrough: lastDay }],
      })
    })

  test('the list, the filter "open now", the embedded list, the slip and the card for an address book agree', async ({
    visitor,
    page,
    request,
  }) => {
    visitor.language = 'en'
    await page.goto(`${site.address}/en?q=${id}`)
    await expect(page.getByRole('main')).toContainText(closedIn(visitor))
    await page.goto(`${site.address}/en?unit=${unit}&limit=200`)
    await expect(page.locator(`#result-${id}`)).toHaveCount(1)
    await page.goto(`${site.address}/en?unit=${unit}&limit=200&open_now=true`)
    await expect(page.locator('.result')).not.toHaveCount(0)
    await expect(page.locator(`#result-${id}`)).toHaveCount(0)
    await page.goto(`${site.address}/en/embed?unit=${unit}&kind=free_legal_aid_center`)
    await expect(page.locator(`#result-${id}`)).toContainText(closedIn(visitor))
    const inAYear = formatDay(lastDay, 'en', { year: true })
    await page.goto(`${site.address}/en/providers/${id}/card`)
    await expect(page.getByRole('article')).toContainText(inAYear)
    await page.goto(`${site.address}/en/units/${unit}/poster`)
    await expect(page.getByRole('article')).toContainText(inAYear)
    const card = await (await request.get(`${site.address}/en/providers/${id}.vcf`)).text()
    expect(card.replace(/\r\n /g, '')).toContain(inAYear.replace(',', '\\,'))
  })
})

for (const [name, path, line] of [
  ['its page', `/providers/${id}`, '.closure'],
  ['the list', `?q=${id}`, `#result-${id} [data-opening="otherwise"]`],
] as const)
  test(`${name} that is left open stops saying it when the last day is over`, async ({ visitor, page }) => {
    visitor.language = 'en'
    await page.clock.install({ time: Date.now() })
    await page.goto(`${site.address}/en${path}`)
    await expect(page.getByRole('main')).toContainText(closedIn(visitor))
    await visitor.alive()
    const said = page.locator(line)
    const goTo = async (instant: number) => {
      const now = await page.evaluate(() => Date.now())
      await page.clock.fastForward(instant - now)
    }
    await goTo(beginningOfDay(lastDay) + 60_000)
    await expect(said).toContainText(closedIn(visitor))
    await goTo(beginningOfDay(dayLater(lastDay, 1)) + 61_000)
    await expect(said).toHaveCount(0)
    await expect(page.locator('[data-opening="open"]').first()).toHaveText(visitor.say('open.now'))
  })
