/** Which card belongs to a page: what stands on it, and the address that changes with it. */
import { createHash } from 'node:crypto'
import en from '@legalmap/data/messages/en.json' with { type: 'json' }
import ky from '@legalmap/data/messages/ky.json' with { type: 'json' }
import { type MessageKey, type Messages, type Translate, translator } from '@legalmap/data/messages/messages.ts'
import ru from '@legalmap/data/messages/ru.json' with { type: 'json' }
import type { Language } from '@legalmap/data/model/language.ts'
import { cardAddress } from '@legalmap/data/pages/addresses.ts'
import type { PageContent } from '@legalmap/data/pages/page.ts'
import type { ProblemWords } from '@legalmap/data/pages/problem-words.ts'
import { inLanguage } from '@legalmap/data/publish/listing.ts'
import type { PublicProvider } from '@legalmap/data/publish/public-provider.ts'
import { whereabouts } from '@legalmap/data/publish/whereabouts.ts'
import type { Register } from '@legalmap/data/published/register.ts'
import { findProblem } from '@legalmap/data/vocabulary/problems.ts'
import { type CardText, drawCard } from './draw-card.ts'

const messages: Record<Language, Messages> = { ky, ru, en }

/** What a card is made from: nothing that the public may not see. */
export interface CardRegister {
  register: Pick<Register, 'by_id' | 'index'>
  words: ProblemWords
}

export interface Card {
  address: string
  svg: string
}

/** What a page's card is about; empty for a page that nobody is to pass on. The page on safety has the card of the whole site. */
export function cardSubject(content: PageContent): string {
  switch (content.name) {
    case 'find':
    case 'safety':
      return 'home'
    case 'about':
    case 'problems':
    case 'eligibility':
    case 'visits':
      return content.name
    case 'provider':
      return `provider-${content.provider.id}`
    case 'problem':
      return `problem-${content.slug}`
    default:
      return ''
  }
}

/** Who is not there any more, or not yet, says so in place of where. */
const instead: Partial<Record<PublicProvider['status'], MessageKey>> = {
  closed: 'status.closed',
  historical: 'status.historical',
  planned: 'status.planned_undated',
}

const firstSentence = (text: string) => text.replace(/(?<=[.!?])\s.*$/, '')

function aboutProvider(provider: PublicProvider, { index }: CardRegister['register'], language: Language, t: Translate) {
  const other = instead[provider.status]
  return {
    title: inLanguage(provider.name, language)?.text ?? provider.id,
    kind: t(`kind.${provider.kind}`),
    where: other ? firstSentence(t(other)) : whereabouts(provider, index.gazetteer, language),
  }
}

function about(
  subject: string,
  { register, words }: CardRegister,
  t: Translate,
): Pick<CardText, 'title' | 'kind' | 'where'> | null {
  const plain = (title: string) => ({ title, kind: '', where: '' })
  const [, of, id = ''] = /^(provider|problem)-(.+)$/.exec(subject) ?? []
  if (of === 'provider') {
    const provider = register.by_id.get(id)
    return provider ? aboutProvider(provider, register, words.language, t) : null
  }
  if (of === 'problem') {
    const problem = findProblem(id)
    return problem ? plain(words.t(`${problem.slug}.name`)) : null
  }
  switch (subject) {
    case 'home':
      return plain(t('home.title'))
    case 'about':
      return plain(t('about.title'))
    case 'visits':
      return plain(t('visits.title'))
    case 'problems':
      return plain(words.t('index.title'))
    case 'eligibility':
      return plain(words.t('eligibility.title'))
    default:
      return null
  }
}

/** The card of a subject in the language of the words; null where there is no such thing. */
export function cardOf(subject: string, from: CardRegister): Card | null {
  const { language } = from.words
  const t = translator(messages[language], language)
  const told = about(subject, from, t)
  if (!told) return null
  const svg = drawCard({ site: t('site.name'), hotline: t('hotline.short'), ...told })
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 12)
  return { address: cardAddress(hash, subject, language), svg }
}
