/** A visitor of the site: drives the browser in the words of the domain and hears what the page should never say. */

import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/ky.json' with { type: 'json' }
import { type MessageKey, type Translate, translator } from '@legalmap/data/messages/messages.ts'
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import { type Language, languages } from '@legalmap/data/model/language.ts'
import { test as base, type ConsoleMessage, expect, type Locator, type Page, type Request, type Response } from '@playwright/test'

export { pageKinds } from './page-kinds.ts'
export type { Language }
export { expect, languages }

const messages = { ky, ru, en }

/** What the page says in a language, so that tests name a text by its meaning. */
export const words = (language: Language): Translate => translator(messages[language], language)

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 800 }

/** The software renderer of the test browser and the tests' own ban on service workers, not the page, say this. */
const noise = /GPU stall|Service Worker registration blocked/

export class Visitor {
  readonly page: Page
  /** The language of the page that was opened last. */
  language: Language = 'en'
  /** Errors, warnings and exceptions of every page so far; a test fails when something is left here. */
  readonly complaints: string[] = []
  /** Every request that left the browser. */
  readonly requests: Request[] = []

  constructor(page: Page) {
    this.page = page
    page.on('console', (message) => this.#hear(message))
    page.on('pageerror', (error) => this.complaints.push(`exception: ${error.message}`))
    page.on('request', (request) => this.requests.push(request))
  }

  #hear(message: ConsoleMessage) {
    if (!['error', 'warning'].includes(message.type()) || noise.test(message.text())) return
    // the browser reports the status of a page that is meant to be missing
    if (message.text().includes('status of 404') && message.location().url === this.page.url()) return
    this.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  }

  say(key: MessageKey, values?: Record<string, string | number>): string {
    return words(this.language)(key, values)
  }

  async open(language: Language, path: string): Promise<Response> {
    this.language = language
    const response = await this.page.goto(`/${language}${path}`)
    if (!response) throw new Error(`/${language}${path} gave no answer`)
    return response
  }

  openFindPage(language: Language, query: Record<string, string> = {}): Promise<Response> {
    const search = new URLSearchParams(query).toString()
    return this.open(language, search && `?${search}`)
  }

  openProvider(language: Language, id: string): Promise<Response> {
    return this.open(language, `/providers/${id}`)
  }

  openAbout(language: Language): Promise<Response> {
    return this.open(language, '/about')
  }

  /** Waits until React has taken over what stands in `main`. */
  async alive(): Promise<void> {
    await this.page.waitForFunction(() => {
      const inside = document.querySelector('main > *')
      return inside !== null && Object.keys(inside).some((key) => key.startsWith('__reactFiber'))
    })
  }

  /** Waits until the browser answers by itself, from the saved snapshot: then the list of everything is whole. */
  async answersByItself(): Promise<void> {
    await this.page.waitForFunction(() => document.querySelectorAll('.result').length > 20)
  }

  /** Waits until the moving map, where there is one, stands still and has its tiles. */
  async mapSettled(): Promise<void> {
    await this.page.waitForLoadState('networkidle')
    await this.page.waitForFunction(() => document.querySelector('.map:not([data-ready])') === null)
    await this.page.waitForLoadState('networkidle')
  }

  get field(): Locator {
    return this.page.locator('#q')
  }

  async ask(text: string): Promise<void> {
    await this.field.fill(text)
    await this.field.press('Enter')
  }

  /** Opens the filters, a panel or on a phone a sheet, and one group of choices among them. */
  async openFilters(group: MessageKey): Promise<void> {
    await this.page.locator('.filter > summary').click()
    await this.page
      .locator('.filter-group > summary:visible')
      .filter({ hasText: this.say(group) })
      .click()
  }

  /** The sheet of filters on a phone. */
  get sheet(): Locator {
    return this.page.locator('dialog.filter-sheet')
  }

  /** Closes the sheet by what says how many answers are left. */
  async showAnswers(count: number): Promise<void> {
    await this.sheet.getByRole('button', { name: this.say('filter.show', { count }), exact: true }).click()
    await expect(this.sheet).toBeHidden()
  }

  /** The number that stands on every page. */
  get hotline(): Locator {
    return this.page.locator('a.hotline')
  }

  /** What the page understood of the question. */
  get understood(): Locator {
    return this.page.locator('#answers')
  }

  /** The answers in their order. */
  get answers(): Locator {
    return this.page.locator('.answers-list .result')
  }

  answer(id: string): Locator {
    return this.page.locator(`.answers-list #result-${id}`)
  }

  firstAnswer(): Locator {
    return this.answers.first().getByRole('link').first()
  }

  /** The ids of the answers in their order. */
  async answerIds(): Promise<string[]> {
    return this.answers.evaluateAll((items) => items.map((item) => item.id.replace(/^result-/, '')))
  }

  async expectFirstAnswer(id: string): Promise<void> {
    await expect(this.answers.first()).toHaveAttribute('id', `result-${id}`)
  }

  /** Other places that the question can mean. */
  get namesakes(): Locator {
    return this.page.locator('.namesakes li')
  }

  nearMe(): Promise<void> {
    return this.page.getByRole('button', { name: this.say('near_me.button') }).click()
  }

  stopNearMe(): Promise<void> {
    return this.page.getByRole('button', { name: this.say('near_me.clear') }).click()
  }

  /** The map's pins as a list of options, which the keyboard and screen readers use. */
  get pins(): Locator {
    return this.page.getByRole('listbox', { name: this.say('map.features') })
  }

  /** The ids of what the map draws, in the order of the answers. */
  async pinIds(): Promise<string[]> {
    const options = this.page.locator('[role=option]')
    return options.evaluateAll((drawn) => drawn.map((option) => option.id.replace(/^feature-/, '')))
  }

  /** Opens the find page with the map's middle at a point, so that what lies there can be pointed at. */
  async openMapAt(
    language: Language,
    [longitude, latitude]: readonly [number, number],
    zoom: number,
    search = '',
  ): Promise<void> {
    await this.open(language, `${search}#map=${zoom.toFixed(2)}/${latitude.toFixed(4)}/${longitude.toFixed(4)}`)
    await this.mapReady()
  }

  async mapReady(): Promise<void> {
    await this.page.locator('.map[data-ready]').waitFor({ timeout: 15_000 })
    await this.page.waitForLoadState('networkidle')
  }

  /** The middle of the map on the screen. */
  async middleOfMap(): Promise<{ x: number; y: number }> {
    const box = await this.page.locator('.map-canvas').boundingBox()
    if (!box) throw new Error('the map is not on the screen')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Selects an answer on the map with the keyboard. */
  async selectOnMap(id: string): Promise<void> {
    const steps = (await this.pinIds()).indexOf(id)
    if (steps < 0) throw new Error(`${id} is not on the map`)
    await this.pins.focus()
    await this.page.keyboard.press('Home')
    for (let step = 0; step < steps; step++) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
  }

  block(key: MessageKey): Locator {
    return this.page.getByRole('region', { name: this.say(key), exact: true })
  }

  /** How far the page reaches beyond the right edge of the window, CSS pixels. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth)
  }
}

/** A test with a visitor, who hears from the first page on; it fails when a page complained, whatever else it looked at. */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: [
    async ({ page }, use) => {
      const visitor = new Visitor(page)
      await use(visitor)
      expect(visitor.complaints, 'the pages have nothing to complain of').toEqual([])
    },
    // also where a test names no visitor, or only what comes after it does
    { auto: true },
  ],
})
