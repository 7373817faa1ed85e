/** A neutral name and icon in the tab: chosen on this device, kept there alone, put on every page before it comes alive. */

/** The key under which the device keeps the choice; leaving forgets it with everything else. */
const chosen = 'neutral_tab'
const changed = 'legalmap:neutral-tab'

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='gray' d='M3 1h7l3 3v11H3z'/%3E%3C/svg%3E"

export function isTabNeutral(): boolean {
  try {
    return localStorage.getItem(chosen) === '1'
  } catch {
    return false
  }
}

/** Returns false where the browser keeps nothing. */
export function setTabNeutral(neutral: boolean): boolean {
  try {
    if (neutral) localStorage.setItem(chosen, '1')
    else localStorage.removeItem(chosen)
  } catch {
    return false
  }
  dispatchEvent(new Event(changed))
  return true
}

export function onTabNeutralChange(then: () => void): () => void {
  addEventListener(changed, then)
  return () => removeEventListener(changed, then)
}

/** Keeps name and icon neutral while that is chosen, whoever writes them, and gives the real ones back when it no longer is. */
export function keepTabNeutral(title: string): void {
  const icons = () => document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')
  let real = document.title
  const put = () => {
    if (!isTabNeutral() || 'leaving' in document.documentElement.dataset) return
    if (document.title !== title) {
      real = document.title
      document.title = title
    }
    for (const link of icons())
      if (link.getAttribute('href') !== icon) {
        link.dataset.real ??= link.getAttribute('href') ?? ''
        link.setAttribute('href', icon)
      }
  }
  const giveBack = () => {
    document.title = real
    for (const link of icons()) if (link.dataset.real) link.setAttribute('href', link.dataset.real)
  }
  put()
  new MutationObserver(put).observe(document.head, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['href'],
  })
  onTabNeutralChange(() => (isTabNeutral() ? put() : giveBack()))
}
