import type { Examples } from '../review/examples.ts'
import { Mark } from './mark.tsx'

export default {
  'beside the name': {
    draw: ({ t }) => (
      <p className="name">
        <Mark /> {t('site.name')}
      </p>
    ),
    finds: ['paragraph', ({ t }) => t('site.name')],
  },
} satisfies Examples
