/** For who watches over the service: is it alive, and can it answer from a register. */
import { Hono } from 'hono'
import type { Site } from '../context.ts'
import { dataHeaders } from '../headers.ts'

export function healthRoutes({ publisher, secure, closing }: Pick<Site, 'publisher' | 'secure' | 'closing'>): Hono {
  const headers = { ...dataHeaders(secure), 'cache-control': 'no-store', 'content-type': 'application/json' }
  const json = (body: object, status: number) => new Response(JSON.stringify(body), { status, headers })
  return new Hono()
    .get('/healthz', () => json({ status: 'ok' }, 200))
    .get('/readyz', () => {
      const { version, providers } = publisher.current()
      const status = closing() ? 'closing' : providers.length > 0 ? 'ready' : 'the register is empty'
      return json({ status, version, providers: providers.length }, status === 'ready' ? 200 : 503)
    })
}
