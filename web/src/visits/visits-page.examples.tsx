import type { Examples } from '../review/examples.ts'
import { VisitsPage } from './visits-page.tsx'

export default {
  'the whole country': {
    draw: ({ page }) => <VisitsPage page={page('visits', '/visits')} />,
    finds: ['heading', ({ t }) => t('visits.title')],
  },
  'a district': {
    draw: ({ page }) => <VisitsPage page={page('visits', '/visits', [['unit', 'lake']])} />,
    finds: ['heading', ({ t }) => t('visits.title')],
  },
  'a district without visits': {
    draw: ({ page }) => <VisitsPage page={page('visits', '/visits', [['unit', 'big-town']])} />,
    finds: ['heading', ({ t }) => t('visits.title')],
  },
  'no visits at all': {
    draw: ({ page }) => <VisitsPage page={{ ...page('visits', '/visits'), days: [], total: 0 }} />,
    finds: ['link', ({ t }) => t('hotline.call')],
  },
} satisfies Examples
