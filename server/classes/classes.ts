/** The public classes over one site: what the application hands to its routes. */
import type { Hono } from 'hono'
import type { Answers } from '../answers/answers.ts'
import type { Site } from '../context.ts'
import { dataClass } from './data.ts'
import { embedClass } from './embed.ts'
import { fileClass } from './file.ts'
import { pageClass } from './page.ts'
import { type Routes, routesOf } from './route-class.ts'

export interface Classes {
  page: Routes
  embed: Routes
  data: Routes
  file: Routes
}

export const createClasses = (app: Hono, site: Pick<Site, 'web' | 'secure'>, answers: Answers): Classes => ({
  page: routesOf(app, pageClass(site), answers),
  // whoever wants to may show it
  embed: routesOf(app, embedClass(site, { ancestors: '*' }), answers),
  data: routesOf(app, dataClass(site), answers),
  file: routesOf(app, fileClass(site), answers),
})
