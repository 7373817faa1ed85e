import type { Examples } from '../review/examples.ts'
import { SourcesBlock } from './sources-block.tsx'

export default {
  'everything known': {
    draw: ({ page }) => <SourcesBlock {...page('provider', '/providers/all-known')} />,
    finds: ['region', ({ t }) => t('provider.sources')],
  },
  'nothing known': {
    draw: ({ page }) => <SourcesBlock {...page('provider', '/providers/nothing-known')} />,
    finds: ['region', ({ t }) => t('provider.sources')],
  },
} satisfies Examples
