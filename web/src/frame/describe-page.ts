/** A page's title and description, for tabs, search engines and shared links. */
import type { PageContent } from '@legalmap/data/pages/page.ts'
import { inLanguage } from '@legalmap/data/publish/listing.ts'
import type { Words } from '../ui/words.tsx'

export function describePage(content: PageContent, { language, t }: Words): { title: string; description: string } {
  const titled = (title: string, description = t('home.description')) => ({ title: `${title} · ${t('site.name')}`, description })
  switch (content.name) {
    case 'find': {
      const { start } = content.help
      return start && start.type !== 'device' ? titled(`${t('home.title')}: ${start.name}`) : titled(t('home.title'))
    }
    case 'provider': {
      const name = inLanguage(content.provider.name, language)?.text ?? content.provider.id
      return titled(name, [t(`kind.${content.provider.kind}`), content.where, t('hotline.call')].filter(Boolean).join('. '))
    }
    case 'about':
      return titled(t('about.title'), t('about.what.text'))
    case 'problems':
      return titled(content.title, content.intro)
    case 'problem':
      return titled(
        content.title,
        [content.everyday, ...content.cost.told.slice(0, 1).map(({ text }) => text), t('hotline.call')].join(' '),
      )
    case 'eligibility':
      return titled(content.title, content.consultation.told.map(({ text }) => text).join(' '))
    case 'slip':
      return titled(t('slip.title', { name: inLanguage(content.provider.name, language)?.text ?? content.provider.id }))
    case 'poster':
      return titled(t('poster.title', { unit: content.unit.name }))
    case 'visits':
      return titled(content.unit ? `${t('visits.title')}: ${content.unit.name}` : t('visits.title'), t('visits.intro'))
    case 'safety':
      return titled(content.title, content.intro)
    case 'saved':
      return titled(t('saved.title'), t('saved.intro'))
    case 'shell':
      return titled(t('shell.missing.title'))
    case 'not_found':
      return titled(t('error.not_found.title'))
    case 'server_error':
      return titled(t('error.server.title'))
  }
}
