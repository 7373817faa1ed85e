import type { Examples } from '../review/examples.ts'
import { ShareBlock } from './share-block.tsx'

export default {
  'everything known': {
    draw: ({ page, now }) => (
      <ShareBlock page={page('provider', '/providers/all-known')} publicUrl="https://map.example" now={now} />
    ),
    finds: ['region', ({ t }) => t('share.heading')],
  },
  'nothing known': {
    draw: ({ page, now }) => (
      <ShareBlock page={page('provider', '/providers/nothing-known')} publicUrl="https://map.example" now={now} />
    ),
    finds: ['region', ({ t }) => t('share.heading')],
  },
} satisfies Examples
