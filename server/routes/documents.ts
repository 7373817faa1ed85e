/** Draws a page's document for a request: what every page needs beside its own content, and the pages for who went astray. */
import { isLanguage } from '@legalmap/data/model/language.ts'
import { completePage, tagsOf } from '@legalmap/data/pages/complete-page.ts'
import type { Page } from '@legalmap/data/pages/page.ts'
import { forEver, type Made } from '@legalmap/data/pages/page-kind.ts'
import type { PageContent } from '@legalmap/data/pages/page-kinds.ts'
import { newestAddress } from '@legalmap/data/published/newest-snapshot.ts'
import type { Context } from 'hono'
import { remember } from '../answers/answers.ts'
import { cardOf, cardSubject } from '../cards/page-card.ts'
import { askedOf } from '../classes/asked.ts'
import type { Headers } from '../classes/headers.ts'
import { documentPolicy } from '../classes/page.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { wordsOf } from '../words.ts'
import { movedHeaders, movedTo } from './moved.ts'
import { preferredLanguage } from './preferred-language.ts'

type DocumentSite = Pick<Site, 'publisher' | 'web' | 'now' | 'public_url' | 'leave_to'>

export interface Documents {
  /** The page, remembered until the clock or the register changes what it says. */
  page(c: Context, made: Made<PageContent>): Response
  /** There is no such page; of a record that was merged into another one, where that is. */
  lost(c: Context): Response
  /** Something broke; must not ask what may be broken. */
  broken(c: Context): Response
}

export function createDocuments(routes: Routes, site: DocumentSite): Documents {
  const { publisher, web, now, public_url, leave_to } = site

  function complete(
    c: Context,
    made: Made<PageContent>,
    { path, search }: { path: string; search: string },
    asksRegister = true,
  ) {
    const named = path.split('/')[1] ?? ''
    const language = isLanguage(named) ? named : preferredLanguage(c.req.header('accept-language') ?? '')
    const published = asksRegister ? publisher.current() : null
    const { t, words } = wordsOf[language]
    return completePage(made, {
      language,
      path: isLanguage(named) ? path.slice(3) : '',
      search,
      public_url,
      leave_to,
      now: now(),
      snapshot: published ? newestAddress : '',
      card: (published && cardOf(cardSubject(made.content), { register: published, words, t })?.address) ?? '',
      t,
      visits: published?.visits ?? [],
    })
  }

  /** A page may have the style that stands in it, and no other. */
  const styled = ({ content }: Page): Headers => ({
    'content-security-policy': documentPolicy(
      { style_hashes: web.style_hashes_of(content.name), script_hashes: web.script_hashes },
      "'none'",
    ),
  })

  function instead(c: Context, name: 'not_found' | 'server_error', status: 404 | 500): Response {
    const { pathname, search } = new URL(c.req.url)
    const page = complete(c, { content: { name }, until: forEver }, { path: pathname, search }, status === 404)
    return routes.reply(web.render(page), { status, headers: { ...styled(page), 'cache-control': 'no-cache' } })
  }

  return {
    page(c, made) {
      const page = complete(c, made, askedOf(c))
      remember(c, { until: page.until ?? forEver, tags: tagsOf(made.content) })
      return routes.reply(web.render(page), { headers: styled(page) })
    },
    lost(c) {
      const location = movedTo(c.req.url, publisher.current())
      return location ? routes.reply(null, { status: 301, headers: movedHeaders(location) }) : instead(c, 'not_found', 404)
    },
    broken: (c) => instead(c, 'server_error', 500),
  }
}
