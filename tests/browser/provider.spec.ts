import { expect, languages, test } from '../driver.ts'

const shelters = ['crisis-sezim', 'crisis-ak-jurok', 'crisis-center-of-mercy', 'crisis-tendesh']

for (const id of shelters)
  test(`${id} tells its town and nothing nearer: no marker, no street, no way there, no source that may print it`, async ({
    visitor,
    page,
  }) => {
    for (const language of languages) {
      await visitor.openProvider(language, id)
      await visitor.alive()
      await expect(visitor.block('provider.go')).toContainText(visitor.say('visibility.town'))
      await expect(page.getByRole('main').getByRole('img')).toHaveCount(0)
      await expect(page.locator('.address')).toHaveCount(0)
      await expect(
        page.locator('a[href^="geo:"], a[href*="maps"], a[href*="2gis"], a[href*="openstreetmap.org/dir"]'),
      ).toHaveCount(0)
      await expect(visitor.block('provider.sources').locator('a[rel~=external]')).toHaveCount(0)
      await expect(visitor.block('provider.sources')).toContainText(visitor.say('provider.source_unlinked'))
      const [structured = ''] = await page.locator('script[type="application/ld+json"]').allTextContents()
      const data = JSON.parse(structured) as { geo?: unknown; address?: { streetAddress?: unknown } }
      expect(data.geo).toBeUndefined()
      expect(data.address?.streetAddress).toBeUndefined()
    }
  })

test('a shelter is not on the map, and the list says that its street is not published', async ({ visitor, page }) => {
  await visitor.openFindPage('en', { q: 'Sezim' })
  await visitor.alive()
  await visitor.expectFirstAnswer('crisis-sezim')
  await expect(visitor.answer('crisis-sezim')).toContainText(visitor.say('visibility.town'))
  const handed = await page.locator('script#page').textContent()
  const { page: content } = JSON.parse(handed ?? '') as {
    page: { content: { help: { hits: { id: string; marker: unknown }[] } } }
  }
  expect(content.content.help.hits.find(({ id }) => id === 'crisis-sezim')?.marker).toBeNull()
})

test('a locator of a shelter does not exist, even for somebody who guesses its address', async ({ visitor, page, request }) => {
  await visitor.openProvider('en', 'flac-kerben')
  const address = (await page.locator('.locator img').getAttribute('src')) ?? ''
  expect((await request.get(address)).status()).toBe(200)
  for (const id of shelters) expect((await request.get(address.replace('flac-kerben', id))).status()).toBe(404)
})

test('an unknown phone is said plainly and leads to 114', async ({ visitor }) => {
  for (const language of languages) {
    await visitor.openProvider(language, 'flac-osh')
    const call = visitor.block('provider.call')
    await expect(call.getByRole('link')).toHaveText(visitor.say('phone.unconfirmed'))
    await expect(call.getByRole('link')).toHaveAttribute('href', 'tel:114')
  }
})

test('known phones are written out, can be tapped, and carry extension and label', async ({ visitor }) => {
  await visitor.openProvider('ru', 'state-ministry-of-justice')
  const phones = visitor.block('provider.call').getByRole('listitem')
  await expect(phones).toHaveCount(2)
  const [first, second] = [phones.first(), phones.last()]
  await expect(first.getByRole('link')).toHaveAttribute('href', 'tel:+996312626210,195')
  await expect(first.getByRole('link')).toHaveAccessibleName(/\+996 312 62 62 10.*195/)
  await expect(first).toContainText('+996 312 62 62 10')
  await expect(first).toContainText('195')
  await expect(second.getByRole('link')).toHaveAttribute('href', 'tel:+996312651010')
})

test('a text that is known in another language only is shown in that language and marked', async ({ visitor }) => {
  for (const language of ['ky', 'ru'] as const) {
    await visitor.openProvider(language, 'state-ministry-of-justice')
    const second = visitor.block('provider.call').getByRole('listitem').last()
    await expect(second.locator('[lang=en]')).toHaveText('helpline')
    await expect(second).toContainText(visitor.say('language.fallback.en'))
  }
  await visitor.openProvider('en', 'state-ministry-of-justice')
  await expect(visitor.block('provider.call')).not.toContainText(visitor.say('language.fallback.en'))
})

test('a known address is shown in the language of the page, an unknown one is said to be unconfirmed', async ({
  visitor,
  page,
}) => {
  for (const [language, street] of [
    ['ky', 'Жаш Гвардия проспекти 32'],
    ['ru', 'проспект Жаш Гвардия, 32'],
    ['en', '32 Zhash Gvardiya Avenue'],
  ] as const) {
    await visitor.openProvider(language, 'state-ministry-of-justice')
    await expect(page.locator('.address')).toContainText(street)
  }
  await visitor.openProvider('en', 'flac-kerben')
  await expect(page.locator('.address')).toHaveCount(0)
  await expect(visitor.block('provider.go')).toContainText(visitor.say('provider.address_unconfirmed'))
})

for (const [id, precision] of [
  ['flac-kerben', 'settlement'],
  ['cpdv-chui-baitik', 'district'],
] as const)
  test(`the picture of where ${id} is loads, and its words say how exact it is`, async ({ visitor, page }) => {
    for (const language of languages) {
      const loading = page.waitForResponse((response) => response.url().includes(`/providers/${id}-${language}.svg`))
      await visitor.openProvider(language, id)
      const response = await loading
      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toMatch(/^image\/svg\+xml/)
      const picture = visitor.block('provider.go').getByRole('img')
      await expect(picture).toBeVisible()
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
      await expect(visitor.block('provider.go')).toContainText(visitor.say(`provider.precision.${precision}`))
      await expect(visitor.block('provider.go')).toContainText(visitor.say('map.boundaries'))
    }
  })

test('the ways there lead to the coordinates that the public interface gives', async ({ visitor, page, request }) => {
  const answer = await request.get('/api/v1/providers/flac-kerben')
  const { location } = (await answer.json()) as { location: { coordinates: [number, number] } }
  const [longitude, latitude] = location.coordinates
  expect([longitude, latitude].map((degrees) => Math.round(degrees * 100) / 100)).toEqual([71.76, 41.49])
  await visitor.openProvider('en', 'flac-kerben')
  const hrefs = await page.locator('.directions a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const plain = hrefs.map((href) => decodeURIComponent(href))
  expect(plain.filter((href) => href.startsWith('geo:'))).toEqual([`geo:${latitude},${longitude}?q=${latitude},${longitude}`])
  const one = (part: string) => plain.filter((href) => href.includes(part))
  expect(one('2gis.')[0]).toContain(`|${longitude},${latitude}`)
  for (const service of ['yandex.', 'google.', 'apple.', 'openstreetmap.']) {
    expect(one(service), service).toHaveLength(1)
    expect(one(service)[0]).toContain(`${latitude},${longitude}`)
  }
})

test('the structured data of every kind of page can be read and names the provider', async ({ visitor, page }) => {
  for (const [id, type] of [
    ['flac-kerben', 'GovernmentOffice'],
    ['state-ministry-of-justice', 'GovernmentOffice'],
    ['hotline-114', 'LegalService'],
    ['ngo-legal-clinic-adilet', 'LegalService'],
  ] as const) {
    await visitor.openProvider('ky', id)
    const [structured = ''] = await page.locator('script[type="application/ld+json"]').allTextContents()
    const data = JSON.parse(structured) as Record<string, unknown>
    expect(data['@context']).toBe('https://schema.org')
    expect([data['@type']].flat()).toContain(type)
    expect(data.name).toBe(await page.locator('h1 [translate=no]').textContent())
    expect(data.url).toBe(page.url())
    // the middle of a town is no address
    expect(data.geo).toBeUndefined()
  }
})

test('a service that is no longer offered says so before anything else', async ({ visitor, page }) => {
  for (const language of languages) {
    await visitor.openProvider(language, 'hotline-112-legal')
    await expect(page.locator('.provider-head')).toContainText(visitor.say('status.historical'))
  }
})
