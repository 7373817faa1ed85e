import { AxeBuilder } from '@axe-core/playwright'
import { desktop, expect, languages, phone, test, type Visitor } from '../driver.ts'

test.use({ viewport: desktop })

const tokmok = [75.30149, 42.84194] as const
const bishkek = [74.59, 42.87] as const

const active = (visitor: Visitor) => visitor.page.locator('[role=option][data-active]')

/** The id of the option that the listbox names as its active one. */
const activeId = async (visitor: Visitor) =>
  (await visitor.pins.getAttribute('aria-activedescendant'))?.replace(/^feature-/, '') ?? ''

/** Everything that live regions said since `listen`, in order. */
async function listen(visitor: Visitor): Promise<() => Promise<string[]>> {
  await visitor.page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status]')
        const text = region?.textContent ?? ''
        if (text && said.at(-1) !== text) said.push(text)
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  return () => visitor.page.evaluate(() => (window as unknown as { said: string[] }).said)
}

test('who does not use the map skips it with one key', async ({ visitor, page }) => {
  await visitor.openFindPage('ru')
  await visitor.mapReady()
  const skip = page.getByRole('link', { name: visitor.say('skip.map') })
  await skip.focus()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('footer') !== null)).toBe(true)
})

test('Alt and an arrow at the last pin of a side stays there, and never leaves the page', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.mapReady()
  await visitor.pins.focus()
  const address = page.url().replace(/#.*/, '')
  for (let press = 0; press < 30; press++) await page.keyboard.press('Alt+ArrowLeft')
  const last = await activeId(visitor)
  await page.keyboard.press('Alt+ArrowLeft')
  expect(await activeId(visitor)).toBe(last)
  expect(page.url().replace(/#.*/, '')).toBe(address)
})

test('Alt and an arrow leads to the nearest pin that way, which is marked and brought into sight', async ({ visitor, page }) => {
  await visitor.openMapAt('en', tokmok, 9, '?selected=cpdv-chui-tokmok')
  await visitor.pins.focus()
  expect(await activeId(visitor)).toBe('cpdv-chui-tokmok')
  await page.keyboard.press('Alt+ArrowLeft')
  const west = await activeId(visitor)
  expect(west).not.toBe('cpdv-chui-tokmok')
  await expect(visitor.answer(west)).toHaveAttribute('data-highlighted')
  await page.keyboard.press('Alt+ArrowRight')
  expect(await activeId(visitor)).toBe('cpdv-chui-tokmok')
  const before = new URL(page.url()).hash
  for (let press = 0; press < 6; press++) await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => new URL(page.url()).hash).not.toBe(before)
  // as near as before: moving the choice is no zooming
  expect(new URL(page.url()).hash).toMatch(/^#map=9\.00\//)
})

test('letters lead to the next name that begins with them', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.mapReady()
  await visitor.pins.focus()
  await page.keyboard.type('omb')
  await expect(active(visitor)).toContainText(/^Ombudsman/)
})

for (const language of languages)
  test(`in ${language} every pin has name, kind, how far and which way, and whether it is open`, async ({ visitor }) => {
    await visitor.openFindPage(language, { q: 'Кербен' })
    await visitor.mapReady()
    const option = visitor.page.locator('#feature-justice-house-ala-buka')
    const place = visitor.answer('justice-house-ala-buka')
    const far = ((await place.locator('.far').textContent()) ?? '').trim()
    await expect(option).toContainText((await place.getByRole('link').first().textContent()) ?? '')
    // Ala-Buka lies to the west of Kerben
    await expect(option).toContainText(visitor.say('direction.w', { distance: far }))
    await expect(option).toContainText(visitor.say('map.approximate'))
    await expect(option).toContainText(visitor.say('open.unconfirmed'))
    await expect(visitor.page.locator('#feature-cpdv-chui-tokmok')).toContainText(visitor.say('kind.cpdv'))
  })

test('Enter chooses, Enter again opens, and Back returns to the choice', async ({ visitor, page }) => {
  await visitor.openFindPage('en', { q: 'Kerben' })
  await visitor.mapReady()
  await visitor.selectOnMap('justice-house-ala-buka')
  await expect(visitor.pins).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/en/providers/justice-house-ala-buka')
  await page.goBack()
  await expect(visitor.answer('justice-house-ala-buka')).toHaveAttribute('data-selected')
})

test('list and map hold the same answers: after questions, filters, an area and a look around', async ({ visitor, page }) => {
  await visitor.openMapAt('ru', bishkek, 8)
  const same = async () => {
    const response = await page.request.get('/api/v1/providers?limit=200')
    const { items } = (await response.json()) as { items: { id: string; location: unknown }[] }
    const placed = new Set(items.filter(({ location }) => location).map(({ id }) => id))
    await expect
      .poll(async () => JSON.stringify(await visitor.pinIds()))
      .toBe(JSON.stringify((await visitor.answerIds()).filter((id) => placed.has(id))))
    return (await visitor.pinIds()).length
  }
  const all = await same()
  // a look around changes neither
  await page.locator('.maplibregl-canvas').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('+')
  expect(await same()).toBe(all)
  await page.getByRole('button', { name: visitor.say('map.search_area') }).click()
  await expect(visitor.understood).toHaveText(visitor.say('results.area'))
  const inArea = await same()
  expect(inArea).toBeGreaterThan(0)
  expect(inArea).toBeLessThan(all)
  await visitor.openFilters('filter.kind')
  await page.getByRole('checkbox', { name: visitor.say('kind.ngo') }).click()
  expect(await same()).toBeLessThan(inArea)
  await visitor.ask('Кызыл-Кыя')
  expect(await same()).toBeGreaterThan(0)
})

test.describe('near me', () => {
  test.use({ geolocation: { longitude: 71.758, latitude: 41.494 }, permissions: ['geolocation'] })

  test('the pins are those of the list, nearest first, with the way from the person', async ({ visitor, page }) => {
    await visitor.openFindPage('en')
    await visitor.mapReady()
    await visitor.nearMe()
    await visitor.expectFirstAnswer('flac-kerben')
    const ids = await visitor.answerIds()
    const pins = await visitor.pinIds()
    expect(pins).toEqual(ids.filter((id) => pins.includes(id)))
    await expect(page.locator('#feature-flac-osh')).toContainText(/to the south-east/)
  })
})

test('a new question is announced once, politely', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.mapReady()
  const said = await listen(visitor)
  await visitor.openFilters('filter.kind')
  await page.getByRole('checkbox', { name: visitor.say('kind.justice_house') }).click()
  await expect(visitor.answers).toHaveCount(7)
  await visitor.mapSettled()
  expect(await said()).toEqual([visitor.say('results.count', { count: 7 })])
  expect(await page.locator('main [aria-live=assertive], main [role=alert]').count()).toBe(0)
})

test('moving the map with the keys says once how much is in sight; with the mouse it says nothing', async ({ visitor, page }) => {
  await visitor.openMapAt('en', bishkek, 9)
  const said = await listen(visitor)
  const { x, y } = await visitor.middleOfMap()
  await page.mouse.move(x + 200, y + 100)
  await page.mouse.wheel(0, -200)
  await expect.poll(() => new URL(page.url()).hash).not.toContain('#map=9.00')
  await page.locator('.maplibregl-canvas').focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(said).toHaveLength(1)
  expect((await said())[0]).toMatch(/^\d+ places? in sight$/)
})

test('the keys open a cluster under the cross, choose in its list, and come back to the map', async ({ visitor, page }) => {
  await visitor.openMapAt('en', bishkek, 12)
  const canvas = page.locator('.maplibregl-canvas')
  await canvas.focus()
  await page.keyboard.press('Enter')
  const list = page.getByRole('dialog')
  await expect(list.getByRole('button', { name: visitor.say('map.close') })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(canvas).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(list.getByRole('button', { name: visitor.say('map.close') })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  await expect(canvas).toBeFocused()
  expect(new URL(page.url()).searchParams.get('selected')).toBeTruthy()
  await page.keyboard.press('Escape')
  await expect.poll(() => new URL(page.url()).searchParams.get('selected')).toBeNull()
})

test('the list of pins hands back to the map with Escape', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.mapReady()
  await visitor.pins.focus()
  await page.keyboard.press('Escape')
  await expect(page.locator('.maplibregl-canvas')).toBeFocused()
})

test('the legend opens with the keyboard, and names the kinds on the map and no others', async ({ visitor, page }) => {
  await visitor.openFindPage('ky')
  await visitor.mapReady()
  const legend = page.locator('.map-legend')
  await expect(legend.getByRole('listitem').first()).toBeHidden()
  await legend.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(legend.getByText(visitor.say('kind.justice_house'))).toBeVisible()
  await expect(legend.getByText(visitor.say('map.legend_cluster'))).toBeVisible()
  await expect(legend.getByText(visitor.say('kind.hotline'))).toHaveCount(0)
})

test('a cluster says what is inside when it is pointed at', async ({ visitor, page }) => {
  await visitor.openMapAt('en', bishkek, 10)
  const { x, y } = await visitor.middleOfMap()
  await page.mouse.move(x + 2, y + 2)
  const title = () => page.locator('.maplibregl-canvas').getAttribute('title')
  await expect.poll(title).toContain(`${visitor.say('kind.free_legal_aid_center')}: `)
  await page.mouse.move(x + 300, y + 250)
  await expect.poll(title).toBe('')
})

for (const [screen, viewport] of Object.entries({ phone, desktop }))
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport })

    test(`the map’s controls on a ${screen} are large enough for a thumb, and axe knows no barrier`, async ({
      visitor,
      page,
    }) => {
      await visitor.openMapAt('ru', bishkek, 9, '?view=map')
      await page.locator('.map-legend summary').click()
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('.map button, .map summary')]
          .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 90) }))
          .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
          .map(({ box, html }) => `${Math.round(box.width)}x${Math.round(box.height)} ${html}`),
      )
      expect(small).toEqual([])
      const { violations } = await new AxeBuilder({ page }).include('.find-map').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
    })
  })

test.describe('on a phone', () => {
  test.use({ viewport: phone })

  test('the sources of the map are folded at first, and one touch away', async ({ visitor, page }) => {
    await visitor.open('en', '?view=map')
    await visitor.mapReady()
    const inside = page.locator('.maplibregl-ctrl-attrib-inner')
    await expect(inside).toBeHidden()
    await page.locator('.maplibregl-ctrl-attrib summary').click()
    await expect(inside).toBeVisible()
    await expect(inside).toContainText('OpenStreetMap')
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the map is at its answers at once', async ({ visitor, page }) => {
    await visitor.openFindPage('en')
    await visitor.mapReady()
    await page.evaluate(() => {
      const seen = new Set<string>()
      Object.assign(window, { seen })
      const replace = history.replaceState.bind(history)
      history.replaceState = (...given) => {
        seen.add(String(given[2]).replace(/.*#/, '#'))
        replace(...given)
      }
    })
    await visitor.ask('Kerben')
    await visitor.mapSettled()
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
    expect(seen.filter((hash) => hash.startsWith('#map='))).toHaveLength(1)
  })
})

test('on paper there are the still map and the list, and nothing to press', async ({ visitor, page }) => {
  await visitor.openFindPage('en', { q: 'Kerben' })
  await visitor.mapReady()
  await page.emulateMedia({ media: 'print' })
  const picture = page.locator('.paper img')
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true)
  await expect(page.locator('.map')).toBeHidden()
  await expect(visitor.answers.first()).toBeVisible()
  for (const press of await page.locator('main button, main summary, main input').all()) await expect(press).toBeHidden()
})
