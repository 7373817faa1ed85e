import type { Examples } from '../review/examples.ts'
import VisitsPage from './visits-page.tsx'

export default {
  'the whole country': {
    draw: ({ whole }) => <VisitsPage page={whole('visits', '/visits')} />,
    finds: ['heading', ({ t }) => t('visits.title')],
  },
  'a district': {
    draw: ({ whole }) => <VisitsPage page={whole('visits', '/visits', [['unit', 'lake']])} />,
    finds: ['heading', ({ t }) => t('visits.title')],
  },
  'a district without visits': {
    draw: ({ whole }) => <VisitsPage page={whole('visits', '/visits', [['unit', 'big-town']])} />,
    finds: ['heading', ({ t }) => t('visits.title')],
  },
  'no visits at all': {
    draw: ({ page, around }) => <VisitsPage page={around({ ...page('visits', '/visits'), days: [], total: 0 })} />,
    finds: ['link', ({ t }) => t('hotline.call')],
  },
} satisfies Examples
