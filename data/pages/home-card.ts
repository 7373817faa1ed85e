/** The card of the whole site, for the pages that say no more than it does, or should not. */
import type { CardKind } from './page-kind.ts'

export const homeCard: CardKind<unknown> = {
  subject: 'home',
  tell: (_, { t }) => ({ title: t('home.title'), kind: '', where: '' }),
}
