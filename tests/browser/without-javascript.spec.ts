import { desktop, expect, languages, test, words } from '../driver.ts'

test.use({ javaScriptEnabled: false })

for (const language of languages) {
  const say = words(language)

  test(`a missing page in ${language} still shows 114 and the way to help`, async ({ visitor, page }) => {
    const response = await visitor.open(language, '/nowhere')
    expect(response.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('error.not_found.title'))
    await expect(visitor.hotline).toBeVisible()
    await expect(visitor.hotline).toHaveAttribute('href', 'tel:114')
    await expect(visitor.hotline).toContainText('114')
    await expect(page.getByRole('main').getByRole('link', { name: say('error.home') })).toHaveAttribute('href', `/${language}`)
  })

  test(`the first page in ${language} says what it is, whom to call, and holds twenty answers`, async ({ visitor, page }) => {
    await visitor.openFindPage(language)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('home.title'))
    await expect(visitor.hotline).toBeVisible()
    await expect(visitor.hotline).toHaveAttribute('href', 'tel:114')
    await expect(visitor.hotline).toContainText('114')
    await expect(visitor.answers).toHaveCount(20)
    await expect(page.getByText(say('network.known', { known: 24, reported: 43, year: '2025' }))).toBeVisible()
    // a button that could do nothing would be a lie
    await expect(page.getByRole('button', { name: say('near_me.button') })).toHaveCount(0)
  })

  test(`the search form in ${language} finds the center of Kerben first`, async ({ visitor, page }) => {
    await visitor.openFindPage(language)
    await visitor.field.fill('Кербен')
    await page.getByRole('button', { name: say('search.submit') }).click()
    await expect(page).toHaveURL(new RegExp(`/${language}\\?q=`))
    await expect(visitor.field).toHaveValue('Кербен')
    await visitor.expectFirstAnswer('flac-kerben')
    await expect(visitor.answers.first()).toContainText(say('phone.unconfirmed'))
  })

  test(`Kochkor-Ata in ${language} gives the nearest help with distances, and its namesake with its district`, async ({
    visitor,
  }) => {
    await visitor.openFindPage(language, { q: 'Kochkor-Ata' })
    await expect(visitor.understood).toContainText(/Kochkor-Ata|Кочкор-Ата/)
    await visitor.expectFirstAnswer('flac-bazar-korgon')
    await expect(visitor.answers.first().locator('.far')).toHaveText(/^22\s(км|km)$/)
    await expect(visitor.answers.nth(1).locator('.far')).toHaveText(/^41\s(км|km)$/)
    await expect(visitor.namesakes.filter({ hasText: /Uzgen|Узген|Өзгөн/ })).toHaveCount(1)
  })

  test(`the language switch in ${language} keeps the question and the filter`, async ({ visitor, page }) => {
    await visitor.openFindPage(language, { q: 'Кербен', kind: 'justice_house' })
    for (const other of languages) {
      await page
        .getByRole('navigation', { name: say('language.label') })
        .locator(`a[hreflang=${other}]`)
        .click()
      await expect(page.locator('html')).toHaveAttribute('lang', other)
      const address = new URL(page.url())
      expect(address.pathname).toBe(`/${other}`)
      expect(Object.fromEntries(address.searchParams)).toEqual({ q: 'Кербен', kind: 'justice_house' })
      await visitor.expectFirstAnswer('justice-house-ala-buka')
      await visitor.openFindPage(language, { q: 'Кербен', kind: 'justice_house' })
    }
  })

  test(`a provider's page in ${language} is complete`, async ({ visitor, page }) => {
    await visitor.openProvider(language, 'flac-kerben')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/Kerben|Кербен/)
    await expect(visitor.block('provider.call').getByRole('link', { name: say('phone.unconfirmed') })).toHaveAttribute(
      'href',
      'tel:114',
    )
    await expect(visitor.block('provider.go')).toContainText(/Aksy|Аксы/)
    await expect(visitor.block('provider.when')).toContainText(say('provider.hours_unknown'))
    await expect(visitor.block('provider.what')).toContainText(say('provider.what_unknown'))
    await expect(visitor.block('provider.sources').locator('a[rel~=external]')).not.toHaveCount(0)
    await expect(visitor.block('provider.sources')).toContainText(say('provider.source_date'))
    await expect(visitor.block('provider.sources')).toContainText(/20\d\d/)
  })

  test(`the about page in ${language} names the sources, the licences and the way to correct a fact`, async ({
    visitor,
    page,
  }) => {
    await visitor.openAbout(language)
    for (const heading of ['what', 'data', 'correct', 'safety', 'licence'] as const)
      await expect(page.getByRole('heading', { name: say(`about.${heading}.heading`), exact: true })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('CC BY 4.0')
    await expect(page.getByRole('main')).toContainText('MIT')
    await expect(page.getByRole('main')).toContainText('OpenStreetMap')
    await expect(page.getByRole('main')).toContainText(say('map.boundaries'))
    await expect(page.getByRole('main')).toContainText(say('network.known', { known: 24, reported: 43, year: '2025' }))
  })
}

test('a question that nothing meets is answered with everything, and says so', async ({ visitor, page }) => {
  await visitor.openFindPage('ru', { q: 'щщщщъъ' })
  await expect(page.getByText(visitor.say('results.relaxed', { text: 'щщщщъъ' }))).toBeVisible()
  await expect(visitor.answers).toHaveCount(20)
})

test('the filter by kind is a form that opens, sends and can be taken off again', async ({ visitor, page }) => {
  await visitor.openFindPage('ky', { q: 'Ош' })
  await visitor.openFilters('filter.kind')
  await page.getByRole('checkbox', { name: visitor.say('kind.crisis_center') }).check()
  await page.getByRole('button', { name: visitor.say('filter.apply') }).click()
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'Ош', kind: 'crisis_center' })
  const badges = visitor.answers.locator('.badge')
  expect(new Set(await badges.evaluateAll((all) => all.map((badge) => badge.getAttribute('data-kind'))))).toEqual(
    new Set(['crisis_center']),
  )
  await page.getByRole('link', { name: visitor.say('filter.remove', { name: visitor.say('kind.crisis_center') }) }).click()
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'Ош' })
  await expect(visitor.answers).toHaveCount(20)
})

test('more answers come by a link until all are there', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  const seen = [await visitor.answerIds()]
  for (const count of [40, 60, 80, 100]) {
    await page.locator('.more').getByRole('link').click()
    await expect(visitor.answers).toHaveCount(count)
    seen.push(await visitor.answerIds())
  }
  await expect(page.locator('.more')).toHaveCount(0)
  const all = seen.at(-1) ?? []
  expect(new Set(all).size).toBe(all.length)
  for (const ids of seen) expect(all.slice(0, ids.length)).toEqual(ids)
})

test('on a phone the list and the map are two links of one page', async ({ visitor, page }) => {
  await visitor.openFindPage('ru', { q: 'Кербен' })
  const views = page.getByRole('navigation', { name: visitor.say('view.label') })
  await views.getByRole('link', { name: visitor.say('view.map') }).click()
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'Кербен', view: 'map' })
  await expect(page.getByRole('img', { name: visitor.say('map.overview') })).toBeVisible()
  await expect(visitor.answers.first()).toBeHidden()
  await views.getByRole('link', { name: visitor.say('view.list') }).click()
  await visitor.expectFirstAnswer('flac-kerben')
  await expect(visitor.answers.first()).toBeVisible()
})

test.describe('on a desktop', () => {
  test.use({ viewport: desktop })

  test('list and still map stand side by side, and the map names its source and its doubt', async ({ visitor, page }) => {
    await visitor.openFindPage('en')
    const map = page.getByRole('img', { name: visitor.say('map.overview') })
    await expect(map).toBeVisible()
    const [list, picture] = [await visitor.answers.first().boundingBox(), await map.boundingBox()]
    expect(picture?.x).toBeGreaterThanOrEqual((list?.x ?? 0) + (list?.width ?? 0))
    const caption = page.locator('.still-map figcaption')
    await expect(caption).toContainText('OpenStreetMap')
    await expect(caption).toContainText(visitor.say('map.boundaries'))
    expect(await map.evaluate((image: HTMLImageElement) => image.src)).toMatch(/\/pictures\/.+\/overview-en\.svg$/)
  })
})
