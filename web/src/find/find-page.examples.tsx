import type { Examples } from '../review/examples.ts'
import { FindPage } from './find-page.tsx'

export default {
  home: {
    draw: ({ page, now }) => <FindPage page={page('find', '')} now={now} search="" />,
    finds: ['heading', ({ t }) => t('home.title')],
  },
  'answers near a place': {
    draw: ({ page, now }) => <FindPage page={page('find', '', [['q', 'Көл-Башы']])} now={now} search="?q=Көл-Башы" />,
    finds: ['heading', ({ t }) => t('results.farther')],
  },
  'nothing found': {
    draw: ({ page, now }) => <FindPage page={page('find', '', [['q', 'Zzyzx']])} now={now} search="?q=Zzyzx" />,
    finds: ['paragraph', ({ t }) => t('results.relaxed', { text: 'Zzyzx' })],
  },
} satisfies Examples
