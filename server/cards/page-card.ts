/** Which card belongs to a page: what stands on it, and the address that changes with it. */
import { createHash } from 'node:crypto'
import { cardAddress } from '@legalmap/data/pages/addresses.ts'
import type { CardSource } from '@legalmap/data/pages/page-kind.ts'
import { kindOf, type PageContent, pageKinds } from '@legalmap/data/pages/page-kinds.ts'
import { drawCard } from './draw-card.ts'

export interface Card {
  address: string
  svg: string
}

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
  const svg = drawCard({ site: t('site.name'), hotline: t('hotline.short'), ...told })
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 12)
  return { address: cardAddress(hash, subject, words.language), svg }
}
