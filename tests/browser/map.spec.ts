import { desktop, expect, languages, phone, test, type Visitor } from '../driver.ts'

test.use({ viewport: desktop })

// where only one center, and where a score of providers are known to be
const tokmok = [75.30149, 42.84194] as const
const bishkek = [74.59, 42.87] as const

const query = (visitor: Visitor) => Object.fromEntries(new URL(visitor.page.url()).searchParams)

/** The answers that the map may draw: those that the page was handed with a marker. */
async function drawable(visitor: Visitor): Promise<string[]> {
  const ids = await visitor.answerIds()
  const response = await visitor.page.request.get('/api/v1/providers?limit=200')
  const { items } = (await response.json()) as { items: { id: string; location: unknown }[] }
  const placed = new Set(items.filter(({ location }) => location).map(({ id }) => id))
  return ids.filter((id) => placed.has(id))
}

test('list and map hold the same answers after every question', async ({ visitor, page }) => {
  await visitor.openFindPage('ru')
  await visitor.mapReady()
  for (const ask of [
    () => Promise.resolve(),
    () => visitor.ask('Кербен'),
    () => visitor.ask('Адилет'),
    () => page.goBack(),
    () => visitor.ask('кризис'),
  ]) {
    await ask()
    await expect.poll(async () => await visitor.pinIds()).toEqual(await drawable(visitor))
  }
  await visitor.ask('')
  await expect(visitor.answers).toHaveCount(100)
  await visitor.openFilters('filter.kind')
  await page.getByRole('checkbox', { name: visitor.say('kind.justice_house') }).click()
  await expect(visitor.answers).toHaveCount(7)
  const drawn = await visitor.pinIds()
  expect(drawn).toEqual(await drawable(visitor))
  expect(drawn).toHaveLength(7)
})

test('no shelter is drawn, and what is not drawn is counted', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.mapReady()
  const drawn = await visitor.pinIds()
  const all = await visitor.answerIds()
  expect(drawn.filter((id) => id.startsWith('crisis-'))).toEqual(['crisis-children-center-bishkek'])
  await expect(page.getByText(visitor.say('results.not_on_map', { count: all.length - drawn.length }))).toBeVisible()
})

test('an answer under the pointer or the focus is marked in list and map', async ({ visitor, page }) => {
  await visitor.openMapAt('en', tokmok, 9)
  const middle = await visitor.middleOfMap()
  const around = { x: middle.x - 40, y: middle.y - 40, width: 80, height: 80 }
  const look = async () => (await page.screenshot({ clip: around })).toString('base64')

  await page.mouse.move(5, 5)
  const plain = await look()
  await visitor.answer('cpdv-chui-tokmok').hover()
  await expect(visitor.answer('cpdv-chui-tokmok')).toHaveAttribute('data-highlighted')
  await expect.poll(look).not.toBe(plain)
  await page.mouse.move(5, 5)
  await expect(page.locator('.result[data-highlighted]')).toHaveCount(0)

  await page.mouse.move(middle.x + 3, middle.y + 3)
  await page.mouse.move(middle.x, middle.y)
  await expect(visitor.answer('cpdv-chui-tokmok')).toHaveAttribute('data-highlighted')
  await page.mouse.move(5, 5)

  await visitor.pins.focus()
  await page.keyboard.press('End')
  const last = (await visitor.pinIds()).at(-1) ?? ''
  await expect(visitor.answer(last)).toHaveAttribute('data-highlighted')
})

test('a pin that is tapped is selected in list, map and address, and stays so when the page is loaded again', async ({
  visitor,
  page,
}) => {
  await visitor.openMapAt('ky', tokmok, 9)
  const { x, y } = await visitor.middleOfMap()
  await page.mouse.click(x, y)
  await expect(visitor.answer('cpdv-chui-tokmok')).toHaveAttribute('data-selected')
  expect(query(visitor)).toEqual({ selected: 'cpdv-chui-tokmok' })
  await page.reload()
  await visitor.answersByItself()
  await expect(visitor.answer('cpdv-chui-tokmok')).toHaveAttribute('data-selected')
})

test('with the keyboard a pin is selected, in list and address too', async ({ visitor, page }) => {
  await visitor.openFindPage('en', { q: 'Kerben' })
  await visitor.mapReady()
  await visitor.selectOnMap('justice-house-ala-buka')
  await expect(visitor.answer('justice-house-ala-buka')).toHaveAttribute('data-selected')
  expect(query(visitor)).toEqual({ q: 'Kerben', selected: 'justice-house-ala-buka' })
  await expect(page.getByRole('option', { selected: true })).toHaveAttribute('id', 'feature-justice-house-ala-buka')
})

test('places on one point open as a list, from which each can be chosen and which Escape closes', async ({ visitor, page }) => {
  await visitor.openMapAt('en', bishkek, 10)
  const { x, y } = await visitor.middleOfMap()
  await page.mouse.click(x, y)
  const list = page.getByRole('dialog')
  await expect(list).toBeVisible()
  const choices = list.getByRole('listitem')
  expect(await choices.count()).toBeGreaterThan(15)
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)

  await page.mouse.click(x, y)
  await list.getByRole('button', { name: 'Free Legal Aid Center, Bishkek', exact: false }).first().click()
  await expect(list).toHaveCount(0)
  expect(query(visitor).selected).toMatch(/^flac-bishkek/)
  await expect(visitor.answer(query(visitor).selected ?? '')).toHaveAttribute('data-selected')
})

test('"search this area" narrows list and map to what is in sight, and is taken off by its chip', async ({ visitor, page }) => {
  await visitor.openMapAt('en', bishkek, 8)
  const button = page.getByRole('button', { name: visitor.say('map.search_area') })
  await expect(button).toHaveCount(0)
  const { x, y } = await visitor.middleOfMap()
  await page.mouse.move(x + 100, y + 100)
  await page.mouse.down()
  await page.mouse.move(x + 60, y + 60, { steps: 4 })
  await page.mouse.up()
  await button.click()
  await expect(visitor.understood).toHaveText(visitor.say('results.area'))
  await expect(button).toHaveCount(0)
  const [west = 0, south = 0, east = 0, north = 0] = (query(visitor).bbox ?? '').split(',').map(Number)
  expect(west < bishkek[0] && bishkek[0] < east && south < bishkek[1] && bishkek[1] < north).toBe(true)
  const narrowed = await visitor.answerIds()
  expect(narrowed).toContain('flac-bishkek')
  expect(narrowed).not.toContain('flac-osh')
  expect(await visitor.pinIds()).toEqual(await drawable(visitor))
  await page.reload()
  await expect.poll(() => visitor.answerIds()).toEqual(narrowed)

  await page.getByRole('link', { name: visitor.say('results.area.clear') }).click()
  await visitor.answersByItself()
  await expect(visitor.answers).toHaveCount(100)
  expect(query(visitor)).toEqual({})
})

for (const language of languages)
  test(`the map in ${language} is named, can be zoomed, and names its sources and its doubt`, async ({ visitor, page }) => {
    await visitor.openFindPage(language)
    await visitor.mapReady()
    await expect(page.getByRole('region', { name: visitor.say('map.label') })).toBeVisible()
    const attribution = page.locator('.maplibregl-ctrl-attrib')
    await expect(attribution).toContainText('OpenStreetMap')
    await expect(attribution).toContainText(visitor.say('map.boundaries'))
    const before = new URL(page.url()).hash
    await page.getByRole('button', { name: visitor.say('map.zoom_in'), exact: true }).click()
    await expect.poll(() => new URL(page.url()).hash).not.toBe(before)
    expect(new URL(page.url()).hash).toMatch(/^#map=[\d.]+\/[\d.]+\/[\d.]+$/)
  })

test.describe('on a phone', () => {
  test.use({ viewport: phone, hasTouch: true })

  test('what a chosen pin stands for is shown over the map, with name and phone', async ({ visitor, page }) => {
    await visitor.openMapAt('en', bishkek, 10, '?q=Adilet&view=map')
    await page.locator('.map').scrollIntoViewIfNeeded()
    const { x, y } = await visitor.middleOfMap()
    const chosen = page.locator('.map-chosen')
    // a finger that comes before the pin is drawn taps again
    await expect(async () => {
      await page.touchscreen.tap(x, y)
      await expect(chosen.getByRole('link', { name: /Adilet/ }).first()).toBeVisible({ timeout: 2000 })
    }).toPass()
    await expect(chosen.locator('a[href^="tel:"]')).toHaveAttribute('href', 'tel:+996312653513')
    expect(query(visitor)).toEqual({ q: 'Adilet', view: 'map', selected: 'ngo-legal-clinic-adilet' })
    await chosen.getByRole('link').first().click()
    await page.waitForURL('**/en/providers/ngo-legal-clinic-adilet')
    await page.goBack()
    await expect(chosen).toBeVisible()
  })
})

test.describe('near me', () => {
  test.use({ geolocation: { longitude: 71.758, latitude: 41.494 }, permissions: ['geolocation'] })

  test('while the position is in use the address does not tell where the map looks', async ({ visitor, page }) => {
    await visitor.openMapAt('en', bishkek, 9)
    await visitor.nearMe()
    await visitor.expectFirstAnswer('flac-kerben')
    await page.waitForLoadState('networkidle')
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    const { x, y } = await visitor.middleOfMap()
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -300)
    await page.waitForLoadState('networkidle')
    expect(new URL(page.url()).hash).toBe('')
    await page.reload()
    expect(page.url()).not.toMatch(/71\.7|41\.[45]/)
  })
})
