import type { Examples } from '../review/examples.ts'
import { GoBlock } from './go-block.tsx'

export default {
  'everything known': {
    draw: ({ page }) => <GoBlock page={page('provider', '/providers/all-known')} />,
    finds: ['region', ({ t }) => t('provider.go')],
  },
  'nothing known': {
    draw: ({ page }) => <GoBlock page={page('provider', '/providers/nothing-known')} />,
    finds: ['region', ({ t }) => t('provider.go')],
  },
  'only the town is told': {
    draw: ({ page }) => <GoBlock page={page('provider', '/providers/shelter')} />,
    finds: ['region', ({ t }) => t('provider.go')],
  },
} satisfies Examples
