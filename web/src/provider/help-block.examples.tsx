import type { Examples } from '../review/examples.ts'
import { HelpBlock } from './help-block.tsx'

export default {
  'everything known': {
    draw: ({ provider }) => <HelpBlock provider={provider('all-known')} />,
    finds: ['region', ({ t }) => t('provider.what')],
  },
  'nothing known': {
    draw: ({ provider }) => <HelpBlock provider={provider('nothing-known')} />,
    finds: ['region', ({ t }) => t('provider.what')],
  },
} satisfies Examples
