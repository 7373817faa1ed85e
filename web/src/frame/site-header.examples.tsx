import type { Examples } from '../review/examples.ts'
import { SiteHeader } from './site-header.tsx'

export default {
  'on the find page': { draw: () => <SiteHeader path="" search="" />, finds: ['link', ({ t }) => t('site.name')] },
  'on a page of the menu': {
    draw: () => <SiteHeader path="/problems" search="" />,
    finds: ['navigation', ({ t }) => t('language.label')],
  },
} satisfies Examples
