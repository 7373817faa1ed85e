import { expect, test } from '../driver.ts'

test('a question that nothing meets is answered with everything, and says so', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.answersByItself()
  await visitor.ask('qwrtzpsdfg')
  await expect(page.getByText(visitor.say('results.relaxed', { text: 'qwrtzpsdfg' }))).toBeVisible()
  await expect(visitor.answers).toHaveCount(100)
})

test('a server that cannot send the snapshot still answers the question with a page', async ({ visitor, page }) => {
  await page.route('**/snapshot/**', (route) => route.abort())
  await visitor.openFindPage('ky')
  await visitor.alive()
  await visitor.ask('Кербен')
  await page.waitForURL((address) => address.searchParams.get('q') === 'Кербен')
  await visitor.expectFirstAnswer('flac-kerben')
  await expect(visitor.answers).toHaveCount(20)
  // the browser's own words about what this test took away
  expect(visitor.complaints.every((complaint) => /\/snapshot\//.test(complaint))).toBe(true)
  visitor.complaints.length = 0
})

test('a question is answered in the browser: nothing of it goes to the server', async ({ visitor }) => {
  await visitor.openFindPage('ky')
  await visitor.answersByItself()
  visitor.requests.length = 0
  for (const [question, first] of [
    ['Кербен', 'flac-kerben'],
    ['Токмок', 'cpdv-chui-tokmok'],
    ['Адилет', 'ngo-legal-clinic-adilet'],
  ] as const) {
    await visitor.ask(question)
    await visitor.expectFirstAnswer(first)
  }
  // pictures, tiles and scripts are the same for everybody
  const asked = visitor.requests
    .map((request) => new URL(request.url()))
    .filter(({ pathname }) => !/^\/(assets|pictures|tiles)\//.test(pathname))
  expect(asked.map(String)).toEqual([])
  expect(visitor.requests.filter((request) => request.url().includes('?')).map((request) => request.url())).toEqual([])
})

test('the address holds the question, and Back and Forward restore it with its answers', async ({ visitor, page }) => {
  await visitor.openFindPage('ru')
  await visitor.answersByItself()
  const question = () => Object.fromEntries(new URL(page.url()).searchParams)
  await visitor.ask('Кербен')
  await visitor.expectFirstAnswer('flac-kerben')
  expect(question()).toEqual({ q: 'Кербен' })
  const kerben = await visitor.answerIds()
  await visitor.ask('Токмок')
  await visitor.expectFirstAnswer('cpdv-chui-tokmok')
  expect(question()).toEqual({ q: 'Токмок' })

  await page.goBack()
  await visitor.expectFirstAnswer('flac-kerben')
  await expect(visitor.field).toHaveValue('Кербен')
  expect(question()).toEqual({ q: 'Кербен' })
  expect(await visitor.answerIds()).toEqual(kerben)

  await page.goBack()
  await expect(visitor.understood).toHaveText(visitor.say('results.all'))
  await expect(visitor.field).toHaveValue('')
  expect(question()).toEqual({})

  await page.goForward()
  await page.goForward()
  await visitor.expectFirstAnswer('cpdv-chui-tokmok')
  await expect(visitor.field).toHaveValue('Токмок')
})

test('a page that is loaded again gives the same answers', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.answersByItself()
  await visitor.ask('Kochkor-Ata')
  await visitor.expectFirstAnswer('flac-bazar-korgon')
  const asked = { ids: await visitor.answerIds(), texts: await visitor.answers.allInnerTexts() }
  expect(asked.ids).toHaveLength(100)
  await page.reload()
  await visitor.answersByItself()
  expect(await visitor.answerIds()).toEqual(asked.ids)
  expect(await visitor.answers.allInnerTexts()).toEqual(asked.texts)
})

test('the server and the browser answer with the same words', async ({ visitor, page, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  for (const question of ['Kochkor-Ata', 'Ак-Суу', 'Жалал-Абад', 'Адилет', 'кризис', 'qwrtzpsdfg']) {
    await plain.goto(`/ru?q=${encodeURIComponent(question)}`)
    await visitor.openFindPage('ru')
    await visitor.alive()
    await visitor.ask(question)
    await page.waitForURL((address) => address.searchParams.get('q') === question)
    const text = (head: typeof plain) => head.locator('#answers').textContent()
    await expect(visitor.understood).toHaveText((await text(plain)) ?? '')
    const drawn = await plain.locator('.answers-list .result').allInnerTexts()
    expect(drawn.length).toBeGreaterThan(0)
    expect((await visitor.answers.allInnerTexts()).slice(0, drawn.length), question).toEqual(drawn)
    expect(await visitor.namesakes.allTextContents(), question).toEqual(await plain.locator('.namesakes li').allTextContents())
  }
  await context.close()
})

test('Өзгөн is found however it is spelt', async ({ visitor }) => {
  await visitor.openFindPage('ky')
  await visitor.answersByItself()
  const lists: string[][] = []
  for (const spelling of ['Озгон', 'Узген', 'Ozgon', 'Uzgen', 'узген']) {
    await visitor.ask('')
    await expect(visitor.understood).toHaveText(visitor.say('results.all'))
    await visitor.ask(spelling)
    await expect(visitor.understood).toHaveText(visitor.say('results.near', { place: 'Өзгөн' }))
    // behind those that serve the district, if there are any
    const nearest = visitor.answers.filter({ has: visitor.page.locator('.far').filter({ hasText: /\d/ }) }).first()
    await expect(nearest).toHaveAttribute('id', 'result-flac-jalal-abad')
    lists.push(await visitor.answerIds())
  }
  for (const list of lists) expect(list).toEqual(lists[0])
})

for (const [language, oldName, newName] of [
  ['ky', 'Жалал-Абад', 'Манас'],
  ['ru', 'Джалал-Абад', 'Манас'],
  ['en', 'Jalal-Abad', 'Manas'],
] as const)
  test(`the old name ${oldName} finds the city of ${newName} and its center`, async ({ visitor }) => {
    await visitor.openFindPage(language)
    await visitor.answersByItself()
    await visitor.ask(oldName)
    await expect(visitor.understood).toHaveText(visitor.say('results.near', { place: `${newName} (${oldName})` }))
    await visitor.expectFirstAnswer('flac-jalal-abad')
  })

test('places with the same name are told apart by their district, and each can be chosen', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.answersByItself()
  await visitor.ask('Kochkor-Ata')
  await visitor.expectFirstAnswer('flac-bazar-korgon')
  const uzgen = visitor.namesakes.filter({ hasText: 'Uzgen District' })
  await uzgen.getByRole('link').click()
  await expect(page.locator('.answers-head')).toContainText('Uzgen District')
  expect(new URL(page.url()).searchParams.get('place')).toBeTruthy()
  const chosen = await visitor.answerIds()
  expect(chosen[0]).not.toBe('flac-bazar-korgon')
  await page.reload()
  await visitor.answersByItself()
  expect(await visitor.answerIds()).toEqual(chosen)
})

test('many places with names alike are folded: the first answer is in sight, and they open by key', async ({ visitor, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await visitor.openFindPage('ru', { q: 'Каракол' })
  await expect(visitor.namesakes).toHaveCount(5)
  await expect(visitor.namesakes.first()).toBeHidden()
  await expect(visitor.answers.first().getByRole('heading')).toBeInViewport({ ratio: 1 })
  await page.getByText(visitor.say('results.namesakes_folded', { count: 5 })).press('Enter')
  await visitor.namesakes.filter({ hasText: 'Жайылский район' }).getByRole('link').click()
  await expect(page.locator('.answers-head')).toContainText('Жайылский район')
  await expect(visitor.namesakes.first()).toBeHidden()
})

test('the filter by kind narrows the answers at once and can be taken off', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.answersByItself()
  await visitor.openFilters('filter.kind')
  await page.getByRole('checkbox', { name: visitor.say('kind.crisis_center') }).click()
  await expect(visitor.answers).toHaveCount(13)
  expect(new URL(page.url()).searchParams.get('kind')).toBe('crisis_center')
  await expect(visitor.sheet.getByRole('status').filter({ hasText: visitor.say('results.count', { count: 13 }) })).toHaveCount(1)
  await visitor.showAnswers(13)
  await page.getByRole('link', { name: visitor.say('filter.remove', { name: visitor.say('kind.crisis_center') }) }).click()
  await expect(visitor.answers).toHaveCount(100)
  expect(new URL(page.url()).search).toBe('')
})

test('the language switch keeps a question that was asked in the browser', async ({ visitor, page }) => {
  await visitor.openFindPage('en')
  await visitor.answersByItself()
  await visitor.ask('Kerben')
  await visitor.expectFirstAnswer('flac-kerben')
  await page.locator('.languages a[hreflang=ky]').click()
  await page.waitForURL('**/ky?q=Kerben')
  await visitor.expectFirstAnswer('flac-kerben')
})
