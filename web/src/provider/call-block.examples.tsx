import type { Examples } from '../review/examples.ts'
import { CallBlock } from './call-block.tsx'

export default {
  'everything known': {
    draw: ({ page }) => <CallBlock {...page('provider', '/providers/all-known')} />,
    finds: ['region', ({ t }) => t('provider.call')],
  },
  'nothing known': {
    draw: ({ page }) => <CallBlock {...page('provider', '/providers/nothing-known')} />,
    finds: ['region', ({ t }) => t('provider.call')],
  },
  'by messengers too': {
    draw: ({ page }) => <CallBlock {...page('provider', '/providers/shelter')} />,
    finds: ['region', ({ t }) => t('provider.call')],
  },
} satisfies Examples
