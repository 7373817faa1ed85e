/** For who watches over the service: is it alive, and can it answer from a register that it knows to be current. */
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'

/** How long the register may be unreadable, milliseconds: a short fault is over before a balancer has turned away. */
const longestWithoutReading = 30_000

function statusOf({ publisher, closing }: Pick<Site, 'publisher' | 'closing'>): string {
  if (closing()) return 'closing'
  const { milliseconds, failure } = publisher.age()
  // why stands in the log: what a database says of itself is for nobody else
  if (failure !== null && milliseconds > longestWithoutReading) return 'the register cannot be read any more'
  return publisher.current().providers.length > 0 ? 'ready' : 'the register is empty'
}

export function healthRoutes(data: Routes, site: Pick<Site, 'publisher' | 'closing'>): void {
  const headers = { 'cache-control': 'no-store', 'content-type': 'application/json' }
  const json = (body: object, status: number) => data.reply(JSON.stringify(body), { status, headers })

  data.get('/healthz', {}, () => json({ status: 'ok' }, 200))

  data.get('/readyz', {}, () => {
    const { version, providers } = site.publisher.current()
    const status = statusOf(site)
    return json({ status, version, providers: providers.length }, status === 'ready' ? 200 : 503)
  })
}
