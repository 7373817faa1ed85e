import type { Examples } from '../review/examples.ts'
import { WhoBlock } from './who-block.tsx'

export default {
  'everything known': {
    draw: ({ provider }) => <WhoBlock provider={provider('all-known')} />,
    finds: ['region', ({ t }) => t('provider.who')],
  },
} satisfies Examples
