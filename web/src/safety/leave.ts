/** Leaves the site: blank at once, then the neutral page in place of this one, and what the device keeps forgotten beside it. */
import { forgetDevice, hasLeft, rememberLeft } from './forget-device.ts'

/** Told to the other tabs of the site: they leave too. */
const leaving = 'leaving'

/** Nothing of the page can be seen or heard from here on, not even what stands in the browser's top layer. */
function blank(to: string, saying: string): void {
  const root = document.documentElement
  root.dataset.leaving = ''
  document.title = new URL(to).hostname
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.href = 'data:,'
  if (!document.body) return
  document.body.style.setProperty('display', 'none', 'important')
  const overlay = document.createElement('div')
  overlay.className = 'leaving'
  overlay.setAttribute('role', 'alert')
  root.append(overlay)
  overlay.textContent = saying
}

/** The whole window goes, also when the page stands in a frame of another site. */
function go(to: string): void {
  const top = window.top ?? window
  try {
    top.location.replace(to)
  } catch {
    // a frame that may not move its window leaves alone, below
  }
  if (top !== window) setTimeout(() => location.replace(to), 500)
}

function tellOtherTabs(): void {
  try {
    localStorage.setItem(leaving, '1')
    localStorage.removeItem(leaving)
  } catch {
    // where storage is switched off, other tabs stay
  }
}

/** `to` is the neutral page's address, `saying` what screen readers say meanwhile. Waits for nothing. */
export function leave(to: string, saying: string): void {
  blank(to, saying)
  go(to)
  tellOtherTabs()
  void forgetDevice()
  rememberLeft()
}

/** Calls back when another tab of the site leaves. */
export const onOtherTabLeaving = (then: () => void): void =>
  addEventListener('storage', ({ key, newValue }) => {
    if (key === leaving && newValue !== null) then()
  })

/** Whether the browser shows this page by Back or Forward although the person left in this tab. */
export function isBackAfterLeaving(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation?.type === 'back_forward' && hasLeft()
}
