import { desktop, expect, test, type Visitor } from '../driver.ts'

const kerben = { longitude: 71.758, latitude: 41.494 }

/** Everything that leaves the browser or stays in its history, as one text. */
async function whatIsTold(visitor: Visitor): Promise<string> {
  const sent = await Promise.all(
    visitor.requests.map(async (request) => [
      request.url(),
      JSON.stringify(await request.allHeaders()),
      request.postData() ?? '',
    ]),
  )
  const kept = await visitor.page.evaluate(() => [
    location.href,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    document.cookie,
    document.title,
    JSON.stringify(performance.getEntries().map((entry) => entry.name)),
  ])
  return [...sent.flat(), ...kept].join('\n')
}

/** The position in decimal degrees, however it is cut off or separated. */
const position = /71[.,]7[56]|41[.,](49|5)|near=|radius=/

test.describe('without leave', () => {
  test('a refusal is said plainly, and the answers stay', async ({ visitor, page }) => {
    await visitor.openFindPage('ky')
    await visitor.answersByItself()
    await visitor.nearMe()
    await expect(page.getByText(visitor.say('near_me.denied'))).toBeVisible()
    await expect(visitor.answers).toHaveCount(100)
    await visitor.ask('Кербен')
    await visitor.expectFirstAnswer('flac-kerben')
    await expect(page.getByText(visitor.say('near_me.denied'))).toHaveCount(0)
  })
})

test.describe('far away', () => {
  test.use({ geolocation: { longitude: 13.4, latitude: 52.52 }, permissions: ['geolocation'] })

  test('somebody outside of the country is told so', async ({ visitor, page }) => {
    await visitor.openFindPage('ru')
    await visitor.answersByItself()
    await visitor.nearMe()
    await expect(page.getByText(visitor.say('near_me.far'))).toBeVisible()
    await expect(visitor.answers.first().locator('.far')).toHaveText(/^около 4\s\d{3}\sкм$/)
  })
})

for (const [screen, viewport] of [
  ['phone', { width: 390, height: 844 }],
  ['desktop', desktop],
] as const)
  test.describe(`in Kerben, on a ${screen}`, () => {
    test.use({ geolocation: kerben, permissions: ['geolocation'], viewport })

    test(`on a ${screen} the nearest help comes first, and the position never leaves the device`, async ({ visitor, page }) => {
      await visitor.openFindPage('en')
      await visitor.answersByItself()
      const before = page.url()
      await visitor.nearMe()
      await expect(visitor.understood).toHaveText(visitor.say('results.near_you'))
      await visitor.expectFirstAnswer('flac-kerben')
      // known to its town only: no metres
      await expect(visitor.answers.first().locator('.far')).toHaveText(visitor.say('distance.in_this_town'))
      await expect(page.getByText(visitor.say('near_me.privacy'))).toBeVisible()
      // a map that is drawn late may have written where it looked before the position came
      await expect(page).toHaveURL(before)

      // what is done afterwards must not tell it either
      await visitor.openFilters('filter.kind')
      await page.getByRole('checkbox', { name: visitor.say('kind.justice_house') }).click()
      if (await visitor.sheet.isVisible()) await visitor.showAnswers(7)
      await visitor.expectFirstAnswer('justice-house-ala-buka')
      await expect(visitor.understood).toHaveText(visitor.say('results.near_you'))
      await page.waitForLoadState('networkidle')
      expect(await whatIsTold(visitor)).not.toMatch(position)

      await visitor.answers.first().getByRole('link').first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Ala-Buka')
      await page.goBack()
      await page.waitForLoadState('networkidle')
      expect(await whatIsTold(visitor)).not.toMatch(position)
    })
  })

test.describe('clearing', () => {
  test.use({ geolocation: kerben, permissions: ['geolocation'] })

  test('a position takes the place of the question, and is gone when it is cleared', async ({ visitor, page }) => {
    await visitor.openFindPage('en', { q: 'Tokmok' })
    await visitor.answersByItself()
    await visitor.expectFirstAnswer('cpdv-chui-tokmok')
    await visitor.nearMe()
    await visitor.expectFirstAnswer('flac-kerben')
    await expect(visitor.field).toHaveValue('')
    expect(new URL(page.url()).search).toBe('')
    await visitor.stopNearMe()
    await expect(visitor.understood).toHaveText(visitor.say('results.all'))
    await expect(visitor.answers.locator('.far').filter({ hasText: 'km' })).toHaveCount(0)
    await visitor.nearMe()
    await visitor.expectFirstAnswer('flac-kerben')
  })

  test('a new question takes the place of the position', async ({ visitor }) => {
    await visitor.openFindPage('en')
    await visitor.answersByItself()
    await visitor.nearMe()
    await expect(visitor.understood).toHaveText(visitor.say('results.near_you'))
    await visitor.ask('Tokmok')
    await visitor.expectFirstAnswer('cpdv-chui-tokmok')
    await expect(visitor.understood).toHaveText(visitor.say('results.near', { place: 'Tokmok' }))
  })
})

test.describe('a position that comes late', () => {
  /** The device answers only when it is told to. */
  const answerPosition = (page: Visitor['page']) =>
    page.evaluate(() => (globalThis as unknown as { answerPosition: () => void }).answerPosition())

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(({ longitude, latitude }) => {
      const waiting: PositionCallback[] = []
      navigator.geolocation.getCurrentPosition = (found) => void waiting.push(found)
      const position = { coords: { longitude, latitude } } as GeolocationPosition
      Object.assign(globalThis, { answerPosition: () => waiting.splice(0).map((found) => found(position)) })
    }, kerben)
  })

  test('does not take the place of a question that was asked meanwhile', async ({ visitor, page }) => {
    await visitor.openFindPage('en')
    await visitor.answersByItself()
    await visitor.nearMe()
    await expect(page.getByText(visitor.say('near_me.waiting'))).toBeVisible()
    await visitor.ask('Tokmok')
    await visitor.expectFirstAnswer('cpdv-chui-tokmok')
    await answerPosition(page)
    await expect(visitor.understood).toHaveText(visitor.say('results.near', { place: 'Tokmok' }))
    await expect(visitor.field).toHaveValue('Tokmok')
    await expect(page.getByText(visitor.say('near_me.privacy'))).toHaveCount(0)
  })

  test('does not undo a step back that was taken meanwhile', async ({ visitor, page }) => {
    await visitor.openFindPage('en', { q: 'Tokmok' })
    await visitor.answersByItself()
    await visitor.ask('Karakol')
    await expect(visitor.understood).toHaveText(visitor.say('results.near', { place: 'Karakol' }))
    await visitor.nearMe()
    await page.goBack()
    await expect(visitor.understood).toHaveText(visitor.say('results.near', { place: 'Tokmok' }))
    await answerPosition(page)
    await expect(visitor.field).toHaveValue('Tokmok')
    await expect(visitor.understood).toHaveText(visitor.say('results.near', { place: 'Tokmok' }))
  })

  test('keeps a filter that was chosen meanwhile', async ({ visitor, page }) => {
    await visitor.openFindPage('en')
    await visitor.answersByItself()
    await visitor.nearMe()
    await visitor.openFilters('filter.kind')
    await page.getByRole('checkbox', { name: visitor.say('kind.justice_house') }).click()
    if (await visitor.sheet.isVisible()) await visitor.showAnswers(7)
    await answerPosition(page)
    await expect(visitor.understood).toHaveText(visitor.say('results.near_you'))
    await visitor.expectFirstAnswer('justice-house-ala-buka')
  })

  test('gives way to the question that Back returns to', async ({ visitor, page }) => {
    await visitor.openFindPage('en', { q: 'Tokmok' })
    await visitor.answersByItself()
    await visitor.nearMe()
    await answerPosition(page)
    await expect(visitor.understood).toHaveText(visitor.say('results.near_you'))
    await page.goBack()
    await expect(visitor.field).toHaveValue('Tokmok')
    await expect(visitor.understood).toHaveText(visitor.say('results.near', { place: 'Tokmok' }))
  })
})

test.describe('the map’s own requests', () => {
  test.use({ viewport: desktop, permissions: ['geolocation'] })

  test('are for the same tiles wherever the person is', async ({ visitor, page, context }) => {
    const asked: string[][] = []
    for (const geolocation of [kerben, { longitude: 78.39, latitude: 42.49 }]) {
      await context.setGeolocation(geolocation)
      const before = visitor.requests.length
      await visitor.openFindPage('ru')
      await visitor.mapReady()
      await visitor.nearMe()
      await expect(page.getByText(visitor.say('near_me.privacy'))).toBeVisible()
      const tiles = () => {
        const paths = visitor.requests.slice(before).map((request) => new URL(request.url()).pathname)
        return [...new Set(paths.filter((path) => path.startsWith('/tiles/')))].sort()
      }
      // until no more are asked for
      let seen = -1
      await expect
        .poll(
          () => {
            const still = tiles().length === seen
            seen = tiles().length
            return still && seen > 40
          },
          { intervals: [2500], timeout: 40_000 },
        )
        .toBe(true)
      asked.push(tiles())
    }
    expect(asked[1]).toEqual(asked[0])
  })

  test('never lead to an area around the person in the address', async ({ visitor, page, context }) => {
    await context.setGeolocation(kerben)
    await visitor.openFindPage('ru')
    await visitor.mapReady()
    await visitor.nearMe()
    await visitor.mapSettled()
    await page.mouse.move(800, 400)
    await page.mouse.down()
    await page.mouse.move(700, 450, { steps: 4 })
    await page.mouse.up()
    await visitor.mapSettled()
    await expect(page.locator('.map-area')).toHaveCount(0)
    expect(new URL(page.url()).hash).toBe('')
  })
})
