/** `pnpm screenshots [WORD]`: pictures of all examples and of every kind of page for people to look at; with a word only what has it in its name. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '@legalmap/data/model/language.ts'
import { prepareSite, startSite, temporaryFolder } from '@legalmap/scripts/bench/site-process.ts'
import { startReview } from '@legalmap/scripts/review.ts'
import { type Browser, chromium, type Page } from '@playwright/test'
import { executablePath, launchArguments } from '../chromium.ts'
import { pageKinds } from '../page-kinds.ts'
import { exampleParts } from './example-parts.ts'

const folder = join(import.meta.dirname, '../../screenshots')
const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const
type Screen = keyof typeof screens
const schemes = ['light', 'dark'] as const

/** Every kind of page by its path, a name that stays when words change, so that the pictures of two versions can be compared. */
const pages: readonly (readonly [name: string, path: string])[] = [...pageKinds.map(({ path }) => path), '?view=map'].map(
  (path) => [path.replace(/^[/?]/, '').replaceAll(/[^a-zA-Z0-9-]+/g, '-') || 'home', path],
)

interface Shot {
  group: 'pages' | 'examples'
  name: string
  language: Language
  screen: Screen
  scheme: (typeof schemes)[number]
  file: string
}

const word = process.argv[2] ?? ''
const wanted = (name: string) => name.includes(word)
const shots: Shot[] = []

/** Hands over a page on each screen in each scheme. */
async function onEveryScreen(browser: Browser, work: (page: Page, screen: Screen, scheme: Shot['scheme']) => Promise<void>) {
  const all = (Object.keys(screens) as Screen[]).flatMap((screen) => schemes.map((scheme) => [screen, scheme] as const))
  for (const [screen, scheme] of all) {
    const context = await browser.newContext({ viewport: screens[screen], colorScheme: scheme })
    await work(await context.newPage(), screen, scheme)
    await context.close()
  }
}

async function take(page: Page, shot: Omit<Shot, 'file'>): Promise<void> {
  const { group, name, language, screen, scheme } = shot
  const file = `${group}-${name.replaceAll('/', '-')}-${language}-${screen}-${scheme}.jpg`
  // a page far longer than a screen is looked at from its top
  const { width } = screens[screen]
  const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), 6000)
  await page.screenshot({
    path: join(folder, file),
    fullPage: true,
    clip: { x: 0, y: 0, width, height },
    type: 'jpeg',
    quality: 80,
  })
  shots.push({ ...shot, file })
}

async function takePages(browser: Browser, address: string) {
  await onEveryScreen(browser, async (page, screen, scheme) => {
    for (const [name, path] of pages.filter(([page_]) => wanted(page_)))
      for (const language of languages) {
        await page.goto(`${address}/${language}${path}`, { waitUntil: 'networkidle' })
        // a map draws its pins after its tiles
        if (await page.locator('.maplibregl-canvas').count()) await page.waitForTimeout(1500)
        await take(page, { group: 'pages', name, language, screen, scheme })
      }
  })
}

async function takeExamples(browser: Browser, address: string) {
  await onEveryScreen(browser, async (page, screen, scheme) => {
    await page.goto(`${address}/review?bare`)
    for (const part of exampleParts().filter(wanted))
      for (const language of languages) {
        await page.evaluate(
          (hash) => {
            location.hash = hash
          },
          `#${new URLSearchParams({ part, language })}`,
        )
        await page.locator(`[data-language="${language}"][data-name]`).first().waitFor({ state: 'attached' })
        await take(page, { group: 'examples', name: part, language, screen, scheme })
      }
  })
}

function contactSheet(): string {
  const names = [...new Set(shots.map(({ group, name }) => `${group}: ${name}`))]
  const rows = names.map((title) => {
    const own = shots.filter(({ group, name }) => `${group}: ${name}` === title)
    const figures = own.map(
      ({ file, language, screen, scheme }) =>
        `<figure class="${screen}"><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${language}, ${screen}, ${scheme}</figcaption></figure>`,
    )
    return `<h2>${title}</h2><div>${figures.join('')}</div>`
  })
  const style =
    'body{font:14px system-ui;margin:16px}div{display:flex;gap:12px;overflow-x:auto;align-items:start}figure{margin:0;flex:none}img{border:1px solid #ccc}.phone img{width:195px}.desktop img{width:480px}'
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>${rows.join('\n')}`
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath, args: launchArguments })
try {
  if (pages.some(([name]) => wanted(name))) {
    await using temporary = await temporaryFolder()
    await prepareSite(temporary.path)
    await using site = await startSite(temporary.path)
    await takePages(browser, site.address)
  }
  if (exampleParts().some(wanted)) {
    const review = await startReview()
    await takeExamples(browser, review.address).finally(review.close)
  }
} finally {
  await browser.close()
}
writeFileSync(join(folder, 'index.html'), contactSheet())
console.log(`${shots.length} pictures: ${join(folder, 'index.html')}`)
