/** Canonical JSON: equal values give equal text, whatever the order of their keys. */

/** Keys sorted by UTF-16 code unit at every depth, no spaces, members that are `undefined` left out. Takes plain JSON values. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? // entries as an object again would put keys like "10" first, in the same order every time: equal stays equal
        Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  )
}
