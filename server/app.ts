/** The application: every route over one site, and what happens to requests that no route knows. */
import { Hono } from 'hono'
import { accessLog, routeOf } from './access-log.ts'
import type { Site } from './context.ts'
import { dataHeaders } from './headers.ts'
import { apiRoutes } from './routes/api/api.ts'
import { cardRoutes } from './routes/cards.ts'
import { discoveryRoutes } from './routes/discovery.ts'
import { healthRoutes } from './routes/health.ts'
import { leaveRoutes } from './routes/leave.ts'
import { pageRoutes } from './routes/pages.ts'
import { pictureRoutes } from './routes/pictures.ts'
import { shareFileRoutes } from './routes/share-files.ts'
import { snapshotRoutes } from './routes/snapshot.ts'
import { tileRoutes } from './routes/tiles.ts'

/** `files` serves the built scripts, styles and icons; tests and development bring their own or none. */
export function createApp(site: Site, files?: Hono): Hono {
  const app = new Hono()
  const refusal = { ...dataHeaders(site.secure), 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  if (site.access) app.use(accessLog(site.access, site.now))
  app.notFound(() => new Response('There is nothing at this address.', { status: 404, headers: refusal }))
  app.onError((error, c) => {
    site.report(error, routeOf(c, 500))
    return new Response('Something went wrong here; it has been reported.', { status: 500, headers: refusal })
  })
  app.route('/', healthRoutes(site))
  app.route('/', leaveRoutes(site))
  app.route('/', tileRoutes(site))
  app.route('/', snapshotRoutes(site))
  app.route('/', pictureRoutes(site))
  app.route('/', cardRoutes(site))
  app.route('/', shareFileRoutes(site))
  app.route('/', discoveryRoutes(site))
  app.route('/', apiRoutes(site))
  if (files) app.route('/', files)
  app.mount('/', pageRoutes(site).fetch, {
    replaceRequest: (request) => request,
    // without it Hono looks for an execution context, and throws and catches on every request
    optionHandler: (c) => c.env,
  })
  return app
}
