/** Pages of a list: which part of it a cursor asks for, and the address of the next. */
import type { Context } from 'hono'
import { askedOf } from '../../classes/asked.ts'
import type { Site } from '../../context.ts'

/** Cuts the page that starts behind `start` items; the cursor of the next is the id of this one's last item. */
export function cutPage<Item extends { id: string }>(all: readonly Item[], start: number, limit: number) {
  const items = all.slice(start, start + limit)
  const more = start + items.length < all.length
  return { total: all.length, items, next: more ? (items.at(-1)?.id ?? null) : null }
}

/** Tells the address of the next page in a `Link` header (RFC 8288), absolute. */
export function linkNext(c: Context, { public_url }: Site, next: string | null): void {
  if (next === null) return
  const { path, entries } = askedOf(c)
  const others = entries.filter(([name]) => name !== 'cursor').map(([name, text]) => [name, text])
  const query = new URLSearchParams([...others, ['cursor', next]])
  c.set('link', `<${public_url}${path}?${query}>; rel="next"`)
}
