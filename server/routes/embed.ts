/** Lists of providers that other sites show in a frame. */
import type { Language } from '@legalmap/data/model/language.ts'
import { embedContent, embedParameters, embedTags } from '@legalmap/data/pages/embed-content.ts'
import { surfacePaths } from '@legalmap/data/pages/surfaces.ts'
import { remember } from '../answers/answers.ts'
import type { Routes } from '../classes/route-class.ts'
import type { Site } from '../context.ts'
import { wordsOf } from '../words.ts'
import { languagePart } from './language-part.ts'
import { packOfPages } from './tiles.ts'

type EmbedSite = Pick<Site, 'publisher' | 'pack' | 'web' | 'now' | 'public_url'>

export function embedRoutes(embed: Routes, site: EmbedSite): void {
  const { publisher, web, now, public_url } = site
  const ofPages = packOfPages(site)
  embed.get(`/${languagePart}${surfacePaths.embed}`, { parameters: embedParameters }, (c, { entries }) => {
    const language = c.req.param('language') as Language
    const instant = now()
    const asked = {
      register: publisher.current(),
      pack: ofPages,
      language,
      words: wordsOf[language].words,
      entries,
      now: instant,
    }
    const { content, until } = embedContent(asked)
    remember(c, { until, tags: embedTags })
    return embed.reply(web.embed.render({ language, public_url, now: instant, content }))
  })
}
