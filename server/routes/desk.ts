/** The desk. While nobody can be known every address of it answers with its gate, whatever stands behind it. */
import { isLanguage, type Language } from '@legalmap/data/model/language.ts'
import { surfacePaths } from '@legalmap/data/pages/surfaces.ts'
import type { Context } from 'hono'
import { personOf } from '../classes/desk.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { languagePart } from './language-part.ts'

/** The gate in the language of the address. */
export function deskGate({ web: { desk }, now }: Pick<Site, 'web' | 'now'>): (c: Context) => string | null {
  return (c) => {
    const { pathname } = new URL(c.req.url)
    const language = pathname.split('/')[1] ?? ''
    return isLanguage(language) ? desk.render({ language, path: surfacePaths.desk, now: now(), person: null }) : null
  }
}

/** Where who is overdue with the second factor sets it up; null for what is no page. */
export function overdue(c: Context): string | null {
  const language = new URL(c.req.url).pathname.split('/')[1] ?? ''
  return isLanguage(language) ? `/${language}${surfacePaths.desk}/security` : null
}

export function deskRoutes(routes: Routes, { web: { desk }, now }: Pick<Site, 'web' | 'now'>): void {
  const root = `/${languagePart}${surfacePaths.desk}`
  routes.get(root, { action: 'record.read' }, (c) => {
    const { account_id, role } = personOf(c)
    const language = c.req.param('language') as Language
    return routes.reply(desk.render({ language, path: surfacePaths.desk, now: now(), person: { id: account_id, roles: [role] } }))
  })
  // also what is not there is nobody's business
  routes.all(`${root}/:behind{.+}`, { action: 'record.read' }, () => routes.missing())
}
