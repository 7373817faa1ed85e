/** A whole page: what stands around its content is the same whoever builds it. */
import type { Translate } from '../messages/messages.ts'
import { nextVisitEnd, type PublicVisit, upcomingVisits } from '../publish/visit.ts'
import type { Page } from './page.ts'
import type { Made, Tag } from './page-kind.ts'
import { kindOf, type PageContent } from './page-kinds.ts'

/** `visits` are the published ones, none where the register cannot be asked. */
export interface Frame
  extends Pick<Page, 'language' | 'path' | 'search' | 'public_url' | 'leave_to' | 'now' | 'snapshot' | 'card'> {
  t: Translate
  visits: readonly PublicVisit[]
}

export function completePage({ content, until }: Made<PageContent>, { t, visits, ...frame }: Frame): Page {
  const kind = kindOf(content.name)
  const { title, description = t('home.description') } = kind.titles(content, { language: frame.language, t })
  // the foot of every page links to the visits while there are any
  const holds = Math.min(until, nextVisitEnd(visits, frame.now))
  return {
    ...frame,
    title: `${title} · ${t('site.name')}`,
    description,
    listed: kind.listed?.(content) ?? null,
    until: Number.isFinite(holds) ? holds : null,
    has_visits: upcomingVisits(visits, frame.now).length > 0,
    content,
  }
}

/** What a remembered answer with this content stands on. */
export const tagsOf = (content: PageContent): readonly Tag[] => ['visits', ...kindOf(content.name).tags(content)]
