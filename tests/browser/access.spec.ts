/** What axe cannot see: how large targets are, where the focus is, and what happens to a page that a person sets up for themselves. */
import type { Page } from '@playwright/test'
import { desktop, expect, phone, test } from '../driver.ts'
import { pageCombinations } from '../page-combinations.ts'

/** What can be reached with the keyboard and is on the screen. */
const reachable = 'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'

/**
 * The least of WCAG 2.5.8: 24 px each way, or so far from others that a circle of 24 px around its middle meets none of them nor
 * their circles. What is a word of a sentence is as large as its letters.
 */
const smallTargets = (page: Page) =>
  page.evaluate((selector) => {
    const withinText = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim() !== element.textContent?.trim()
    const boxOf = (element: Element) => {
      const label =
        element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type) ? element.closest('label') : null
      return (label ?? element).getBoundingClientRect()
    }
    const targets = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
    const isSmall = (box: DOMRect) => box.width < 24 || box.height < 24
    const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
    const away = (box: DOMRect, other: DOMRect) => {
      const { x, y } = middle(box)
      if (isSmall(other)) return Math.hypot(x - middle(other).x, y - middle(other).y) - 24
      return Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)) - 12
    }
    return targets
      .filter(({ element, box }) => isSmall(box) && !withinText(element))
      .filter(({ element, box }) =>
        targets.some((other) => other.element !== element && !other.element.contains(element) && away(box, other.box) < 0),
      )
      .map(({ element, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${element.outerHTML.slice(0, 110)}`)
  }, reachable)

/** What shows no sign of having the focus, one of each kind. */
const unseenFocus = (page: Page) =>
  page.evaluate((selector) => {
    const kinds = new Map<string, HTMLElement>()
    for (const element of document.querySelectorAll<HTMLElement>(selector))
      if (element.checkVisibility())
        kinds.set(`${element.tagName}.${element.className}.${element.parentElement?.className}`, element)
    const unseen: string[] = []
    for (const element of kinds.values()) {
      element.focus()
      if (document.activeElement !== element) continue
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const seen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      if (!seen) unseen.push(element.outerHTML.slice(0, 110))
    }
    return unseen
  }, reachable)

const cutOff = (page: Page) =>
  page.evaluate(() => {
    const sideways = (document.scrollingElement?.scrollWidth ?? 0) - innerWidth
    const cut = [...document.querySelectorAll('main *, header *, a.hotline')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        if (clipPath !== 'none' || element.clientWidth < 2) return false
        const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
        return (
          wide || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2 && element.children.length === 0)
        )
      })
      .map((element) => element.outerHTML.slice(0, 110))
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    )
    const widest = wide.map((element) => element.outerHTML.slice(0, 110)).slice(-3)
    return sideways > 0 ? [`scrolls sideways by ${sideways}: ${widest.join(' | ')}`, ...cut] : cut
  })

/** WCAG 1.4.12. A sheet made by script is not held back by the page's policy, as a reader's own is not. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })

const moving = (page: Page) =>
  page.evaluate(() => {
    const seconds = (text: string) =>
      Math.max(...text.split(',').map((part) => Number.parseFloat(part) * (part.includes('ms') ? 0.001 : 1)))
    const slow = [...document.querySelectorAll('body *')].filter((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
      return seconds(transitionDuration) > 0.01 || (animationName !== 'none' && seconds(animationDuration) > 0.01)
    })
    return slow.filter((element) => !element.closest('.map')).map((element) => element.outerHTML.slice(0, 110))
  })

for (const { title, path, language, theme, size, details } of pageCombinations({ 'a phone': phone, 'a desktop': desktop }))
  test(`${title} can be reached, read and used as a person sets it up`, details, async ({ visitor, page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme: theme })
    await visitor.open(language, path)
    await visitor.alive()
    expect.soft(await page.locator('[accesskey]').count(), 'a letter would collide with keys of screen readers').toBe(0)
    expect.soft(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count(), 'an order of its own').toBe(0)
    expect.soft(await smallTargets(page), 'targets too small to hit').toEqual([])

    await page.keyboard.press('Tab')
    expect.soft(await unseenFocus(page), 'focus that is not seen').toEqual([])
    await page.emulateMedia({ forcedColors: 'active' })
    expect.soft(await unseenFocus(page), 'focus that is not seen in forced colours').toEqual([])
    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' })
    expect.soft(await moving(page), 'what moves though the person asked for rest').toEqual([])

    // 400 % of a window 1280 px wide, with the letters and lines set apart
    await page.setViewportSize({ width: 320, height: 256 })
    await spaceText(page)
    expect.soft(await cutOff(page), 'lost at 400 % with wide text').toEqual([])
  })
