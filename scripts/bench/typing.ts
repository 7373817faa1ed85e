/** `bench typing`: how long a slow phone takes from a keystroke to its suggestions, in a real browser on the built site. */
import { chromium, type Page } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'
import { type Figure, median } from './figure.ts'
import { prepareSite, projectCommands, siteSettings, temporaryFolder } from './site-process.ts'
import { startProcess } from './start-process.ts'

/** As Chromium's own tools call a slow phone. */
const slowdown = 4
/** Milliseconds: what a person takes for at once. */
const atOnce = 50
const rounds = 3

/** What people type, by the language of the page: whole names, old ones, words that belong to no name, errors. */
const typed = {
  ky: ['Кара-Суу', 'Өзгөн', 'озгон шаары', 'Жалал-Абад', 'Ысык-Көл облусу', 'Чоң-Алай', 'кочкор', 'Баткен'],
  ru: ['Покровка', 'с. Кызыл-Суу', 'Джалал-Абад', 'узген', 'Иссык-Куль', 'Нарын', 'бишкек', 'алайский раён'],
  en: ['Kara-Suu', 'Karakol', 'Jalal-Abad', 'Osh Region', 'uzgen', 'Ak-Suu raion', 'Tokmok', 'balykchi'],
} as const

/** Milliseconds of each keystroke from the second letter on: until the list stands in the document, and until it is drawn. */
interface Keystrokes {
  listed: number[]
  drawn: number[]
}

/** Runs in the page. React answers a keystroke before the event is over, so a task behind it finds the list in its place. */
function observeTyping(): void {
  const keystrokes: Keystrokes = { listed: [], drawn: [] }
  Object.assign(globalThis, { keystrokes })
  addEventListener(
    'input',
    (event) => {
      const field = event.target as HTMLInputElement
      if (field.value.trim().length < 2) return
      const began = event.timeStamp
      queueMicrotask(() => {
        // the layout belongs to it
        document.querySelector<HTMLElement>('[role=listbox]')?.getBoundingClientRect()
        keystrokes.listed.push(performance.now() - began)
      })
      requestAnimationFrame(() => setTimeout(() => keystrokes.drawn.push(performance.now() - began)))
    },
    // at the window, behind React's own listener at the document
    false,
  )
}

async function typeAll(page: Page, words: readonly string[]): Promise<void> {
  const field = page.locator('#q')
  for (const word of words) {
    await field.fill('')
    for (const letter of word) {
      await page.keyboard.insertText(letter)
      // people pause between keys, and the next one must not wait for this one's frame
      await page.waitForTimeout(60)
    }
  }
}

async function measure(address: string, language: keyof typeof typed): Promise<Keystrokes> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? (await sparticuz.executablePath()),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(`${address}/${language}`)
    await page.locator('#q[role=combobox]').focus()
    // the browser has its own index once it suggests
    await page.waitForFunction(() => {
      const field = document.querySelector<HTMLInputElement>('#q')
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
      set?.call(field, field?.value === 'Ош' ? 'Osh' : 'Ош')
      field?.dispatchEvent(new Event('input', { bubbles: true }))
      return document.querySelector('[role=option]') !== null
    })
    await page.evaluate(observeTyping)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    for (let round = 0; round < rounds; round++) await typeAll(page, typed[language])
    return await page.evaluate(() => (globalThis as unknown as { keystrokes: Keystrokes }).keystrokes)
  } finally {
    await browser.close()
  }
}

const highest = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
const rounded = (value: number) => Math.round(value * 10) / 10

function figuresOf(name: string, { listed, drawn }: Keystrokes): Figure[] {
  const figure = (what: string, values: readonly number[]): Figure => ({
    name: `${name}: ${what}, p99`,
    value: highest(values, 0.99),
    unit: 'ms',
    limit: { at_most: atOnce },
    details: { median_ms: rounded(median(values)), longest_ms: rounded(Math.max(...values)), keystrokes: values.length },
  })
  return [figure('a keystroke until its suggestions stand there', listed), figure('until they are drawn', drawn)]
}

export async function benchTyping(): Promise<Figure[]> {
  await using folder = await temporaryFolder()
  await prepareSite(folder.path)
  // a browser would follow an https address
  const settings = { ...siteSettings(folder.path), PUBLIC_URL: '' }
  await using site = await startProcess(process.execPath, projectCommands().startArguments, settings)
  const figures: Figure[] = []
  for (const language of ['ky', 'ru', 'en'] as const) figures.push(...figuresOf(language, await measure(site.address, language)))
  return figures
}
