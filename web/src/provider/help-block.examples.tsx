import type { Examples } from '../review/examples.ts'
import { HelpBlock } from './help-block.tsx'

export default {
  'everything known': {
    draw: ({ page }) => <HelpBlock {...page('provider', '/providers/all-known')} />,
    finds: ['region', ({ t }) => t('provider.what')],
  },
  'nothing known': {
    draw: ({ page }) => <HelpBlock {...page('provider', '/providers/nothing-known')} />,
    finds: ['region', ({ t }) => t('provider.what')],
  },
} satisfies Examples
