/** What time it is for a page: the device's clock, unless the page proves that it is wrong. */

/** What a page says is so from `now` until before `until`, epoch milliseconds; null for ever. */
export interface Drawn {
  now: number
  until: number | null
}

/**
 * By how many milliseconds the device's clock is to be corrected. A page may have been drawn long ago: the server remembers it until
 * something changes, and a browser brings it back with a tab. So it counts from the device's clock. But nobody has a page before it
 * was drawn, and one that came over the network this moment has not expired: where the clock says so, it is the clock that is wrong.
 */
export function correction({ now, until }: Drawn, device: number, fresh: boolean): number {
  const impossible = device < now || (fresh && until !== null && device >= until)
  return impossible ? now - device : 0
}

let corrected = 0

/** Whether this page came over the network, if only as the news that it has not changed. */
function cameFresh(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return navigation !== undefined && navigation.type !== 'back_forward' && navigation.transferSize > 0
}

/** To be called once, with the page as it came. */
export function startClock(page: Drawn): void {
  corrected = correction(page, Date.now(), cameFresh())
}

/** The instant, epoch milliseconds. */
export const instant = (): number => Date.now() + corrected
