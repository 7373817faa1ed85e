/** Does something when the page has nothing better to do; returns what calls it off. */
export function whenIdle(begin: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(begin, 1500)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(begin, { timeout: 4000 })
  return () => cancelIdleCallback(handle)
}
