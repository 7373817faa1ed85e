/** Pages of a list: which part of it a cursor asks for, and the address of the next. */
import type { Context } from 'hono'
import type { Site } from '../../context.ts'
import { entriesOf } from './read-parameters.ts'

/** Cuts the page that starts behind `start` items; the cursor of the next is the id of this one's last item. */
export function cutPage<Item extends { id: string }>(all: readonly Item[], start: number, limit: number) {
  const items = all.slice(start, start + limit)
  const more = start + items.length < all.length
  return { total: all.length, items, next: more ? (items.at(-1)?.id ?? null) : null }
}

/** Tells the address of the next page in a `Link` header (RFC 8288), absolute. */
export function linkNext(c: Context, { public_url }: Site, next: string | null): void {
  if (next === null) return
  const query = new URLSearchParams([...entriesOf(c).filter(([name]) => name !== 'cursor'), ['cursor', next]])
  c.header('link', `<${public_url}${c.req.path}?${query}>; rel="next"`)
}
