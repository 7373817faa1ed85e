import { checkHolds } from '@legalmap/data/model/checks.ts'
import type { Examples } from '../review/examples.ts'
import AboutPage from './about-page.tsx'

export default {
  whole: { draw: ({ whole }) => <AboutPage page={whole('about', '/about')} />, finds: ['heading', ({ t }) => t('about.title')] },
  'how long a check holds': {
    draw: ({ whole }) => <AboutPage page={whole('about', '/about')} />,
    finds: ['row', ({ t }) => `${t('age.subject.place')} ${t('about.ages.months', { count: checkHolds.place })}`],
  },
  'an empty register': {
    draw: ({ page, around }) => (
      <AboutPage page={around({ ...page('about', '/about'), providers: 0, network: null, changed_on: '' })} />
    ),
    finds: ['heading', ({ t }) => t('about.title')],
  },
} satisfies Examples
