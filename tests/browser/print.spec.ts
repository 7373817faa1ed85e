import { expect, languages, test } from '../driver.ts'

/** Paper sizes in points of 1/72 inch. */
const a6 = { width: 298, height: 420 }
const a4 = { width: 595, height: 842 }

function readPdf(pdf: Buffer) {
  const text = pdf.toString('latin1')
  const [, , width, height] = /\/MediaBox\s*\[\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)/.exec(text)?.slice(1).map(Number) ?? []
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    size: { width: Math.round(width ?? 0), height: Math.round(height ?? 0) },
  }
}

/** The longest names, the most phones, and as little as can be known. */
const slips = ['state-ministry-of-justice', 'ngo-fvlwb-point-kashkar-kyshtak', 'crisis-sezim', 'hotline-114', 'flac-kerben']

for (const language of languages)
  test(`in ${language} a slip is one page of A6, whatever stands on it, and nothing sticks out`, async ({ visitor, page }) => {
    for (const id of slips) {
      await visitor.open(language, `/providers/${id}/card`)
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 397, height: 559 })
      const inside = await page
        .locator('.slip')
        .evaluate((slip) => slip.scrollHeight <= slip.clientHeight + 1 && slip.scrollWidth <= slip.clientWidth + 1)
      expect(inside, id).toBe(true)
      const printed = readPdf(await page.pdf({ preferCSSPageSize: true }))
      expect(printed, id).toEqual({ pages: 1, size: a6 })
    }
  })

for (const language of languages)
  test(`in ${language} a poster is one page of A4 for a dozen lines, and goes on for more`, async ({ visitor, page }) => {
    for (const [unit, most] of [
      ['aksy', 1],
      ['jeti-oguz', 1],
      ['toguz-toro', 1],
      ['osh-city', 1],
      ['bishkek', 3],
    ] as const) {
      await visitor.open(language, `/units/${unit}/poster`)
      const printed = readPdf(await page.pdf({ preferCSSPageSize: true }))
      expect(printed.size, unit).toEqual(a4)
      expect(printed.pages, unit).toBeLessThanOrEqual(most)
      expect(printed.pages, unit).toBeGreaterThan(most === 1 ? 0 : 1)
    }
  })

test('on paper stand neither the way back nor the site around the sheet, and the hotline stands once', async ({
  visitor,
  page,
}) => {
  for (const path of ['/providers/flac-kerben/card', '/units/aksy/poster']) {
    await visitor.open('ru', path)
    await visitor.alive()
    await expect(page.getByRole('button', { name: visitor.say('print.button') })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    for (const part of ['.print-bar', '.header', '.hotline-bar', 'body > .footer']) await expect(page.locator(part)).toBeHidden()
    await expect(page.locator('.paper-hotline')).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  }
})

test('the sheet is white with dark letters for who prefers the dark, too', async ({ visitor, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await visitor.open('en', '/units/aksy/poster')
  await expect(page.locator('.sheet')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(page.locator('.sheet h1')).toHaveCSS('color', 'rgb(27, 36, 48)')
})

test('every picture of a sheet loads, and the sheet fits a narrow phone', async ({ visitor, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/providers/state-ministry-of-justice/card', '/units/jeti-oguz/poster']) {
    await visitor.open('ky', path)
    await page.waitForLoadState('networkidle')
    const widths = await page
      .locator('.sheet img')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
    expect(widths.length).toBeGreaterThan(0)
    expect(widths.every((width) => width > 0)).toBe(true)
    expect(await visitor.overflow()).toBeLessThanOrEqual(0)
  }
})

test('the button prints', async ({ visitor, page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await visitor.open('en', '/providers/flac-kerben/card')
  await page.getByRole('button', { name: visitor.say('print.button') }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
})

test.describe('passing on', () => {
  for (const language of languages)
    test(`in ${language} the text is copied, as it stands in the messages, and this is said`, async ({
      visitor,
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await visitor.openProvider(language, 'state-ministry-of-justice')
      const block = visitor.block('share.heading')
      await block.getByRole('button', { name: visitor.say('share.copy') }).click()
      await expect(block.getByRole('status')).toHaveText(visitor.say('share.copied'))
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toContain('+996 312 62 62 10')
      expect(copied.split('\n').at(-1)).toBe(page.url())
      const whatsapp = await block.getByRole('link', { name: 'WhatsApp' }).getAttribute('href')
      expect(new URL(whatsapp ?? '').searchParams.get('text')).toBe(copied)
      await expect(block).toContainText(visitor.say('share.stays'))
    })

  test('where copying is not allowed the text is shown instead', async ({ visitor, page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
    })
    await visitor.openProvider('en', 'flac-kerben')
    const block = visitor.block('share.heading')
    await block.getByRole('button', { name: visitor.say('share.copy') }).click()
    await expect(block.getByRole('status')).toHaveText(visitor.say('share.copy_failed'))
    await expect(block.locator('.share-message')).toBeVisible()
    await expect(block.locator('.share-message')).toContainText(page.url())
  })

  test('the QR code shows and the contact is saved as a file', async ({ visitor, page }) => {
    await visitor.openProvider('en', 'flac-kerben')
    const block = visitor.block('share.heading')
    await block.getByText(visitor.say('share.qr')).click()
    const code = block.getByRole('img', { name: visitor.say('share.qr_picture') })
    await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    const saving = page.waitForEvent('download')
    await block.getByRole('link', { name: visitor.say('share.vcard') }).click()
    expect((await saving).suggestedFilename()).toBe('flac-kerben.vcf')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every way but copying is there, and opens nothing that sees where it was found', async ({ visitor }) => {
    await visitor.openProvider('ky', 'flac-kerben')
    const block = visitor.block('share.heading')
    await expect(block.getByRole('button')).toHaveCount(0)
    for (const way of ['whatsapp', 'telegram', 'sms'] as const)
      await expect(block.getByRole('link', { name: visitor.say(`provider.channel.${way}`) })).toHaveAttribute(
        'rel',
        'external noreferrer',
      )
    await block.getByRole('link', { name: visitor.say('share.slip') }).click()
    await expect(visitor.page.locator('.slip h1')).toBeVisible()
    await visitor.page.getByRole('link', { name: visitor.say('slip.back') }).click()
    await visitor
      .block('share.heading')
      .getByRole('link', { name: visitor.say('share.poster') })
      .click()
    await expect(visitor.page.locator('.poster h1')).toBeVisible()
  })
})
