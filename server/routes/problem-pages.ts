/** The pages of everyday problems and the check of who is entitled to what. */
import type { PageContent } from '@legalmap/data/api/page.ts'
import type { Language } from '@legalmap/data/model/language.ts'
import { nextOpeningChange } from '@legalmap/data/publish/opening.ts'
import { dayInKyrgyzstan } from '@legalmap/data/text/dates.ts'
import { findProblem, problems } from '@legalmap/data/vocabulary/problems.ts'
import { type Context, Hono } from 'hono'
import { nextMidnightInBishkek } from '../clock.ts'
import type { Site } from '../context.ts'
import { eligibilityContent } from './eligibility-content.ts'
import { problemContent, problemIndexContent } from './problem-content.ts'

/** Their paths behind the language, for the sitemap. */
export const problemPaths = ['/problems', ...problems.map(({ slug }) => `/problems/${slug}`), '/eligibility']

type Html = (c: Context, content: PageContent, expires: number, status?: 200 | 404) => Response

/** `html` draws a page that is good until an instant (epoch milliseconds). */
export function problemPages({ publisher, now }: Pick<Site, 'publisher' | 'now'>, html: Html): Hono {
  const pages = new Hono()
  const language = ':language{ky|ru|en}'
  const forEver = Number.POSITIVE_INFINITY

  pages.get(`/${language}/problems`, (c) => html(c, problemIndexContent(c.req.param('language') as Language), forEver))

  pages.get(`/${language}/problems/:slug`, (c) => {
    const problem = findProblem(c.req.param('slug'))
    if (!problem) return html(c, { name: 'not_found' }, 0, 404)
    const instant = now()
    const today = dayInKyrgyzstan(instant)
    const content = problemContent(problem, {
      published: publisher.current(),
      language: c.req.param('language') as Language,
      today,
    })
    const shown = [...content.call.hits, ...content.who.groups.flatMap(({ hits }) => hits)]
    return html(c, content, Math.min(nextMidnightInBishkek(instant), nextOpeningChange(shown, instant)))
  })

  pages.get(`/${language}/eligibility`, (c) => html(c, eligibilityContent(c.req.param('language') as Language), forEver))
  return pages
}
