/** Canonical JSON: equal values give equal text, whatever the order of their keys. */

/** Keys sorted by UTF-16 code unit at every depth, no spaces, members that are `undefined` left out. Takes plain JSON values. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value))

/** The same value, the keys of its objects in order; keys like "10" come first, in the same order every time: equal stays equal. */
function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(sorted)
  const object: Record<string, unknown> = {}
  const members = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(members).sort())
    if (key !== '__proto__') object[key] = sorted(members[key])
    // assigned, it would set the object's prototype instead
    else Object.defineProperty(object, key, { value: sorted(members[key]), enumerable: true })
  return object
}
