/** The application: every route over one site, each in a class, and what happens to requests that no route knows. */
import { Hono } from 'hono'
import { accessLog, routeOf } from './access-log.ts'
import { createAnswers } from './answers/answers.ts'
import { answerAtOnce } from './answers/at-once.ts'
import { type Classes, createClasses } from './classes/classes.ts'
import { type Desk, deskApiClass, deskClass } from './classes/desk.ts'
import { classOfContext, routesOf } from './classes/route-class.ts'
import type { Site } from './context.ts'
import { apiRoutes } from './routes/api/api.ts'
import { cardRoutes } from './routes/cards.ts'
import { changeFeedRoutes } from './routes/change-feed.ts'
import { deskRoutes } from './routes/desk/desk.ts'
import { deskApiRoutes } from './routes/desk/desk-api.ts'
import { deskGate, deskRefusal, overdue } from './routes/desk/gate.ts'
import { discoveryRoutes } from './routes/discovery.ts'
import { createDocuments } from './routes/documents.ts'
import { embedRoutes } from './routes/embed.ts'
import { healthRoutes } from './routes/health.ts'
import { leaveRoutes } from './routes/leave.ts'
import { pageRoutes } from './routes/pages.ts'
import { pictureRoutes } from './routes/pictures.ts'
import { shareFileRoutes } from './routes/share-files.ts'
import { snapshotRoutes } from './routes/snapshot.ts'
import { tileRoutes } from './routes/tiles.ts'
import { visitFileRoutes } from './routes/visit-files.ts'

/** Routes that somebody else brings: the built scripts, styles and icons; tests and development bring their own or none. */
export type MoreRoutes = (classes: Classes) => void

export interface AppParts {
  files?: MoreRoutes | undefined
  /** What coordinators work with; without it nobody can be known, and the desk is closed. */
  desk?: Desk | undefined
}

/** Who is known, and where it is written down what they were refused. */
const knownAt = (desk: Desk | undefined) => desk && { who: desk.who, ...(desk.refused && { refused: desk.refused }) }

const readsOnly = new Set(['GET', 'HEAD'])

export function createApp(site: Site, { files, desk }: AppParts = {}): Hono {
  const app = new Hono()
  const answers = createAnswers(site)
  site.publisher.onPublished(({ tags }) => answers.forget(tags))
  const classes = createClasses(app, site, answers)
  const { page, embed, data, file } = classes
  const behind = routesOf(
    app,
    deskClass({ ...site, ...knownAt(desk), gate: deskGate(() => deskPages), refusal: deskRefusal(() => deskPages), overdue }),
    answers,
  )
  const documents = createDocuments(page, site)
  const { lost, broken } = documents
  if (site.access) app.use(accessLog(site.access, site.now))

  healthRoutes(data, site)
  leaveRoutes(page, site)
  tileRoutes(file, site)
  snapshotRoutes(file, site)
  pictureRoutes(file, site)
  cardRoutes(file, site)
  discoveryRoutes(data, site)
  // before the public API, which answers for whatever else stands below /api
  deskApiRoutes(routesOf(app, deskApiClass({ ...site, ...knownAt(desk) }), answers), desk)
  apiRoutes(data, site)
  files?.(classes)
  // before the pages, whose patterns these fit too
  shareFileRoutes(classes, site, lost)
  visitFileRoutes(data, site, lost)
  changeFeedRoutes(data, site)
  embedRoutes(embed, site)
  const deskPages = deskRoutes(behind, site, desk)
  pageRoutes(page, site, documents)

  // a person who goes astray gets a page; a program that tries the doors gets a line
  app.notFound((c) => (readsOnly.has(c.req.method) ? lost(c) : page.missing()))
  app.onError((error, c) => {
    site.report(error, routeOf(c, 500))
    const of = classOfContext(c)
    if (of && of !== page.of) return of.refuse(500, 'Something went wrong here; it has been reported.')
    try {
      return broken(c)
    } catch {
      return page.of.refuse(500, 'Something went wrong here; it has been reported.')
    }
  })
  answerAtOnce(app, answers, site)
  return app
}
