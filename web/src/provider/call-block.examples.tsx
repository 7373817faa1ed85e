import type { Examples } from '../review/examples.ts'
import { CallBlock } from './call-block.tsx'

export default {
  'everything known': {
    draw: ({ provider }) => <CallBlock provider={provider('all-known')} />,
    finds: ['region', ({ t }) => t('provider.call')],
  },
  'nothing known': {
    draw: ({ provider }) => <CallBlock provider={provider('nothing-known')} />,
    finds: ['region', ({ t }) => t('provider.call')],
  },
  'by messengers too': {
    draw: ({ provider }) => <CallBlock provider={provider('shelter')} />,
    finds: ['region', ({ t }) => t('provider.call')],
  },
} satisfies Examples
