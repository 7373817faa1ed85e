/** Keeps an open page true: makes it anew whenever the clock changes what it says. */
import type { Page } from '@legalmap/data/pages/page.ts'
import { instant } from './page-clock.ts'
import { renewAt } from './renew-at.ts'

/** Where the register cannot be loaded: until the next try, milliseconds. */
const patience = 60_000

/** `show` is handed each renewed page. Only the first look at a page that never changes loads anything. */
export function keepRenewed(page: Page, show: (page: Page) => void, at = page.until): void {
  if (at === null) return
  renewAt(at, instant, (now) => {
    const renew = async () => {
      const { remakePage } = await import('./remake-page.ts')
      return remakePage(page, now)
    }
    renew().then(
      (renewed) => {
        if (!renewed) return
        show(renewed)
        keepRenewed(renewed, show)
      },
      () => keepRenewed(page, show, now + patience),
    )
  })
}
