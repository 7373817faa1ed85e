/** Which card belongs to a page: what stands on it, and the address that changes with it. */
import { createHash } from 'node:crypto'
import { cardAddress } from '@legalmap/data/pages/addresses.ts'
import type { CardSource } from '@legalmap/data/pages/page-kind.ts'
import { kindOf, type PageContent, pageKinds } from '@legalmap/data/pages/page-kinds.ts'
import { drawCard } from './draw-card.ts'

export interface Card {
  address: string
  /** Drawn when it is asked for: every page names its card, few people look at one. */
  readonly svg: string
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

/** Another one as soon as cards look different: what stands on this one fills every line that a card has. */
const look = hashOf(
  drawCard({
    site: 'Site name',
    title:
      'A title of many words that is broken into lines, in letters of the smallest size, because it is this long, and then some more',
    kind: 'The kind of a provider that takes more than the whole width of a card, so that its end is left out',
    where: 'A settlement, a district and an oblast that take more than the whole width of a card, so that the end is left out',
    hotline: 'The words before its number',
  }),
)

/** What a page's card is about, `home` or `provider-<id>`; empty for a page that nobody is to pass on. */
export function cardSubject(content: PageContent): string {
  const { card } = kindOf(content.name)
  return card ? [card.subject, card.id?.(content)].filter(Boolean).join('-') : ''
}

/** The card of a subject in the language of the words; null where there is no such thing. */
export function cardOf(subject: string, from: CardSource): Card | null {
  const [, name = '', id = ''] = /^([a-z]+)(?:-(.+))?$/.exec(subject) ?? []
  const card = pageKinds.find((kind) => kind.card?.subject === name)?.card
  const told = card && Boolean(card.id) === Boolean(id) ? card.tell(id, from) : null
  if (!told) return null
  const { t, words } = from
  const text = { site: t('site.name'), hotline: t('hotline.short'), ...told }
  const hash = hashOf(look + JSON.stringify([text.site, text.hotline, told.title, told.kind, told.where])).slice(0, 12)
  return {
    address: cardAddress(hash, subject, words.language),
    get svg() {
      return drawCard(text)
    },
  }
}
