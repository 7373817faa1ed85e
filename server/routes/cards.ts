/** The cards that messengers and networks show beside a link: one a page and language, at an address that changes with what it shows. */
import { isLanguage } from '@legalmap/data/model/language.ts'
import { remember } from '../answers/answers.ts'
import { cardOf } from '../cards/page-card.ts'
import { createPainter, type Painter } from '../cards/painter.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { wordsOf } from '../words.ts'

/** Drawn beforehand, in all languages: shown where a card cannot be drawn, or where too many are asked for at once. */
const drawnBefore = '/card.png'

/** What a card tells of: a provider, or words that no change of the register touches. */
const tagsOf = (subject: string) => (subject.startsWith('provider-') ? [subject.replace('provider-', 'provider:')] : [])

export function cardRoutes(file: Routes, { publisher }: Pick<Site, 'publisher'>, painter: Painter = createPainter()): void {
  // other sites show it, unlike the rest of our files
  const shared = { 'cross-origin-resource-policy': 'cross-origin' }

  file.get('/cards/:card{[0-9a-f]+-(?:ky|ru|en)-[a-z0-9-]+\\.png}', {}, async (c, { path }) => {
    const [, language = '', subject = ''] = /^[0-9a-f]+-(..)-(.+)\.png$/.exec(c.req.param('card')) ?? []
    if (!isLanguage(language)) return file.missing()
    const card = cardOf(subject, { register: publisher.current(), ...wordsOf[language] })
    if (card?.address !== path) return file.missing()
    const png = await painter.paint(card.svg)
    if (!png) return file.reply(null, { status: 302, headers: { ...shared, location: drawnBefore, 'cache-control': 'no-store' } })
    remember(c, { until: Number.POSITIVE_INFINITY, tags: tagsOf(subject) })
    return file.reply(png, { headers: { ...shared, 'content-type': 'image/png' } })
  })
}
