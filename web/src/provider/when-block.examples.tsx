import type { Examples } from '../review/examples.ts'
import { WhenBlock } from './when-block.tsx'

export default {
  'everything known': {
    draw: ({ page, now }) => <WhenBlock page={page('provider', '/providers/all-known')} now={now} />,
    finds: ['region', ({ t }) => t('provider.when')],
  },
  'nothing known': {
    draw: ({ page, now }) => <WhenBlock page={page('provider', '/providers/nothing-known')} now={now} />,
    finds: ['region', ({ t }) => t('provider.when')],
  },
  'hours that only a source tells': {
    draw: ({ page, now }) => <WhenBlock page={page('provider', '/providers/long-name')} now={now} />,
    finds: ['region', ({ t }) => t('provider.when')],
  },
  'closed these days, and otherwise later': {
    draw: ({ page, now }) => <WhenBlock page={page('provider', '/providers/on-leave')} now={now} />,
    finds: ['heading', ({ t }) => t('closure.ahead')],
  },
  'at other hours': {
    draw: ({ page, now }) => <WhenBlock page={page('provider', '/providers/moved')} now={now} />,
    finds: ['heading', ({ t }) => t('provider.other_hours')],
  },
} satisfies Examples
