/** Tells the newest of several askings from the older ones, whose late answers nobody waits for any more. */

/** Each call begins a new asking, and returns how it learns whether it still is the newest. */
export function newestOnly(): () => () => boolean {
  let newest = 0
  return () => {
    const own = ++newest
    return () => own === newest
  }
}
