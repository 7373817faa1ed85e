import type { Examples } from '../review/examples.ts'
import { SiteFooter } from './site-footer.tsx'

export default {
  'with visits': { draw: () => <SiteFooter hasVisits />, finds: ['link', ({ t }) => t('visits.title')] },
  'without visits': { draw: () => <SiteFooter hasVisits={false} />, finds: ['navigation', ({ t }) => t('nav.foot')] },
} satisfies Examples
