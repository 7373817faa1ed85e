import type { Examples } from '../review/examples.ts'
import { GoBlock } from './go-block.tsx'

export default {
  'everything known': {
    draw: ({ page, now }) => <GoBlock now={now} page={page('provider', '/providers/all-known')} />,
    finds: ['region', ({ t }) => t('provider.go')],
  },
  'nothing known': {
    draw: ({ page, now }) => <GoBlock now={now} page={page('provider', '/providers/nothing-known')} />,
    finds: ['region', ({ t }) => t('provider.go')],
  },
  'only the town is told': {
    draw: ({ page, now }) => <GoBlock now={now} page={page('provider', '/providers/shelter')} />,
    finds: ['region', ({ t }) => t('provider.go')],
  },
  moved: {
    draw: ({ page, now }) => <GoBlock now={now} page={page('provider', '/providers/moved')} />,
    finds: [
      'paragraph',
      ({ t, page }) =>
        t('closure.moved_open', { place: page('provider', '/providers/moved').closures.at(-1)?.place?.text ?? '' }),
    ],
  },
} satisfies Examples
