import type { Examples } from '../review/examples.ts'
import { WhenBlock } from './when-block.tsx'

export default {
  'everything known': {
    draw: ({ provider, now }) => <WhenBlock provider={provider('all-known')} now={now} />,
    finds: ['region', ({ t }) => t('provider.when')],
  },
  'nothing known': {
    draw: ({ provider, now }) => <WhenBlock provider={provider('nothing-known')} now={now} />,
    finds: ['region', ({ t }) => t('provider.when')],
  },
  'hours that only a source tells': {
    draw: ({ provider, now }) => <WhenBlock provider={provider('long-name')} now={now} />,
    finds: ['region', ({ t }) => t('provider.when')],
  },
} satisfies Examples
