/** For who watches over the service: is it alive, and can it answer from a register. */
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'

export function healthRoutes(data: Routes, { publisher, closing }: Pick<Site, 'publisher' | 'closing'>): void {
  const headers = { 'cache-control': 'no-store', 'content-type': 'application/json' }
  const json = (body: object, status: number) => data.reply(JSON.stringify(body), { status, headers })

  data.get('/healthz', {}, () => json({ status: 'ok' }, 200))

  data.get('/readyz', {}, () => {
    const { version, providers } = publisher.current()
    const status = closing() ? 'closing' : providers.length > 0 ? 'ready' : 'the register is empty'
    return json({ status, version, providers: providers.length }, status === 'ready' ? 200 : 503)
  })
}
