import type { Examples } from '../review/examples.ts'
import { SourcesBlock } from './sources-block.tsx'

export default {
  'everything known': {
    draw: ({ provider }) => <SourcesBlock provider={provider('all-known')} />,
    finds: ['region', ({ t }) => t('provider.sources')],
  },
  'nothing known': {
    draw: ({ provider }) => <SourcesBlock provider={provider('nothing-known')} />,
    finds: ['region', ({ t }) => t('provider.sources')],
  },
} satisfies Examples
