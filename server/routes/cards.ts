/** The cards that messengers and networks show beside a link: one a page and language, at an address that changes with what it shows. */
import { isLanguage } from '@legalmap/data/model/language.ts'
import { Hono } from 'hono'
import { answerCache, rememberUntil } from '../answers/answer-cache.ts'
import { cardOf } from '../cards/page-card.ts'
import { createPainter, type Painter } from '../cards/painter.ts'
import type { Site } from '../context.ts'
import { fileHeaders } from '../headers.ts'
import { wordsOf } from '../words.ts'

/** Drawn beforehand, in all languages: shown where a card cannot be drawn, or where too many are asked for at once. */
const drawnBefore = '/card.png'

export function cardRoutes(
  { publisher, secure, now }: Pick<Site, 'publisher' | 'secure' | 'now'>,
  painter: Painter = createPainter(),
): Hono {
  // other sites show it, unlike the rest of our files
  const shared = { ...fileHeaders(secure), 'cross-origin-resource-policy': 'cross-origin' }
  const cards = new Hono()
  cards.use('/cards/*', answerCache({ version: () => publisher.current().version, now, capacity: 1_000_000 }))

  cards.get('/cards/:card{[0-9a-f]+-(?:ky|ru|en)-[a-z0-9-]+\\.png}', async (c) => {
    const [, language = '', subject = ''] = /^[0-9a-f]+-(..)-(.+)\.png$/.exec(c.req.param('card')) ?? []
    if (!isLanguage(language)) return c.notFound()
    const card = cardOf(subject, { register: publisher.current(), ...wordsOf[language] })
    if (card?.address !== c.req.path) return c.notFound()
    const png = await painter.paint(card.svg)
    if (!png)
      return new Response(null, { status: 302, headers: { ...shared, location: drawnBefore, 'cache-control': 'no-store' } })
    rememberUntil(c, Number.POSITIVE_INFINITY)
    return new Response(png, { headers: { ...shared, 'content-type': 'image/png' } })
  })
  return cards
}
